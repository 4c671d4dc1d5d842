import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventSchema, RelationSchema, StatementRowSchema } from '../../src/index.js';
import { createFolder, demarche } from '../cli/workspace.js';
import { ROOT } from '../helpers.js';

const article = new URL('examples/article.txt', ROOT).pathname;
const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
const outputs = readFileSync(new URL('docs/outputs.md', ROOT), 'utf8');
/** The queries of the README, which name their files as the README's commands do. */
const queries = [...readme.matchAll(/```sql\n([^`]*)```/g)].map(([, query = '']) => query);

const folder = createFolder();
beforeAll(async () => {
  const write = (format: string, output: string) => demarche([article, '--format', format, '--output', `${folder.path}/${output}`]);
  await write('events', 'events.csv');
  await write('csv', 'statements.csv');
  await write('parquet', 'results');
  await write('ndjson', 'results.ndjson');
});
afterAll(() => folder.remove());

describe('the tables as documented', () => {
  it.each([
    ['Events', EventSchema],
    ['Statements', StatementRowSchema],
    ['Relations', RelationSchema],
  ])('have every column of %s described', (heading, schema) => {
    const section = outputs.split('\n## ').find((part) => part.startsWith(heading)) ?? '';
    for (const column of Object.keys(schema.shape)) expect(section).toContain(`\`${column}\``);
  });

  it('are read by four queries of the README', () => {
    expect(queries).toHaveLength(4);
  });

  it.each(queries)('are read by DuckDB: %s', async (query) => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`SET file_search_path = '${folder.path}'`);
    const reader = await connection.runAndReadAll(query);
    expect(reader.getRowObjectsJS().length).toBeGreaterThan(0);
  });

  it('keep the leading zero of a code as the README reads it', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`SET file_search_path = '${folder.path}'`);
    await connection.run(queries[0]?.split(';')[0] ?? '');
    const codes = (await connection.runAndReadAll('SELECT DISTINCT cameo FROM events')).getRowsJS().flat();
    for (const code of codes) expect(code).toMatch(/^\d{2,4}$/);
    expect(codes.some((code) => String(code).startsWith('0'))).toBe(true);
  });
});
