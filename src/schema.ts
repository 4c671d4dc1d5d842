import * as z from 'zod/mini';

/** The four stances of the codebook, in the order in which results list them. */
export const STANCE_LABELS = ['support', 'condemn', 'cooperate', 'call-to-action'] as const;

export const StanceLabelSchema = z.enum(STANCE_LABELS);

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

export const StanceSchema = z.object({
  label: StanceLabelSchema,
  probability: z.number().check(z.gte(0), z.lte(1)),
  intensity: IntensitySchema,
  target: z.nullable(TargetSchema),
  plover: z.string(),
  cameo: z.string(),
  evidence: z.array(EvidenceSchema),
});

const probability = z.number().check(z.gte(0), z.lte(1));

export const ScoresSchema = z.object({ support: probability, condemn: probability, cooperate: probability, 'call-to-action': probability });

export const StatementSchema = z.object({
  id: z.int().check(z.nonnegative()),
  sentence: SpanSchema,
  content: z.array(SpanSchema).check(z.minLength(1)),
  cue: z.nullable(SpanSchema),
  source: z.nullable(SpanSchema),
  speaker: z.nullable(SpeakerSchema),
  form: z.enum(['direct', 'indirect', 'mixed']),
  continues: z.nullable(z.int()),
  scores: ScoresSchema,
  stances: z.array(StanceSchema),
});

export const AnalysisSchema = z.object({
  headline: z.nullable(SpanSchema),
  dateline: z.nullable(DatelineSchema),
  statements: z.array(StatementSchema),
  speakers: z.array(z.extend(SpeakerSchema, { statements: z.array(z.int()) })),
});

export const ClassificationSchema = z.object({ scores: ScoresSchema, stances: z.array(StanceSchema) });

export type StanceLabel = z.infer<typeof StanceLabelSchema>;
export type Span = z.infer<typeof SpanSchema>;
export type Dateline = z.infer<typeof DatelineSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;
export type Target = z.infer<typeof TargetSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type Intensity = z.infer<typeof IntensitySchema>;
export type Stance = z.infer<typeof StanceSchema>;
export type Scores = z.infer<typeof ScoresSchema>;
export type Statement = z.infer<typeof StatementSchema>;
export type Analysis = z.infer<typeof AnalysisSchema>;
export type Classification = z.infer<typeof ClassificationSchema>;
