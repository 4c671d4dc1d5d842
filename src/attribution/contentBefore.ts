/** Content before its cue: `X, Wang said`. */

import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { classes, hasFinite, isComma, isInside, kindAt, type Parse, quotationAt, tagAt, word } from './parse.js';
import { isTagOf, TAG, tagSet } from './tags.js';

/** Words that a fragment before a closing `Wang said` must have. */
const SHORTEST_FRAGMENT = 4;
/** Longest answer without a verb: `Not so`. */
const LONGEST_ANSWER = 3;
/** How far after the source the clause before it, or its quotation, may go on. */
const CONTINUATION_REACH = 16;
const QUOTATION_REACH = 30;
const SUBORDINATORS = /^(?:while|although|though|when|as|after|before|since|because|if|once|until|whereas)$/;
/** Tags that no clause goes on with after `, Wang said,`. */
const NOT_CONTINUING = tagSet(TAG.MARK, TAG.COORDINATOR, TAG.SUBORDINATOR, TAG.RELATIVE, TAG.PREPOSITION, TAG.NONE, TAG.PARTICIPLE);
/** Tags right after a participle that opens a clause of its own: `Asked about`, `Asked whether`. */
const AFTER_PARTICIPLE = tagSet(TAG.PREPOSITION, TAG.SUBORDINATOR, TAG.ADVERB, TAG.TO, TAG.RELATIVE);

/**
 * Content before a cue: from the clause's start to the boundary before the source; null where nothing fit for a statement stands there.
 * Where source and cue close the sentence, whatever stands before is what was said.
 */
export function contentBefore(parse: Parse, floor: number, source: number, closing = false): TokenRange[] | null {
  const { from, to } = stretchBefore(parse, floor, source);
  if (from >= to) return null;
  const quotation = quotationAt(parse, to - 1);
  if (quotation >= 0) {
    const start = Math.max(parse.reading.quotations[quotation].open, from);
    if (start > from && isParticipleClause(parse, from, start)) return null;
    return [{ from: start > from && isOwnClause(parse, from, start) ? start : from, to }];
  }
  return saysSomething(parse, from, to, source, closing) ? [{ from, to }] : null;
}

/** The stretch between the last semicolon or colon and the marks before the source. */
function stretchBefore(parse: Parse, floor: number, source: number): TokenRange {
  let to = source;
  while (to > floor && (isComma(parse, to - 1) || (kindAt(parse, to - 1) === KIND.DASH && !isInside(parse, to - 1)))) to--;
  let from = floor;
  for (let i = to - 1; i >= floor && from === floor; i--) if (opensStretch(parse, i, floor, to)) from = i + 1;
  while (from < to && (isComma(parse, from) || kindAt(parse, from) === KIND.DASH)) from++;
  return { from, to };
}

/** A semicolon, or a colon that does not join two clauses. */
function opensStretch(parse: Parse, i: number, floor: number, to: number): boolean {
  if (isInside(parse, i)) return false;
  if (kindAt(parse, i) === KIND.SEMICOLON) return true;
  return kindAt(parse, i) === KIND.COLON && !(hasFinite(parse, floor, i) && hasFinite(parse, i, to) && !isInside(parse, i + 1));
}

/** Whether words outside quotation marks are fit to have been said and no circumstance of what is said. */
function saysSomething(parse: Parse, from: number, to: number, source: number, closing: boolean): boolean {
  if (isShortAnswer(parse, from, to)) return true;
  if (isParticipleClause(parse, from, to)) return false;
  if (closing && to - from >= SHORTEST_FRAGMENT) return true;
  const opener = tagAt(parse, from);
  if (opener === TAG.COORDINATOR && to - from === 1) return false;
  const finite = hasFinite(parse, from, to);
  const continued = isContinued(parse, source);
  if (!finite && !continued) return false;
  if (!finite && opener === TAG.PREPOSITION && goesOnQuoted(parse, source)) return false;
  if (opener !== TAG.SUBORDINATOR || !isOnlySubordinate(parse, from, to)) return true;
  return continued && !goesOnQuoted(parse, source);
}

/** A clause before the quotation that is no part of what is said: `Not everybody has given up: "..."`. */
function isOwnClause(parse: Parse, from: number, open: number): boolean {
  const mark = kindAt(parse, open - 1);
  if (mark === KIND.COLON || mark === KIND.STOP || mark === KIND.OPEN) return true;
  return tagAt(parse, from) !== TAG.NONE && isComma(parse, open - 1) && !hasFinite(parse, from, open);
}

/** `Asked whether X, Wang said Y`: a participle clause before the source is the circumstance of what is said. */
function isParticipleClause(parse: Parse, from: number, to: number): boolean {
  const bits = classes(parse, from);
  if (from !== parse.from || (bits & CLASS.PARTICIPLE) === 0 || (bits & CLASS.NOUN) !== 0 || tagAt(parse, from) === TAG.NAME) return false;
  if (!isTagOf(AFTER_PARTICIPLE, tagAt(parse, from + 1))) return false;
  for (let i = from + 1; i < to; i++) if (isComma(parse, i)) return false;
  return true;
}

/** `X, Wang said, is ...`: the clause goes on after the parenthesis. */
function isContinued(parse: Parse, source: number): boolean {
  let commas = 0;
  for (let i = source; i < parse.to; i++) {
    if (!isComma(parse, i)) continue;
    commas++;
    if (!isTagOf(NOT_CONTINUING, tagAt(parse, i + 1)) || kindAt(parse, i + 1) === KIND.QUOTE)
      return i - source < CONTINUATION_REACH && hasFinite(parse, i + 1, parse.to);
    if (commas > 1) return false;
  }
  return false;
}

/** `After the talks, Wang said, "X"`: what was said begins with the quotation. */
function goesOnQuoted(parse: Parse, source: number): boolean {
  for (let i = source; i < parse.to && i < source + QUOTATION_REACH; i++)
    if (!isInside(parse, i) && (kindAt(parse, i) === KIND.COLON || isComma(parse, i)) && kindAt(parse, i + 1) === KIND.QUOTE) return true;
  return false;
}

/** `Not so, countered X`: a short answer without a verb. */
function isShortAnswer(parse: Parse, from: number, to: number): boolean {
  return to - from <= LONGEST_ANSWER && from === parse.from && tagAt(parse, from) === TAG.ADVERB && word(parse, from) === 'not';
}

/** `If asked, Wang said X`: nothing but a subordinate clause before the source. */
function isOnlySubordinate(parse: Parse, from: number, to: number): boolean {
  if (!SUBORDINATORS.test(word(parse, from))) return false;
  for (let i = from + 1; i < to; i++) if (isComma(parse, i) && hasFinite(parse, i, to)) return false;
  return true;
}
