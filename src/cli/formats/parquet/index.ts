import { mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { TABLES } from '../../../output/index.js';
import type { Destination } from '../../sink.js';
import { UsageError } from '../../usage.js';
import type { StreamFormat } from '../format.js';
import { recordOf } from '../ndjson.js';
import { columnsOf } from './columns.js';
import { openTable } from './table.js';

/** Rows of a group: enough for a reader to skip by, few enough to keep in memory while the articles pass. */
const ROWS_PER_GROUP = 10_000;

/** Two files in a folder, `statements.parquet` and `events.parquet`, with the columns of the CSV tables. Failures have no row. */
export function parquetFormat(rowsPerGroup = ROWS_PER_GROUP): StreamFormat {
  return {
    kind: 'stream',
    open(destination) {
      const folder = folderOf(destination);
      const tables = (['statements', 'events'] as const).map((name) => ({
        rows: TABLES[name].rows,
        file: openTable(destination.open(join(folder, `${name}.parquet`)), columnsOf(TABLES[name].schema), rowsPerGroup),
      }));
      return {
        begin: async () => undefined,
        async record(article, analysis) {
          for (const { rows, file } of tables) await file.add(rows(recordOf(article, analysis)));
        },
        failure: async () => undefined,
        async end() {
          for (const { file } of tables) await file.end();
        },
      };
    },
  };
}

function folderOf({ path, terminal }: Destination): string {
  const wanted = '--format parquet: expected --output FOLDER, in which statements.parquet and events.parquet are to be written';
  if (path === null) throw new UsageError(`${wanted}, was given none${terminal ? ' (a terminal shows no Parquet)' : ''}`);
  if (extname(path) === '.parquet') throw new UsageError(`${wanted}, was given the name of a file, ${JSON.stringify(path)}`);
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`${wanted}, was given ${JSON.stringify(path)}: ${(error as Error).message}`);
  }
  return path;
}
