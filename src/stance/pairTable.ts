/** Pairs of numbers with a number each: the edges of the automaton, the pairs of stems that are features. */

/**
 * A hash table with a filter before it: nearly all pairs that are asked for are not there, and the table is too large for the caches of a processor, while the filter is not.
 */
export interface PairTable {
  /** First, second and value of every pair, at three places in a row; the value is 0 where a slot is free. */
  readonly cells: Int32Array;
  /** A bit for each pair, by the upper bits of its hash; several pairs may share one. */
  readonly filter: Int32Array;
  /** How far a hash is shifted for its bit of the filter. */
  readonly shift: number;
}

/** Numbers of a pair in the table. */
const CELL = 3;
/** Bits of the filter for each slot of the table: about one pair in twelve that is not there passes. */
const BITS_A_SLOT = 8;
const WORD = 32;
const FIRST_PRIME = 0x9e3779b1;
const SECOND_PRIME = 0x85ebca6b;

/** A table of pairs, each given once, with values above 0. */
export function pairTable(pairs: readonly (readonly [first: number, second: number, value: number])[]): PairTable {
  const size = 1 << (WORD - Math.clz32(pairs.length * 1.5 + 1)); // at most two slots of three are taken
  const bits = Math.max(WORD, size * BITS_A_SLOT);
  const cells = new Int32Array(size * CELL);
  const filter = new Int32Array(bits / WORD);
  const shift = Math.clz32(bits - 1);
  for (const pair of pairs) {
    const hash = hashOf(pair[0], pair[1]);
    let slot = hash & (size - 1);
    while (cells[slot * CELL + 2] !== 0) slot = (slot + 1) & (size - 1);
    cells.set(pair, slot * CELL);
    filter[(hash >>> shift) >>> 5] |= 1 << (hash >>> shift);
  }
  return { cells, filter, shift };
}

/** The value of a pair, 0 where the table has none. */
export function pairValue({ cells, filter, shift }: PairTable, first: number, second: number): number {
  const hash = hashOf(first, second);
  const bit = hash >>> shift;
  if ((filter[bit >>> 5] & (1 << bit)) === 0) return 0;
  const mask = cells.length / CELL - 1;
  for (let slot = hash & mask; cells[slot * CELL + 2] !== 0; slot = (slot + 1) & mask)
    if (cells[slot * CELL] === first && cells[slot * CELL + 1] === second) return cells[slot * CELL + 2];
  return 0;
}

function hashOf(first: number, second: number): number {
  const hash = Math.imul(first, FIRST_PRIME) ^ Math.imul(second, SECOND_PRIME);
  return hash ^ (hash >>> 15);
}
