import { describe, expect, it } from 'vitest';
import { createBayes } from '../../src/stance/index.js';
import { countDirectly, type Document } from '../../src/train/count.js';
import { emptyModel } from '../../src/train/empty.js';
import { oddsWithout } from '../../src/train/leaveOneOut.js';

const SMOOTHING = 0.5;
const documents: readonly Document[] = [
  { features: ['toast', 'harbour'], labels: [true] },
  { features: ['toast'], labels: [true] },
  { features: ['toast', 'rain'], labels: [false] },
  { features: ['harbour'], labels: [false] },
];
const features = ['harbour', 'rain', 'toast'];

/** Log odds of a feature counted anew without one document. */
function countedAnew(left: Document, feature: string): number {
  const rest = documents.filter((document) => document !== left);
  const counts = countDirectly(rest, features, 1);
  const { odds } = createBayes({ ...emptyModel(['own']), smoothing: SMOOTHING, features, ...counts });
  return odds[0]?.[features.indexOf(feature)] ?? Number.NaN;
}

describe('odds with one sentence left out', () => {
  it('are those of a count without it, for every feature that it holds', () => {
    const counts = countDirectly(documents, features, 1);
    for (const document of documents)
      for (const feature of document.features) {
        const { yes, no } = oddsWithout(counts, features.indexOf(feature), 0, SMOOTHING);
        expect(document.labels[0] === true ? yes : no).toBeCloseTo(countedAnew(document, feature), 12);
      }
  });
});
