import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFirstUse } from '../../src/packing/firstUse.js';

const WORDS = 12;

it('words are numbered in the order of their first use, and found by their number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(WORDS - 1)), (used) => {
      const order = createFirstUse(WORDS);
      for (const word of used) order.use(word);
      const met = [...new Set(used)];
      expect(met.map(order.number)).toEqual([...met.keys()]);
      expect([...met.keys()].map(order.at)).toEqual(met);
      expect(Array.from({ length: WORDS }, (_one, word) => order.has(word))).toEqual(
        Array.from({ length: WORDS }, (_one, word) => used.includes(word)),
      );
    }),
  );
});
