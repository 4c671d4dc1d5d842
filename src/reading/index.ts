import { type DatelineRange, findDateline, isHeading, labelColon, skipMarkers } from './layout.js';
import { findQuotations, type Quotation } from './quotations.js';
import { findParagraphs, splitSentences, type TokenRange } from './sentences.js';
import { type Tokens, tokenize } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

export { CLASS, VERBAL } from './classes.js';
export { doubledForms, inflect } from './inflect.js';
export { GAP, KIND } from './kinds.js';
export type { DatelineRange } from './layout.js';
export type { Quotation } from './quotations.js';
export type { TokenRange } from './sentences.js';
export { stemOf } from './stem.js';
export { createSymbols, type Symbols } from './symbols.js';
export { classesAt, lowerOf, plainOf, shapeAt, type Tokens } from './tokens.js';
export { createVocabulary, isFull, SHAPE, type Vocabulary } from './vocabulary.js';
export { oneOf, plainOneOf, type WordTest, wordTest, wordValue } from './wordTest.js';

export interface Sentence extends TokenRange {
  readonly paragraph: number;
  /** A heading has no final mark and the grammar of headlines. */
  readonly heading: boolean;
  /** First sentence of its paragraph. */
  readonly first: boolean;
}

export interface Paragraph extends TokenRange {
  /** Token of the colon after a turn's label (`Lin Jian:`), else -1. */
  readonly label: number;
  readonly heading: boolean;
}

/** A text read once: tokens, quotations, paragraphs, sentences, and what the layout tells. */
export interface Reading {
  readonly tokens: Tokens;
  readonly quotations: Quotation[];
  /** Number of the quotation that token i stands in (marks included), else -1. */
  readonly quotationAt: Int32Array;
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  /** Number of the sentence that token i stands in, else -1. */
  readonly sentenceOf: Int32Array;
  readonly headline: TokenRange | null;
  readonly dateline: DatelineRange | null;
}

/** Reads a text: everything that is known before asking who says what. */
export function read(text: string, vocabulary: Vocabulary): Reading {
  const tokens = tokenize(text, vocabulary);
  const quotations = findQuotations(tokens);
  const quotationAt = new Int32Array(tokens.count).fill(-1);
  for (const [number, quotation] of quotations.entries()) quotationAt.fill(number, quotation.open, quotation.close + 1);

  const closes = new Uint8Array(tokens.count);
  for (const quotation of quotations) closes[quotation.close] = 1;
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let headline: TokenRange | null = null;
  let dateline: DatelineRange | null = null;
  const ranges = findParagraphs(tokens);
  ranges.forEach((range, number) => {
    let from = skipMarkers(tokens, range);
    const found = number < 12 ? findDateline(tokens, { from, to: range.to }) : null;
    if (found !== null) {
      dateline ??= found;
      from = found.to;
    }
    const body = { from, to: range.to };
    const heading = found === null && ranges.length > 1 && isHeading(tokens, body);
    paragraphs.push({ from, to: range.to, label: found === null ? labelColon(tokens, body) : -1, heading });
    if (number === 0 && heading) headline = body;
    let first = true;
    for (const sentence of splitSentences(tokens, body, { at: quotationAt, closes })) {
      sentences.push({ from: sentence.from, to: sentence.to, paragraph: number, heading, first });
      first = false;
    }
  });
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  for (const [number, sentence] of sentences.entries()) sentenceOf.fill(number, sentence.from, sentence.to);
  return { tokens, quotations, quotationAt, paragraphs, sentences, sentenceOf, headline, dateline };
}
