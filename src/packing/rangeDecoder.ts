import type { BitStream } from './coder.js';
import { BYTE_BITS, LAST_BYTE, MOST, middleOf, TOP_SHIFT } from './range.js';

/** Reads the bits out of bytes; behind the last byte stand zeros. */
export function rangeDecoder(bytes: Uint8Array): BitStream {
  let low = 0;
  let high = MOST;
  let at = 0;
  let code = 0;
  for (let i = 0; i < 3; i++) code = (code << BYTE_BITS) | next();
  return (_bit, chance) => {
    const middle = middleOf(low, high, chance);
    const bit = code <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (low >>> TOP_SHIFT === high >>> TOP_SHIFT) {
      low = (low << BYTE_BITS) & MOST;
      high = ((high << BYTE_BITS) & MOST) | LAST_BYTE;
      code = ((code << BYTE_BITS) & MOST) | next();
    }
    return bit;
  };

  function next(): number {
    return at < bytes.length ? bytes[at++] : 0;
  }
}
