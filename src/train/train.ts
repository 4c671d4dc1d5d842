import type { CorpusRecord } from '../corpus.js';
import { type Heard, type Lexicon, type Model, WHOLE_SHARE } from '../stance/index.js';
import { countsOf, selectFeatures, trainClassifiers } from './count.js';
import { examplesOf } from './examples.js';
import { fitFusion, type Penalties } from './fit.js';
import { checkLabels, labelsOf } from './labels.js';

/** Choices of training; the defaults are what cross-validation on the project's corpus found best. */
export interface TrainOptions<Label extends string = string> extends Partial<Penalties> {
  /** The labels to learn (default: those of the corpus). */
  readonly labels?: readonly Label[];
  /** Lexicons beside the built-in ones, as the analyzer will be given them; their entries may speak for labels of one's own. */
  readonly lexicons?: readonly Lexicon<string>[];
  /** Fits the fusion for one of the two judges alone, and has the model hear that one alone. */
  readonly judges?: Heard;
  /** What is added to each count, so that a feature that was not seen with a label does not rule it out. */
  readonly smoothing?: number;
  /** Fewest sentences that a feature must stand in, and most features that naive Bayes is given. */
  readonly fewest?: number;
  readonly most?: number;
  /** The least that a feature must add to or take from the log odds of a label, else the label is fitted without it. */
  readonly floor?: number;
  /** Called while training goes on: steps done, steps in all, and the one that was done last. */
  readonly onProgress?: (done: number, all: number, step: string) => void;
}

/**
 * The choices that `train` makes where none are given: those that cross-validation on the project's corpus found best.
 *
 * @example train(parseCorpus(corpus, 'mine.ndjson'), { fewest: TRAIN_DEFAULTS.fewest - 1 }) // a corpus so small that words seldom return
 */
export const TRAIN_DEFAULTS = {
  smoothing: 0.5,
  fewest: 3,
  most: 8000,
  ridge: 4,
  crossRidge: 300,
  shareRidge: 15,
  lasso: 0.5,
  floor: 0.05,
} as const;

/** Shares are rounded to twentieths: finer ones change no verdict, and the model travels with every copy of the package. */
const SHARE_STEPS = 20;

/** Sentences that are read between two reports of progress. */
const REPORTED = 250;

/**
 * Trains a model: one binary naive Bayes classifier of `natural` a label, and the shares and weights that fuse it with the rules. The same
 * corpus gives the same model, byte for byte.
 *
 * @throws RangeError for a corpus that cannot teach its labels; LexiconError
 * @example
 * const model = train(parseCorpus(corpus, 'mine.ndjson'), { labels: ['threat', 'offer'] });
 * createAnalyzer({ model }).classify('We will answer with force.').scores.threat;
 */
export function train<const Label extends string = string>(
  corpus: readonly CorpusRecord[],
  options: TrainOptions<Label> = {},
): Model<Label> {
  const { onProgress, lexicons = [], judges, labels: given, ...choices } = options;
  const chosen = { ...TRAIN_DEFAULTS, ...choices };
  const labels = given ?? (labelsOf(corpus) as Label[]); // Label is `string` where none are given
  checkLabels(corpus, labels);
  const readings = Math.ceil(corpus.length / REPORTED);
  const steps = readings + labels.length * 2;
  const report = (done: number, step: string) => onProgress?.(done, steps, step);

  const examples = examplesOf(corpus, {
    labels,
    lexicons,
    ...(judges === undefined ? {} : { judges }),
    onRead: (done) => {
      if (done % REPORTED === 0 || done === corpus.length) report(Math.ceil(done / REPORTED), 'reading');
    },
  });
  const candidates = judges === 'rules' ? [] : selectFeatures(examples, labels.length, chosen.fewest, chosen.most);
  const fits = fitFusion(examples, candidates, labels, chosen, (k) => report(readings + k + 1, `fitting ${labels[k]}`));
  const shares = fits.map((fit) => fit.shares.map((share) => Math.round(share * SHARE_STEPS) * (WHOLE_SHARE / SHARE_STEPS)));
  const kept = candidates.flatMap((_feature, i) => (shares.some((column) => column[i] > 0) ? i : []));
  const features = kept.map((i) => candidates[i]);
  const classifiers = trainClassifiers(examples, features, labels.length, chosen.smoothing, (k) =>
    report(readings + labels.length + k + 1, `counting ${labels[k]}`),
  );
  return {
    format: 1,
    labels: [...labels],
    ...(judges === undefined ? {} : { judges }),
    smoothing: chosen.smoothing,
    ...countsOf(classifiers, features),
    features,
    shares: shares.map((column) => kept.map((i) => column[i])),
    fusion: fits.map(({ bias, weights }) => ({ bias: rounded(bias), weights: weights.map(rounded) })),
  };
}

/** Figures of the file are rounded so that it does not depend on the last bits of a platform's logarithm; JSON knows no -0. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 || 0;
}
