import * as z from 'zod/mini';
import { type Analysis, AnalysisSchema, type StanceLabel } from '../schema.js';

/**
 * The analysis of one article with what the article is known by: a line of `demarche --format ndjson`.
 *
 * @example ArticleRecordSchema.parse({ id: 'nordic-7', ...analyze(article) }).id; // 'nordic-7'
 */
export const ArticleRecordSchema = z.extend(AnalysisSchema, {
  /** What the article is called by whoever keeps it. */
  id: z.optional(z.nullable(z.string())),
  /** Date of the article, `YYYY-MM-DD`, for those whose dateline names none. */
  date: z.optional(z.nullable(z.string())),
});

/** See {@link ArticleRecordSchema}. */
/** See {@link ArticleRecordSchema}; `Label` where a model has labels of its own. */
export type ArticleRecord<Label extends string = StanceLabel> = Analysis<Label> & Pick<z.infer<typeof ArticleRecordSchema>, 'id' | 'date'>;

/** One analysis, with or without the id of its article, or many. */
export type Analyses<Label extends string = StanceLabel> =
  | Analysis<Label>
  | ArticleRecord<Label>
  | Iterable<Analysis<Label> | ArticleRecord<Label>>;

/** An analysis whose article has a name that no other of the same call has taken by being without one. */
export interface Named {
  readonly article: string | null;
  readonly date: string | null;
  readonly analysis: Analysis<string>;
}

/**
 * Analyses one by one with the id and the date of their article.
 *
 * A single analysis without an id stays without one; in a list it is called by its place in the list, from `"0"` on, so that statement ids stay unambiguous.
 */
export function* namedAnalyses(input: Analyses<string>): Generator<Named> {
  if (!isIterable(input)) {
    yield named(input, null);
    return;
  }
  let place = 0;
  for (const one of input) yield named(one, String(place++));
}

function named(analysis: Analysis<string> | ArticleRecord<string>, fallback: string | null): Named {
  const given = 'id' in analysis ? analysis.id : null;
  const date = 'date' in analysis ? analysis.date : null;
  return { article: given ?? fallback, date: calendarDay(analysis.dateline?.date) ?? calendarDay(date), analysis };
}

const DaySchema = z.iso.date();

/** `YYYY-MM-DD` of a date, also one with a time of day; null for what is no day of the calendar. */
function calendarDay(date: string | null | undefined): string | null {
  const day = /^\d{4}-\d\d-\d\d(?![\d-])/.exec(date ?? '')?.[0];
  return day !== undefined && DaySchema.safeParse(day).success ? day : null;
}

/** Whether many are given, and not one. */
export function isIterable<T>(input: object | Iterable<T>): input is Iterable<T> {
  return Symbol.iterator in input;
}

/** Whether an object is an analysis and not yet a row of a table. */
export function isAnalysis(item: object): item is Analysis<string> | ArticleRecord<string> {
  return 'statements' in item && 'speakers' in item;
}
