/** Numbers most of which are small: those of a list with the frequent things first. */

import { type Coder, hashOf } from './coder.js';

const SHORT_BITS = 4;
/** Says that the number stands in full behind it. */
const LONG = (1 << SHORT_BITS) - 1;

/** How many bits numbers below a limit take. */
export function bitsBelow(limit: number): number {
  return limit <= 1 ? 0 : 32 - Math.clz32(limit - 1);
}

/** Codes a number in four bits where it is below 15, else in full; the contexts are those of {@link Coder}. */
export function codeRanked(coder: Coder, kind: number, width: number, a: number, b: number, c: number, given: number): number {
  if (width <= SHORT_BITS) return coder.number(kind, width, a, b, c, given);
  const short = coder.number(kind, SHORT_BITS, a, b, c, Math.min(LONG, given));
  return short < LONG ? short : coder.number(kind, width, hashOf(kind, LONG), hashOf(a, LONG), hashOf(b, LONG), given);
}

/** What was coded last in each place, as a guess at what is coded there next: a single bit where it is right. */
export function guessingCoder(coder: Coder, kind: number, width: number): (place: number, given: number) => number {
  const last = new Map<number, number>();
  return (place, given) => {
    const guess = last.get(place) ?? 0;
    if (coder.number(kind, 1, hashOf(kind, guess), hashOf(place, 1), hashOf(place, 2, guess), given === guess ? 1 : 0) === 1) return guess;
    const found = coder.number(kind, width, kind, hashOf(place, 3), hashOf(place, 4, guess), given);
    last.set(place, found);
    return found;
  };
}
