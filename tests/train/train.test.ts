import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Model, STANCE_LABELS } from '../../src/index.js';
import { checkModel } from '../../src/stance/index.js';
import { examplesOf } from '../../src/train/examples.js';
import { train } from '../../src/train/index.js';
import { everyNth, present, readCorpus } from '../helpers.js';

const corpus = everyNth(readCorpus(), 30);
const options = { most: 200, fewest: 2 };

describe('training', () => {
  const model = train(corpus, options);

  it('gives the same bytes for the same corpus', () => {
    expect(JSON.stringify(train(corpus, options))).toBe(JSON.stringify(model));
  });

  it('does not depend on what was trained before', () => {
    train(corpus.slice(0, 60), options);
    expect(JSON.stringify(train(corpus, options))).toBe(JSON.stringify(model));
  });

  it('gives a model that fits its schema and the four labels', () => {
    expect(checkModel(JSON.parse(JSON.stringify(model)))).toEqual(model);
    expect(model.labels).toEqual([...STANCE_LABELS]);
  });

  it('keeps to the most features that were asked for', () => {
    expect(model.features.length).toBeLessThanOrEqual(options.most);
    expect(model.features.length).toBeGreaterThan(0);
  });

  it('drops the features that no label counts', () => {
    for (const i of model.features.keys()) expect(model.shares.some((shares) => (shares[i] ?? 0) > 0)).toBe(true);
  });

  it('gives features smaller shares, and fewer of them any, under larger penalties', () => {
    const strict = train(corpus, { ...options, lasso: 5 });
    expect(strict.features.length).toBeLessThan(model.features.length);
    const total = ({ shares }: Model) => shares.flat().reduce((sum, share) => sum + share, 0);
    expect(total(train(corpus, { ...options, shareRidge: 200 }))).toBeLessThan(total(model));
  });

  it('drops what adds less than the floor to the log odds of a label, and rounds shares to twentieths', () => {
    const few = train(corpus, { ...options, floor: 0.3 });
    expect(few.features.length).toBeLessThan(train(corpus, { ...options, floor: 0 }).features.length);
    expect(few.shares.flat().every((share) => share % 50 === 0)).toBe(true);
  });

  it('lets the rules of one label say little against another, as far as the penalty goes', () => {
    const against = ({ fusion }: Model) => Math.abs(present(fusion[1]?.weights[0]));
    expect(against(train(corpus, { ...options, crossRidge: 10_000 }))).toBeLessThan(against(train(corpus, { ...options, crossRidge: 1 })));
  });

  it('gives another model for another corpus', () => {
    expect(JSON.stringify(train(corpus.slice(10), options))).not.toBe(JSON.stringify(model));
  });

  it('tells its steps, the last one last', () => {
    const steps: [number, number][] = [];
    train(corpus.slice(0, 60), { ...options, onProgress: (done, all) => steps.push([done, all]) });
    const done = steps.map(([step]) => step);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
  });

  it('gives a model that an analyzer takes and that has learnt the labels', () => {
    const { classify } = createAnalyzer({ model });
    expect(classify('We strongly condemn this attack.').scores.condemn).toBeGreaterThan(0.5);
    expect(classify('We urge the parties to stop the fighting.').scores['call-to-action']).toBeGreaterThan(0.5);
    expect(classify('The ferry reached the island before noon.').stances).toEqual([]);
  });
});

describe('an example of training', () => {
  it('has the labels of its record and features without names and figures', () => {
    const [example] = examplesOf([
      { text: 'Minister Ana Prieto thanked Oman for 40 tents.', stances: [{ label: 'support', target: 'Oman' }] },
    ]);
    expect(example?.labels).toEqual([true, false, false, false]);
    const features = (example?.features ?? []).join(' ');
    expect(features).not.toMatch(/prieto|oman|40/i);
    expect(features).toMatch(/thank/);
  });
});
