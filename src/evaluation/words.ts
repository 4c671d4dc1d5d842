import type { Span } from '../schema.js';

/** Start and end in characters, end exclusive. */
export type Pair = readonly [number, number];

/** Where each word of a text stands, so that spans compare as sets of words and not of characters. */
export function wordsOf(text: string): Pair[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)].map(({ index, 0: word }) => [index, index + word.length]);
}

/** Numbers of the words that spans touch. */
export function wordsUnder(words: readonly Pair[], spans: readonly Pair[]): Set<number> {
  const covered = new Set<number>();
  for (const [start, end] of spans) for (let i = firstEndingAfter(words, start); i < words.length && words[i][0] < end; i++) covered.add(i);
  return covered;
}

function firstEndingAfter(words: readonly Pair[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle][1] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function pairsOf(spans: readonly (Span | null)[]): Pair[] {
  return spans.flatMap((span): Pair[] => (span === null ? [] : [[span.start, span.end]]));
}

/** How many members two sets share. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
}

/** Share of the members of either set that both have (Jaccard 1901). */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = common(a, b);
  return both / (a.size + b.size - both || 1);
}
