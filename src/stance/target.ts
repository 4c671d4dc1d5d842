import scope from '../../lexicons/scope.json' with { type: 'json' };
import { codeOf } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { CLASS, KIND, lowerOf, type TokenRange } from '../reading/index.js';
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
const TIED_TO_PARTIES = /^(?:in|on|to|at)$/;
const OPEN_HEADS = /^(?:those|anyone|everyone|whoever|all|anybody|everybody|ones)$/;
const PRONOUNS = /^(?:it|them|they|him|her|he|she|this|that|these|both|itself|themselves)$/;
const LONGEST_CLAUSE = 14;
const principles = new Set(scope.principles);
const partyWords = new Set(scope.partyWords);
const takesInfinitive = new Set(scope.takesInfinitive);

/**
 * The target of a stance: the slot of the strongest entry that fills it, else the object of the cue, else the subject of the clause
 * (CODEBOOK section 2, target).
 */
export function findTarget(region: Region, rules: readonly Scoped[], label: StanceLabel): TokenRange | null {
  for (const one of rules) {
    const phrase = candidates(region, one.match, label).find((found) => found !== null) ?? null;
    if (phrase !== null) return tokensOf(region, settle(region, phrase, label));
  }
  const fallback = label === 'cooperate' ? partner(region, 0) : (cueObject(region) ?? openingSubject(region));
  return fallback === null ? null : tokensOf(region, settle(region, fallback, label));
}

/** Phrases that may be the target of one match, best first. */
function candidates(region: Region, match: Match, label: StanceLabel): (Phrase | null)[] {
  const gap = match.gapFrom >= 0 ? trimGap(region, match) : null;
  const before = subjectPhrase(region, match.from) ?? subjectInside(region, match);
  const after = phraseAfter(region, match.to, label);
  const object = region.takesObject && touchesCueOrPredicate(region, match) ? cueObject(region) : null;
  const inside = match.entry.target === 'before' ? null : actorInside(region, match);
  if (label === 'cooperate')
    return [partyOf(region, gap), withPhrase(region, match), partyOf(region, after), partner(region, match.to), gap];
  if (label === 'call-to-action') return match.entry.target === 'before' ? [before, gap, object] : [gap, object, after, before];
  if (match.entry.target === 'before' || isPredicate(region, match)) return [before, object, openingSubject(region), after];
  return [gap, object, after, inside, before === null || isOwn(region, before) ? null : before];
}

/** `both sides must`: the pattern itself begins with the subject. */
function subjectInside(region: Region, match: Match): Phrase | null {
  if (match.entry.target !== 'before') return null;
  const end = nounEnd(region, match.from);
  return end > match.from && end < match.to && tagAt(region, end - 1) !== TAG.ADJECTIVE ? { from: match.from, to: end } : null;
}

/** `respected Sudan's sovereignty`: the pattern covers the party that it is about. */
function actorInside(region: Region, match: Match): Phrase | null {
  for (let i = match.from; i < match.to; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention !== undefined && codeOf(mention) !== region.speakerActor)
      return { from: i, to: i + Math.max(1, mention.to - mention.from) };
  }
  return null;
}

/** `the decision is a milestone`: a judgement behind a form of `be` is about the subject. */
function isPredicate(region: Region, match: Match): boolean {
  if (match.entry.subject === 'speaker') return false;
  for (let i = match.from - 1; i >= 0 && i > match.from - 5 && region.broken[i + 1] === 0; i--) {
    if ((classAt(region, i) & CLASS.BE) !== 0) return true;
    const tag = tagAt(region, i);
    if (tag !== TAG.DETERMINER && tag !== TAG.ADJECTIVE && tag !== TAG.ADVERB && tag !== TAG.PARTICIPLE) return false;
  }
  return false;
}

