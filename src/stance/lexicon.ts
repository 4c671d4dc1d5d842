import * as z from 'zod/mini';
import { LexiconError } from '../errors.js';
import { checked, describeIssue } from '../issues.js';
import { IntensitySchema, isStanceLabel, STANCE_LABELS, type StanceLabel } from '../schema.js';

const finite = z.number().check(z.gte(-10), z.lte(10));

/** What the schema of a group is made of, apart from the labels that it may name. */
const groupShape = {
  about: z.optional(z.string()),
  /** Evidence for the label, in natural-log odds; negative entries cancel shorter ones. */
  weight: finite,
  plover: z.string(),
  cameo: z.string(),
  intensity: z._default(IntensitySchema, 'plain'),
  /** Whose act the words are: the speaker's, somebody else's, or anybody's. */
  subject: z.enum(['speaker', 'other', 'any']),
  /** Where the target's noun phrase stands. */
  target: z.enum(['after', 'before', 'gap', 'none']),
  patterns: z.array(z.string().check(z.minLength(1), z.maxLength(6000))).check(z.minLength(1), z.maxLength(20_000)),
};

/**
 * The schema of lexicons whose entries speak for labels of one's own, beside the four built-in ones.
 *
 * @example lexiconSchemaOf(['threat', 'offer']).parse({ lexicon: 'mine', label: 'threat', groups: [] }).label; // 'threat'
 */
export function lexiconSchemaOf<const Label extends string>(labels: readonly Label[]) {
  const known: readonly (Label | StanceLabel)[] = [...STANCE_LABELS, ...labels.filter((label) => !isStanceLabel(label))];
  const label = z.enum(known);
  return z.strictObject({
    $schema: z.optional(z.string()),
    lexicon: z.string().check(z.minLength(1)),
    version: z.optional(z.number()),
    label,
    groups: z
      .array(
        z.strictObject({
          ...groupShape,
          /** The label that a negation turns the entry into. */
          negated: z.optional(z.union([label, z.literal('none')])),
        }),
      )
      .check(z.maxLength(5000)),
  });
}

/**
 * A stance lexicon: patterns of words for one label, as a political scientist can read and edit them.
 *
 * @example LexiconSchema.parse(JSON.parse(lexicon)).groups.length; // 1
 */
export const LexiconSchema = lexiconSchemaOf(STANCE_LABELS);

/** See {@link LexiconSchema}. */
export type Lexicon<Label extends string = StanceLabel> = z.input<ReturnType<typeof lexiconSchemaOf<Label>>>;
export type CheckedLexicon = z.output<ReturnType<typeof lexiconSchemaOf<string>>>;
export type EntryGroup = CheckedLexicon['groups'][number];

/** What a negation makes of a label where an entry says nothing (CODEBOOK rule 5); a label of one's own it drops. */
const NEGATED: Record<StanceLabel, StanceLabel | 'none'> = {
  support: 'condemn',
  condemn: 'none',
  cooperate: 'condemn',
  'call-to-action': 'none',
};

export function negationOf(label: string): string {
  return isStanceLabel(label) ? NEGATED[label] : 'none';
}

/**
 * Checks a lexicon that a user gives.
 *
 * @param labels labels that its entries may speak for beside the four built-in ones
 * @throws LexiconError that names the file and the path of the first mistake
 * @example checkLexicon(JSON.parse(text), 'mine.json').label // 'condemn'
 */
export function checkLexicon(value: unknown, file: string, labels: readonly string[] = STANCE_LABELS): CheckedLexicon {
  const result = checked(lexiconSchemaOf(labels), value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? [])
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  throw new LexiconError(file, path, describeIssue(issue));
}
