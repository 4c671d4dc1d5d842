import { setOf } from '../lazily.js';
import { genre, words } from '../packing/index.js';
import { CLASS } from './classes.js';
import { KIND } from './kinds.js';
import type { TokenRange } from './sentences.js';
import { classesAt, lowerOf, shapeAt, type Tokens } from './tokens.js';
import { SHAPE } from './vocabulary.js';

/** Labels of a reporter's turn, with the medium in brackets behind them no place and agency: `QUESTION (Radio Malta):`. */
const askers = setOf(() => genre().askers);
const wireMarks = setOf(() => words().wireMarks);

/** Longest heading and longest dateline, in tokens. */
const LONGEST_HEADING = 34;
const LONGEST_DATELINE = 22;
const LONGEST_LABEL = 9;

/** The dateline that opens a paragraph: its tokens, and what it names. */
export interface DatelineRange extends TokenRange {
  readonly place: TokenRange | null;
  readonly agency: TokenRange | null;
}

/** First token after bullets, list numbers and time stamps that open a paragraph. */
export function skipMarkers(tokens: Tokens, { from, to }: TokenRange): number {
  let i = from;
  if (tokens.kind[i] === KIND.PUNCTUATION || tokens.kind[i] === KIND.DASH || isBullet(tokens, i)) {
    while (i < to && tokens.kind[i] === KIND.PUNCTUATION && !/[$€£¥@#%&]/.test(tokens.text.charAt(tokens.start[i]))) i++;
    if (i < to && (tokens.kind[i] === KIND.DASH || isBullet(tokens, i)) && tokens.gap[i + 1] > 0) i++;
  }
  i = skipWireMark(tokens, i, to);
  i = skipListNumber(tokens, i, to);
  i = skipListNumber(tokens, i, to);
  return i < to ? skipTime(tokens, i, to) : from;
}

function isBullet(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.QUOTE && tokens.text.charAt(tokens.start[i]) === '»';
}

function skipListNumber(tokens: Tokens, i: number, to: number): number {
  const short = tokens.end[i] - tokens.start[i] <= 3;
  if (
    short &&
    tokens.kind[i] === KIND.NUMBER &&
    i + 2 < to &&
    (tokens.kind[i + 1] === KIND.STOP || tokens.kind[i + 1] === KIND.CLOSE) &&
    tokens.gap[i + 2] > 0
  )
    return i + 2;
  const inner = tokens.end[i + 1] - tokens.start[i + 1] <= 4;
  if (tokens.kind[i] === KIND.OPEN && inner && i + 3 < to && tokens.kind[i + 2] === KIND.CLOSE) return i + 3;
  return i;
}

/** `(2nd LD)`, `(UPDATE 3)`: an agency's number of the version. */
function skipWireMark(tokens: Tokens, i: number, to: number): number {
  if (tokens.kind[i] !== KIND.OPEN) return i;
  for (let k = i + 1; k < Math.min(to - 1, i + 5); k++)
    if (tokens.kind[k] === KIND.CLOSE) {
      for (let j = i + 1; j < k; j++) if (wireMarks.has(lowerOf(tokens, j))) return k + 1;
      return i;
    }
  return i;
}

/** `6:40 a.m. -- `, `14.05: ` */
function skipTime(tokens: Tokens, i: number, to: number): number {
  if (tokens.kind[i] !== KIND.NUMBER || !/^\d{1,2}[:.]\d\d$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return i;
  let j = i + 1;
  if (/^(?:[ap]\.?m\.?|gmt|utc|hrs)$/.test(lowerOf(tokens, j))) j++;
  if (/^(?:gmt|utc|et|bst|cet)$/.test(lowerOf(tokens, j))) j++;
  if (j < to && (tokens.kind[j] === KIND.DASH || tokens.kind[j] === KIND.COLON)) return j + 1;
  return i;
}

/** A paragraph that is a heading: one line, short, without a final mark. */
export function isHeading(tokens: Tokens, range: TokenRange): boolean {
  if (range.to - range.from > LONGEST_HEADING) return false;
  let last = range.to - 1;
  while (last > range.from && (tokens.kind[last] === KIND.QUOTE || tokens.kind[last] === KIND.CLOSE)) {
    last--;
  }
  const kind = tokens.kind[last];
  if (kind === KIND.WORD && (shapeAt(tokens, last) & SHAPE.PERIOD) !== 0) return false;
  if (kind === KIND.STOP) return tokens.text.charAt(tokens.start[last]) === '?' && range.to - range.from < 14;
  return kind !== KIND.COLON && kind !== KIND.COMMA && kind !== KIND.SEMICOLON;
}

/** `BEIJING, Aug. 11 (Xinhua) -- `, `MOSCOW, February 6. /TASS/. `, `Brussels (Belgium) - `: all forms end in a dash, a bracket with a colon, or slashes. */
export function findDateline(tokens: Tokens, range: TokenRange): DatelineRange | null {
  const { from } = range;
  if (tokens.kind[from] !== KIND.WORD || (shapeAt(tokens, from) & SHAPE.CAPITAL) === 0 || askers.has(lowerOf(tokens, from))) return null;
  const limit = Math.min(range.to - 1, from + LONGEST_DATELINE);
  const shouting = (shapeAt(tokens, from) & SHAPE.UPPER) !== 0;
  let dated = false;
  let month = false;
  let agency: TokenRange | null = null;
  for (let i = from; i < limit; i++) {
    const kind = tokens.kind[i];
    const classes = classesAt(tokens, i);
    month ||= (classes & CLASS.MONTH) !== 0;
    if (month || kind === KIND.NUMBER) dated = true;
    if (kind === KIND.OPEN) {
      const close = closing(tokens, i, limit);
      if (close < 0) return null;
      agency = { from: i + 1, to: close };
      i = close;
      if (tokens.kind[i + 1] === KIND.COLON && i + 1 < limit) return finish(tokens, from, i + 2, agency, dated, shouting);
      if (month && isInitials(tokens, agency) && belongsToDateline(tokens, close + 1))
        return finish(tokens, from, close + 1, agency, dated, shouting);
      continue;
    }
    if (kind === KIND.PUNCTUATION && tokens.text.charAt(tokens.start[i]) === '/') {
      const close = closing(tokens, i, limit);
      if (close < 0) return null;
      agency = { from: i + 1, to: close };
      i = close;
      if (tokens.kind[i + 1] === KIND.STOP) return finish(tokens, from, i + 2, agency, true, shouting);
      continue;
    }
    if (kind === KIND.DASH && tokens.gap[i] > 0 && tokens.gap[i + 1] > 0) {
      const next = tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]);
      if (/^(?:RIA|TASS|Xinhua|Reuters|AFP|AP|UPI)$/.test(next)) {
        const stop = stopAfter(tokens, i + 1, limit);
        if (stop > 0) return finish(tokens, from, stop + 1, { from: i + 1, to: stop }, dated, shouting);
      }
      return finish(tokens, from, i + 1, agency, dated, shouting);
    }
    if (!belongsToDateline(tokens, i)) return null;
  }
  return null;
}

function finish(
  tokens: Tokens,
  from: number,
  to: number,
  agency: TokenRange | null,
  dated: boolean,
  shouting: boolean,
): DatelineRange | null {
  if (!dated && !shouting && agency === null) return null;
  let end = from;
  while (end < to && tokens.kind[end] === KIND.WORD && (classesAt(tokens, end) & CLASS.MONTH) === 0) end++;
  return { from, to, place: end > from ? { from, to: end } : null, agency };
}

/** `Kathmandu, Oct 14 (PTI) Nepal today ...`: behind a date the initials of an agency end a dateline that has no dash. */
function isInitials(tokens: Tokens, { from, to }: TokenRange): boolean {
  return to - from === 1 && /^\p{Lu}{2,5}$/u.test(tokens.text.slice(tokens.start[from], tokens.end[from]));
}

function closing(tokens: Tokens, open: number, limit: number): number {
  const slash = tokens.kind[open] === KIND.PUNCTUATION;
  for (let i = open + 1; i < limit && i < open + 8; i++)
    if (slash ? tokens.text.charAt(tokens.start[i]) === '/' : tokens.kind[i] === KIND.CLOSE) return i;
  return -1;
}

function stopAfter(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + 5; i++) if (tokens.kind[i] === KIND.STOP) return i;
  return -1;
}

function belongsToDateline(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === KIND.NUMBER || kind === KIND.COMMA || kind === KIND.STOP || kind === KIND.CLOSE) return true;
  if (kind !== KIND.WORD) return false;
  return (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0 || /^(?:and|of|de|la|al|el|th|st)$/.test(lowerOf(tokens, i));
}

/** The label of a turn (`MR. MILLER:`, `Q:`, `Lin Jian:`) at the head of a paragraph: the token of its colon, else -1. */
export function labelColon(tokens: Tokens, range: TokenRange): number {
  const limit = Math.min(range.to - 1, range.from + LONGEST_LABEL);
  for (let i = range.from; i < limit; i++) {
    const kind = tokens.kind[i];
    if (kind === KIND.COLON) return i > range.from ? i : -1;
    if (kind === KIND.OPEN || kind === KIND.CLOSE || kind === KIND.COMMA) continue;
    if (kind !== KIND.WORD && kind !== KIND.NUMBER) return -1;
    if (
      (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 &&
      (classesAt(tokens, i) & (CLASS.PREPOSITION | CLASS.DETERMINER | CLASS.PARTICLE)) === 0
    )
      return -1;
  }
  return -1;
}
