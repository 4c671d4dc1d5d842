/** Noun phrases of a statement, with the attributes that belong to a target. */

import { TAG } from '../attribution/index.js';
import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import { CLASS, KIND } from '../reading/index.js';
import { holdsParty, isNamed, isOpenHead, type Phrase } from './parties.js';
import { classAt, isCueAt, isFiniteAt, isFirstPerson, type Region, tagAt, wordAt } from './region.js';
import { subjectOf } from './scope.js';

const SKIPPED = /^(?:at|of|for|with|to|on|against|over|about|by|from|in|towards?|behind|into|upon|as|that|how|what)$/;
const ALWAYS_TIED = /^(?:of|against|by|from)$/;
const TIED_TO_THINGS = /^(?:in|on|to|for|at|between|over|off|near|with)$/;
const TIED_TO_PARTIES = /^(?:in|to)$/;
/** Subjects that stand for nothing that could be a target. */
const EMPTY_SUBJECTS = /^(?:it|there|this|that|he|she|what|who)$/;
const LONGEST_CLAUSE = 14;
/** Most prepositions and adverbs before a phrase, and how far a further member's verb is looked for. */
const MOST_SKIPPED = 3;
const MEMBER_REACH = 6;
const takesInfinitive = setOf(() => scope().takesInfinitive);
const takesFor = setOf(() => scope().takesFor);
const takesThat = setOf(() => scope().takesThat);
const NOUN_WORDS = new Set<number>([TAG.NOUN, TAG.NAME, TAG.ADJECTIVE, TAG.DETERMINER, TAG.NUMBER, TAG.POSSESSIVE]);

/** The noun phrase that begins after position `at`, past prepositions and adverbs. */
export function phraseAfter(region: Region, at: number, label: string): Phrase | null {
  let i = at;
  for (let skipped = 0; i < region.count && skipped < MOST_SKIPPED; skipped++, i++) {
    const tag = tagAt(region, i);
    if (region.broken[i] !== 0 && i > at) return null;
    const finished = tag === TAG.INFINITIVE && tagAt(region, i - 1) === TAG.MODAL;
    if (!SKIPPED.test(wordAt(region, i)) && tag !== TAG.ADVERB && tag !== TAG.GERUND && !finished) break;
    if (isOpenHead(region, i)) break;
  }
  if (i >= region.count || (isFirstPerson(region, i) && tagAt(region, i) === TAG.PRONOUN)) return null;
  const phrase = phraseFrom(region, i, label);
  return phrase !== null && label === 'condemn' && tagAt(region, at) === TAG.GERUND && region.broken[at] === 0
    ? { from: at, to: phrase.to }
    : phrase;
}

/** The noun phrase at position `from` with the attributes that belong to a target. */
export function phraseFrom(region: Region, from: number, label: string): Phrase | null {
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
  { named, thing, label }: { readonly named: boolean; readonly thing: boolean; readonly label: string },
): number {
  const word = wordAt(region, to);
  const and = word === 'and' && !isFiniteAt(region, to + 1) && !(thing && isFiniteSoon(region, to + 1));
  const placed =
    !named &&
    tagAt(region, to) === TAG.PREPOSITION &&
    (thing ? TIED_TO_THINGS : TIED_TO_PARTIES).test(word) &&
    tagAt(region, to + 1) !== TAG.GERUND;
  if (word === 'for' && !takesFor.has(wordAt(region, to - 1))) return to;
  if (crossesQuote(region, to)) return to;
  if (!and && !ALWAYS_TIED.test(word) && !(placed && (label !== 'call-to-action' || !thing))) return to;
  const inner = nounEnd(region, to + 1);
  return inner === to + 1 || (classAt(region, inner - 1) & CLASS.TIME) !== 0 ? to : inner;
}

/** `“maniacs” in the South`, `her hosts “with heart and hand”`: a phrase that a mark of quotation ends; one that begins outside may hold a quoted word. */
function crossesQuote(region: Region, i: number): boolean {
  const { quotationAt } = region.reading;
  return i > 0 && i < region.count && quotationAt[region.token[i]] !== quotationAt[region.token[i - 1]];
}

function isFiniteSoon(region: Region, from: number): boolean {
  for (let i = from; i < Math.min(region.count, from + MEMBER_REACH) && region.broken[i] === 0; i++) if (isFiniteAt(region, i)) return true;
  return false;
}

/**
 * `those who come to power by the gun`, `sanctions adopted outside the Council`, `Iran's failure to declare its stock`: the clause, participle or
 * infinitive that narrows a phrase down belongs to it.
 */
