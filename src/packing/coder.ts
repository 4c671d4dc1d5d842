/** Numbers coded bit by bit, each bit at the chance that its contexts give it: the model that packing and unpacking share. */

import { CHANCE_BITS, chanceOf, LOG_ODDS } from './logistic.js';

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
   * @param a hash of what is known already; `b` and `c` are others, the most telling last
   * @param value what to write; when reading it is ignored
   */
  number(kind: number, width: number, a: number, b: number, c: number, value: number): number;
  /** A number of which nothing can be foretold. */
  plain(width: number, value: number): number;
}

const MOST_KINDS = 32;

/**
 * Statistics are kept in lines of 16 slots, found by hash: one line serves the four bits that follow each other, so that memory is asked
 * once for the four. Two contexts that meet in one line spoil each other a little.
 */
const SLOTS = 1 << 20;
const LINE_BITS = 4;
const LINES = SLOTS - (1 << LINE_BITS);
/** A slot holds the chance of a one in 20 bits, and below it in 10 bits how many bits it was learnt from. */
const COUNT_BITS = 10;
const COUNT = (1 << COUNT_BITS) - 1;
const CERTAIN = (1 << 20) - 1;
/** A slot of which nothing is known; slots are kept as what differs from it, so that a new table is all zeros and costs nothing where it is not used. */
const EVEN = 1 << 29;
const CELL_SHIFT = 18;
/** A chance learns from its n-th bit by a share of `1 / (n + 1.5)`, and by no less than that of the thirtieth; in 1024ths. */
const FIRST_BIT = 1.5;
const MOST_BITS = 30;
const SHARE_BITS = 10;
/** Weights are counted in 65536ths; none goes beyond 4, so that products stay small integers. */
const WEIGHT_BITS = 16;
const FIRST_WEIGHT = 26_000;
const MOST_WEIGHT = 4 << WEIGHT_BITS;
/** Weights learn by some 0.006 of log odds times error. */
const LEARNING_BITS = 15;
const EVEN_CHANCE = 1 << (CHANCE_BITS - 1);
/** Contexts of one hash mean something else for another kind. */
const KIND_PRIME = 0x3d4d51cb;
const NODE_PRIME = 0x9e3779b1 | 0;
const SLOT_PRIME = 0x85ebca6b | 0;
const HASH_PRIME = 0x2c1b3c6d;
const HASH_SEED = 0x1234567;

/** One number out of two or three, for use as a context. */
export function hashOf(a: number, b: number, c = 0): number {
  let hash = Math.imul(HASH_SEED ^ a, HASH_PRIME);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, HASH_PRIME);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, HASH_PRIME);
  return hash ^ (hash >>> 15);
}

/** Weights of the three contexts of a kind stand four places apart, one set for each most telling context that was met before. */
const SET = 4;
const SETS = 4;

/** A coder that has seen nothing yet. Written out for three contexts: loops over them took twice the time. */
export function createCoder(stream: BitStream): Coder {
  const slots = new Int32Array(SLOTS);
  const weights = new Int32Array(MOST_KINDS * SETS * SET).fill(FIRST_WEIGHT);
  const shares = Int32Array.from({ length: MOST_BITS + 1 }, (_one, count) => Math.round((1 << SHARE_BITS) / (count + FIRST_BIT)));
  return { number, plain };

  function number(kind: number, width: number, a: number, b: number, c: number, value: number): number {
    const salt = Math.imul(kind, KIND_PRIME);
    let read = 1;
    for (let left = width; left > 0; left -= LINE_BITS) {
      const bits = Math.min(left, LINE_BITS);
      const part = codeLine(kind, bits, lineOf(a ^ salt, read), lineOf(b ^ salt, read), lineOf(c ^ salt, read), value >>> (left - bits));
      read = (read << bits) | part;
    }
    return read - (1 << width);
  }

  /** Up to four bits; mixes what the contexts say by weights that depend on the most telling context that was met before (Mahoney 2005, PAQ6). */
  function codeLine(kind: number, bits: number, a: number, b: number, c: number, value: number): number {
    let node = 1;
    for (let left = bits - 1; left >= 0; left--) {
      const slotA = slots[a + node] ^ EVEN;
      const slotB = slots[b + node] ^ EVEN;
      const slotC = slots[c + node] ^ EVEN;
      const met = (slotC & COUNT) !== 0 ? 3 : (slotB & COUNT) !== 0 ? 2 : (slotA & COUNT) !== 0 ? 1 : 0;
      const set = (kind * SETS + met) * SET;
      const inputA = LOG_ODDS[slotA >> CELL_SHIFT];
      const inputB = LOG_ODDS[slotB >> CELL_SHIFT];
      const inputC = LOG_ODDS[slotC >> CELL_SHIFT];
      const weightA = weights[set];
      const weightB = weights[set + 1];
      const weightC = weights[set + 2];
      const chance = chanceOf(
        ((weightA * inputA) >> WEIGHT_BITS) + ((weightB * inputB) >> WEIGHT_BITS) + ((weightC * inputC) >> WEIGHT_BITS),
      );
      const bit = stream((value >>> left) & 1, chance);
      const error = (bit << CHANCE_BITS) - chance;
      weights[set] = held(weightA + ((inputA * error) >> LEARNING_BITS));
      weights[set + 1] = held(weightB + ((inputB * error) >> LEARNING_BITS));
      weights[set + 2] = held(weightC + ((inputC * error) >> LEARNING_BITS));
      slots[a + node] = learnt(slotA, bit) ^ EVEN;
      slots[b + node] = learnt(slotB, bit) ^ EVEN;
      slots[c + node] = learnt(slotC, bit) ^ EVEN;
      node = (node << 1) | bit;
    }
    return node - (1 << bits);
  }

  function learnt(slot: number, bit: number): number {
    const seen = slot & COUNT;
    const chance = slot >> COUNT_BITS;
    const learnt = chance + (((bit === 1 ? CERTAIN - chance : -chance) * shares[seen]) >> SHARE_BITS);
    return (learnt << COUNT_BITS) | (seen < MOST_BITS ? seen + 1 : seen);
  }

  function plain(width: number, value: number): number {
    let read = 0;
    for (let left = width - 1; left >= 0; left--) read = (read << 1) | stream((value >>> left) & 1, EVEN_CHANCE);
    return read;
  }
}

function held(weight: number): number {
  return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight));
}

function lineOf(context: number, read: number): number {
  const hash = Math.imul(context ^ Math.imul(read, NODE_PRIME), SLOT_PRIME);
  return (hash ^ (hash >>> 15)) & LINES;
}
