import type { Analysis } from '../schema.js';
import { type ArticleRecord, isIterable } from './records.js';

/**
 * One line of JSON an analysis, or a row; every line ends with a line feed.
 *
 * @param input one analysis or many, or the rows of `toStatementRows`, `toEvents`, `relations`
 * @example
 * toNDJSON([{ id: 'nordic-7', ...analyze(article) }]); // what `demarche --format ndjson` writes
 * toNDJSON(toEvents(analyze(article)));
 */
export function toNDJSON(input: Analysis<string> | ArticleRecord<string> | Iterable<object>): string {
  const items: Iterable<object> = isIterable(input) ? input : [input];
  return Array.from(items, (item) => `${JSON.stringify(item)}\n`).join('');
}
