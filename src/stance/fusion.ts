import type { Clauses } from './clause.js';
import type { Layout } from './layout.js';
import type { Telling } from './material.js';
import type { Model } from './model.js';
import type { Region } from './region.js';
import { isRestated, type Scoped } from './scope.js';
import { isShared } from './shared.js';

/** Kinds of rule evidence, in the order in which the inputs hold them. */
const KIND = { ACT: 0, JUDGEMENT: 1, NARRATED_JUDGEMENT: 2, ASIDE: 3 } as const;
const NO_WEIGHTS: number[] = [];
/** Share of the second and third strongest match of a label, and the bound on their sum. */
const SHARES = [1, 0.5, 0.25];
const MOST_RULE = 6;
/** Shares of evidence beside a material act that is narrated, or reported. */
const TOLD_SHARE = 0.2;
const REPORTED_SHARE = 0.4;
/** How soon after the verb of a material act its object begins: `imposed new sanctions on`. */
const OBJECT_REACH = 3;
/** Shares of evidence in the main verb, and beside a speech act with an object. */
const MAIN_SHARE = 1.2;
const ASIDE_SHARE = 0.3;
/** Share of a word in what a judging cue says of its object, and the least that a judgement then weighs. */
const JUDGING_SHARE = 2.4;
const LEAST_JUDGEMENT = 2.4;
/** What is left of evidence for other labels in the object of a cue that is a stance. */
const OBJECT_SHARE = 0.3;
const BLAMED_SHARE = 0.6;

/**
 * The rule inputs of the fusion, in order, for each label in turn: acts (words whose subject is the speaker: `condemns`, `we thank`),
 * judgements (words that judge whoever is subject: `flagrant violation`), the same in the main clause of mere narration, where they tell
 * of an act and judge nobody, all that stands beside that clause or beside a material act; then whether the text is mere narration, narrates
 * a material act, or reports one, whether the cue is a stance by itself, and whether the speaker restates what is their own.
 * Of several matches of a label and kind, each next one counts for less.
 */
export function ruleInputs(region: Region, found: readonly Scoped[], telling: Telling, { ruleLabels, signs }: Layout): number[] {
  const { narrated } = region;
  const { act, cue } = telling;
  /** By input; undefined where nothing was found. */
  const weights: number[][] = [];
  for (const one of found) {
    const label = one.label === null ? -1 : ruleLabels.indexOf(one.label);
    const weight = one.weight * shareIn(one, region, telling);
    if (label < 0 || weight <= 0) continue;
    const input = kindOf(one, region, telling) * ruleLabels.length + label;
    const others = weights[input];
    if (others === undefined) weights[input] = [weight];
    else others.push(weight);
  }
  const inputs: number[] = [];
  for (let i = 0; i < signs; i++) inputs.push(sumOf(weights[i] ?? NO_WEIGHTS));
  inputs.push(narrated ? 1 : 0, narrated && act ? 1 : 0, !narrated && act ? 1 : 0, ...cue, restated(region, found));
  return inputs;
}

/** Which of the kinds of evidence a match is, in the order of the inputs. */
function kindOf({ match }: Scoped, { narrated }: Region, { act, clauses }: Telling): number {
  if (narrated && (act || clauses.aside[match.from] === 1)) return KIND.ASIDE;
  if (match.entry.subject === 'speaker') return KIND.ACT;
  return narrated ? KIND.NARRATED_JUDGEMENT : KIND.JUDGEMENT;
}

/** How much of a match counts where it stands. */
export function shareIn(one: Scoped, region: Region, { act, clauses, cue }: Telling): number {
  return (act ? shareBesideAct : shareOf)(one, region, clauses) * judgingShare(one, region) * objectShare(one, region, cue);
}

/**
 * The object of a cue that is a stance tells what the stance is about: `rejected the call for talks` offers none, and `urged them to resume
 * talks` neither. What is promised is meant, and what is to stop may be blamed. A text as a whole may hold other acts behind the first; a
 * statement's acts are judged each for itself.
 */
