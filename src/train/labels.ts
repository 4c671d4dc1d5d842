import type { CorpusRecord } from '../corpus.js';
import { STANCE_LABELS } from '../schema.js';

/** The labels that occur in a corpus: those of the codebook in its order, then others in alphabetical order. */
export function labelsOf(corpus: readonly CorpusRecord[]): string[] {
  const found = new Set(corpus.flatMap(({ stances }) => stances.map(({ label }) => label)));
  const builtIn = STANCE_LABELS.filter((label) => found.has(label));
  const own = [...found].filter((label) => !(STANCE_LABELS as readonly string[]).includes(label)).sort();
  return [...builtIn, ...own];
}

/**
 * Checks that a corpus can teach its labels.
 *
 * @throws RangeError that names the label, and the sentence where there is one
 */
export function checkLabels(corpus: readonly CorpusRecord[], labels: readonly string[]): void {
  if (corpus.length === 0) throw new RangeError('train: expected sentences, was given an empty corpus');
  if (labels.length === 0) throw new RangeError('train: expected at least one label, found none in the corpus');
  for (const { text, stances } of corpus)
    for (const { label } of stances)
      if (!labels.includes(label))
        throw new RangeError(`train: expected one of ${labels.join(', ')}, found ${JSON.stringify(label)} at ${JSON.stringify(text)}`);
  for (const label of labels) {
    const held = corpus.filter(({ stances }) => stances.some((stance) => stance.label === label)).length;
    if (held === 0 || held === corpus.length)
      throw new RangeError(
        `train: expected sentences with the label ${JSON.stringify(label)} and without it, found ${held} of ${corpus.length} with it`,
      );
  }
}
