import * as z from 'zod/mini';
import { type CorpusRecord, CorpusRecordSchema } from '../corpus.js';
import { checked, describeIssue } from '../issues.js';

const span = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);

/**
 * One annotated statement; spans are `[start, end)` in UTF-16 code units of the article, and what each marks is what the codebook says of content, cue and source.
 *
 * @example
 * const stances = [{ label: 'condemn', target: 'the raid' }];
 * GoldStatementSchema.parse({ content: [[20, 28]], cue: [5, 14], source: [0, 4], speaker: 'Fiji', actor: 'FJI', form: 'indirect', stances });
 */
export const GoldStatementSchema = z.object({
  content: z.array(span).check(z.minLength(1)),
  cue: z.nullable(span),
  source: z.nullable(span),
  speaker: z.nullable(z.string()),
  actor: z.nullable(z.string()),
  form: z.enum(['direct', 'indirect', 'mixed']),
  stances: z.array(z.object({ label: z.string().check(z.minLength(1)), target: z.nullable(z.string()) })),
});

/**
 * An annotated article: its text as it is, and its statements in any order.
 *
 * @example GoldArticleSchema.parse({ text: 'The ferry was late.', statements: [] }).statements.length // 0
 */
export const GoldArticleSchema = z.object({
  id: z.optional(z.string()),
  text: z.string(),
  date: z.optional(z.string()),
  statements: z.array(GoldStatementSchema),
});

/** One annotated statement of an article. */
export type GoldStatement = z.infer<typeof GoldStatementSchema>;
/** An annotated article. */
export type GoldArticle = z.infer<typeof GoldArticleSchema>;
/** What is evaluated: labelled sentences, as a corpus holds them, and annotated articles, in any mixture. */
export type Gold = CorpusRecord | GoldArticle;

export function isArticle(gold: Gold): gold is GoldArticle {
  return 'statements' in gold;
}

/**
 * Reads gold: one annotated article as a JSON object, or one labelled sentence or annotated article a line.
 *
 * @throws SyntaxError with the name of the file, the line, and the path of the first mistake
 * @example parseGold('{"text":"We thank Oman.","stances":[{"label":"support","target":"Oman"}]}', 'gold.ndjson').length // 1
 */
export function parseGold(text: string, name: string): Gold[] {
  const whole = tryJson(text);
  if (whole !== undefined) return [checkGold(whole, name)];
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const place = `${name}:${i + 1}`;
    try {
      return [checkGold(JSON.parse(line), place)];
    } catch (error) {
      if (error instanceof SyntaxError && !error.message.startsWith('gold ')) throw new SyntaxError(`gold ${place}: ${error.message}`);
      throw error;
    }
  });
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkGold(value: unknown, place: string): Gold {
  const annotated = typeof value === 'object' && value !== null && 'statements' in value;
  const result = annotated ? checked(GoldArticleSchema, value) : checked(CorpusRecordSchema, value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = (issue?.path ?? []).map(String).join('.') || 'its root';
    throw new SyntaxError(`gold ${place}, at ${path}: ${describeIssue(issue)}`);
  }
  if (annotated) checkSpans(result.data as GoldArticle, place);
  return result.data;
}

function checkSpans({ text, statements }: GoldArticle, place: string): void {
  for (const [n, { content, cue, source }] of statements.entries())
    for (const [start, end] of [...content, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])])
      if (start >= end || end > text.length)
        throw new SyntaxError(
          `gold ${place}, at statements.${n}: expected spans within the ${text.length} characters, found [${start}, ${end}]`,
        );
}
