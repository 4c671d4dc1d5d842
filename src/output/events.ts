import * as z from 'zod/mini';
import { IntensitySchema, type Stance, type StanceLabel, StanceLabelSchema, type Statement } from '../schema.js';
import { type Analyses, type Named, namedAnalyses } from './records.js';
import { contentText } from './statements.js';

/**
 * One stance as a row of an event table: who expressed what toward whom, when, and in which words.
 * `article`, `statement` and `label` together are its key. Names of columns are those of the CSV and Parquet files.
 *
 * @example EventSchema.parse(toEvents(analyze('Peru condemned the raid.'))[0]).label; // 'condemn'
 */
export const EventSchema = z.object({
  /** Id of the article, null where it was given none. */
  article: z.nullable(z.string()),
  /** `YYYY-MM-DD`: the date of the dateline, else that given with the article. */
  date: z.nullable(z.iso.date()),
  /** Actor code of whoever speaks; those of a joint source are joined with `+`. */
  source: z.nullable(z.string()),
  source_name: z.nullable(z.string()),
  source_role: z.nullable(z.string()),
  /** Actor code of whom or what the stance is toward. */
  target: z.nullable(z.string()),
  /** The words of the article that name the target. */
  target_text: z.nullable(z.string()),
  label: StanceLabelSchema,
  /** Event type of PLOVER. */
  plover: z.string(),
  /** Event code of CAMEO: two to four digits, the first may be a zero. */
  cameo: z.string(),
  intensity: IntensitySchema,
  /** Calibrated, 0 to 1. */
  probability: z.number().check(z.gte(0), z.lte(1)),
  /** Id of the statement within its article. */
  statement: z.int().check(z.nonnegative()),
  /** The sentence of the statement, in UTF-16 code units into the article, end exclusive. */
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** The sentence: `article.slice(start, end)`. */
  text: z.string(),
  /** What is said, without the attribution; several stretches are joined by ` ... `. */
  content: z.string(),
});

/** See {@link EventSchema}. */
/** See {@link EventSchema}; `Label` where a model has labels of its own. */
export type EventRow<Label extends string = StanceLabel> = Omit<z.infer<typeof EventSchema>, 'label'> & { label: Label };

/**
 * One row a stance, in order of the text, the most probable stance of a statement first.
 *
 * @param analyses one analysis or many; `{ id, date, ...analysis }` gives the rows the id and the date of their article
 * @example
 * toEvents({ id: 'nordic-7', ...analyze('Peru condemned the raid.') })[0]?.plover; // 'ACCUSE'
 */
export function toEvents(analyses: Analyses): EventRow[];
export function toEvents(analyses: Analyses<string>): EventRow<string>[];
export function toEvents(analyses: Analyses<string>): EventRow<string>[] {
  const events: EventRow<string>[] = [];
  for (const one of namedAnalyses(analyses))
    for (const statement of one.analysis.statements) for (const stance of statement.stances) events.push(eventOf(one, statement, stance));
  return events;
}

function eventOf({ article, date }: Named, statement: Statement<string>, stance: Stance<string>): EventRow<string> {
  const { speaker, sentence } = statement;
  return {
    article,
    date,
    source: speaker?.actor ?? null,
    source_name: speaker?.name ?? null,
    source_role: speaker?.role ?? null,
    target: stance.target?.actor ?? null,
    target_text: stance.target?.text ?? null,
    label: stance.label,
    plover: stance.plover,
    cameo: stance.cameo,
    intensity: stance.intensity,
    probability: stance.probability,
    statement: statement.id,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    content: contentText(statement),
  };
}
