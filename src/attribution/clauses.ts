/** Where a clause begins, and of what kind it is. */

import { KIND } from '../reading/index.js';
import { hasFinite, isBoundary, isFiniteAt, kindAt, type Parse, pastAdverbs, tagAt, word } from './parse.js';
import { phraseEnd } from './phrases.js';
import { isTagOf, TAG, tagSet } from './tags.js';

/** Longest stretch between a subject's first phrase and its verb. */
const LONGEST_TIE = 12;
const TIME_OPENERS = /^(?:as|after|before|since|until)$/;
const QUESTION_WORDS = /^(?:whether|if|when|that|how|why|which|what|where|who)$/;
const SIGNS = /[$£€#@]/;
const PHRASE_OPENERS = tagSet(
  TAG.DETERMINER,
  TAG.NOUN,
  TAG.NAME,
  TAG.ADJECTIVE,
  TAG.PRONOUN,
  TAG.NUMBER,
  TAG.RELATIVE,
  TAG.PARTICIPLE,
  TAG.GERUND,
);

/** Coordinators and adverbs that open a clause before its subject: `But`, `Meanwhile`, `while`. */
export function skipOpeners(parse: Parse, from: number): number {
  let i = from;
  while (tagAt(parse, i) === TAG.COORDINATOR || tagAt(parse, i) === TAG.SUBORDINATOR || tagAt(parse, i) === TAG.ADVERB) i++;
  return i;
}

/** Number of verb groups with a finite verb. */
export function countVerbs(parse: Parse, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const before = tagAt(parse, i - 1);
    if (isFiniteAt(parse, i) && before !== TAG.AUXILIARY && before !== TAG.MODAL && before !== TAG.TO) count++;
  }
  return count;
}

/** Words that open a question or a clause that is the object of a verb. */
export function isQuestionWord(parse: Parse, i: number): boolean {
  return QUESTION_WORDS.test(word(parse, i));
}

/** `as he left`, `after they met`: a clause of time that begins like a preposition. */
export function opensTimeClause(parse: Parse, i: number): boolean {
  return TIME_OPENERS.test(word(parse, i)) && opensClauseAt(parse, i + 1);
}

/** Whether a phrase with its finite verb right behind it begins at token i. */
export function opensClauseAt(parse: Parse, i: number): boolean {
  const end = phraseEnd(parse, i);
  return end > i && isFiniteAt(parse, pastAdverbs(parse, end));
}

/** Whether a subject and its verb begin here: `both capitals want`, `his efforts to slow the warming will be`. */
export function opensFiniteClause(parse: Parse, start: number): boolean {
  const end = phraseEnd(parse, start);
  if (end === start) return false;
  for (let i = end; i < parse.to && i < end + LONGEST_TIE; i++) {
    if (isFiniteAt(parse, i)) return true;
    const tag = tagAt(parse, i);
    if (isBoundary(parse, i) || tag === TAG.RELATIVE || tag === TAG.SUBORDINATOR) return false;
  }
  return false;
}

/** Whether a noun phrase or a quotation may begin here. */
export function startsPhrase(parse: Parse, i: number): boolean {
  const kind = kindAt(parse, i);
  if (kind === KIND.QUOTE || kind === KIND.NUMBER) return true;
  if (kind === KIND.PUNCTUATION) return SIGNS.test(parse.tokens.text.charAt(parse.tokens.start[i]));
  const tag = tagAt(parse, i);
  if (tag === TAG.ADVERB) return tagAt(parse, i + 1) !== TAG.MARK && !isBoundary(parse, i + 1);
  return isTagOf(PHRASE_OPENERS, tag);
}

/** Whether a clause with a verb of its own begins here. */
export function startsClause(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  if (!startsPhrase(parse, i) && tag !== TAG.PREPOSITION && tag !== TAG.SUBORDINATOR) return false;
  return hasFinite(parse, i, parse.to) || (parse.sentence.heading && i < parse.to - 1) || kindAt(parse, i) === KIND.QUOTE;
}
