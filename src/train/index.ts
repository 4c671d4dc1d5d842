import { builtInLexicons } from '../analyze.js';
import { createReader, textRegion } from '../pipeline.js';
import { createSymbols } from '../reading/index.js';
import { STANCE_LABELS } from '../schema.js';
import {
  createBayes,
  createJudge,
  FUSION_INPUTS,
  featuresOf,
  findRules,
  heedsWords,
  type Model,
  ruleInputs,
  tellingOf,
  WHOLE_SHARE,
} from '../stance/index.js';
import type { CorpusRecord } from './corpus.js';
import { countDirectly, countsOf, type Document, selectFeatures, trainClassifiers } from './count.js';
import { denseColumn, fitLogistic } from './logistic.js';

export { type CorpusRecord, CorpusRecordSchema, parseCorpus } from './corpus.js';

/** Choices of training; the defaults are what cross-validation on the project's corpus found best. */
export interface TrainOptions {
  readonly smoothing?: number;
  readonly fewest?: number;
  readonly most?: number;
  /** Penalty on the square of the weights of rules, and of the shares of features. */
  readonly ridge?: number;
  readonly shareRidge?: number;
  /** Penalty on the size of the shares: features that add nothing to others get none, and leave the model. */
  readonly lasso?: number;
  readonly onProgress?: (done: number, all: number, step: string) => void;
}

export const TRAIN_DEFAULTS = { smoothing: 0.5, fewest: 3, most: 8000, ridge: 4, shareRidge: 25, lasso: 0.5 } as const;

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
    shares: STANCE_LABELS.map(() => []),
    fusion: STANCE_LABELS.map(() => ({ bias: 0, weights: new Array<number>(FUSION_INPUTS).fill(0) })),
  };
}

/** The weights of one label: bias, rule inputs, and how much of each feature's log odds counts. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly shares: readonly number[];
}

/**
 * Fits the fusion of rules and naive Bayes, label by label: the weights of the rules and the share of each feature's log odds in one
 * logistic regression. No share is negative, so that no feature comes to say the contrary of what it said to naive Bayes.
 */
export function fitFusion(
  examples: readonly Example[],
  features: readonly string[],
  { smoothing, ridge, shareRidge, lasso }: Required<Omit<TrainOptions, 'onProgress'>>,
): Fit[] {
  const { odds } = createBayes({
    ...emptyModel(),
    smoothing,
    features: [...features],
    ...countDirectly(examples, features, STANCE_LABELS.length),
  });
  const holders = holdersOf(examples, features);
  const rules = Array.from({ length: FUSION_INPUTS }, (_one, i) => ({
    ...denseColumn(examples.map((example) => example.rules[i] ?? 0)),
    ridge,
    lasso: 0,
    signed: true,
  }));
  return STANCE_LABELS.map((_label, k) => {
    const words = holders.map((rows, i) => ({
      rows,
      values: new Array<number>(rows.length).fill(odds[k]?.[i] ?? 0),
      ridge: shareRidge,
      lasso,
      signed: false,
    }));
    const [bias = 0, ...fitted] = fitLogistic(
      [...rules, ...words],
      examples.map((example) => (example.labels[k] === true ? 1 : 0)),
    );
    return { bias, weights: fitted.slice(0, FUSION_INPUTS), shares: fitted.slice(FUSION_INPUTS) };
  });
}

/** The examples that hold each feature, where words are heeded at all. */
function holdersOf(examples: readonly Example[], features: readonly string[]): number[][] {
  const holders = new Map<string, number[]>(features.map((feature) => [feature, []]));
  examples.forEach((example, n) => {
    if (heedsWords(example.rules)) for (const feature of example.features) holders.get(feature)?.push(n);
  });
  return [...holders.values()];
}

/** Figures of the file are rounded so that it does not depend on the last bits of a platform's logarithm. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/**
 * Trains a model: one binary naive Bayes classifier of `natural` a label, and the shares and weights that fuse it with the rules. The same corpus gives the same model, byte for byte.
 *
 * @example const model = train(parseCorpus(text, 'mine.ndjson'));
 */
export function train(corpus: readonly CorpusRecord[], options: TrainOptions = {}): Model {
  const { onProgress, ...given } = options;
  const chosen = { ...TRAIN_DEFAULTS, ...given };
  const steps = STANCE_LABELS.length + 2;
  const examples = examplesOf(corpus);
  onProgress?.(1, steps, 'read');
  const candidates = selectFeatures(examples, STANCE_LABELS.length, chosen.fewest, chosen.most);
  const fits = fitFusion(examples, candidates, chosen);
  onProgress?.(2, steps, 'fitted');
  const shares = fits.map((fit) => fit.shares.map((share) => Math.round(share * WHOLE_SHARE)));
  const kept = candidates.flatMap((_feature, i) => (shares.some((column) => (column[i] ?? 0) > 0) ? i : []));
  const features = kept.map((i) => candidates[i] ?? '');
  const classifiers = trainClassifiers(examples, features, STANCE_LABELS.length, chosen.smoothing, (k) =>
    onProgress?.(k + 3, steps, `trained ${STANCE_LABELS[k]}`),
  );
  return {
    format: 1,
    labels: [...STANCE_LABELS],
    smoothing: chosen.smoothing,
    ...countsOf(classifiers, features),
    features,
    shares: shares.map((column) => kept.map((i) => column[i] ?? 0)),
    fusion: fits.map(({ bias, weights }) => ({ bias: rounded(bias), weights: weights.map(rounded) })),
  };
}
