import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, toCSV } from '../../src/index.js';
import { ARTICLE, createFolder, demarche } from './workspace.js';

const folder = createFolder();
let corpus = '';
beforeAll(() => {
  const lines = [{ id: 'one', text: ARTICLE, date: '2021-03-04' }, { id: 'broken' }, { id: '=two', text: ARTICLE }];
  corpus = folder.write('corpus.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
});
afterAll(() => folder.remove());

describe.each([
  ['csv', 'statements'],
  ['events', 'events'],
] as const)('--format %s', (format, table) => {
  it(`is the table of ${table} of all articles under one header, as the library writes it`, async () => {
    const { status, stdout, stderr } = await demarche([corpus, '--format', format]);
    expect(status).toBe(1);
    expect(stderr).toContain('corpus.ndjson:2');
    const records = [
      { id: 'one', date: '2021-03-04', ...analyze(ARTICLE, { date: '2021-03-04' }) },
      { id: '=two', ...analyze(ARTICLE) },
    ];
    expect(stdout).toBe(toCSV(records, { table }));
    expect(stdout).toContain("\r\n'=two,");
  });

  it('is a header where no article can be read', async () => {
    const { stdout } = await demarche([join(folder.path, 'missing.txt'), '--format', format]);
    expect(stdout).toBe(toCSV([], { table }));
  });

  it('goes to a file where it is asked to', async () => {
    const output = join(folder.path, `${format}.csv`);
    const { stdout } = await demarche([corpus, '--format', format, '--output', output]);
    expect(stdout).toBe('');
    expect(readFileSync(output, 'utf8')).toBe((await demarche([corpus, '--format', format])).stdout);
  });
});