function clauseEnd(region: Region, from: number, to: number, thing: boolean): number {
  if (to >= region.count || region.broken[to] !== 0) return to;
  const next = tagAt(region, to);
  const open = isOpenHead(region, from) || isOpenHead(region, to - 1);
  const relative =
    next === TAG.RELATIVE ||
    (wordAt(region, to) === 'that' && (isFiniteAt(region, to + 1) || takesThat.has(wordAt(region, to - 1)))) ||
    (thing && /^(?:by|under)$/.test(wordAt(region, to)) && wordAt(region, to + 1) === 'which');
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
export function nounEnd(region: Region, from: number): number {
  let i = from;
  let heads = 0;
  for (; i < region.count && i < from + LONGEST_CLAUSE; i++) {
    if (i > from && region.broken[i] !== 0 && heads > 0 && !continuesList(region, i)) break;
    if (i > from && crossesQuote(region, i) && tagAt(region, i - 1) !== TAG.DETERMINER && tagAt(region, i - 1) !== TAG.ADJECTIVE) break;
    const tag = tagAt(region, i);
    if (tag === TAG.DETERMINER || tag === TAG.PRONOUN || (i === from && isOpenHead(region, i))) {
      if (heads > 0 && !afterPossessive(region, i)) break;
      if (tag === TAG.PRONOUN || isOpenHead(region, i)) {
        if (tagAt(region, i + 1) === TAG.NOUN || tagAt(region, i + 1) === TAG.NAME) continue;
        return i + 1;
      }
      continue;
    }
    if (heads > 0 && isSubjunctive(region, i)) break;
    if (i === from && /^(?:outside|inside)$/.test(wordAt(region, i)) && tagAt(region, i + 1) === TAG.NOUN) continue;
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

/** `demanded that the Centre lodge a protest`: a word that may be a verb, behind a noun and before a phrase of its own. */
function isSubjunctive(region: Region, i: number): boolean {
  if (tagAt(region, i) !== TAG.NOUN || (classAt(region, i) & CLASS.BASE) === 0 || region.broken[i + 1] !== 0) return false;
  const before = tagAt(region, i - 1);
  return (before === TAG.NOUN || before === TAG.NAME) && tagAt(region, i + 1) === TAG.DETERMINER;
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
  return region.reading.tokens.kind[region.token[i] - 1] === KIND.COMMA;
}

function afterPossessive(region: Region, i: number): boolean {
  return region.reading.tokens.kind[region.token[i] - 1] === KIND.POSSESSIVE;
}

/** The subject of the clause that position `at` stands in; null where there is none or it is the speaker. */
export function subjectPhrase(region: Region, at: number): Phrase | null {
  const act = actSubject(region, at);
  if (act !== null) return act;
  const head = subjectOf(region, at);
  if (head < 0) return openingPhrase(region, at);
  if (isFirstPerson(region, head)) return null;
  if (tagAt(region, head) === TAG.PRONOUN && EMPTY_SUBJECTS.test(wordAt(region, head))) return null;
  let to = head + 1;
  while (to < at && region.broken[to] === 0 && !isFiniteAt(region, to) && tagAt(region, to) !== TAG.ADVERB) to++;
  return { from: membersStart(region, nounStart(region, head)), to };
}

/** `to fire on a boat is an outrage`, `shutting out allies makes no sense`: an act as the subject, up to the verb. */
function actSubject(region: Region, at: number): Phrase | null {
  const start = clauseStart(region, at);
  const isAct = tagAt(region, start) === TAG.GERUND || (tagAt(region, start) === TAG.TO && tagAt(region, start + 1) === TAG.INFINITIVE);
  if (!isAct || start + 1 >= at) return null;
  for (let i = start; i <= at; i++) {
    if (isCueAt(region, i)) return null;
    if (isFiniteAt(region, i)) return { from: start, to: i };
  }
  return null;
}

/** First word of the clause that position `at` stands in. */
function clauseStart(region: Region, at: number): number {
  let start = at;
  while (start > 0 && region.broken[start] === 0 && tagAt(region, start - 1) !== TAG.SUBORDINATOR && wordAt(region, start - 1) !== 'that')
    start--;
  return start;
}

/** `Every trial held in secret is an insult`: where no noun stands right before the verb, the phrase that the clause opens with. */
function openingPhrase(region: Region, at: number): Phrase | null {
  const start = clauseStart(region, at);
  if (start >= at || isFirstPerson(region, start) || EMPTY_SUBJECTS.test(wordAt(region, start))) return null;
  for (let i = start; i < at; i++) if (isCueAt(region, i)) return null;
  const phrase = phraseFrom(region, start, 'condemn');
  return phrase !== null && phrase.to < at && !isOpenHead(region, phrase.from) ? phrase : null;
}

/** First word of the noun phrase that holds position `head`, prepositions aside. */
function nounStart(region: Region, head: number): number {
  let from = head;
  while (from > 0 && (region.broken[from] === 0 || continuesList(region, from)) && isNounWord(region, from - 1)) from--;
  return from;
}

/** `X and Y`: first word of the first member, given that of the last. */
function membersStart(region: Region, last: number): number {
  let from = last;
  while (from > 1 && joinsMember(region, from)) from = nounStart(region, from - 2);
  return from;
}

function joinsMember(region: Region, from: number): boolean {
  if (region.broken[from] !== 0 || region.broken[from - 1] !== 0) return false;
  return wordAt(region, from - 1) === 'and' && isNounWord(region, from - 2);
}

function isNounWord(region: Region, i: number): boolean {
  return NOUN_WORDS.has(tagAt(region, i));
}
