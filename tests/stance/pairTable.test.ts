import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairTable, pairValue } from '../../src/stance/pairTable.js';

const number = fc.integer({ min: 0, max: 40 });
const pairs = fc.uniqueArray(fc.tuple(number, number, fc.integer({ min: 1, max: 1_000_000 })), {
  selector: ([first, second]) => `${first} ${second}`,
});

describe('a table of pairs', () => {
  it('gives every pair its value, and 0 for all others', () => {
    fc.assert(
      fc.property(pairs, number, number, (given, first, second) => {
        const table = pairTable(given);
        for (const [a, b, value] of given) expect(pairValue(table, a, b)).toBe(value);
        const known = given.find(([a, b]) => a === first && b === second);
        expect(pairValue(table, first, second)).toBe(known?.[2] ?? 0);
      }),
    );
  });
});
