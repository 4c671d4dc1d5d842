import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetFormat } from '../../src/cli/formats/parquet/index.js';
import { createDestination } from '../../src/cli/sink.js';
import { about, analyze, type EventRow, type StatementRow, toEvents, toStatementRows } from '../../src/index.js';
import { ARTICLE, createFolder, demarche } from './workspace.js';

const folder = createFolder();
afterAll(() => folder.remove());

/** What DuckDB reads out of a Parquet file, dates as text. */
async function rowsOf(file: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(`select * replace (cast(date as varchar) as date) from '${file}'`);
  return reader.getRowObjectsJS();
}

async function typesOf(file: string): Promise<Record<string, string>> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(`describe select * from '${file}'`);
  return Object.fromEntries(reader.getRowObjectsJS().map(({ column_name, column_type }) => [column_name, column_type]));
}

const HOSTILE = 'Peru said: "a\u0000b, \'c\'; --\n" and condemned the \u{1F525} raid.\r\nÉlan vital, it said.';
const RECORDS = [
  { id: 'one', date: '2021-03-04', ...analyze(ARTICLE, { date: '2021-03-04' }) },
  { id: 'hostile', ...analyze(HOSTILE) },
  { id: 'empty', ...analyze('') },
];

describe('--format parquet', () => {
  const out = join(folder.path, 'results');
  const [statements, events] = [join(out, 'statements.parquet'), join(out, 'events.parquet')];
  beforeAll(async () => {
    const lines = [
      { id: 'one', text: ARTICLE, date: '2021-03-04' },
      { id: 'broken' },
      { id: 'hostile', text: HOSTILE },
      { id: 'empty', text: '' },
    ];
    const corpus = folder.write('corpus.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
    const { status, stdout } = await demarche([corpus, '--format', 'parquet', '--output', out]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('gives DuckDB the rows of the statements and of the events', async () => {
    const wanted: [StatementRow[], EventRow[]] = [toStatementRows(RECORDS), toEvents(RECORDS)];
    expect(wanted.map((rows) => rows.length > 0)).toEqual([true, true]);
    expect([await rowsOf(statements), await rowsOf(events)]).toEqual(wanted);
  });

  it('has typed columns', async () => {
    expect(await typesOf(statements)).toMatchObject({
      article: 'VARCHAR',
      date: 'DATE',
      statement: 'INTEGER',
      condemn: 'DOUBLE',
      text: 'VARCHAR',
    });
    expect(await typesOf(events)).toMatchObject({
      date: 'DATE',
      cameo: 'VARCHAR',
      probability: 'DOUBLE',
      start: 'INTEGER',
      target: 'VARCHAR',
    });
  });

  it('says what made it', () => {
    const bytes = readFileSync(events);
    const { key_value_metadata, created_by } = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    expect(created_by).toBe(`demarche version ${about.version}`);
    expect(key_value_metadata).toEqual([{ key: 'demarche', value: JSON.stringify(about) }]);
  });

  it('writes a group of rows as soon as it is full, and the same rows whatever their number', async () => {
    const written: number[] = [];
    const grouped = join(folder.path, 'grouped');
    const destination = createDestination(grouped, process.stdout);
    const writer = parquetFormat(2).open({
      ...destination,
      open: (file) => {
        const sink = destination.open(file);
        return { ...sink, write: (chunk) => sink.write(chunk).then(() => void written.push(chunk.length)) };
      },
    });
    await writer.begin();
    const before = written.length;
    for (const { id, date, ...analysis } of [...RECORDS, ...RECORDS].map((record) => ({ date: undefined, ...record })))
      await writer.record({ id, date, text: '' }, analysis);
    expect(written.length).toBeGreaterThan(before + 2);
    await writer.end();
    expect(await rowsOf(join(grouped, 'events.parquet'))).toEqual(toEvents([...RECORDS, ...RECORDS]));
    const bytes = readFileSync(join(grouped, 'events.parquet'));
    const { row_groups } = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    expect(row_groups.map(({ num_rows }) => Number(num_rows)).slice(0, -1)).toEqual(row_groups.slice(1).map(() => 2));
  });

  it('of no article is two tables without rows', async () => {
    const none = join(folder.path, 'none');
    await demarche([join(folder.path, 'missing.txt'), '--format', 'parquet', '--output', none]);
    expect([await rowsOf(join(none, 'statements.parquet')), await rowsOf(join(none, 'events.parquet'))]).toEqual([[], []]);
    expect(await typesOf(join(none, 'events.parquet'))).toEqual(await typesOf(events));
  });

  it.each([
    ['no folder', []],
    ['the name of a file', ['--output', join(folder.path, 'results.parquet')]],
    ['a folder inside a file', ['--output', join(folder.path, 'corpus.ndjson', 'inner')]],
  ])('refuses %s and says what it wants', async (_what, output) => {
    const { status, stderr } = await demarche([join(folder.path, 'corpus.ndjson'), '--format', 'parquet', ...output]);
    expect(status).toBe(2);
    expect(stderr).toContain('--format parquet: expected --output FOLDER');
    expect(existsSync(join(folder.path, 'results.parquet'))).toBe(false);
  });
});
