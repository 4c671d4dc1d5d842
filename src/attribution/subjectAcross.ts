/** The subject before a comma: appositions, relative clauses and asides are passed over to the head. */

import { KIND, type TokenRange } from '../reading/index.js';
import { isApposition } from './apposition.js';
import { skipOpeners } from './clauses.js';
import { widenJoint } from './jointSubject.js';
import { hasFinite, isComma, isDash, isInside, kindAt, type Parse, tagAt, word } from './parse.js';
import { phraseBefore } from './phraseBefore.js';
import { phraseEnd } from './phrases.js';
import { type Subject, toSubject } from './source.js';
import { TAG } from './tags.js';
import { skipTimeBack } from './time.js';

const LONGEST_PARENTHESIS = 45;
/** Most stretches between two commas that are passed over. */
const MOST_PARENTHESES = 5;

/** The subject that ends at a comma or dash before its verb. */
export function subjectAcross(parse: Parse, comma: number, floor: number): Subject | null {
  const dashed = isDash(parse, comma) ? beforeDashes(parse, comma, floor) : null;
  if (dashed !== null) return toSubject(parse, dashed);
  let close = comma;
  for (let steps = 0; steps < MOST_PARENTHESES; steps++) {
    const open = previousMark(parse, close, floor);
    const from = open + 1;
    if (close - from > LONGEST_PARENTHESIS) return null;
    if (open >= floor && opensRelative(parse, previousMark(parse, open, floor) + 1, floor)) {
      close = open;
      continue;
    }
    if (isApposition(parse, from, close)) return appositionSubject(parse, open, close, floor);
    const head = trailingPhrase(parse, from, close, floor);
    if (head !== null && (open < floor || skipOpeners(parse, from) === head.from)) return toSubject(parse, head);
    if (open < floor) return null;
    close = open;
  }
  return null;
}

/** `, who lives near the capital, Sofia,`: the last stretch belongs to the relative clause before it. */
function opensRelative(parse: Parse, from: number, floor: number): boolean {
  return from > floor && tagAt(parse, from) === TAG.RELATIVE && isComma(parse, from - 1) && word(parse, from) !== 'that';
}

/** `Rep. Lois Ferrand — like Reid, a backer of the bill — recalled`: the phrase at the clause's head before the first of two dashes. */
function beforeDashes(parse: Parse, last: number, floor: number): TokenRange | null {
  for (let i = last - 1; i > floor && last - i < LONGEST_PARENTHESIS; i--) {
    if (!isDash(parse, i) || isInside(parse, i)) continue;
    const phrase = phraseBefore(parse, i - 1);
    if (phrase === null || skipOpeners(parse, floor) !== phrase.from) return null;
    return isApposition(parse, i + 1, last) ? { from: phrase.from, to: last } : phrase;
  }
  return null;
}

/** The subject of which the stretch between two marks is the last apposition. */
function appositionSubject(parse: Parse, open: number, close: number, floor: number): Subject | null {
  const left = mayGoLeft(parse, open, floor) ? leftPhrase(parse, open, floor) : null;
  if (left === null) return narrowedHead(parse, open, close, floor) ?? headed(parse, open + 1, close, floor);
  return toSubject(parse, { from: furtherHead(parse, left, floor) ?? left.from, to: close });
}

/** `X, a pollster who works for Y, a lobby,`: the head that a narrowed apposition stands behind. */
function narrowedHead(parse: Parse, open: number, close: number, floor: number): Subject | null {
  if (!mayGoLeft(parse, open, floor)) return null;
  const before = previousMark(parse, open, floor);
  if (!isComma(parse, before) || before < floor || !isApposition(parse, before + 1, open)) return null;
  const head = leftPhrase(parse, before, floor);
  return head === null ? null : toSubject(parse, { from: head.from, to: close });
}

/** The comma, semicolon, colon, dash or quotation mark before `close`; `floor - 1` where there is none. */
function previousMark(parse: Parse, close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) {
    const kind = kindAt(parse, i);
    if (isInside(parse, i)) {
      if (kind === KIND.QUOTE) return i;
      continue;
    }
    if (kind === KIND.COMMA || kind === KIND.SEMICOLON || kind === KIND.COLON || isDash(parse, i)) return i;
  }
  return floor - 1;
}

function mayGoLeft(parse: Parse, open: number, floor: number): boolean {
  return open >= floor && (kindAt(parse, open) === KIND.COMMA || isDash(parse, open)) && !isInside(parse, open);
}

/** The noun phrase that ends at a comma, where it begins its stretch. */
export function leftPhrase(parse: Parse, comma: number, floor: number): TokenRange | null {
  return trailingPhrase(parse, previousMark(parse, comma, floor) + 1, comma, floor);
}

function trailingPhrase(parse: Parse, from: number, close: number, floor: number): TokenRange | null {
  const start = skipOpeners(parse, from);
  const last = skipTimeBack(parse, close - 1);
  if (last < start) return null;
  const narrowed = narrowedPhrase(parse, start, last);
  if (narrowed !== null) return narrowed;
  const phrase = phraseBefore(parse, last);
  if (phrase === null || phrase.from < start) return null;
  const wide = widenJoint(parse, phrase, Math.max(start, floor));
  const before = tagAt(parse, wide.from - 1);
  return wide.from === start || before === TAG.SUBORDINATOR || before === TAG.COORDINATOR ? wide : null;
}

/** `a diplomat close to it`, `a group calling itself the Front`: a phrase with what narrows it down, up to `last`; else null. */
function narrowedPhrase(parse: Parse, start: number, last: number): TokenRange | null {
  const end = phraseEnd(parse, start);
  if (end === last + 1) return { from: start, to: end };
  if (end === start || end > last || hasFinite(parse, end, last + 1)) return null;
  const tag = tagAt(parse, end);
  return tag === TAG.ADJECTIVE || tag === TAG.GERUND ? { from: start, to: last + 1 } : null;
}

/** One more apposition to the left: `the chief, A, the B, said`. */
function furtherHead(parse: Parse, phrase: TokenRange, floor: number): number | null {
  const comma = phrase.from - 1;
  if (!isComma(parse, comma) || comma < floor) return null;
  const left = leftPhrase(parse, comma, floor);
  if (left === null) return null;
  return left.from <= floor + 1 || isComma(parse, left.from - 1) ? left.from : null;
}

function headed(parse: Parse, from: number, to: number, floor: number): Subject | null {
  const start = Math.max(skipOpeners(parse, from), floor);
  return start < to ? toSubject(parse, { from: start, to }) : null;
}
