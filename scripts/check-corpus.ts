// Holds the training corpus to its bounds on variety and balance, and prints the figures.
import { readdirSync, readFileSync } from 'node:fs';
import { parseCorpus } from '../src/corpus.js';
import { corpusFigures } from './corpus-figures.js';

const MOST_REPEATED_RUNS = 0.02;
/** Least share of the sentences that each label, and neutral, is on. */
const LEAST_SHARE = 0.1;

const folder = new URL('../training/corpus/', import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.ndjson'))
  .sort()
  .flatMap((name) => parseCorpus(readFileSync(new URL(name, folder), 'utf8'), name));
const { sentences, labels, repeatedRuns, meanSimilarity, duplicates } = corpusFigures(corpus);
console.log(
  `corpus: ${sentences} sentences; ${Object.entries(labels)
    .map(([label, count]) => `${label} ${count}`)
    .join(', ')}`,
);
console.log(
  `corpus: runs of 8 words in more than one sentence ${percent(repeatedRuns)}, mean pairwise similarity ${meanSimilarity.toFixed(3)}`,
);
const mistakes = [
  ...duplicates.map((text) => `twice in the corpus: ${text}`),
  ...(repeatedRuns > MOST_REPEATED_RUNS ? [`runs of 8 words repeated: expected at most ${percent(MOST_REPEATED_RUNS)}`] : []),
  ...Object.entries(labels)
    .filter(([, count]) => count < sentences * LEAST_SHARE)
    .map(([label, count]) => `${label}: expected on at least ${percent(LEAST_SHARE)} of the sentences, found on ${count}`),
];
for (const mistake of mistakes) console.error(`corpus: ${mistake}`);
process.exitCode = mistakes.length === 0 ? 0 : 1;

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
