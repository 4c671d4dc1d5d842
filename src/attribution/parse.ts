import { classesAt, KIND, lowerOf, type Reading, type Sentence, SHAPE, shapeAt, type TokenRange, type Tokens } from '../reading/index.js';
import { TAG } from './tags.js';

/** What the rules of attribution look at: one sentence of a tagged text. */
export interface Parse {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly sentence: Sentence;
  /** First token and the one after the last; the final mark of the sentence is outside unless it stands in a quotation. */
  readonly from: number;
  readonly to: number;
}

export function tagAt(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? TAG.NONE : (parse.tags[i] ?? TAG.NONE);
}

export function kindAt(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? 0 : (parse.tokens.kind[i] ?? 0);
}

export function isInside(parse: Parse, i: number): boolean {
  return (parse.reading.quotationAt[i] ?? -1) >= 0;
}

/** Number of the quotation at token i, else -1. */
export function quotationAt(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? -1 : (parse.reading.quotationAt[i] ?? -1);
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
  return kind === KIND.DASH && (parse.tokens.gap[i] ?? 0) > 0;
}

/** End of the bracket that opens at i, or i itself. */
export function skipBracket(parse: Parse, i: number): number {
  if (kindAt(parse, i) !== KIND.OPEN) return i;
  for (let j = i + 1; j < parse.to && j < i + 25; j++) if (kindAt(parse, j) === KIND.CLOSE) return j;
  return i;
}

/** Start of the bracket that closes at i, or i itself. */
export function skipBracketBack(parse: Parse, i: number): number {
  if (kindAt(parse, i) !== KIND.CLOSE) return i;
  for (let j = i - 1; j >= parse.from && j > i - 25; j--) if (kindAt(parse, j) === KIND.OPEN) return j;
  return i;
}

export function word(parse: Parse, i: number): string {
  return i < parse.sentence.from || i >= parse.sentence.to ? '' : lowerOf(parse.tokens, i);
}

export function classes(parse: Parse, i: number): number {
  return i < parse.sentence.from || i >= parse.sentence.to ? 0 : classesAt(parse.tokens, i);
}

export function isCapital(parse: Parse, i: number): boolean {
  return (shapeAt(parse.tokens, i) & SHAPE.CAPITAL) !== 0;
}

/** Whether a finite verb stands between two tokens, outside brackets. */
export function hasFinite(parse: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(parse, i);
    if (tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL) return true;
  }
  return false;
}

export function rangeOf(from: number, to: number): TokenRange {
  return { from, to };
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
