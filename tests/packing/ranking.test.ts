import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRanking } from '../../src/packing/ranking.js';

const WORDS = 12;

it('a ranking has the words that were used most in the first places, and finds each in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(WORDS - 1)), (used) => {
      const ranking = createRanking(WORDS);
      for (const word of used) ranking.use(word);
      const usesOf = (word: number) => used.filter((one) => one === word).length;
      const ranked = [...new Set(used)].map((_word, rank) => ranking.at(rank));
      expect([...ranked].sort()).toEqual([...new Set(used)].sort());
      expect(ranked.map(ranking.rank)).toEqual(ranked.map((_word, rank) => rank));
      expect(ranked.map(usesOf)).toEqual(ranked.map(usesOf).sort((one, other) => other - one));
      expect(Array.from({ length: WORDS }, (_one, word) => ranking.has(word))).toEqual(
        Array.from({ length: WORDS }, (_one, word) => usesOf(word) > 0),
      );
    }),
  );
});
