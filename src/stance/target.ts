import scope from '../../lexicons/scope.json' with { type: 'json' };
import { codeOf } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import type { StanceLabel } from '../schema.js';
import type { Match } from './automaton.js';
import { classAt, isCueAt, isFiniteAt, isFirstPerson, type Region, tagAt, wordAt } from './region.js';
import { type Scoped, subjectOf } from './scope.js';

/** Positions [from, to) in a region. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

const SKIPPED = /^(?:at|of|for|with|to|on|against|over|about|by|from|in|towards?|behind|into|upon|as|that|how|what)$/;
const ALWAYS_TIED = /^(?:of|against|by|from)$/;
const TIED_TO_THINGS = /^(?:in|on|to|for|at|between|over|off|near|with)$/;
const OPEN_HEADS = /^(?:those|anyone|everyone|whoever|all|anybody|everybody|ones)$/;
const PRONOUNS = /^(?:it|them|they|him|her|he|she|this|that|these|both|itself|themselves)$/;
const LONGEST_CLAUSE = 14;
const principles = new Set(scope.principles);
const partyWords = new Set(scope.partyWords);

/**
 * The target of a stance: the slot of the strongest entry that fills it, else the object of the cue, else the subject of the clause
 * (CODEBOOK section 2, target).
 */
export function findTarget(region: Region, rules: readonly Scoped[], label: StanceLabel): TokenRange | null {
  for (const one of rules) {
    const phrase = candidates(region, one.match, label).find((found) => found !== null) ?? null;
    if (phrase !== null) return tokensOf(region, settle(region, phrase, label));
  }
  const fallback = label === 'cooperate' ? partner(region) : (cueObject(region) ?? openingSubject(region));
  return fallback === null ? null : tokensOf(region, settle(region, fallback, label));
}

/** Phrases that may be the target of one match, best first. */
function candidates(region: Region, match: Match, label: StanceLabel): (Phrase | null)[] {
  const gap = match.gapFrom >= 0 ? trimGap(region, match) : null;
  const before = subjectPhrase(region, match.from);
  const after = phraseAfter(region, match.to, label);
  const object = region.takesObject && touchesCueOrPredicate(region, match) ? cueObject(region) : null;
  if (label === 'cooperate') return [gap, withPhrase(region, match), partyOf(region, after), partner(region)];
  if (label === 'call-to-action') return match.entry.target === 'before' ? [before, gap, object] : [gap, object, after, before];
  if (match.entry.target === 'before') return [before, object, after];
  if (match.entry.target === 'after') return [gap, object, after, before];
  return [gap, object, after, before];
}

/** Whether a match is the cue itself, or a judgement that the cue passes on its object (`called X "a farce"`). */
function touchesCueOrPredicate(region: Region, match: Match): boolean {
  const object = cueObject(region);
  if (object === null) return false;
  for (let i = match.from; i < match.to; i++) if (isCueAt(region, i)) return match.to <= object.from;
  const first = region.content[0];
  const token = region.token[match.from] ?? -1;
  return first !== undefined && token >= first.from && token < first.to && match.from >= object.to && match.entry.subject !== 'speaker';
}

/** The first noun phrase of the content where it is the cue's object; of a `that` clause its subject. */
function cueObject(region: Region): Phrase | null {
  const first = region.content[0];
  if (!region.takesObject || first === undefined || region.cue === null || first.from < region.cue.from) return null;
  const from = positionOf(region, first.from);
  return from < 0 ? null : phraseFrom(region, from, 'condemn');
}

function positionOf(region: Region, token: number): number {
  for (let i = 0; i < region.count; i++) if ((region.token[i] ?? 0) >= token) return i;
  return -1;
}

/** The subject of the first clause, for judgements of nobody in particular. */
function openingSubject(region: Region): Phrase | null {
  for (let i = 0; i < region.count; i++) {
    if (isCueAt(region, i)) continue;
    if (isFiniteAt(region, i)) return subjectPhrase(region, i);
  }
  return null;
}

/** The noun phrase that begins after position `at`, past prepositions and adverbs. */
function phraseAfter(region: Region, at: number, label: StanceLabel): Phrase | null {
  let i = at;
  for (let skipped = 0; i < region.count && skipped < 3; skipped++, i++) {
    const tag = tagAt(region, i);
    if (region.broken[i] !== 0 && i > at) return null;
    if (!SKIPPED.test(wordAt(region, i)) && tag !== TAG.ADVERB && tag !== TAG.GERUND) break;
    if (OPEN_HEADS.test(wordAt(region, i))) break;
  }
  if (i >= region.count || (isFirstPerson(region, i) && tagAt(region, i) === TAG.PRONOUN)) return null;
  return phraseFrom(region, i, label);
}

