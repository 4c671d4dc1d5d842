import * as z from 'zod/mini';
import { ModelError } from '../errors.js';
import { checked, describeIssue } from '../issues.js';
import { layoutOf } from './layout.js';

const count = z.int().check(z.nonnegative());
/** Labels are names of columns and keys of objects: words, figures, spaces and hyphens. */
const label = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u));
/** Words that results and lexicons use for no label at all. */
const RESERVED = ['none', 'neutral'];
const weight = z.number().check(z.gte(-100), z.lte(100));

const FusionSchema = z.strictObject({ bias: weight, weights: z.array(weight) });

/**
 * A trained model: how many of the corpus's documents hold each feature, in all and with each label, the smoothing, and the shares and
 * weights that fuse naive Bayes with the rules. Counts stand as the classifier of `natural` counted them.
 *
 * @example ModelSchema.safeParse({ format: 2 }).success; // false
 */
export const ModelSchema = z.strictObject({
  format: z.literal(1),
  labels: z.array(label).check(z.minLength(1)),
  /** The one judge that the fusion was fitted for; both where none is named. */
  judges: z.optional(z.enum(['rules', 'bayes'])),
  smoothing: z.number().check(z.gt(0), z.lte(10)),
  documents: count,
  positives: z.array(count),
  features: z.array(z.string()),
  /** Documents with the feature: all of them, then those of each label. */
  counts: z.array(z.array(count)),
  /** How much of each feature's log odds counts, in thousandths, for each label. */
  shares: z.array(z.array(count)),
  fusion: z.array(FusionSchema),
});

/** A model with the labels that it judges: the four built-in ones, or those of the corpus it was trained on. */
export type Model<Label extends string = string> = Omit<z.infer<typeof ModelSchema>, 'labels'> & { labels: Label[] };

/**
 * Checks a model and that its parts fit each other.
 *
 * @throws ModelError with the path of the first mistake
 */
export function checkModel(value: unknown): Model {
  const result = checked(ModelSchema, value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new ModelError((issue?.path ?? []).map(String).join('.'), describeIssue(issue));
  }
  const model = result.data;
  const { length } = model.labels;
  const wrong = model.labels.findIndex((name, i) => RESERVED.includes(name) || model.labels.indexOf(name) !== i);
  if (wrong >= 0) throw new ModelError(`labels.${wrong}`, `expected a label of its own, found ${JSON.stringify(model.labels[wrong])}`);
  const { inputs } = layoutOf(model.labels);
  const expectItems = (path: string, found: number, wanted: number) => {
    if (found !== wanted) throw new ModelError(path, `expected ${wanted} items, found ${found}`);
  };
  expectItems('positives', model.positives.length, length);
  expectItems('counts', model.counts.length, length + 1);
  expectItems('shares', model.shares.length, length);
  expectItems('fusion', model.fusion.length, length);
  for (const [i, column] of model.counts.entries()) expectItems(`counts.${i}`, column.length, model.features.length);
  for (const [i, column] of model.shares.entries()) expectItems(`shares.${i}`, column.length, model.features.length);
  for (const [i, fusion] of model.fusion.entries()) expectItems(`fusion.${i}.weights`, fusion.weights.length, inputs);
  return model;
}
