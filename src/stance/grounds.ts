/** Why a label is as probable as it is: all that spoke for and against it. Worked out where it is asked for, and nowhere else. */

import { STANCE_LABELS } from '../schema.js';
import { type Match, match } from './automaton.js';
import { cueInputs } from './cue.js';
import type { Feature, NumberedFeature } from './features.js';
import { heedsWords, shareIn } from './fusion.js';
import type { Judge } from './index.js';
import { tellingOf } from './material.js';
import { beats, longest } from './overlap.js';
import type { Region } from './region.js';
import { applyScope, isRestated, negation, type Scoped } from './scope.js';

/** What became of an entry that matched. */
export type Fate =
  /** It counts as its lexicon says. */
  | 'counts'
  /** A negation made another label of it, or made it another label's. */
  | 'turned'
  /** A negation took it away. */
  | 'negated'
  /** The cue withholds it: `stopped short of condemning`. */
  | 'withheld'
  /** Its words are part of a name. */
  | 'name'
  /** A longer entry covers it. */
  | 'covered'
  /** Its weight is negative: it speaks against. */
  | 'contrary'
  /** Its subject is not the speaker. */
  | 'third-party'
  /** The speaker restates a policy or an interest of their own. */
  | 'restated'
  /** Somebody is called upon, or praised, for it. */
  | 'deed'
  /** It is asked, not said. */
  | 'question'
  /** It stands beside the main clause, or beside a material act. */
  | 'aside';

/** An entry that matched, with what is left of it. */
export interface Weighed {
  readonly match: Match;
  readonly label: string | null;
  readonly fate: Fate;
  /** What it counts in the end, in natural-log odds. */
  readonly weight: number;
  /** The entry that covers it. */
  readonly coveredBy: Match | null;
}

/** Everything that was weighed for one label. The three sums make the log odds of its probability. */
export interface Grounds {
  readonly label: string;
  readonly region: Region;
  readonly probability: number;
  /** Log odds before anything is read. */
  readonly start: number;
  /** What all rule evidence adds: entries of this label and of others, the cue, the kind of text. */
  readonly rules: number;
  /** What word statistics add; nothing beside a material act. */
  readonly words: number;
  /** What the cue adds, which is a stance by itself; null where it is none. */
  readonly cue: number | null;
  readonly matches: readonly Weighed[];
  readonly features: readonly { readonly feature: Feature; readonly logOdds: number }[];
}

/** What was weighed already when a region was judged. */
export interface Judged {
  readonly region: Region;
  readonly scoped: readonly Scoped[];
  readonly features: readonly NumberedFeature[];
  readonly inputs: readonly number[];
  readonly odds: readonly number[];
  readonly probabilities: readonly number[];
}

export function groundsOf(judge: Judge, judged: Judged, label: string): Grounds {
  const { region, features, inputs } = judged;
  const k = judge.layout.labels.indexOf(label);
  const { bias, weights } = judge.model.fusion[k];
  const heeded = heedsWords(inputs, judge.layout);
  return {
    label,
    region,
    probability: judged.probabilities[k],
    start: bias,
    rules: inputs.reduce((sum, input, i) => sum + input * weights[i], 0),
    words: heeded ? judged.odds[k] : 0,
    cue: cueShare(judge, judged, label, weights),
    matches: judge.model.judges === 'bayes' ? [] : matchesOf(judge, judged, label),
    features: heeded ? spokenOf(judge, k, features) : [],
  };
}

function spokenOf({ bayes }: Judge, k: number, features: readonly NumberedFeature[]): Grounds['features'] {
  return features
    .map(({ number, at }) => ({ feature: { name: bayes.names[number], at }, logOdds: bayes.odds[k][number] }))
    .filter(({ logOdds }) => logOdds !== 0);
}

/** The signs of the cue follow the three of the kind of text, one a built-in label. */
function cueShare({ layout }: Judge, { region, inputs }: Judged, label: string, weights: readonly number[]): number | null {
  const at = (STANCE_LABELS as readonly string[]).indexOf(label);
  const sign = layout.signs + 3 + at;
  return at >= 0 && cueInputs(region)[at] === 1 && inputs[sign] === 1 ? weights[sign] : null;
}

/** The entries of a label, and those that a negation made its own. */
function matchesOf(judge: Judge, { region, scoped }: Judged, label: string): Weighed[] {
  const telling = tellingOf(judge.acts, region);
  const kept = scoped
    .filter((one) => one.match.entry.label === label || one.label === label)
    .map((one): Weighed => {
      const share = shareIn(one, region, telling);
      const counts = one.label === label && one.weight !== 0;
      return {
        match: one.match,
        label: one.label,
        fate: fateOf(region, one, share),
        weight: counts ? one.weight * share : 0,
        coveredBy: null,
      };
    });
  return [...kept, ...coveredOf(match(judge.automaton, region), label)];
}

/** Of the entries that would have spoken for the label, the weightiest under each longer one that speaks for another, or against. */
function coveredOf(found: Match[], label: string): Weighed[] {
  const winners = longest(found);
  const covered = new Map<Match, Match>();
  for (const one of found) {
    if (one.entry.label !== label || one.entry.weight <= 0 || winners.includes(one)) continue;
    const covering = winners.filter((winner) => beats(winner, one));
    const [coveredBy] = covering;
    if (coveredBy === undefined || covering.some(({ entry }) => entry.label === label && entry.weight > 0)) continue;
    const known = covered.get(coveredBy);
    if (known === undefined || known.entry.weight < one.entry.weight) covered.set(coveredBy, one);
  }
  return [...covered].map(([coveredBy, one]) => ({ match: one, label: null, fate: 'covered', weight: 0, coveredBy }));
}

function fateOf(region: Region, one: Scoped, share: number): Fate {
  const { match: found } = one;
  if (one.label === null) {
    if (!one.negated) return 'name';
    return region.withheld || negation(region, found.from) === 'withheld' ? 'withheld' : 'negated';
  }
  if (one.label !== found.entry.label) return 'turned';
  if (found.entry.weight < 0) return 'contrary';
  if (one.thirdParty) return 'third-party';
  if (isRestated(region, found)) return 'restated';
  if (one.weight < applyScope(region, found).weight) return 'deed';
  if (region.question) return 'question';
  return share < 1 ? 'aside' : 'counts';
}
