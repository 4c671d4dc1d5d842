import * as z from 'zod/mini';

/**
 * The four stances of the codebook, in the order in which scores list them.
 *
 * @example STANCE_LABELS.length; // 4
 */
export const STANCE_LABELS = ['support', 'condemn', 'cooperate', 'call-to-action'] as const;

/**
 * A label of the codebook.
 *
 * @example StanceLabelSchema.safeParse('praise').success; // false
 */
export const StanceLabelSchema = z.enum(STANCE_LABELS);

/**
 * Whether a label is one of the four of the codebook; a model of one's own may have others.
 *
 * @example isStanceLabel('threat'); // false
 */
export function isStanceLabel(label: string): label is StanceLabel {
  return (STANCE_LABELS as readonly string[]).includes(label);
}

/**
 * A stretch of the article: UTF-16 code units, end exclusive; `text` is always `article.slice(start, end)`.
 *
 * @example SpanSchema.parse({ start: 0, end: 4, text: 'Peru' }).text; // 'Peru'
 */
export const SpanSchema = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()), text: z.string() });

/**
 * Where and when an article was filed: `LIMA, May 4 (AFP) --`. `date` is ISO; a dateline without a year takes it from `options.date`.
 *
 * @example
 * const { dateline } = analyze('LIMA, May 4 (AFP) -- Peru said no.', { date: '2024-05-05' });
 * DatelineSchema.parse(dateline).date; // '2024-05-04'
 */
export const DatelineSchema = z.extend(SpanSchema, {
  place: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  date: z.nullable(z.string()),
});

/**
 * Who speaks: the fullest name in the article, the office, and the code of the state (ISO 3166-1 alpha-3) or organisation spoken for.
 *
 * @example
 * const { speaker } = analyze('Foreign Minister Lena Moen of Norway said no.').statements[0];
 * SpeakerSchema.parse(speaker).actor; // 'NOR'
 */
export const SpeakerSchema = z.object({ name: z.string(), role: z.nullable(z.string()), actor: z.nullable(z.string()) });

/**
 * Toward whom or what a stance is taken, with the code of the actor that the words name or stand for.
 *
 * @example TargetSchema.parse(classify('We thank Ghana for its help.').stances[0]?.target).actor; // 'GHA'
 */
export const TargetSchema = z.extend(SpanSchema, { actor: z.nullable(z.string()) });

/**
 * A lexicon entry that matched: its lexicon, its pattern, where, and its weight in natural-log odds after scope.
 *
 * @example
 * const [first] = classify('We condemn the raid.').stances[0]?.evidence ?? [];
 * RuleEvidenceSchema.parse(first).lexicon; // 'condemn'
 */
export const RuleEvidenceSchema = z.object({
  kind: z.literal('rule'),
  lexicon: z.string(),
  entry: z.string(),
  span: SpanSchema,
  weight: z.number(),
});

/**
 * What naive Bayes says of a label, in natural-log odds, with the features that spoke most.
 *
 * @example
 * const evidence = classify('We condemn the raid.').stances[0]?.evidence ?? [];
 * BayesEvidenceSchema.parse(evidence.at(-1)).kind; // 'bayes'
 */
export const BayesEvidenceSchema = z.object({
  kind: z.literal('bayes'),
  logOdds: z.number(),
  features: z.array(z.object({ feature: z.string(), span: z.nullable(SpanSchema), logOdds: z.number() })),
});

/**
 * One reason for a stance: a rule that matched or the verdict of naive Bayes.
 *
 * @example
 * classify('We condemn the raid.').stances[0]?.evidence.every((reason) => EvidenceSchema.safeParse(reason).success); // true
 */
export const EvidenceSchema = z.discriminatedUnion('kind', [RuleEvidenceSchema, BayesEvidenceSchema]);

/**
 * How strong a stance is worded: `expresses concern` is mild, `condemns` plain, `condemns in the strongest terms` strong.
 *
 * @example IntensitySchema.parse(classify('We strongly condemn the raid.').stances[0]?.intensity); // 'strong'
 */
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

/**
 * One stance of a statement: label, calibrated probability, intensity, target, PLOVER and CAMEO code, and the evidence for it.
 *
 * @example StanceSchema.parse(classify('Peru condemned the raid.').stances[0]).plover; // 'ACCUSE'
 */
export const StanceSchema = builtIn.stance;
/**
 * A calibrated probability for every label.
 *
 * @example Object.keys(ScoresSchema.parse(classify('Good morning.').scores)).length; // 4
 */
export const ScoresSchema = builtIn.scores;
/**
 * One attributed statement: what was said, by whom, in which form, and with which stances.
 *
 * @example StatementSchema.parse(analyze('Peru condemned the raid.').statements[0]).cue?.text; // 'condemned'
 */
export const StatementSchema = builtIn.statement;
/**
 * The result of `analyze`: checks what a script reads back from disk.
 *
 * @example AnalysisSchema.parse(JSON.parse(line)).statements.length; // 12
 */
export const AnalysisSchema = builtIn.analysis;
/**
 * The result of `classify`.
 *
 * @example ClassificationSchema.parse(classify('We thank Peru.')).stances[0]?.label; // 'support'
 */
export const ClassificationSchema = builtIn.classification;

/**
 * The schema of analyses by a model with labels of its own.
 *
 * @example analysisSchemaOf(STANCE_LABELS).parse(JSON.parse(line)).statements.length; // 12
 */
export function analysisSchemaOf<const Label extends string>(labels: readonly Label[]) {
  return schemasOf(labels).analysis;
}

type Schemas<Label extends string> = ReturnType<typeof schemasOf<Label>>;

/** A label of the codebook, see {@link StanceLabelSchema}. */
export type StanceLabel = z.infer<typeof StanceLabelSchema>;
/** See {@link SpanSchema}. */
export type Span = z.infer<typeof SpanSchema>;
/** See {@link DatelineSchema}. */
export type Dateline = z.infer<typeof DatelineSchema>;
/** See {@link SpeakerSchema}. */
export type Speaker = z.infer<typeof SpeakerSchema>;
/** See {@link TargetSchema}. */
export type Target = z.infer<typeof TargetSchema>;
/** See {@link EvidenceSchema}. */
export type Evidence = z.infer<typeof EvidenceSchema>;
/** See {@link IntensitySchema}. */
export type Intensity = z.infer<typeof IntensitySchema>;
/** See {@link StanceSchema}; `Label` where a model has labels of its own. */
export type Stance<Label extends string = StanceLabel> = z.infer<Schemas<Label>['stance']>;
/** See {@link ScoresSchema}. */
export type Scores<Label extends string = StanceLabel> = z.infer<Schemas<Label>['scores']>;
/** See {@link StatementSchema}. */
export type Statement<Label extends string = StanceLabel> = z.infer<Schemas<Label>['statement']>;
/** See {@link AnalysisSchema}. */
export type Analysis<Label extends string = StanceLabel> = z.infer<Schemas<Label>['analysis']>;
/** See {@link ClassificationSchema}. */
export type Classification<Label extends string = StanceLabel> = z.infer<Schemas<Label>['classification']>;
