import { describe, expect, it } from 'vitest';
import { countDirectly, countsOf, type Document, selectFeatures, trainClassifiers } from '../../src/train/count.js';

const documents: Document[] = [
  { features: ['thank', 'help', 'the'], labels: [true, false] },
  { features: ['thank', 'the'], labels: [true, false] },
  { features: ['condemn', 'the'], labels: [false, true] },
  { features: ['condemn', 'attack', 'the'], labels: [false, true] },
  { features: ['rain', 'the'], labels: [false, false] },
];

describe('counting', () => {
  it('counts documents in all and with each label', () => {
    expect(countDirectly(documents, ['condemn', 'thank', 'the'], 2)).toEqual({
      documents: 5,
      positives: [2, 2],
      counts: [
        [2, 2, 5],
        [0, 2, 2],
        [2, 0, 2],
      ],
    });
  });

  it('reads the same out of the classifiers of natural', () => {
    const features = ['attack', 'condemn', 'thank', 'the'];
    expect(countsOf(trainClassifiers(documents, features, 2, 0.5), features)).toEqual(countDirectly(documents, features, 2));
  });

  it('leaves documents without a chosen feature out, as natural does', () => {
    const features = ['condemn', 'thank'];
    const direct = countDirectly(documents, features, 2);
    expect(direct.documents).toBe(4);
    expect(countsOf(trainClassifiers(documents, features, 2, 0.5), features)).toEqual(direct);
  });

  it('reads features with the names of numbers in their right places', () => {
    const numbered: Document[] = documents.map(({ features, labels }, i) => ({ features: [...features, String(10 - i)], labels }));
    const features = ['10', '9', 'condemn', 'thank'];
    expect(countsOf(trainClassifiers(numbered, features, 2, 0.5), features)).toEqual(countDirectly(numbered, features, 2));
  });
});

describe('selecting features', () => {
  it('keeps those that tell a label, in alphabetical order', () => {
    expect(selectFeatures(documents, 2, 2, 2)).toEqual(['condemn', 'thank']);
  });

  it('leaves rare ones out', () => {
    expect(selectFeatures(documents, 2, 2, 10)).toEqual(['condemn', 'thank', 'the']);
  });

  it('leaves out what every object has', () => {
    const odd: Document[] = documents.map(({ features, labels }) => ({ features: [...features, 'constructor'], labels }));
    expect(selectFeatures(odd, 2, 1, 10)).not.toContain('constructor');
  });
});
