import { CLASS } from './classes.js';
import { GAP, KIND } from './kinds.js';
import { classesAt, shapeAt, type Tokens } from './tokens.js';
import { SHAPE } from './vocabulary.js';
import { wordTest } from './wordTest.js';

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Most closing marks and brackets behind a final mark. */
const MOST_CLOSERS = 6;
/** Longest stretch of tokens after a quoted question that may still name who asked it. */
const LONGEST_TAIL = 12;

/** Splits tokens into paragraphs (at blank lines and hard line ends) and these into sentences. */
export function findParagraphs(tokens: Tokens): TokenRange[] {
  const found: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && !breaksLine(tokens, i)) continue;
    if (i > from) found.push({ from, to: i });
    from = i;
  }
  return found;
}

/** Whether a paragraph or a hard line ends before token `i`; a soft wrap goes on in lower case after no final mark. */
function breaksLine(tokens: Tokens, i: number): boolean {
  const gap = tokens.gap[i];
  if (gap === GAP.BLANK) return true;
  if (gap !== GAP.LINE) return false;
  const previous = tokens.kind[i - 1];
  if (previous === KIND.STOP || previous === KIND.COLON || previous === KIND.QUOTE) return true;
  return !(tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0);
}

/** What is known of the quotations, by token: the number of the one it stands in, and whether it is a closing mark. */
export interface QuotationMap {
  readonly at: Int32Array;
  readonly closes: Uint8Array;
}

export function splitSentences(tokens: Tokens, paragraph: TokenRange, quotations: QuotationMap): TokenRange[] {
  const found: TokenRange[] = [];
  let from = paragraph.from;
  for (let i = paragraph.from + 1; i < paragraph.to; i++) {
    if (i - from < 1 || !beginsSentence(tokens, i, from, paragraph, quotations)) continue;
    found.push({ from, to: i });
    from = i;
  }
  if (paragraph.to > from) found.push({ from, to: paragraph.to });
  return found;
}

function beginsSentence(tokens: Tokens, i: number, from: number, paragraph: TokenRange, quotations: QuotationMap): boolean {
  if (!mayEnd(tokens, i - 1) || !canOpen(tokens, i)) return false;
  let last = i - 1;
  let closer = -1;
  while (last > from && i - last <= MOST_CLOSERS && isCloser(tokens, last, quotations)) {
    if (tokens.kind[last] === KIND.QUOTE) closer = last;
    last--;
  }
  if (tokens.kind[last] === KIND.STOP) {
    const mark = tokens.text.slice(tokens.start[last], tokens.end[last]);
    if (tokens.gap[i] === GAP.NONE && !isGlued(tokens, i, last)) return false;
    if ((mark.length > 1 || mark === '…') && closer < 0 && insideQuotation(last, quotations)) return false;
    if (isListNumber(tokens, last, from)) return false;
    if (closer >= 0 && mark !== '.' && continuesAfterQuestion(tokens, i, paragraph)) return false;
    return true;
  }
  return tokens.gap[i] >= GAP.SPACE && endsInAbbreviation(tokens, last) && startsLikeSentence(tokens, i);
}

/** A stop, what may close behind one, or an abbreviation's stop. */
function mayEnd(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === KIND.WORD || kind === KIND.NUMBER) return (shapeAt(tokens, i) & SHAPE.PERIOD) !== 0;
  return kind === KIND.STOP || kind === KIND.QUOTE || kind === KIND.CLOSE;
}

/** A capital, or a letter of a script that has none. */
const hasOpening = wordTest(({ spelling }) => /[^\p{Ll}]/u.test(spelling.charAt(0)) || isCapital(spelling.charAt(0)));

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** A sentence begins with a capital, a figure or an opening mark. */
function canOpen(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === KIND.WORD) return hasOpening(tokens, i);
  if (kind === KIND.NUMBER || kind === KIND.OPEN) return true;
  if (kind === KIND.QUOTE) return tokens.gap[i] !== GAP.NONE || tokens.gap[i + 1] === GAP.NONE;
  return kind === KIND.PUNCTUATION && tokens.gap[i] >= GAP.SPACE;
}

/** A closing mark or bracket right after the final mark. */
function isCloser(tokens: Tokens, i: number, quotations: QuotationMap): boolean {
  const kind = tokens.kind[i];
  if (kind === KIND.CLOSE)
    return tokens.kind[i - 1] === KIND.STOP || tokens.kind[i - 1] === KIND.QUOTE || tokens.kind[i - 1] === KIND.CLOSE;
  if (kind !== KIND.QUOTE) return false;
  if (tokens.gap[i] === GAP.NONE) return true;
  return quotations.closes[i] === 1;
}

/** `end.The`: a lower-case word, a stop and a capital without the space between. */
function isGlued(tokens: Tokens, i: number, stop: number): boolean {
  if (i !== stop + 1) return tokens.kind[i] === KIND.QUOTE || tokens.kind[i - 1] === KIND.QUOTE;
  const before = tokens.text.slice(tokens.start[stop - 1], tokens.end[stop - 1]);
  return tokens.kind[i] === KIND.QUOTE || (/^\p{Ll}{2,}$/u.test(before) && tokens.kind[i] === KIND.WORD);
}

function insideQuotation(i: number, quotations: QuotationMap): boolean {
  return quotations.at[i] >= 0 && quotations.closes[i] === 0;
}

function isListNumber(tokens: Tokens, stop: number, from: number): boolean {
  return stop - from === 1 && (tokens.kind[from] === KIND.NUMBER || tokens.end[from] - tokens.start[from] === 1);
}

/** After a quoted question or exclamation: `"..." Wang asked.` goes on with the same sentence. */
function continuesAfterQuestion(tokens: Tokens, i: number, paragraph: TokenRange): boolean {
  for (let j = i; j < paragraph.to && j < i + LONGEST_TAIL; j++) {
    if (tokens.kind[j] === KIND.QUOTE) return false;
    if (tokens.kind[j] === KIND.STOP) return j - i >= 2 && hasPast(tokens, i, j);
  }
  return false;
}

function hasPast(tokens: Tokens, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) if ((classesAt(tokens, j) & CLASS.PAST) !== 0) return j >= to - 3 || j <= from + 2;
  return false;
}

/** `p.m.`, `U.S.`, `etc.`: the stop of the abbreviation may be that of the sentence too. */
const endsInAbbreviation = wordTest(
  ({ spelling: word }) => /(?:\.[A-Za-z]\.|^(?:etc|Inc|Ltd|Co|Corp|Bros|sq|km|[A-Z])\.)$/.test(word) && !/^(?:[A-Z]\.){1}$/.test(word),
);

function startsLikeSentence(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.QUOTE || (classesAt(tokens, i) & CLASS.CLOSED) !== 0;
}
