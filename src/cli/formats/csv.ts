import { type TableName, toCSV } from '../../output/index.js';
import type { TextFormat } from './format.js';
import { recordOf } from './ndjson.js';

/** One table as CSV: the header, then the rows of every article. Failures have no row. */
export function csvFormat(table: TableName): TextFormat {
  return {
    kind: 'text',
    begin: toCSV([], { table }),
    record: (article, analysis) => toCSV(recordOf(article, analysis), { table, header: false }),
    failure: () => '',
    end: '',
  };
}
