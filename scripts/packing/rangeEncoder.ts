import type { BitStream } from '../../src/packing/coder.js';

const UNIT = 65536;
const MOST = 0xffffffff;
const TOP_BYTE = 0xff000000;
const LAST_BYTE = 0xff;

/** Writes the bits that `rangeDecoder` reads. */
export function rangeEncoder(): { readonly stream: BitStream; readonly finish: () => Uint8Array } {
  const bytes: number[] = [];
  let low = 0;
  let high = MOST;
  return { stream, finish };

  function stream(bit: number, chance: number): number {
    const middle = low + Math.floor(((high - low) * chance) / UNIT);
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (((low ^ high) & TOP_BYTE) === 0) {
      bytes.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | LAST_BYTE) >>> 0;
    }
    return bit;
  }

  /** Bytes of a number in the range that is left. */
  function finish(): Uint8Array {
    return Uint8Array.from([...bytes, ...[24, 16, 8, 0].map((shift) => (high >>> shift) & LAST_BYTE)]);
  }
}
