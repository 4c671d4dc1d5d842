import { createBayes, heedsWords, type Layout, layoutOf } from '../stance/index.js';
import { countDirectly } from './count.js';
import { emptyModel } from './empty.js';
import type { Example } from './examples.js';
import { oddsWithout } from './leaveOneOut.js';
import { denseColumn, fitLogistic } from './logistic.js';

/** The weights of one label: bias, rule inputs, and how much of each feature's log odds counts. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly shares: readonly number[];
}

/** How the fit is held down. */
export interface Penalties {
  /** Penalty on the square of the weights of rules, of those that speak for another label, and of the shares of features. */
  readonly ridge: number;
  readonly crossRidge: number;
  readonly shareRidge: number;
  /** Penalty on the size of the shares: features that add nothing to others get none, and leave the model. */
  readonly lasso: number;
}

/** What else a fit is told: how naive Bayes smooths its counts, and the least that a feature must add to or take from the log odds of a label. */
export interface FitOptions extends Penalties {
  readonly smoothing: number;
  readonly floor: number;
}

/**
 * Fits the fusion of rules and naive Bayes, label by label: the weights of the rules and the share of each feature's log odds in one
 * logistic regression. No share is negative, so that no feature comes to say the contrary of what it said to naive Bayes. Each label is
 * fitted a second time without the features that told it less than the floor.
 */
export function fitFusion(
  examples: readonly Example[],
  features: readonly string[],
  labels: readonly string[],
  { smoothing, floor, ridge, crossRidge, shareRidge, lasso }: FitOptions,
  onLabel?: (k: number) => void,
): Fit[] {
  const layout = layoutOf(labels);
  const counts = countDirectly(examples, features, labels.length);
  const { odds } = createBayes({ ...emptyModel(labels), smoothing, features: [...features], ...counts });
  const holders = holdersOf(examples, features, layout);
  const rules = Array.from({ length: layout.inputs }, (_one, i) => ({
    ...denseColumn(examples.map((example) => example.rules[i])),
    lasso: 0,
    signed: true,
  }));
  const unseen = rules.map(({ rows }) => rows.length === 0);
  return labels.map((label, k) => {
    const words = holders.map((rows, i) => {
      const { yes, no } = oddsWithout(counts, i, k, smoothing);
      const values = rows.map((row) => (examples[row].labels[k] === true ? yes : no));
      return { rows, values, ridge: shareRidge, lasso, signed: false };
    });
    const columns = rules.map((column, i) => ({ ...column, ridge: speaksForOther(layout, label, i) ? crossRidge : ridge }));
    const outcomes = examples.map((example) => (example.labels[k] === true ? 1 : 0));
    const fitTo = (heard: typeof words) => fitLogistic([...columns, ...heard], outcomes);
    const sharesIn = (fitted: readonly number[]) => fitted.slice(1 + layout.inputs);
    const told = sharesIn(fitTo(words)).map((share, i) => share * Math.abs(odds[k][i]));
    const fitted = fitTo(words.map((column, i) => (told[i] >= floor ? column : { ...column, rows: [], values: [] })));
    onLabel?.(k);
    const [bias = 0, ...weights] = fitted.slice(0, 1 + layout.inputs);
    return {
      bias,
      weights: weights.map((weight, i) => (unseen[i] === true && isOutright(layout, label, i) ? 1 : weight)),
      shares: sharesIn(fitted),
    };
  });
}

/** Kinds of evidence that speak for a label as they stand: acts, judgements, judgements in narration. */
const OUTRIGHT = 3;

/** Evidence of a label's own entries: where no sentence showed it, it counts as its lexicon says, whose weights are log odds already. */
function isOutright({ ruleLabels }: Layout, label: string, i: number): boolean {
  return i < ruleLabels.length * OUTRIGHT && ruleLabels[i % ruleLabels.length] === label;
}

/**
 * Evidence for another label that is judged. Most sentences of a corpus carry one label, so that what speaks for one seems to speak against
 * the others; statements of news carry several.
 */
function speaksForOther({ labels, ruleLabels, signs }: Layout, label: string, i: number): boolean {
  const spoken = ruleLabels[i % ruleLabels.length];
  return i < signs && spoken !== undefined && spoken !== label && labels.includes(spoken);
}

/** The examples that hold each feature, where words are heeded at all. */
function holdersOf(examples: readonly Example[], features: readonly string[], layout: Layout): number[][] {
  const holders = new Map<string, number[]>(features.map((feature) => [feature, []]));
  examples.forEach((example, n) => {
    if (heedsWords(example.rules, layout)) for (const feature of example.features) holders.get(feature)?.push(n);
  });
  return [...holders.values()];
}
