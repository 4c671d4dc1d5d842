/** Pairs of numbers with a number each, in one table: the edges of the automaton, the pairs of stems that are features. */

/** First, second and value of every pair, at three places in a row; the value is 0 where a slot is free. */
export type PairTable = Int32Array;

/** Numbers of a pair in the table. */
const CELL = 3;
const FIRST_PRIME = 0x9e3779b1;
const SECOND_PRIME = 0x85ebca6b;

/** A table of pairs, each given once, with values above 0. */
export function pairTable(pairs: readonly (readonly [first: number, second: number, value: number])[]): PairTable {
  const size = 1 << (33 - Math.clz32(pairs.length + 1));
  const table = new Int32Array(size * CELL);
  for (const pair of pairs) {
    let slot = slotOf(pair[0], pair[1], size - 1);
    while (table[slot * CELL + 2] !== 0) slot = (slot + 1) & (size - 1);
    table.set(pair, slot * CELL);
  }
  return table;
}

/** The value of a pair, 0 where the table has none. */
export function pairValue(table: PairTable, first: number, second: number): number {
  const mask = table.length / CELL - 1;
  for (let slot = slotOf(first, second, mask); table[slot * CELL + 2] !== 0; slot = (slot + 1) & mask)
    if (table[slot * CELL] === first && table[slot * CELL + 1] === second) return table[slot * CELL + 2];
  return 0;
}

function slotOf(first: number, second: number, mask: number): number {
  const hash = Math.imul(first, FIRST_PRIME) ^ Math.imul(second, SECOND_PRIME);
  return (hash ^ (hash >>> 15)) & mask;
}