/** Whether a match is the cue itself, or a judgement that the cue passes on its object (`called X "a farce"`). */
function touchesCueOrPredicate(region: Region, match: Match): boolean {
  const object = cueObject(region);
  if (object === null) return false;
  for (let i = match.from; i < match.to; i++) if (isCueAt(region, i)) return match.to <= object.from;
  const first = region.content[0];
  const token = region.token[match.from] ?? -1;
  return (
    region.judges &&
    first !== undefined &&
    token >= first.from &&
    token < first.to &&
    match.from >= object.to &&
    match.entry.subject !== 'speaker'
  );
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
    if (OPEN_HEADS.test(wordAt(region, i)) && tagAt(region, i + 1) === TAG.RELATIVE) return phraseFrom(region, i, 'condemn');
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
  const phrase = phraseFrom(region, i, label);
  return phrase !== null && label === 'condemn' && tagAt(region, at) === TAG.GERUND && region.broken[at] === 0
    ? { from: at, to: phrase.to }
    : phrase;
}

/** The noun phrase at position `from` with the attributes that belong to a target. */
function phraseFrom(region: Region, from: number, label: StanceLabel): Phrase | null {
  let to = nounEnd(region, from);
  if (to === from) return null;
  const named = isNamed(region, from, to);
  const thing = !holdsParty(region, from, to);
  while (to < region.count && region.broken[to] === 0) {
    const inner = tiedEnd(region, to, { named, thing, label });
    if (inner === to) break;
    to = inner;
  }
  return { from, to: clauseEnd(region, from, to, thing) };
}

/** End of the attribute or further member that begins at `to`, else `to` itself. */
function tiedEnd(
  region: Region,
  to: number,
  { named, thing, label }: { readonly named: boolean; readonly thing: boolean; readonly label: StanceLabel },
): number {
  const word = wordAt(region, to);
  const and = word === 'and' && !isFiniteAt(region, to + 1) && !(thing && isFiniteSoon(region, to + 1));
  const placed =
    !named &&
    tagAt(region, to) === TAG.PREPOSITION &&
    (thing ? TIED_TO_THINGS : TIED_TO_PARTIES).test(word) &&
    tagAt(region, to + 1) !== TAG.GERUND;
  if (!and && !ALWAYS_TIED.test(word) && !(placed && (label !== 'call-to-action' || !thing))) return to;
  const inner = nounEnd(region, to + 1);
  return inner === to + 1 || (classAt(region, inner - 1) & CLASS.TIME) !== 0 ? to : inner;
}

function isFiniteSoon(region: Region, from: number): boolean {
  for (let i = from; i < Math.min(region.count, from + 6) && region.broken[i] === 0; i++) if (isFiniteAt(region, i)) return true;
  return false;
}

/**
 * `those who come to power by the gun`, `sanctions adopted outside the Council`, `Iran's failure to declare its stock`: the clause, participle or
 * infinitive that narrows a phrase down belongs to it.
 */
