/** Numbers most of which are small: those of a list with the frequent things first. */

import { type Coder, hashOf } from './coder.js';

const SHORT_BITS = 4;
/** Says that the number stands in full behind it. */
const LONG = (1 << SHORT_BITS) - 1;

/** How many bits numbers below a limit take. */
export function bitsBelow(limit: number): number {
  return limit <= 1 ? 0 : 32 - Math.clz32(limit - 1);
}

/** Codes a number in four bits where it is below 15, else in full. */
export function codeRanked(coder: Coder, kind: number, width: number, contexts: readonly number[], given: number): number {
  if (width <= SHORT_BITS) return coder.number(kind, width, contexts, given);
  const short = coder.number(kind, SHORT_BITS, contexts, Math.min(LONG, given));
  return short < LONG ? short : coder.number(kind, width, [hashOf(contexts[0], LONG)], given);
}