/** The noun phrase at position `from` with the attributes that belong to a target. */
function phraseFrom(region: Region, from: number, label: StanceLabel): Phrase | null {
  let to = nounEnd(region, from);
  if (to === from) return null;
  const thing = !holdsParty(region, from, to);
  for (;;) {
    if (to >= region.count || region.broken[to] !== 0) break;
    const word = wordAt(region, to);
    if (
      ALWAYS_TIED.test(word) ||
      (thing && label !== 'call-to-action' && TIED_TO_THINGS.test(word) && tagAt(region, to + 1) !== TAG.GERUND)
    ) {
      const inner = nounEnd(region, to + 1);
      if (inner === to + 1 || (classAt(region, inner - 1) & CLASS.TIME) !== 0) break;
      to = inner;
      continue;
    }
    if (word === 'and' && !(thing && isFiniteSoon(region, to + 1))) {
      const inner = nounEnd(region, to + 1);
      if (inner === to + 1 || isFiniteAt(region, to + 1)) break;
      to = inner;
      continue;
    }
    break;
  }
  return { from, to: relativeEnd(region, from, to) };
}

function isFiniteSoon(region: Region, from: number): boolean {
  for (let i = from; i < Math.min(region.count, from + 6) && region.broken[i] === 0; i++) if (isFiniteAt(region, i)) return true;
  return false;
}

/** `those who come to power by the gun`, `any arrangement that would hand over rights`: the clause belongs to the phrase. */
function relativeEnd(region: Region, from: number, to: number): number {
  const open = OPEN_HEADS.test(wordAt(region, from)) || /^(?:any|no|certain|every|whoever)$/.test(wordAt(region, from));
  const next = tagAt(region, to);
  const relative =
    next === TAG.RELATIVE ||
    (wordAt(region, to) === 'that' && isFiniteAt(region, to + 1)) ||
    (OPEN_HEADS.test(wordAt(region, from)) && next === TAG.PARTICIPLE);
  if (!open || !relative || region.broken[to] !== 0) return to;
  let verbs = 0;
  let i = to + 1;
  for (; i < region.count && i < to + LONGEST_CLAUSE && region.broken[i] === 0; i++) {
    if (!isFiniteAt(region, i)) continue;
    if (isFiniteAt(region, i - 1) || tagAt(region, i - 1) === TAG.ADVERB || tagAt(region, i - 1) === TAG.COORDINATOR) continue;
    verbs++;
    if (verbs > 1) break;
  }
  return i;
}

/** End of the base noun phrase at position `from`. */
function nounEnd(region: Region, from: number): number {
  let i = from;
  let heads = 0;
  for (; i < region.count && i < from + LONGEST_CLAUSE; i++) {
    if (i > from && region.broken[i] !== 0 && heads > 0 && !continuesList(region, i)) break;
    const tag = tagAt(region, i);
    if (tag === TAG.DETERMINER || tag === TAG.PRONOUN || (i === from && OPEN_HEADS.test(wordAt(region, i)))) {
      if (heads > 0 && !afterPossessive(region, i)) break;
      if (tag === TAG.PRONOUN || OPEN_HEADS.test(wordAt(region, i))) {
        if (tagAt(region, i + 1) === TAG.NOUN || tagAt(region, i + 1) === TAG.NAME) continue;
        return i + 1;
      }
      continue;
    }
    if (tag === TAG.NOUN || tag === TAG.NAME || tag === TAG.NUMBER || tag === TAG.ADJECTIVE) {
      heads++;
      continue;
    }
    if (tag === TAG.ADVERB && heads === 0) continue;
    if ((tag === TAG.GERUND || tag === TAG.PARTICIPLE) && (tagAt(region, i + 1) === TAG.NOUN || tagAt(region, i + 1) === TAG.NAME)) {
      heads++;
      continue;
    }
    break;
  }
  return heads === 0 ? from : i;
}

/** `Britain, France and Germany`: a comma between names. */
function continuesList(region: Region, i: number): boolean {
  return (
    tagAt(region, i) === TAG.NAME &&
    tagAt(region, i - 1) === TAG.NAME &&
    (wordAt(region, i + 1) === 'and' || region.broken[i + 1] !== 0) &&
    isComma(region, i)
  );
}

function isComma(region: Region, i: number): boolean {
  return region.reading.tokens.kind[(region.token[i] ?? 1) - 1] === KIND.COMMA;
}

function afterPossessive(region: Region, i: number): boolean {
  return region.reading.tokens.kind[(region.token[i] ?? 1) - 1] === KIND.POSSESSIVE;
}

