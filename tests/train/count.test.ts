import { describe, expect, it } from 'vitest';
import { countDirectly, countsOf, type Document, selectFeatures, trainClassifiers } from '../../src/train/count.js';
import { fitLogistic, predict } from '../../src/train/logistic.js';

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

describe('logistic regression', () => {
  const rows = [[0], [1], [2], [3], [4], [5]];

  it('learns where the outcomes turn', () => {
    const weights = fitLogistic(rows, [0, 0, 1, 0, 1, 1], 0.01);
    expect(predict(weights, [0])).toBeLessThan(0.2);
    expect(predict(weights, [5])).toBeGreaterThan(0.8);
  });

  it('gives the share of outcomes where the inputs tell nothing', () => {
    const weights = fitLogistic([[0], [0], [0], [0]], [1, 0, 0, 0], 1);
    expect(predict(weights, [0])).toBeCloseTo(0.25, 4);
  });

  it('stays finite where the outcomes can be told apart perfectly', () => {
    for (const weight of fitLogistic(rows, [0, 0, 0, 1, 1, 1], 1)) expect(Number.isFinite(weight)).toBe(true);
  });

  it('draws the weights towards nothing the more, the larger the penalty', () => {
    const [, loose = 0] = fitLogistic(rows, [0, 0, 1, 0, 1, 1], 0.1);
    const [, tight = 0] = fitLogistic(rows, [0, 0, 1, 0, 1, 1], 10);
    expect(tight).toBeGreaterThan(0);
    expect(tight).toBeLessThan(loose);
  });
});
