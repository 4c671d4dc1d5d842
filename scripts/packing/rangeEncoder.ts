import type { BitStream } from '../../src/packing/coder.js';
import { BYTE_BITS, LAST_BYTE, MOST, middleOf, TOP_SHIFT } from '../../src/packing/range.js';

/** Writes the bits that `rangeDecoder` reads. */
export function rangeEncoder(): { readonly stream: BitStream; readonly finish: () => Uint8Array } {
  const bytes: number[] = [];
  let low = 0;
  let high = MOST;
  return { stream, finish };

  function stream(bit: number, chance: number): number {
    const middle = middleOf(low, high, chance);
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (low >>> TOP_SHIFT === high >>> TOP_SHIFT) {
      bytes.push(high >>> TOP_SHIFT);
      low = (low << BYTE_BITS) & MOST;
      high = ((high << BYTE_BITS) & MOST) | LAST_BYTE;
    }
    return bit;
  }

  /** Bytes of a number in the range that is left. */
  function finish(): Uint8Array {
    return Uint8Array.from([...bytes, ...[16, 8, 0].map((shift) => (high >>> shift) & LAST_BYTE)]);
  }
}
