import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { AnalysisSchema, analyze } from '../../src/index.js';
import { ARTICLE, createFolder, demarche, masked } from './workspace.js';

const RecordSchema = z.extend(AnalysisSchema, { id: z.string() });
const ErrorSchema = z.object({ id: z.string(), error: z.string() });

const folder = createFolder();
let file = '';
beforeAll(() => {
  file = folder.write('kenya.txt', ARTICLE);
});
afterAll(() => folder.remove());

function recordsOf(ndjson: string): unknown[] {
  return ndjson
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('the command', () => {
  it('prints a table for people', async () => {
    const { status, stdout, stderr } = await demarche([file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(masked(stdout)).toMatchInlineSnapshot(`
      "kenya.txt: 5 statements
      #  speaker        actor  stance (probability) > target                         content
      0  Kenya          KEN    condemn (P.PP) > attack on market                     attack on market
      1  Grace Wanjiru  KEN    condemn (P.PP) > the attack on a market in...         the attack on a market in Mombasa
      2  Grace Wanjiru  KEN    cooperate (P.PP) > Uganda                             Kenya was ready to work with Uganda to protect traders
      3  Grace Wanjiru  KEN    call-to-action (P.PP) > all governments in the re...  all governments in the region to share their records
      4  Grace Wanjiru  KEN    neutral                                               The market had opened before noon
      "
    `);
  });

  it('takes `analyze` as its first word', async () => {
    expect(await demarche(['analyze', file])).toEqual(await demarche([file]));
  });

  it('prints what the library finds, as JSON', async () => {
    const { stdout } = await demarche([file, '--format', 'json', '--date', '2021-03-04']);
    const { id, ...analysis } = RecordSchema.parse(JSON.parse(stdout));
    expect(id).toContain('kenya');
    expect(analysis).toEqual(analyze(ARTICLE, { date: '2021-03-04' }));
  });

  it('prints one article a line, as NDJSON', async () => {
    const { stdout } = await demarche([file, file, '--format', 'ndjson']);
    const records = recordsOf(stdout).map((record) => RecordSchema.parse(record));
    expect(records).toHaveLength(2);
    expect(records[0]).toEqual(records[1]);
  });

  it('reads one text from standard input', async () => {
    const { status, stdout } = await demarche(['-', '--format', 'ndjson'], ARTICLE);
    expect(status).toBe(0);
    expect(RecordSchema.parse(JSON.parse(stdout)).statements).toEqual(analyze(ARTICLE).statements);
  });

  it('reads NDJSON from standard input, with the date of each article', async () => {
    const lines = [
      { id: 'a', text: ARTICLE, date: '2019-03-04' },
      { id: 7, text: ARTICLE },
    ].map((record) => JSON.stringify(record));
    const { stdout } = await demarche(['-', '--format', 'ndjson', '--date', '2021-03-04'], lines.join('\n'));
    const records = recordsOf(stdout).map((record) => RecordSchema.parse(record));
    expect(records.map(({ id, dateline }) => [id, dateline?.date])).toEqual([
      ['a', '2019-03-03'],
      ['7', '2021-03-03'],
    ]);
  });

  it('reads the articles of a folder in the order of their names', async () => {
    const inner = createFolder();
    inner.write('b.txt', 'Fiji said the ferry was late.');
    inner.write('a.ndjson', `${JSON.stringify({ id: 'first', text: 'Tonga said the ferry was late.' })}\n`);
    inner.write('c.png', 'no text');
    const { stdout, status } = await demarche([inner.path, '--format', 'ndjson']);
    inner.remove();
    const records = recordsOf(stdout).map((record) => RecordSchema.parse(record));
    expect(status).toBe(0);
    expect(records.map(({ id, speakers }) => [id.replace(/^.*[/\\]/, ''), speakers[0]?.actor])).toEqual([
      ['first', 'TON'],
      ['b.txt', 'FJI'],
    ]);
  });

  it('writes to a file where it is asked to', async () => {
    const output = join(folder.path, 'out.json');
    const { stdout } = await demarche([file, '--format', 'json', '--output', output]);
    expect(stdout).toBe('');
    expect(readFileSync(output, 'utf8')).toBe((await demarche([file, '--format', 'json'])).stdout);
  });

  it('lists stances from the threshold on', async () => {
    const { stdout } = await demarche([file, '--format', 'ndjson', '--threshold', '0']);
    for (const { stances } of RecordSchema.parse(JSON.parse(stdout)).statements) expect(stances).toHaveLength(4);
  });

  it('uses a lexicon of the user', async () => {
    const group = { weight: 8, plover: 'ACCUSE', cameo: '111', subject: 'any', target: 'after', patterns: ['harrumph at'] };
    const lexicon = folder.write('mine.json', JSON.stringify({ lexicon: 'mine', label: 'condemn', groups: [group] }));
    const { stdout } = await demarche(['-', '--lexicon', lexicon, '--format', 'ndjson'], 'Fiji said Tonga harrumphed at the plan.');
    expect(stdout).toContain('harrumph at');
  });
});

describe('records that cannot be read', () => {
  it.each([
    ['is no JSON', '{"text": '],
    ['has no text', '{"id": "x"}'],
    ['has a text that is no string', '{"id": "x", "text": 5}'],
    ['is null', 'null'],
  ])('become errors with their line, and the run goes on: one that %s', async (_what, wrong) => {
    const good = JSON.stringify({ id: 'good', text: 'Fiji said the ferry was late.' });
    const { status, stdout, stderr } = await demarche(['-', '--format', 'ndjson'], [good, wrong, good].join('\n'));
    expect(status).toBe(1);
    const [first, second, third] = recordsOf(stdout);
    expect([RecordSchema.parse(first).id, RecordSchema.parse(third).id]).toEqual(['good', 'good']);
    expect(ErrorSchema.parse(second).error).not.toBe('');
    expect(stderr).toContain('-:2');
  });

  it('become errors with their name: a file that is not there', async () => {
    const { status, stdout, stderr } = await demarche([join(folder.path, 'none.txt'), file, '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(stderr).toContain('none.txt');
    expect(recordsOf(stdout)).toHaveLength(2);
  });

  it('leave the table to what could be read', async () => {
    const { status, stdout } = await demarche([join(folder.path, 'none.txt'), file]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: (await demarche([file])).stdout });
  });
});
