import { STANCE_LABELS } from '../schema.js';
import type { Model } from './model.js';
import type { Region } from './region.js';
import type { Scoped } from './scope.js';

/** Share of the second and third strongest match of a label, and the bound on their sum. */
const SHARES = [1, 0.5, 0.25];
const MOST_RULE = 6;
/** Naive Bayes counts dependent features as independent ones: its sum is damped and bounded before it is weighed. */
const BAYES_SCALE = 4;
const MOST_BAYES = 3;

/**
 * What the fusion weighs, in order, for each label in turn: acts (words whose subject is the speaker: `condemns`, `we thank`),
 * judgements (words that judge whoever is subject: `flagrant violation`), the same in mere narration, where they tell of an act and
 * judge nobody, and naive Bayes; last, whether the text is mere narration.
 */
export const FUSION_INPUTS = STANCE_LABELS.length * 4 + 1;

/** Rule evidence a label and kind: the strongest matches, each next one for less. */
export function ruleInputs(region: Region, scoped: readonly Scoped[]): number[] {
  const acts = STANCE_LABELS.map((label) => sumOf(scoped.filter((one) => one.label === label && one.match.entry.subject === 'speaker')));
  const judgements = STANCE_LABELS.map((label) =>
    sumOf(scoped.filter((one) => one.label === label && one.match.entry.subject !== 'speaker')),
  );
  const nothing = STANCE_LABELS.map(() => 0);
  return region.narrated ? [...acts, ...nothing, ...judgements, 1] : [...acts, ...judgements, ...nothing, 0];
}

function sumOf(scoped: readonly Scoped[]): number {
  const weights = scoped.filter((one) => one.weight > 0).map((one) => one.weight);
  weights.sort((a, b) => b - a);
  return Math.min(
    MOST_RULE,
    SHARES.reduce((sum, share, i) => sum + share * (weights[i] ?? 0), 0),
  );
}

/** All inputs of the fusion. */
export function fusionInputs(rules: readonly number[], logOdds: readonly number[]): number[] {
  return [...rules, ...logOdds.map((value) => Math.max(-MOST_BAYES, Math.min(MOST_BAYES, value / BAYES_SCALE)))];
}

/** Calibrated probabilities: a logistic function of all inputs, with weights fitted in cross-validation. */
export function fuse(model: Model, inputs: readonly number[]): number[] {
  return model.fusion.map(({ bias, weights }) => {
    let sum = bias;
    for (let i = 0; i < inputs.length; i++) sum += (weights[i] ?? 0) * (inputs[i] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  });
}
