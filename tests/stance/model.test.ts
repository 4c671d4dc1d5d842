import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Model, ModelError, ModelSchema, STANCE_LABELS } from '../../src/index.js';
import { checkModel } from '../../src/stance/index.js';
import { builtInModel } from '../models.js';

type Loose = { -readonly [K in keyof Model]: unknown };

function mistake(change: Partial<Loose>): ModelError {
  try {
    checkModel({ ...builtInModel, ...change });
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
  throw new Error('expected a ModelError');
}

describe('the built-in model', () => {
  it('passes its schema', () => {
    expect(ModelSchema.parse(builtInModel)).toEqual(builtInModel);
  });

  it('has the four labels in the order of results', () => {
    expect(builtInModel.labels).toEqual([...STANCE_LABELS]);
  });

  it('has distinct features', () => {
    expect(new Set(builtInModel.features).size).toBe(builtInModel.features.length);
  });

  it('counts no feature more often than there are documents, and with a label no more often than in all', () => {
    const [all = [], ...ofLabels] = builtInModel.counts;
    for (const count of all) expect(count).toBeLessThanOrEqual(builtInModel.documents);
    for (const [k, column] of ofLabels.entries())
      for (const [i, count] of column.entries()) {
        expect(count).toBeLessThanOrEqual(all[i] ?? -1);
        expect(count).toBeLessThanOrEqual(builtInModel.positives[k] ?? -1);
      }
  });

  it('holds no names: people and places are masked before training', () => {
    const names = /^(?:china|iran|gaza|beijing|moscow|nairobi|brazil)\b/;
    expect(builtInModel.features.filter((feature) => names.test(feature))).toEqual([]);
  });
});

describe('a model', () => {
  it.each<[string, Partial<Loose>, string]>([
    ['its format is another', { format: 2 }, 'format'],
    ['its labels are none', { labels: [] }, 'labels'],
    ['its smoothing is nothing', { smoothing: 0 }, 'smoothing'],
    ['its documents are no count', { documents: 1.5 }, 'documents'],
    ['a label has no count of documents', { positives: [1, 2, 3] }, 'positives'],
    ['a count is negative', { positives: [1, 2, 3, -4] }, 'positives.3'],
    ['a label has no counts', { counts: builtInModel.counts.slice(0, 4) }, 'counts'],
    ['a feature has no count', { counts: builtInModel.counts.map((column, i) => (i === 2 ? column.slice(1) : column)) }, 'counts.2'],
    ['a label has no shares', { shares: builtInModel.shares.slice(1) }, 'shares'],
    ['a feature has no share', { shares: builtInModel.shares.map((column, i) => (i === 2 ? column.slice(1) : column)) }, 'shares.2'],
    [
      'a share is negative',
      { shares: builtInModel.shares.map((column, i) => (i === 1 ? [-1, ...column.slice(1)] : column)) },
      'shares.1.0',
    ],
    ['a label has no weights', { fusion: builtInModel.fusion.slice(1) }, 'fusion'],
  ])('is refused with the path where %s', (_why, change, path) => {
    const { path: found, message } = mistake(change);
    expect(found).toBe(path);
    expect(message).toContain(path);
  });

  it('is refused where it has a key that nobody reads', () => {
    expect(() => checkModel({ ...builtInModel, extra: true })).toThrow(ModelError);
  });

  it('that the user gives is the one that judges', () => {
    const certain: Model = { ...builtInModel, fusion: builtInModel.fusion.map((fusion) => ({ ...fusion, bias: 100 })) };
    const { scores } = createAnalyzer({ model: certain }).classify('The ferry reached the island.');
    for (const label of STANCE_LABELS) expect(scores[label]).toBeGreaterThan(0.99);
  });

  it('equal to the built-in one gives equal results', () => {
    const text = 'We urge all parties to end the blockade, Minister Ana Prieto said.';
    expect(createAnalyzer({ model: structuredClone(builtInModel) }).analyze(text)).toEqual(createAnalyzer().analyze(text));
  });
});
