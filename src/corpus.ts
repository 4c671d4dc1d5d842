import * as z from 'zod/mini';
import { checked, describeIssue } from './issues.js';

/**
 * What a line of a training corpus must hold: a sentence, its stances with the words of their targets (none for a neutral one), and optionally its genre.
 *
 * @example CorpusRecordSchema.parse({ text: 'We thank Oman.', stances: [{ label: 'support', target: 'Oman' }] }).text // 'We thank Oman.'
 */
export const CorpusRecordSchema = z.object({
  text: z.string().check(z.minLength(1)),
  stances: z.array(z.object({ label: z.string().check(z.minLength(1)), target: z.nullable(z.string()) })),
  kind: z.optional(z.string()),
});

/** One labelled sentence of a training corpus. */
export type CorpusRecord = z.infer<typeof CorpusRecordSchema>;

/**
 * Reads a corpus, one JSON object a line.
 *
 * @throws SyntaxError with the name of the corpus and the line of the first mistake
 * @example parseCorpus('{"text":"We thank Oman.","stances":[{"label":"support","target":"Oman"}]}', 'mine.ndjson').length // 1
 */
export function parseCorpus(ndjson: string, name: string): CorpusRecord[] {
  return ndjson.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new SyntaxError(`corpus ${name}:${i + 1}: ${(error as Error).message}`);
    }
    const result = checked(CorpusRecordSchema, value);
    if (result.success) return [result.data];
    const issue = result.error.issues[0];
    throw new SyntaxError(
      `corpus ${name}:${i + 1}, at ${(issue?.path ?? []).map(String).join('.') || 'its root'}: ${describeIssue(issue)}`,
    );
  });
}
