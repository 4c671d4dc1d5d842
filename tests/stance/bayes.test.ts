import { beforeAll, describe, expect, it } from 'vitest';
import { type Bayes, bayesLogOdds, createBayes, weighedBayes } from '../../src/stance/bayes.js';
import { checkModel, type Model } from '../../src/stance/model.js';
import { countDirectly, countsOf, type Document, NO, selectFeatures, trainClassifiers, YES } from '../../src/train/count.js';
import { examplesOf } from '../../src/train/examples.js';
import { everyNth, present, readCorpus } from '../helpers.js';
import { builtInModel } from '../models.js';

const LABELS = builtInModel.labels.length;
const SMOOTHING = 0.5;
const MOST_FEATURES = 300;
const FEWEST_SENTENCES = 200;

type Classifier = ReturnType<typeof trainClassifiers>[number];

/** The log ratio of the two class values of `natural`, null where one of them underflowed to 0. */
function logRatio(classifier: Classifier, features: readonly string[]): number | null {
  const values = new Map(classifier.getClassifications([...features]).map(({ label, value }) => [label, value]));
  const yes = present(values.get(YES));
  const no = present(values.get(NO));
  return yes === 0 || no === 0 ? null : Math.log(yes) - Math.log(no);
}

function numbered({ names }: Bayes, features: readonly string[]): { number: number }[] {
  return features.map((name) => ({ number: names.indexOf(name) })).filter(({ number }) => number >= 0);
}

describe('naive Bayes at run time', () => {
  let features: string[];
  let learnt: Document[];
  let unseen: Document[];
  let classifiers: Classifier[];
  let model: Model;

  beforeAll(() => {
    const corpus = readCorpus();
    learnt = examplesOf(everyNth(corpus, 10));
    unseen = examplesOf(everyNth(corpus, 15, 7));
    features = selectFeatures(learnt, LABELS, 3, MOST_FEATURES);
    classifiers = trainClassifiers(learnt, features, LABELS, SMOOTHING);
    const shares = classifiers.map(() => features.map((_feature, i) => (i % 2) * 400));
    model = checkModel({ ...builtInModel, smoothing: SMOOTHING, features, shares, ...countsOf(classifiers, features) });
  });

  it('gives the log odds that the classifier of natural gives, for every label, on sentences of the corpus', () => {
    const bayes = createBayes(model);
    let compared = 0;
    for (const document of unseen) {
      const odds = bayesLogOdds(bayes, numbered(bayes, document.features));
      const ratios = classifiers.map((classifier) => logRatio(classifier, document.features));
      if (ratios.some((ratio) => ratio === null)) continue;
      compared++;
      for (const [k, ratio] of ratios.entries()) expect(odds[k]).toBeCloseTo(ratio ?? Number.NaN, 9);
    }
    expect(compared).toBeGreaterThanOrEqual(FEWEST_SENTENCES);
  });

  it('decides for the same class as natural', () => {
    const bayes = createBayes(model);
    for (const { features: held } of unseen) {
      const odds = bayesLogOdds(bayes, numbered(bayes, held));
      for (const [k, classifier] of classifiers.entries()) {
        const ratio = logRatio(classifier, held);
        if (ratio !== null && Math.abs(ratio) > 1e-9) expect(Math.sign(odds[k] ?? 0)).toBe(Math.sign(ratio));
      }
    }
  });

  it('counts documents without natural as natural counts them', () => {
    expect(countDirectly(learnt, features, LABELS)).toEqual(countsOf(classifiers, features));
  });

  it('gives the prior odds to a text without features', () => {
    const odds = bayesLogOdds(createBayes(model), []);
    for (const [k, positive] of model.positives.entries())
      expect(odds[k]).toBeCloseTo(Math.log((positive + 1) / (model.documents - positive + 1)), 12);
  });

  it('stays finite where the values of natural underflow', () => {
    expect(logRatio(present(classifiers[0]), features)).toBeNull();
    const bayes = createBayes(model);
    for (const value of bayesLogOdds(bayes, numbered(bayes, features))) expect(Number.isFinite(value)).toBe(true);
  });

  it('counts each feature at its share where it is weighed, and no prior', () => {
    const bayes = createBayes(model);
    const weighed = weighedBayes(bayes, model);
    expect(bayesLogOdds(weighed, [])).toEqual(model.labels.map(() => 0));
    for (const [i, name] of features.slice(0, 20).entries()) {
      const [full = 0] = bayesLogOdds(bayes, numbered(bayes, [name])).map((odds, k) => odds - (bayes.priors[k] ?? 0));
      expect(bayesLogOdds(weighed, numbered(weighed, [name]))[0]).toBeCloseTo(i % 2 === 0 ? 0 : full * 0.4, 9);
    }
  });
});
