import type { BitStream } from './coder.js';

const UNIT = 65536;
const MOST = 0xffffffff;
const TOP_BYTE = 0xff000000;
const LAST_BYTE = 0xff;
/** Places in the state: a typed array, because numbers beyond 31 bits in variables of a closure are objects to the engine. */
const LOW = 0;
const HIGH = 1;
const CODE = 2;

/** Reads bits out of the bytes of a binary arithmetic code (Witten, Neal and Cleary 1987); behind the last byte stand zeros. */
export function rangeDecoder(bytes: Uint8Array): BitStream {
  const state = Uint32Array.of(0, MOST, 0);
  let at = 0;
  for (let i = 0; i < 4; i++) state[CODE] = (state[CODE] << 8) | next();
  return (_bit, chance) => {
    const middle = state[LOW] + Math.floor(((state[HIGH] - state[LOW]) * chance) / UNIT);
    const bit = state[CODE] <= middle ? 1 : 0;
    if (bit === 1) state[HIGH] = middle;
    else state[LOW] = middle + 1;
    while (((state[LOW] ^ state[HIGH]) & TOP_BYTE) === 0) {
      state[LOW] <<= 8;
      state[HIGH] = (state[HIGH] << 8) | LAST_BYTE;
      state[CODE] = (state[CODE] << 8) | next();
    }
    return bit;
  };

  function next(): number {
    return at < bytes.length ? bytes[at++] : 0;
  }
}
