import { STANCE_LABELS } from '../schema.js';
import type { Model } from './model.js';
import type { Scoped } from './scope.js';

/** Share of the second and third strongest match of a label, and the bound on their sum. */
const SHARES = [1, 0.5, 0.25];
const MOST_RULE = 6;
/** Naive Bayes counts dependent features as independent ones: its sum is damped and bounded before it is weighed. */
const BAYES_SCALE = 4;
const MOST_BAYES = 3;

/** Rule evidence a label: the strongest matches, each next one for less. */
export function ruleScores(scoped: readonly Scoped[]): number[] {
  return STANCE_LABELS.map((label) => {
    const weights = scoped.filter((one) => one.label === label && one.weight > 0).map((one) => one.weight);
    weights.sort((a, b) => b - a);
    return Math.min(
      MOST_RULE,
      SHARES.reduce((sum, share, i) => sum + share * (weights[i] ?? 0), 0),
    );
  });
}

export function dampBayes(logOdds: readonly number[]): number[] {
  return logOdds.map((value) => Math.max(-MOST_BAYES, Math.min(MOST_BAYES, value / BAYES_SCALE)));
}

/** Calibrated probabilities: a logistic function of rule and Bayes evidence of all labels, with weights fitted in cross-validation. */
export function fuse(model: Model, rules: readonly number[], bayes: readonly number[]): number[] {
  return model.fusion.map((fusion) => {
    let sum = fusion.bias;
    fusion.rules.forEach((weight, i) => {
      sum += weight * (rules[i] ?? 0);
    });
    fusion.bayes.forEach((weight, i) => {
      sum += weight * (bayes[i] ?? 0);
    });
    return 1 / (1 + Math.exp(-sum));
  });
}
