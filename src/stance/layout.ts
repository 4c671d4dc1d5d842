import { STANCE_LABELS } from '../schema.js';

/** Which of the two judges a model hears; a model that names none hears both. */
export type Heard = 'rules' | 'bayes';

/** How the rule inputs of the fusion lie: which labels entries speak for, in order. */
export interface Layout {
  /** The labels that are judged. */
  readonly labels: readonly string[];
  /** The labels that entries may speak for: the four built-in ones, then those of the model's own. */
  readonly ruleLabels: readonly string[];
  /** Where the signs that belong to no label begin: mere narration, a material act told, one reported. */
  readonly signs: number;
  /** How many inputs there are. */
  readonly inputs: number;
}

/** Kinds of rule evidence a label: acts, judgements, the same in narration, what stands beside. */
const KINDS = 4;
/** Narrated, told, reported; whether the cue is a stance, one sign a built-in label; whether a policy is restated. */
const SIGNS = 3 + STANCE_LABELS.length + 1;

export function layoutOf(labels: readonly string[]): Layout {
  const ruleLabels = [...new Set<string>([...STANCE_LABELS, ...labels])];
  const signs = ruleLabels.length * KINDS;
  return { labels, ruleLabels, signs, inputs: signs + SIGNS };
}
