import { builtInLexicons } from '../analyze.js';
import { createReader, textRegion } from '../pipeline.js';
import { createSymbols } from '../reading/index.js';
import { STANCE_LABELS } from '../schema.js';
import {
  bayesLogOdds,
  createBayes,
  createJudge,
  FUSION_INPUTS,
  featuresOf,
  findRules,
  fusionInputs,
  type Model,
  ruleInputs,
  tellingOf,
} from '../stance/index.js';
import type { CorpusRecord } from './corpus.js';
import { countDirectly, countsOf, type Document, selectFeatures, trainClassifiers } from './count.js';
import { fitLogistic } from './logistic.js';

export { type CorpusRecord, CorpusRecordSchema, parseCorpus } from './corpus.js';

/** Choices of training; the defaults are what cross-validation on the project's corpus found best. */
export interface TrainOptions {
  readonly smoothing?: number;
  readonly fewest?: number;
  readonly most?: number;
  readonly folds?: number;
  readonly ridge?: number;
  readonly onProgress?: (done: number, all: number, step: string) => void;
}

export const TRAIN_DEFAULTS = { smoothing: 0.5, fewest: 3, most: 6000, folds: 10, ridge: 4 } as const;

/** A corpus sentence as training sees it: its features, its rule evidence, its labels. */
export interface Example extends Document {
  readonly rules: readonly number[];
}

/** Reads a corpus into examples by the very code that judges at run time. */
export function examplesOf(corpus: readonly CorpusRecord[]): Example[] {
  const symbols = createSymbols();
  const judge = createJudge(builtInLexicons, emptyModel(), symbols);
  const readText = createReader(symbols);
  return corpus.map((record) => {
    const region = textRegion(readText(record.text));
    const labels = STANCE_LABELS.map((label) => record.stances.some((stance) => stance.label === label));
    return {
      features: featuresOf(region).map((feature) => feature.name),
      rules: ruleInputs(region, findRules(judge, region), tellingOf(judge.acts, region)),
      labels,
    };
  });
}

function emptyModel(): Model {
  return {
    format: 1,
    labels: [...STANCE_LABELS],
    smoothing: 1,
    documents: 0,
    positives: STANCE_LABELS.map(() => 0),
    features: [],
    counts: [[], ...STANCE_LABELS.map(() => [])],
    fusion: STANCE_LABELS.map(() => ({ bias: 0, weights: new Array<number>(FUSION_INPUTS).fill(0) })),
  };
}

/** Bayes log odds of every example, by models that have not seen its fold. */
export function heldOutOdds(examples: readonly Example[], options: Required<Omit<TrainOptions, 'onProgress'>>): number[][] {
  const odds: number[][] = examples.map(() => []);
  for (let fold = 0; fold < options.folds; fold++) {
    const seen = examples.filter((_example, n) => n % options.folds !== fold);
    const features = selectFeatures(seen, STANCE_LABELS.length, options.fewest, options.most);
    const model: Model = {
      ...emptyModel(),
      smoothing: options.smoothing,
      features,
      ...countDirectly(seen, features, STANCE_LABELS.length),
    };
    const bayes = createBayes(model);
    examples.forEach((example, n) => {
      if (n % options.folds === fold)
        odds[n] = bayesLogOdds(
          bayes,
          example.features.map((name) => ({ name })),
        );
    });
  }
  return odds;
}

/** Figures of the file are rounded so that it does not depend on the last bits of a platform's logarithm. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/**
 * Trains a model: one binary naive Bayes classifier of `natural` a label, and the weights that fuse it with the rules, fitted on
 * held-out folds. The same corpus gives the same model, byte for byte.
 *
 * @example const model = train(parseCorpus(text, 'mine.ndjson'));
 */
export function train(corpus: readonly CorpusRecord[], options: TrainOptions = {}): Model {
  const { onProgress, ...given } = options;
  const chosen = { ...TRAIN_DEFAULTS, ...given };
  const steps = STANCE_LABELS.length + 2;
  const examples = examplesOf(corpus);
  onProgress?.(1, steps, 'read');
  const odds = heldOutOdds(examples, chosen);
  onProgress?.(2, steps, 'cross-validated');
  const rows = examples.map((example, n) => fusionInputs(example.rules, odds[n] ?? []));
  const fusion = STANCE_LABELS.map((_label, k) => {
    const [bias = 0, ...weights] = fitLogistic(
      rows,
      examples.map((example) => (example.labels[k] === true ? 1 : 0)),
      chosen.ridge,
    ).map(rounded);
    return { bias, weights };
  });
  const features = selectFeatures(examples, STANCE_LABELS.length, chosen.fewest, chosen.most);
  const classifiers = trainClassifiers(examples, features, STANCE_LABELS.length, chosen.smoothing, (k) =>
    onProgress?.(k + 3, steps, `trained ${STANCE_LABELS[k]}`),
  );
  return { format: 1, labels: [...STANCE_LABELS], smoothing: chosen.smoothing, ...countsOf(classifiers, features), features, fusion };
}
