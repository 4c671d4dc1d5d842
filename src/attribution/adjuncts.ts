/** What may stand between a cue and its content: the addressee, times, places and occasions. */

import { CLASS, KIND } from '../reading/index.js';
import { opensTimeClause } from './clauses.js';
import { cues } from './cues.js';
import { classes, hasFinite, isBoundary, isComma, isFiniteAt, kindAt, nextBoundary, type Parse, tagAt, word } from './parse.js';
import { baseEnd, phraseEnd } from './phrases.js';
import { TAG } from './tags.js';
import { isTime } from './time.js';

/** Most adjuncts in a row. */
const MOST_ADJUNCTS = 6;

/** The addressee of `told reporters`, `told a briefing in Kinshasa`, `told cheering supporters who had come`. */
export function addresseeEnd(parse: Parse, from: number): number {
  const start = tagAt(parse, from) === TAG.GERUND || tagAt(parse, from) === TAG.PARTICIPLE ? from + 1 : from;
  const end = phraseEnd(parse, start);
  if (end === start) return from;
  if (tagAt(parse, end) !== TAG.RELATIVE) return end;
  const close = nextBoundary(parse, end);
  return isComma(parse, close) && kindAt(parse, close + 1) === KIND.QUOTE ? close : end;
}

/** Adjuncts after a cue: times, places, occasions (`on Friday`, `in an interview with X`, `by telephone`, `after the meeting`). */
export function adjunctsEnd(parse: Parse, from: number, limit: number): number {
  let i = from;
  for (let steps = 0; steps < MOST_ADJUNCTS; steps++) {
    const step = adjunct(parse, i, steps === 0, limit);
    i = step.end;
    if (step.last) break;
  }
  return Math.min(i, limit);
}

/** End of one adjunct, and whether no other may follow it. */
interface Step {
  readonly end: number;
  readonly last: boolean;
}

function adjunct(parse: Parse, i: number, first: boolean, limit: number): Step {
  const tag = tagAt(parse, i);
  const none = { end: i, last: true };
  if (opensTimeClause(parse, i)) return none;
  if (tag === TAG.COORDINATOR && !first) return furtherPhrase(parse, i, limit);
  if (tag === TAG.PREPOSITION || tag === TAG.TO) return prepositional(parse, i, limit);
  if (tag === TAG.ADVERB && !isExistential(parse, i)) return { end: i + 1, last: false };
  if (tag === TAG.DETERMINER && isTime(parse, i + 1) && namesEvent(parse, i)) return none;
  if (isTime(parse, i) || ((tag === TAG.ADJECTIVE || tag === TAG.DETERMINER) && isTime(parse, i + 1)))
    return { end: Math.max(phraseEnd(parse, i), i + 1), last: false };
  if ((tag === TAG.GERUND || tag === TAG.PARTICIPLE) && !cues().plainGerunds.has(word(parse, i)) && !first) {
    const close = nextBoundary(parse, i);
    return { end: hasFinite(parse, i, close) ? i : close, last: true };
  }
  return kindAt(parse, i) === KIND.OPEN ? bracket(parse, i, limit) : none;
}

/** `in Paris and Rome`: a further phrase that ends the clause. */
function furtherPhrase(parse: Parse, i: number, limit: number): Step {
  const end = phraseEnd(parse, i + 1);
  return end === i + 1 || (end < limit && !isBoundary(parse, end)) ? { end: i, last: true } : { end, last: false };
}

/** `on Friday`, `before leaving Paris`, `until now`; a preposition at the clause's end belongs to it too. */
function prepositional(parse: Parse, i: number, limit: number): Step {
  const day = dayEnd(parse, i);
  if (day > i) return { end: day, last: false };
  const gerund = tagAt(parse, i + 1) === TAG.GERUND;
  const end = phraseEnd(parse, gerund ? i + 2 : i + 1);
  if (end > i + 1) return { end, last: false };
  if (tagAt(parse, i + 1) === TAG.ADVERB || tagAt(parse, i + 1) === TAG.PRONOUN) return { end: i + 2, last: false };
  return { end: i + 1 >= limit || isBoundary(parse, i + 1) ? i + 1 : i, last: true };
}

/** `on Monday`, `on Monday evening`: a day ends before the noun that opens what was said; i where no day stands there. */
function dayEnd(parse: Parse, i: number): number {
  if (word(parse, i) !== 'on' || (classes(parse, i + 1) & CLASS.WEEKDAY) === 0) return i;
  let end = i + 2;
  while (isTime(parse, end)) end++;
  return end;
}

/** `the Jan. 27 incident`: a phrase whose head is no time. */
function namesEvent(parse: Parse, i: number): boolean {
  const end = baseEnd(parse, i);
  return end > i && tagAt(parse, end - 1) === TAG.NOUN && !isTime(parse, end - 1);
}

function bracket(parse: Parse, open: number, limit: number): Step {
  let i = open;
  while (i < limit && kindAt(parse, i) !== KIND.CLOSE) i++;
  return { end: i + 1, last: false };
}

/** The `there` of `there was`: the subject of a clause and no place. */
function isExistential(parse: Parse, i: number): boolean {
  return word(parse, i) === 'there' && isFiniteAt(parse, i + 1);
}
