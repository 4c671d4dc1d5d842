import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import type { Symbols, TokenRange } from '../reading/index.js';
import { type Intensity, isStanceLabel, type StanceLabel } from '../schema.js';
import { type Automaton, compile, match } from './automaton.js';
import { type Bayes, bayesLogOdds, createBayes, weighedBayes } from './bayes.js';
import { dampDeedsOfOthers } from './deeds.js';
import { type Feature, numberedFeatures } from './features.js';
import { fuse, ruleInputs } from './fusion.js';
import { type Grounds, groundsOf } from './grounds.js';
import { type Layout, layoutOf } from './layout.js';
import type { CheckedLexicon } from './lexicon.js';
import { compileMaterial, tellingOf } from './material.js';
import type { Model } from './model.js';
import { longest } from './overlap.js';
import { type Region, wordAt } from './region.js';
import { applyScope, type Scoped } from './scope.js';
import { findTarget } from './target.js';

export { createBayes, WHOLE_SHARE } from './bayes.js';
export { featuresOf } from './features.js';
export { heedsWords } from './fusion.js';
export type { Grounds, Weighed } from './grounds.js';
export { type Heard, type Layout, layoutOf } from './layout.js';
export { type CheckedLexicon, checkLexicon, type Lexicon, LexiconSchema, lexiconSchemaOf } from './lexicon.js';
export { checkModel, type Model, ModelSchema } from './model.js';
export { type Region, regionOf } from './region.js';
export { isPronounTarget, isSpeakerTarget, mayMean } from './target.js';

/** Rules and model, compiled: all that judging needs. */
export interface Judge {
  readonly automaton: Automaton;
  readonly acts: Automaton;
  readonly model: Model;
  /** Log odds of naive Bayes, each feature's at the share that the model gives it. */
  readonly bayes: Bayes;
  readonly layout: Layout;
}

export function createJudge(lexicons: readonly { lexicon: CheckedLexicon; file: string }[], model: Model, symbols: Symbols): Judge {
  return {
    automaton: compile(lexicons, symbols),
    acts: compileMaterial(symbols),
    model,
    bayes: weighedBayes(createBayes(model, symbols), model),
    layout: layoutOf(model.labels),
  };
}

/** One label of a verdict with what speaks for it. */
export interface Ruling {
  readonly label: string;
  /** The words that the ruling was read from. */
  readonly region: Region;
  readonly probability: number;
  readonly intensity: Intensity;
  readonly target: TokenRange | null;
  readonly plover: string;
  readonly cameo: string;
  readonly rules: readonly Scoped[];
  readonly bayesLogOdds: number;
  readonly features: readonly { readonly feature: Feature; readonly logOdds: number }[];
}

export interface Verdict {
  readonly probabilities: readonly number[];
  readonly ruling: (label: string) => Ruling;
  /** All that spoke for and against a label. */
  readonly grounds: (label: string) => Grounds;
}

const NO_CODES = { plover: '', cameo: '' };
/** Event codes where no entry gives one; a label of one's own has none then. */
const DEFAULT_CODES: Record<StanceLabel, { plover: string; cameo: string }> = {
  support: { plover: 'SUPPORT', cameo: '051' },
  condemn: { plover: 'ACCUSE', cameo: '111' },
  cooperate: { plover: 'AGREE', cameo: '030' },
  'call-to-action': { plover: 'REQUEST', cameo: '020' },
};

function defaultCodes(label: string): { plover: string; cameo: string } {
  return isStanceLabel(label) ? DEFAULT_CODES[label] : NO_CODES;
}

/** How many features are shown as evidence. */
const MOST_FEATURES = 5;

/** Rule matches of a region with their scope applied. */
export function findRules(judge: Judge, region: Region): Scoped[] {
  const scoped = longest(match(judge.automaton, region)).map((one) => applyScope(region, one));
  return dampDeedsOfOthers(region, scoped);
}

