/** One sentence of a tagged text, and what may be asked of its tokens. */

import { classesAt, KIND, lowerOf, type Reading, type Sentence, SHAPE, shapeAt, type Tokens, type WordTest } from '../reading/index.js';
import type { Candidate } from './candidates.js';
import type { Places } from './places.js';
import { isFiniteTag, TAG } from './tags.js';

/** What the rules of attribution look at: one sentence of a tagged text. */
export interface Parse {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly sentence: Sentence;
  /** First token and the one after the last; the final mark of the sentence is outside unless it stands in a quotation. */
  readonly from: number;
  readonly to: number;
  /** What has been looked for once and is asked for again. */
  readonly memo: { candidates: readonly Candidate[] | null; places: Places | null };
}

export function tagAt(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? TAG.NONE : parse.tags[i];
}

export function kindAt(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? 0 : parse.tokens.kind[i];
}

export function isInside(parse: Parse, i: number): boolean {
  return parse.reading.quotationAt[i] >= 0;
}

/** Number of the quotation at token i, else -1. */
export function quotationAt(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? -1 : parse.reading.quotationAt[i];
}

export function isComma(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.COMMA && !isInside(parse, i);
}

/** A mark that sets a clause off: comma, dash with spaces, semicolon, colon, or a quotation's closing mark. */
export function isBoundary(parse: Parse, i: number): boolean {
  if (i < parse.from) return true;
  const kind = kindAt(parse, i);
  if (kind === KIND.COMMA || kind === KIND.SEMICOLON || kind === KIND.COLON || kind === KIND.QUOTE || kind === KIND.STOP || kind === 0)
    return true;
  return kind === KIND.DASH && parse.tokens.gap[i] > 0;
}

/** Longest bracket that is passed over as a whole. */
const LONGEST_BRACKET = 25;

/** First boundary from a token on, opening brackets aside. */
export function nextBoundary(parse: Parse, from: number): number {
  for (let i = from; i < parse.to; i++) if (kindAt(parse, i) !== KIND.OPEN && isBoundary(parse, i)) return i;
  return parse.to;
}

/** A dash with a space before it. */
export function isDash(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.DASH && parse.tokens.gap[i] > 0;
}

/** Whether a quotation closes at token i. */
export function closesQuotation(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.QUOTE && quotationAt(parse, i) >= 0;
}

/** End of the bracket that opens at i, or i itself. */
export function skipBracket(parse: Parse, i: number): number {
  if (kindAt(parse, i) !== KIND.OPEN) return i;
  for (let j = i + 1; j < parse.to && j < i + LONGEST_BRACKET; j++) if (kindAt(parse, j) === KIND.CLOSE) return j;
  return i;
}

/** Start of the bracket that closes at i, or i itself. */
export function skipBracketBack(parse: Parse, i: number): number {
  if (kindAt(parse, i) !== KIND.CLOSE) return i;
  for (let j = i - 1; j >= parse.from && j > i - LONGEST_BRACKET; j--) if (kindAt(parse, j) === KIND.OPEN) return j;
  return i;
}

export function word(parse: Parse, i: number): string {
  return i < parse.sentence.from || i >= parse.sentence.to ? '' : lowerOf(parse.tokens, i);
}

/** Whether the word at token i passes a test; no word outside the sentence does. */
export function passes(parse: Parse, i: number, test: WordTest): boolean {
  return i >= parse.sentence.from && i < parse.sentence.to && test(parse.tokens, i);
}

export function classes(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? 0 : classesAt(parse.tokens, i);
}

export function isCapital(parse: Parse, i: number): boolean {
  return (shapeAt(parse.tokens, i) & SHAPE.CAPITAL) !== 0;
}

export function isFiniteAt(parse: Parse, i: number): boolean {
  return isFiniteTag(tagAt(parse, i));
}

/** Whether a finite verb stands between two tokens. */
export function hasFinite(parse: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteAt(parse, i)) return true;
  return false;
}

/** First token from i on that is no adverb. */
export function pastAdverbs(parse: Parse, i: number): number {
  let next = i;
  while (tagAt(parse, next) === TAG.ADVERB) next++;
  return next;
}

/** Last token up to i that is no adverb. */
export function pastAdverbsBack(parse: Parse, i: number): number {
  let before = i;
  while (tagAt(parse, before) === TAG.ADVERB) before--;
  return before;
}

/** `to` moved back over marks and coordinators that belong to no content. */
export function trimEnd(parse: Parse, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    !isInside(parse, end - 1) &&
    (kindAt(parse, end - 1) === KIND.COMMA ||
      kindAt(parse, end - 1) === KIND.SEMICOLON ||
      kindAt(parse, end - 1) === KIND.STOP ||
      (kindAt(parse, end - 1) === KIND.DASH && !isCapital(parse, end - 1)) ||
      tagAt(parse, end - 1) === TAG.COORDINATOR)
  )
    end--;
  return end;
}
