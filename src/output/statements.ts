import * as z from 'zod/mini';
import { type Statement, StatementSchema } from '../schema.js';
import { type Analyses, type Named, namedAnalyses } from './records.js';

const probability = z.nullable(z.number().check(z.gte(0), z.lte(1)));
const words = z.nullable(z.string());

/**
 * One statement as a flat row, also where it is neutral: what a table of who said what holds.
 * `article` and `statement` together are its key. Names of columns are those of the CSV and Parquet files.
 *
 * @example StatementRowSchema.parse(toStatementRows(analyze('Peru condemned the raid.'))[0]).speaker; // 'Peru'
 */
export const StatementRowSchema = z.object({
  /** Id of the article, null where it was given none. */
  article: words,
  /** `YYYY-MM-DD`: the date of the dateline, else that given with the article. */
  date: z.nullable(z.iso.date()),
  /** Id of the statement within its article. */
  statement: z.int().check(z.nonnegative()),
  /** Actor code of whom the speaker speaks for. */
  actor: words,
  speaker: words,
  role: words,
  form: StatementSchema.shape.form,
  /** Id of the statement that this one goes on from. */
  continues: z.nullable(z.int()),
  /** The labels at or over the threshold, strongest first, joined with `+`; empty for a neutral statement. */
  labels: z.string(),
  /** The words that each label's target is named by, in the order of `labels`, joined with ` | `. */
  targets: z.string(),
  /** Calibrated, 0 to 1; null where the model has other labels. */
  support: probability,
  condemn: probability,
  cooperate: probability,
  call_to_action: probability,
  /** The words that name the source, null where it is inherited. */
  source: words,
  cue: words,
  /** The sentence of the statement, in UTF-16 code units into the article, end exclusive. */
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** The sentence: `article.slice(start, end)`. */
  text: z.string(),
  /** What is said, without the attribution; several stretches are joined by ` ... `. */
  content: z.string(),
});

/** See {@link StatementRowSchema}. */
export type StatementRow = z.infer<typeof StatementRowSchema>;

const STRETCHES = ' ... ';
const LABELS = '+';
const TARGETS = ' | ';

/** What is said, without the attribution. */
export function contentText({ content }: Statement<string>): string {
  return content.map(({ text }) => text).join(STRETCHES);
}

/**
 * One row a statement, neutral ones too, in order of the text.
 *
 * @param analyses one analysis or many; `{ id, date, ...analysis }` gives the rows the id and the date of their article
 * @example
 * toStatementRows(analyze('Peru condemned the raid.'))[0]?.labels; // 'condemn'
 */
export function toStatementRows(analyses: Analyses<string>): StatementRow[] {
  const rows: StatementRow[] = [];
  for (const one of namedAnalyses(analyses)) for (const statement of one.analysis.statements) rows.push(rowOf(one, statement));
  return rows;
}

function rowOf({ article, date }: Named, statement: Statement<string>): StatementRow {
  const { speaker, scores, sentence, stances } = statement;
  return {
    article,
    date,
    statement: statement.id,
    actor: speaker?.actor ?? null,
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    form: statement.form,
    continues: statement.continues,
    labels: stances.map(({ label }) => label).join(LABELS),
    targets: stances.map(({ target }) => target?.text ?? '').join(TARGETS),
    support: scores.support ?? null,
    condemn: scores.condemn ?? null,
    cooperate: scores.cooperate ?? null,
    call_to_action: scores['call-to-action'] ?? null,
    source: statement.source?.text ?? null,
    cue: statement.cue?.text ?? null,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    content: contentText(statement),
  };
}