function objectShare({ label, match }: Scoped, region: Region, stances: readonly number[]): number {
  const { cue, whole, takesObject } = region;
  if (whole || !takesObject || cue === null || region.token[match.from] < cue.to) return 1;
  const [supports, condemns, cooperates, calls] = stances.map((held) => held === 1);
  if (supports) return label === 'support' ? 1 : OBJECT_SHARE;
  if (condemns) return label === 'condemn' ? 1 : OBJECT_SHARE;
  if (calls && label === 'condemn') return BLAMED_SHARE;
  if (calls && label === 'support') return OBJECT_SHARE;
  if (calls && label === 'cooperate') return isShared(region, match.from) ? 1 : OBJECT_SHARE;
  return cooperates && label === 'call-to-action' ? OBJECT_SHARE : 1;
}

/** The first verb of the main clause decides; beside a speech act with an object, subordinate clauses tell what it is about. */
function shareOf({ match }: Scoped, region: Region, { from, to, aside }: Clauses): number {
  if (!region.whole || (!region.narrated && !region.takesObject)) return 1;
  if (match.from < to && match.to > from) return MAIN_SHARE;
  return region.personal || region.narrated || aside[match.from] === 0 ? 1 : ASIDE_SHARE;
}

/** What a judging cue says of its object is meant as a judgement, however mild the word: `described the talks as constructive`. */
function judgingShare({ label, weight, match }: Scoped, region: Region): number {
  const first = region.content[0];
  const token = region.token[match.from];
  if (!region.judges || match.entry.subject === 'speaker' || first === undefined || token <= first.from || token >= first.to) return 1;
  const isJudgement = (label === 'support' || label === 'condemn') && weight > 0;
  return isJudgement ? Math.max(JUDGING_SHARE, LEAST_JUDGEMENT / weight) : JUDGING_SHARE;
}

/**
 * Words of the act itself are no stance; what is told beside an act is hardly one, what is reported beside one less than elsewhere, unless it
 * is another act of the main clause: `attacked the budget and questioned its purpose`.
 */
function shareBesideAct({ match }: Scoped, { narrated }: Region, { to, aside }: Clauses): number {
  if (match.from < to && match.to >= to) return 0;
  if (narrated) return TOLD_SHARE;
  const isObject = match.from < to + OBJECT_REACH;
  return match.entry.subject === 'speaker' && aside[match.from] === 0 && !isObject ? 1 : REPORTED_SHARE;
}

/** Policy restated and one's own interest defended use the words of support and cooperation. */
function restated(region: Region, found: readonly Scoped[]): number {
  return found.some(({ match }) => isRestated(region, match)) ? 1 : 0;
}

function sumOf(weights: number[]): number {
  if (weights.length === 0) return 0;
  weights.sort((a, b) => b - a);
  return Math.min(
    MOST_RULE,
    SHARES.reduce((sum, share, i) => sum + share * (weights[i] ?? 0), 0),
  );
}

/** Whether word statistics count: beside a material act they say what it is about, and nothing of a stance. */
export function heedsWords(rules: readonly number[], { signs }: Layout): boolean {
  return rules[signs + 1] !== 1 && rules[signs + 2] !== 1;
}

/** Calibrated probabilities: a logistic function of the rule inputs and of the weighed log odds of naive Bayes, all fitted at once. */
export function fuse(model: Model, rules: readonly number[], logOdds: readonly number[], layout: Layout): number[] {
  const heeded = heedsWords(rules, layout);
  return model.fusion.map(({ bias, weights }, k) => {
    let sum = bias + (heeded ? logOdds[k] : 0);
    for (let i = 0; i < rules.length; i++) sum += weights[i] * rules[i];
    return 1 / (1 + Math.exp(-sum));
  });
}
