import { defineConfig } from 'vitest/config';

/** The tests that a mutation run asks: those of the rooms that it mutates, without those that read whole corpora. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    isolate: false,
    include: ['tests/{actors,attribution,golden,stance}/**/*.test.ts'],
    exclude: ['tests/actors/states.test.ts', 'tests/stance/{bayes,model,lexicon,pattern}.test.ts'],
  },
});
