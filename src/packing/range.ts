/**
 * What writer and reader of a binary arithmetic code (Witten, Neal and Cleary 1987) share: ranges of 24 bits, whose products are small
 * integers in every engine.
 */

export const MOST = (1 << 24) - 1;
export const BYTE_BITS = 8;
export const LAST_BYTE = (1 << BYTE_BITS) - 1;
/** How far up the bits stand that go out, or came in, once both ends of a range agree on them. */
export const TOP_SHIFT = 16;

/** The last number of a range that stands for a one, given the chance of a one in 65536ths. */
export function middleOf(low: number, high: number, chance: number): number {
  const range = high - low;
  return low + (((range >>> 12) * chance) >>> 4) + (((range & 0xfff) * chance) >>> 16);
}
