import { stringify } from 'csv-stringify/sync';
import { type Analyses, isAnalysis, isIterable } from './records.js';
import { TABLES, type TableName } from './tables.js';

const LINE_BREAK = /[\r\n]/;

/** Which table {@link toCSV} writes, and whether it has a header. */
export interface CSVOptions {
  /** What analyses are turned into: one row a statement (the default), a stance, or a relation. */
  readonly table?: TableName;
  /** Whether the names of the columns stand first (default true); false appends to a file that has them. */
  readonly header?: boolean;
}

/**
 * A table as CSV (RFC 4180: comma, CRLF, quotation marks doubled), UTF-8 without a byte-order mark when written out.
 *
 * Text from a stranger's article may begin like a formula. Such a cell (`=`, `+`, `-`, `@`, tab, carriage return first) gets an apostrophe before it, so that no
 * spreadsheet runs it. Null is an empty cell; a list in a cell is JSON.
 *
 * @param input analyses, or rows of `toStatementRows`, `toEvents`, `relations` (also filtered, or with columns taken away); an empty list gives the header of `table`
 * @example
 * toCSV(analyze(article)); // article,date,statement,actor,speaker,...
 * toCSV(toEvents(analyze(article)).filter(({ label }) => label === 'condemn'), { table: 'events' });
 */
export function toCSV(input: Analyses<string> | Iterable<object>, { table = 'statements', header = true }: CSVOptions = {}): string {
  if (!isIterable(input)) return written(TABLES[table].rows(input), TABLES[table].columns, header);
  const items: readonly object[] = [...input];
  if (items.every(isAnalysis)) return written(TABLES[table].rows(items), TABLES[table].columns, header);
  return written(items, Object.keys(items[0] ?? {}), header);
}

function written(rows: readonly object[], columns: readonly string[], header: boolean): string {
  return stringify([...rows], {
    columns: [...columns],
    header,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: LINE_BREAK,
  });
}
