import * as z from 'zod/mini';

/** The four stances of the codebook, in the order in which results list them. */
export const STANCE_LABELS = ['support', 'condemn', 'cooperate', 'call-to-action'] as const;

export const StanceLabelSchema = z.enum(STANCE_LABELS);

/** Whether a label is one of the four of the codebook; a model of one's own may have others. */
export function isStanceLabel(label: string): label is StanceLabel {
  return (STANCE_LABELS as readonly string[]).includes(label);
}

/** A stretch of the article: UTF-16 code units, end exclusive; `text` is always `article.slice(start, end)`. */
export const SpanSchema = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()), text: z.string() });

export const DatelineSchema = z.extend(SpanSchema, {
  place: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  date: z.nullable(z.string()),
});

export const SpeakerSchema = z.object({ name: z.string(), role: z.nullable(z.string()), actor: z.nullable(z.string()) });

export const TargetSchema = z.extend(SpanSchema, { actor: z.nullable(z.string()) });

export const RuleEvidenceSchema = z.object({
  kind: z.literal('rule'),
  lexicon: z.string(),
  entry: z.string(),
  span: SpanSchema,
  weight: z.number(),
});

export const BayesEvidenceSchema = z.object({
  kind: z.literal('bayes'),
  logOdds: z.number(),
  features: z.array(z.object({ feature: z.string(), span: z.nullable(SpanSchema), logOdds: z.number() })),
});

export const EvidenceSchema = z.discriminatedUnion('kind', [RuleEvidenceSchema, BayesEvidenceSchema]);

export const IntensitySchema = z.enum(['mild', 'plain', 'strong']);

const probability = z.number().check(z.gte(0), z.lte(1));

/** The schemas whose shape depends on the labels of the model. */
function schemasOf<const Label extends string>(labels: readonly Label[]) {
  const stance = z.object({
    label: z.enum(labels),
    probability,
    intensity: IntensitySchema,
    target: z.nullable(TargetSchema),
    plover: z.string(),
    cameo: z.string(),
    evidence: z.array(EvidenceSchema),
  });
  const scores = z.object(Object.fromEntries(labels.map((label) => [label, probability])) as Record<Label, typeof probability>);
  const statement = z.object({
    id: z.int().check(z.nonnegative()),
    sentence: SpanSchema,
    content: z.array(SpanSchema).check(z.minLength(1)),
    cue: z.nullable(SpanSchema),
    source: z.nullable(SpanSchema),
    speaker: z.nullable(SpeakerSchema),
    form: z.enum(['direct', 'indirect', 'mixed']),
    continues: z.nullable(z.int()),
    scores,
    stances: z.array(stance),
  });
  const analysis = z.object({
    headline: z.nullable(SpanSchema),
    dateline: z.nullable(DatelineSchema),
    statements: z.array(statement),
    speakers: z.array(z.extend(SpeakerSchema, { statements: z.array(z.int()) })),
  });
  return { stance, scores, statement, analysis, classification: z.object({ scores, stances: z.array(stance) }) };
}

const builtIn = schemasOf(STANCE_LABELS);

export const StanceSchema = builtIn.stance;
export const ScoresSchema = builtIn.scores;
export const StatementSchema = builtIn.statement;
export const AnalysisSchema = builtIn.analysis;
export const ClassificationSchema = builtIn.classification;

/**
 * The schema of analyses by a model with labels of its own.
 *
 * @example analysisSchemaOf(model.labels).parse(JSON.parse(line)).statements.length
 */
export function analysisSchemaOf<const Label extends string>(labels: readonly Label[]) {
  return schemasOf(labels).analysis;
}

type Schemas<Label extends string> = ReturnType<typeof schemasOf<Label>>;

export type StanceLabel = z.infer<typeof StanceLabelSchema>;
export type Span = z.infer<typeof SpanSchema>;
export type Dateline = z.infer<typeof DatelineSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;
export type Target = z.infer<typeof TargetSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type Intensity = z.infer<typeof IntensitySchema>;
export type Stance<Label extends string = StanceLabel> = z.infer<Schemas<Label>['stance']>;
export type Scores<Label extends string = StanceLabel> = z.infer<Schemas<Label>['scores']>;
export type Statement<Label extends string = StanceLabel> = z.infer<Schemas<Label>['statement']>;
export type Analysis<Label extends string = StanceLabel> = z.infer<Schemas<Label>['analysis']>;
export type Classification<Label extends string = StanceLabel> = z.infer<Schemas<Label>['classification']>;