/** What the rules give the fusion; nothing where the model hears naive Bayes alone. */
export function inputsOf(judge: Judge, region: Region, scoped: readonly Scoped[]): number[] {
  if (judge.model.judges === 'bayes') return new Array<number>(judge.layout.inputs).fill(0);
  return ruleInputs(region, scoped, tellingOf(judge.acts, region), judge.layout);
}

/** Judges a region: probabilities of all labels at once, and the grounds for one label on demand. */
export function judgeRegion(judge: Judge, region: Region): Verdict {
  const scoped = findRules(judge, region);
  const features = numberedFeatures(region, judge.bayes.index);
  const odds = bayesLogOdds(judge.bayes, features);
  const inputs = inputsOf(judge, region, scoped);
  const probabilities = fuse(judge.model, inputs, odds, judge.layout);
  return { probabilities, ruling, grounds };

  function grounds(label: string): Grounds {
    return groundsOf(judge, { region, scoped, features, inputs, odds, probabilities }, label);
  }

  function ruling(label: string): Ruling {
    const k = judge.layout.labels.indexOf(label);
    const rules = scoped.filter((one) => one.label === label && one.weight > 0).sort((a, b) => b.weight - a.weight);
    const strongest = rules[0];
    const codes = strongest !== undefined && !strongest.negated ? strongest.match.entry : defaultCodes(label);
    return {
      label,
      region,
      probability: probabilities[k],
      intensity: intensityOf(region, rules),
      target: findTarget(region, rules, label),
      plover: strongest?.negated === true && label === 'condemn' ? 'REJECT' : codes.plover,
      cameo: strongest?.negated === true && label === 'condemn' ? '120' : codes.cameo,
      rules,
      bayesLogOdds: odds[k],
      features: spoken(k),
    };
  }

  function spoken(k: number): Ruling['features'] {
    const { names, odds: columns } = judge.bayes;
    const column = columns[k];
    return features
      .filter(({ number }) => column[number] > 0)
      .sort((a, b) => column[b.number] - column[a.number])
      .slice(0, MOST_FEATURES)
      .map(({ number, at }) => ({ feature: { name: names[number], at }, logOdds: column[number] }));
  }
}

/** Judges the acts of one statement: each label is as probable as in the act that speaks for it most. */
export function judgeActs(judge: Judge, regions: readonly Region[]): Verdict {
  const verdicts = regions.map((region) => judgeRegion(judge, region));
  if (verdicts.length === 1) return verdicts[0];
  const { labels } = judge.layout;
  const best = labels.map((_label, k) =>
    verdicts.reduce((top, verdict) => (verdict.probabilities[k] > top.probabilities[k] ? verdict : top)),
  );
  return {
    probabilities: best.map((verdict, k) => verdict.probabilities[k]),
    ruling: (label) => (best[labels.indexOf(label)] as Verdict).ruling(label), // one verdict a label
    grounds: (label) => (best[labels.indexOf(label)] as Verdict).grounds(label), // as above
  };
}

const intensifiers = setOf(() => scope().intensifiers);
const softeners = setOf(() => scope().softeners);
const NEAR = 3;

/** Intensity of the strongest entry, raised or lowered by the words around it. */
function intensityOf(region: Region, rules: readonly Scoped[]): Intensity {
  const strongest = rules[0];
  if (strongest === undefined) return 'plain';
  const { entry } = strongest.match;
  if (entry.intensity === 'strong') return 'strong';
  for (let i = Math.max(0, strongest.match.from - NEAR); i < Math.min(region.count, strongest.match.to + NEAR); i++)
    if (intensifiers.has(wordAt(region, i))) return 'strong';
  if (entry.intensity === 'mild') return 'mild';
  for (let i = strongest.match.from; i < strongest.match.to; i++) if (softeners.has(wordAt(region, i))) return 'mild';
  return 'plain';
}
