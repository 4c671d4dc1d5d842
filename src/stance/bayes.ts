import { createSymbols, type Symbols } from '../reading/index.js';
import { type FeatureIndex, indexFeatures } from './featureIndex.js';
import type { NumberedFeature } from './features.js';
import type { Model } from './model.js';

/** The trained counts of one model as log odds, ready to be summed. */
export interface Bayes {
  readonly names: readonly string[];
  readonly index: FeatureIndex;
  /** Log prior odds of each label. */
  readonly priors: readonly number[];
  /** Log odds that each feature speaks, one array a label. */
  readonly odds: readonly Float64Array[];
}

/**
 * Turns counts into log odds by the arithmetic of `natural`'s classifier: a class begins with one document, a feature that was seen counts
 * its documents plus the smoothing, one that was not counts the smoothing, and features that the model does not know count nothing.
 */
export function createBayes(model: Model, symbols: Symbols = createSymbols()): Bayes {
  const { smoothing, documents, positives, counts } = model;
  const all = counts[0];
  const priors: number[] = [];
  const odds = model.labels.map((_label, k) => {
    const yes = positives[k] + 1;
    const no = documents - positives[k] + 1;
    priors.push(Math.log(yes / no));
    const column = counts[k + 1];
    return Float64Array.from(all, (total, i) => {
      const inYes = column[i];
      return Math.log((inYes + smoothing) / yes) - Math.log((total - inYes + smoothing) / no);
    });
  });
  return { names: model.features, index: indexFeatures(model.features, symbols), priors, odds };
}

/** The share of a feature's log odds that counts stands in the model as whole thousandths. */
export const WHOLE_SHARE = 1000;

/**
 * The log odds as the fusion counts them: of each feature's the share that was fitted together with the weights of the rules, after
 * Wang and Manning (2012), "Baselines and bigrams": a plain sum counts features that always come together as if each were news. The
 * prior is left to the bias of the fusion.
 */
export function weighedBayes({ names, index, odds, priors }: Bayes, { shares }: Model): Bayes {
  return {
    names,
    index,
    priors: priors.map(() => 0),
    odds: odds.map((column, k) => column.map((value, i) => (value * shares[k][i]) / WHOLE_SHARE)),
  };
}

/** Log odds of every label for the features of a text. */
export function bayesLogOdds({ priors, odds }: Bayes, features: readonly Pick<NumberedFeature, 'number'>[]): number[] {
  return priors.map((prior, k) => {
    const column = odds[k];
    let sum = prior;
    for (const { number } of features) sum += column[number];
    return sum;
  });
}