/** The subject of the clause that position `at` stands in; null where there is none or it is the speaker. */
function subjectPhrase(region: Region, at: number): Phrase | null {
  const head = subjectOf(region, at);
  if (head < 0 || isFirstPerson(region, head)) return null;
  if (tagAt(region, head) === TAG.PRONOUN && /^(?:it|there|this|that|he|she|what|who)$/.test(wordAt(region, head))) return null;
  let from = head;
  while (from > 0 && (region.broken[from] === 0 || continuesList(region, from)) && isNounWord(tagAt(region, from - 1))) from--;
  while (from > 1 && region.broken[from] === 0 && wordAt(region, from - 1) === 'and' && isNounWord(tagAt(region, from - 2))) {
    from -= 2;
    while (from > 0 && (region.broken[from] === 0 || continuesList(region, from)) && isNounWord(tagAt(region, from - 1))) from--;
  }
  let to = head + 1;
  while (to < at && region.broken[to] === 0 && !isFiniteAt(region, to) && tagAt(region, to) !== TAG.ADVERB) to++;
  return { from, to };
}

function isNounWord(tag: number): boolean {
  return (
    tag === TAG.NOUN || tag === TAG.NAME || tag === TAG.ADJECTIVE || tag === TAG.DETERMINER || tag === TAG.NUMBER || tag === TAG.POSSESSIVE
  );
}

function trimGap(region: Region, match: Match): Phrase | null {
  let to = match.gapTo;
  while (
    to > match.gapFrom &&
    (tagAt(region, to - 1) === TAG.PREPOSITION || tagAt(region, to - 1) === TAG.ADVERB || tagAt(region, to - 1) === TAG.TO)
  )
    to--;
  let from = match.gapFrom;
  while (from < to && (tagAt(region, from) === TAG.PREPOSITION || tagAt(region, from) === TAG.ADVERB)) from++;
  return to > from ? { from, to } : null;
}

/** `with X` at or after a match: the partner. */
function withPhrase(region: Region, match: Match): Phrase | null {
  for (let i = Math.max(0, match.from - 1); i < region.count && i < match.to + 12; i++) {
    if (!/^(?:with|alongside|between|among)$/.test(wordAt(region, i))) continue;
    const end = nounEnd(region, i + 1);
    if (end > i + 1 && holdsParty(region, i + 1, end)) return phraseFrom(region, i + 1, 'call-to-action');
  }
  return null;
}

function partyOf(region: Region, phrase: Phrase | null): Phrase | null {
  return phrase !== null && holdsParty(region, phrase.from, phrase.to) && !isOwn(region, phrase) ? phrase : null;
}

/** Whether a phrase's own head is a party: an actor, a person, a word like `partners`. */
function holdsParty(region: Region, from: number, to: number): boolean {
  if (partyWords.has(wordAt(region, to - 1))) return true;
  if (tagAt(region, to - 1) === TAG.PRONOUN || OPEN_HEADS.test(wordAt(region, from))) return true;
  for (let i = from; i < to; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention !== undefined && mention.to >= (region.token[to - 1] ?? 0) + 1) return true;
  }
  return false;
}

function isOwn(region: Region, phrase: Phrase): boolean {
  const mention = region.mentions.get(region.token[phrase.from] ?? -1);
  return mention !== undefined && codeOf(mention) === region.speakerActor;
}

/** The first actor named who is not the speaker's own. */
function partner(region: Region): Phrase | null {
  if (region.speakerActor?.includes('+') === true) return null;
  for (let i = 0; i < region.count; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention === undefined || codeOf(mention) === region.speakerActor) continue;
    let to = i;
    while (to < region.count && (region.token[to] ?? 0) < mention.to) to++;
    return { from: i, to: Math.max(to, i + 1) };
  }
  return null;
}

/** Pronouns give way to what they stand for; `Guyana's right to live` is support of Guyana. */
function settle(region: Region, phrase: Phrase, label: StanceLabel): Phrase {
  if (phrase.to - phrase.from === 1 && PRONOUNS.test(wordAt(region, phrase.from))) return antecedent(region, phrase.from) ?? phrase;
  if (label !== 'support') return phrase;
  for (let i = phrase.from; i + 1 < phrase.to; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention === undefined || codeOf(mention) === region.speakerActor) continue;
    if (region.reading.tokens.kind[mention.to] !== KIND.POSSESSIVE) continue;
    for (let j = i + 1; j < phrase.to && tagAt(region, j) !== TAG.PREPOSITION; j++)
      if (principles.has(wordAt(region, j))) return { from: i, to: i + mention.to - mention.from };
  }
  return phrase;
}

/** The nearest earlier noun phrase of the statement that can be the antecedent: the cue's object, else the first subject. */
function antecedent(region: Region, at: number): Phrase | null {
  const object = cueObject(region);
  if (object !== null && object.to <= at && !PRONOUNS.test(wordAt(region, object.from))) return object;
  const opening = openingSubject(region);
  return opening !== null && opening.to <= at && !PRONOUNS.test(wordAt(region, opening.from)) ? opening : null;
}

function tokensOf(region: Region, { from, to }: Phrase): TokenRange {
  const first = region.token[from] ?? 0;
  return { from: first, to: (region.token[to - 1] ?? first) + 1 };
}
