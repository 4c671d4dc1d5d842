import type { Model } from './model.js';

/** The trained counts of one model as log odds, ready to be summed. */
export interface Bayes {
  readonly index: ReadonlyMap<string, number>;
  /** Stems whose negation is a feature. */
  readonly negated: ReadonlySet<string>;
  /** Log prior odds of each label. */
  readonly priors: readonly number[];
  /** Log odds that each feature speaks, one array a label. */
  readonly odds: readonly Float64Array[];
}

/**
 * Turns counts into log odds by the arithmetic of `natural`'s classifier: a class begins with one document, a feature that was seen counts
 * its documents plus the smoothing, one that was not counts the smoothing, and features that the model does not know count nothing.
 */
export function createBayes(model: Model): Bayes {
  const { smoothing, documents, positives, counts } = model;
  const all = counts[0];
  const index = new Map(model.features.map((feature, i) => [feature, i]));
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
  const negated = new Set(model.features.filter((feature) => feature.startsWith('!')).map((feature) => feature.slice(1)));
  return { index, negated, priors, odds };
}

/** The share of a feature's log odds that counts stands in the model as whole thousandths. */
export const WHOLE_SHARE = 1000;

/**
 * The log odds as the fusion counts them: of each feature's the share that was fitted together with the weights of the rules, after
 * Wang and Manning (2012), "Baselines and bigrams": a plain sum counts features that always come together as if each were news. The
 * prior is left to the bias of the fusion.
 */
export function weighedBayes({ index, negated, odds, priors }: Bayes, { shares }: Model): Bayes {
  return {
    index,
    negated,
    priors: priors.map(() => 0),
    odds: odds.map((column, k) => column.map((value, i) => (value * shares[k][i]) / WHOLE_SHARE)),
  };
}

/** Log odds of every label for the features of a text. */
export function bayesLogOdds(bayes: Bayes, features: Iterable<{ readonly name: string }>): number[] {
  return sumLogOdds(bayes, numbersOf(bayes, features));
}

/** The number of each feature in the model, -1 where the model does not know it. */
export function numbersOf({ index }: Bayes, features: Iterable<{ readonly name: string }>): number[] {
  return Array.from(features, ({ name }) => index.get(name) ?? -1);
}

/** Log odds of every label for features by their numbers. */
export function sumLogOdds({ priors, odds }: Bayes, numbers: readonly number[]): number[] {
  return priors.map((prior, k) => {
    const column = odds[k];
    let sum = prior;
    for (const i of numbers) if (i >= 0) sum += column?.[i] ?? 0;
    return sum;
  });
}
