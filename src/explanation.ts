import * as z from 'zod/mini';
import type { Attribution } from './pipeline.js';
import type { Reading } from './reading/index.js';
import { rangeSpan } from './result.js';
import { SpanSchema, type Statement } from './schema.js';
import type { Grounds, Verdict, Weighed } from './stance/index.js';

/** What became of an entry that matched; everything but `counts` took of its weight, or all of it. */
export const FateSchema = z.enum([
  'counts',
  'turned',
  'negated',
  'withheld',
  'name',
  'covered',
  'contrary',
  'third-party',
  'restated',
  'deed',
  'question',
  'aside',
]);

/** An entry that matched: its weight in its lexicon, what it counts where it stands, and why not all of that. */
export const EntryReasonSchema = z.object({
  kind: z.literal('entry'),
  lexicon: z.string(),
  entry: z.string(),
  span: SpanSchema,
  /** The label that the entry is of, and the one it speaks for here, null where nothing is left of it. */
  label: z.string(),
  counts: z.nullable(z.string()),
  given: z.number(),
  weight: z.number(),
  fate: FateSchema,
  /** The longer entry that covers it. */
  coveredBy: z.nullable(z.object({ lexicon: z.string(), entry: z.string(), span: SpanSchema })),
});

/** A cue that is a stance by itself. */
const CueReasonSchema = z.object({ kind: z.literal('cue'), span: z.nullable(SpanSchema), weight: z.number() });

/** A feature of naive Bayes, with the log odds that it adds or takes. */
const WordReasonSchema = z.object({
  kind: z.literal('word'),
  feature: z.string(),
  span: z.nullable(SpanSchema),
  weight: z.number(),
});

/**
 * One reason for or against a label: an entry that matched, a cue, or a feature of naive Bayes.
 *
 * @example
 * const [statement] = explain('Peru condemned the raid.').statements;
 * ReasonSchema.parse(statement.explanations[1].reasons[0]).kind; // 'entry'
 */
export const ReasonSchema = z.discriminatedUnion('kind', [EntryReasonSchema, CueReasonSchema, WordReasonSchema]);

/**
 * Why a label is as probable as it is. `start`, `rules` and `words` are natural-log odds; their sum is that of the probability. What the rules
 * add is more than the sum of the entries: the fit weighs those of all labels, the cue, and the kind of text.
 *
 * @example
 * const [statement] = explain('Peru condemned the raid.').statements;
 * ExplanationSchema.parse(statement.explanations[1]).label; // 'condemn'
 */
export const ExplanationSchema = z.object({
  label: z.string(),
  probability: z.number().check(z.gte(0), z.lte(1)),
  start: z.number(),
  rules: z.number(),
  words: z.number(),
  reasons: z.array(ReasonSchema),
});

/** What became of an entry that matched. */
export type Fate = z.infer<typeof FateSchema>;
/** See {@link ReasonSchema}: an entry that matched. */
export type EntryReason = z.infer<typeof EntryReasonSchema>;
/** See {@link ReasonSchema}. */
export type Reason = z.infer<typeof ReasonSchema>;
/** See {@link ExplanationSchema}. */
export type Explanation = z.infer<typeof ExplanationSchema>;
/** A statement with the reasons for and against each label of the model, in the order of the labels. */
export type ExplainedStatement<Label extends string = string> = Statement<Label> & { readonly explanations: readonly Explanation[] };

/** How many features are given for, and against, a label. */
const MOST_WORDS = 5;

export function explanationsOf({ reading }: Attribution, verdict: Verdict, labels: readonly string[]): Explanation[] {
  return labels.map((label) => {
    const grounds = verdict.grounds(label);
    return {
      label,
      probability: rounded(grounds.probability),
      start: rounded(grounds.start),
      rules: rounded(grounds.rules),
      words: rounded(grounds.words),
      reasons: [...entriesOf(reading, grounds), ...cueOf(reading, grounds), ...wordsOf(reading, grounds)],
    };
  });
}

function entriesOf(reading: Reading, { region, matches }: Grounds): Reason[] {
  const spanOf = ({ match }: Pick<Weighed, 'match'>) =>
    rangeSpan(reading, { from: region.token[match.from], to: region.token[match.to - 1] + 1 });
  return [...matches]
    .sort((a, b) => b.weight - a.weight || b.match.entry.weight - a.match.entry.weight)
    .map((one) => ({
      kind: 'entry',
      lexicon: one.match.entry.lexicon,
      entry: one.match.entry.pattern,
      span: spanOf(one),
      label: one.match.entry.label,
      counts: one.label,
      given: one.match.entry.weight,
      weight: rounded(one.weight),
      fate: one.fate,
      coveredBy:
        one.coveredBy === null
          ? null
          : { lexicon: one.coveredBy.entry.lexicon, entry: one.coveredBy.entry.pattern, span: spanOf({ match: one.coveredBy }) },
    }));
}

function cueOf(reading: Reading, { region, cue }: Grounds): Reason[] {
  if (cue === null) return [];
  return [{ kind: 'cue', span: region.cue === null ? null : rangeSpan(reading, region.cue), weight: rounded(cue) }];
}

/** The features that add most, then those that take most. */
function wordsOf(reading: Reading, { region, features }: Grounds): Reason[] {
  const sorted = [...features].sort((a, b) => b.logOdds - a.logOdds);
  const adding = sorted.filter(({ logOdds }) => logOdds > 0).slice(0, MOST_WORDS);
  const taking = sorted.filter(({ logOdds }) => logOdds < 0).slice(-MOST_WORDS);
  return [...adding, ...taking].map(({ feature, logOdds }) => {
    const token = region.token[feature.at];
    return {
      kind: 'word',
      feature: feature.name,
      span: token === undefined ? null : rangeSpan(reading, { from: token, to: token + 1 }),
      weight: rounded(logOdds),
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
