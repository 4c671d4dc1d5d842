/** Numbers coded bit by bit, each bit at the chance that its contexts give it: the model that packing and unpacking share. */

import { chanceOf, logOddsOf } from './logistic.js';

/**
 * Where bits go to or come from. Writing, `bit` is taken and given back; reading, it is ignored and the bit read is given back.
 *
 * @param chance of a one, in 65536ths
 */
export type BitStream = (bit: number, chance: number) => number;

/** Codes numbers over a {@link BitStream}; one description of a format serves both directions. */
export interface Coder {
  /**
   * A number of so many bits, highest first. What was seen under the same contexts before makes a bit cheap.
   *
   * @param kind what is coded, from 0 to {@link MOST_KINDS}: each kind learns how far to trust each of its contexts
   * @param contexts hashes of what is known already, the least telling first; at most {@link MOST_CONTEXTS}
   * @param value what to write; when reading it is ignored
   */
  number(kind: number, width: number, contexts: readonly number[], value: number): number;
}

export const MOST_CONTEXTS = 8;
export const MOST_KINDS = 32;

/**
 * Statistics are kept in lines of 16 slots, found by hash: one line serves the four bits that follow each other, so that memory is asked
 * once for the four. Two contexts that meet in one line spoil each other a little.
 */
const SLOTS = 1 << 20;
const LINE_BITS = 4;
const LINES = SLOTS - (1 << LINE_BITS);
/** A slot holds the chance of a one in 22 bits, and below it in 10 bits how many bits it was learnt from. */
const COUNT_BITS = 10;
const COUNT = (1 << COUNT_BITS) - 1;
const CERTAIN = (1 << 22) - 1;
const EVEN = 1 << 31;
/** A chance learns from its n-th bit by a share of `1 / (n + 1.5)`, and by no less than that of the sixtieth. */
const FIRST_BIT = 1.5;
const MOST_BITS = 60;
const FIRST_WEIGHT = 0.4;
const LEARNING_RATE = 0.006;
const UNIT = 65536;
/** No bit is held for quite impossible. */
const LEAST_CHANCE = 24;
const NODE_PRIME = 0x9e3779b1;
const SLOT_PRIME = 0x85ebca6b;
const HASH_PRIME = 0x2c1b3c6d;
const HASH_SEED = 0x1234567;

/** One number out of two or three, for use as a context. */
export function hashOf(a: number, b: number, c = 0): number {
  let hash = Math.imul(HASH_SEED ^ a, HASH_PRIME);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, HASH_PRIME);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, HASH_PRIME);
  return hash ^ (hash >>> 15);
}

/** A coder that has seen nothing yet. */
export function createCoder(stream: BitStream): Coder {
  const slots = new Uint32Array(SLOTS).fill(EVEN);
  const weights = new Float64Array(MOST_KINDS * MOST_CONTEXTS * MOST_CONTEXTS).fill(FIRST_WEIGHT);
  const shares = Float64Array.from({ length: MOST_BITS + 1 }, (_one, count) => 1 / (count + FIRST_BIT));
  const lines = new Int32Array(MOST_CONTEXTS);
  const inputs = new Float64Array(MOST_CONTEXTS);
  return { number };

  function number(kind: number, width: number, contexts: readonly number[], value: number): number {
    const count = contexts.length;
    let read = 1;
    for (let left = width; left > 0; ) {
      for (let k = 0; k < count; k++) lines[k] = lineOf(contexts[k], read);
      const until = Math.max(0, left - LINE_BITS);
      let node = 1;
      while (left > until) {
        left--;
        node = node * 2 + codeBit(kind, count, node, (value >>> left) & 1);
      }
      read = read * 2 ** (32 - Math.clz32(node) - 1) + node - (1 << (31 - Math.clz32(node)));
    }
    return read - 2 ** width;
  }

  /** Mixes what the contexts say by weights that depend on the most telling context that was met before (Mahoney 2005, PAQ6). */
  function codeBit(kind: number, count: number, node: number, value: number): number {
    let met = 0;
    for (let k = 0; k < count; k++) {
      const slot = slots[lines[k] + node];
      inputs[k] = logOddsOf(slot);
      if ((slot & COUNT) !== 0) met = k;
    }
    const first = (kind * MOST_CONTEXTS + met) * MOST_CONTEXTS;
    let sum = 0;
    for (let k = 0; k < count; k++) sum += weights[first + k] * inputs[k];
    const chance = chanceOf(sum);
    const bit = stream(value, Math.min(UNIT - LEAST_CHANCE, Math.max(LEAST_CHANCE, (chance * UNIT) | 0)));
    const correction = (bit - chance) * LEARNING_RATE;
    for (let k = 0; k < count; k++) {
      weights[first + k] += correction * inputs[k];
      slots[lines[k] + node] = learnt(slots[lines[k] + node], bit);
    }
    return bit;
  }

  function learnt(slot: number, bit: number): number {
    const seen = slot & COUNT;
    const chance = slot >>> COUNT_BITS;
    const learnt = chance + ((bit === 1 ? CERTAIN : 0) - chance) * shares[seen];
    return ((learnt | 0) << COUNT_BITS) | Math.min(MOST_BITS, seen + 1);
  }
}

function lineOf(context: number, read: number): number {
  const hash = Math.imul(context ^ Math.imul(read, NODE_PRIME), SLOT_PRIME);
  return (hash ^ (hash >>> 15)) & LINES;
}