function clauseEnd(region: Region, from: number, to: number, thing: boolean): number {
  if (to >= region.count || region.broken[to] !== 0) return to;
  const next = tagAt(region, to);
  const open = OPEN_HEADS.test(wordAt(region, from));
  const relative = next === TAG.RELATIVE || (wordAt(region, to) === 'that' && isFiniteAt(region, to + 1));
  const reduced = (thing || open) && (next === TAG.PARTICIPLE || (next === TAG.TO && takesInfinitive.has(wordAt(region, to - 1))));
  if (!relative && !reduced) return to;
  let verbs = 0;
  let ties = 0;
  let i = to + 1;
  for (; i < region.count && i < to + LONGEST_CLAUSE && region.broken[i] === 0; i++) {
    if (tagAt(region, i) === TAG.PREPOSITION && wordAt(region, i) !== 'of' && ++ties > (relative ? 2 : 1)) return i;
    if (!isFiniteAt(region, i)) continue;
    if (tagAt(region, i - 1) === TAG.COORDINATOR && verbs > 0) return i - 1;
    if (isFiniteAt(region, i - 1) || tagAt(region, i - 1) === TAG.ADVERB || tagAt(region, i - 1) === TAG.COORDINATOR) continue;
    verbs++;
    if (verbs > (relative ? 1 : 0)) break;
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
  while (
    from > 1 &&
    region.broken[from] === 0 &&
    region.broken[from - 1] === 0 &&
    wordAt(region, from - 1) === 'and' &&
    isNounWord(tagAt(region, from - 2))
  ) {
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
    if (!/^(?:with|alongside|between|among)$/.test(wordAt(region, i)) || wordAt(region, i - 1) === 'along') continue;
    const end = nounEnd(region, i + 1);
    if (end > i + 1 && (holdsParty(region, i + 1, end) || holdsActor(region, i + 1, end)))
      return phraseFrom(region, i + 1, 'call-to-action');
  }
  return null;
}

function partyOf(region: Region, phrase: Phrase | null): Phrase | null {
  if (phrase === null || isOwn(region, phrase)) return null;
  return holdsParty(region, phrase.from, nounEnd(region, phrase.from)) || isNamed(region, phrase.from, phrase.to) ? phrase : null;
}

/** Whether a phrase's own head is a party: an actor, a person, a word like `partners`. */
function holdsParty(region: Region, from: number, to: number): boolean {
  if (partyWords.has(wordAt(region, to - 1))) return true;
  if (tagAt(region, to - 1) === TAG.PRONOUN || OPEN_HEADS.test(wordAt(region, from))) return true;
  return isNamed(region, from, to);
}

/** Whether a phrase ends in the name of an actor or a person. */
function isNamed(region: Region, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention !== undefined && mention.to >= (region.token[to - 1] ?? 0) + 1) return true;
  }
  return tagAt(region, to - 1) === TAG.NAME && to - from > 1;
}

function holdsActor(region: Region, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (region.mentions.has(region.token[i] ?? -1)) return true;
  return false;
}

function isOwn(region: Region, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention !== undefined) return codeOf(mention) === region.speakerActor;
  }
  return false;
}

/** Where no slot names the partner: the first actor who is not the speaker's own, else the first party. */
function partner(region: Region, from: number): Phrase | null {
  if (region.speakerActor?.includes('+') === true) return null;
  return partnerBetween(region, from, region.count) ?? (from > 0 ? partnerBetween(region, 0, from) : null);
}

function partnerBetween(region: Region, from: number, to: number): Phrase | null {
  let party: Phrase | null = null;
  for (let i = from; i < to; i++) {
    const end = nounEnd(region, i);
    if (end === i) continue;
    const phrase = { from: i, to: end };
    if (!isOwn(region, phrase)) {
      if (holdsActor(region, i, end)) return actorPhrase(region, phrase);
      if (party === null && partyWords.has(wordAt(region, end - 1)) && !isFirstPerson(region, i))
        party = phraseFrom(region, i, 'call-to-action');
    }
    i = end - 1;
  }
  return party;
}

/** The phrase of an actor: the name alone where it owns what follows (`Egypt's plan`), else the whole phrase. */
function actorPhrase(region: Region, phrase: Phrase): Phrase {
  for (let i = phrase.from; i < phrase.to; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention === undefined) continue;
    let to = i;
    while (to < phrase.to && (region.token[to] ?? 0) < mention.to) to++;
    return region.reading.tokens.kind[mention.to] === KIND.POSSESSIVE
      ? { from: i, to }
      : (phraseFrom(region, phrase.from, 'call-to-action') ?? phrase);
  }
  return phrase;
}

/** Whether a target is nothing but a pronoun, so that only the statements before can tell whom it means. */
export function isPronounTarget(region: Region, target: TokenRange): boolean {
  return target.to - target.from === 1 && /^(?:it|them|they|him|her|he|she)$/.test(lowerOf(region.reading.tokens, target.from));
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
