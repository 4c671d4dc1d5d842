import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/index.js';
import { type Built, buildOnce } from '../built.js';
import { linesFrom, start } from './process.js';
import { createFolder } from './workspace.js';

vi.setConfig({ testTimeout: 600_000 }); // real processes on a machine that may be busy

const folder = createFolder();
const output = join(folder.path, 'out.ndjson');
let built: Built;
let corpus = '';
let expected = '';

const ARTICLES = 400;
const SPEAKERS = ['Fiji', 'Peru', 'Ghana', 'Oman', 'Togo'];
const SAID = [
  'condemned the raid on the harbour',
  'thanked its neighbours for the ferry',
  'said the market had opened',
  'was ready to work with Chad',
];

/** An article of a few sentences, other for each number. */
function textOf(number: number): string {
  const sentences = Array.from({ length: 12 }, (_, i) => `${SPEAKERS[(number + i) % 5]} ${SAID[(number * 3 + i) % 4]}, case ${number}.`);
  return sentences.join(' ');
}

function countsOf(ndjson: string): { statements: string; labels: string } {
  const records = ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Partial<Analysis>);
  const statements = records.flatMap((record) => record.statements ?? []);
  const labels = statements.reduce((sum, { stances }) => sum + stances.length, 0);
  return { statements: statements.length.toLocaleString('en'), labels: labels.toLocaleString('en') };
}

const demarche = (...args: string[]) => start(process.execPath, [built.cli, ...args]);
const analysing = (...more: string[]) => demarche(corpus, '--format', 'ndjson', '--output', output, ...more);

beforeAll(async () => {
  built = await buildOnce();
  const lines = Array.from({ length: ARTICLES }, (_, i) => JSON.stringify({ id: `article-${i}`, text: textOf(i) }));
  lines[17] = '{"id": broken';
  corpus = folder.write('corpus.ndjson', `${lines.join('\n')}\n`);
  await analysing('--jobs', '1').ended;
  expected = readFileSync(output, 'utf8');
}, 300_000);
afterAll(() => {
  built.remove();
  folder.remove();
});

/** Waits until the output has at least so many bytes, or the process has ended. */
async function untilWritten(bytes: number, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !(existsSync(output) && statSync(output).size >= bytes)) await setTimeout(5);
}

/** What `ulimit -f` counts, in bytes. */
const BLOCK = 512;

describe('a corpus through worker threads', () => {
  it('comes out in the order of its articles, one record each', () => {
    const ids = expected
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(Array.from({ length: ARTICLES }, (_, i) => (i === 17 ? `${corpus}:18` : `article-${i}`)));
  });

  it('gives the same bytes from two threads, from none, and through standard streams; the summary counts', async () => {
    const { status, stderr } = await analysing('--jobs', '2').ended;
    expect(status).toBe(1);
    expect(readFileSync(output, 'utf8')).toBe(expected);
    const { statements, labels } = countsOf(expected);
    expect(stderr).toContain(`399 articles, ${statements} statements, ${labels} labels, 1 error; 0.`);
    expect(stderr).toMatch(/ MB in [\d.]+ s \([\d.]+ MB\/s\)\n$/);
    const filter = demarche('--format', 'ndjson', '-');
    filter.child.stdin.end(readFileSync(corpus));
    expect((await filter.ended).stdout).toBe(expected.replace(`${corpus}:18`, '-:18'));
  });

  it('killed with -9 again and again, loses no finished record and writes none twice', async () => {
    rmSync(output);
    let kills = 0;
    let before = 0;
    for (;;) {
      const run = analysing('--jobs', '2', '--resume');
      if (kills === 6) {
        await run.ended;
        break;
      }
      await untilWritten(before + Math.random() * expected.length * 0.2, run.ended);
      run.child.kill('SIGKILL');
      await run.ended;
      kills++;
      const left = existsSync(output) ? readFileSync(output, 'utf8') : '';
      expect(expected.startsWith(left)).toBe(true);
      expect(left.length).toBeGreaterThanOrEqual(before);
      before = left.lastIndexOf('\n') + 1;
    }
    expect(readFileSync(output, 'utf8')).toBe(expected);
  });

  it('interrupted by Ctrl-C, stops with whole records and says how to go on', async () => {
    rmSync(output);
    const run = analysing('--jobs', '2');
    await untilWritten(1, run.ended);
    run.child.kill('SIGINT');
    const { status, stderr } = await run.ended;
    expect(status).toBe(130);
    expect(stderr).toContain('--resume');
    const left = readFileSync(output, 'utf8');
    expect(left.endsWith('\n')).toBe(true);
    expect(expected.startsWith(left)).toBe(true);
    await analysing('--jobs', '2', '--resume').ended;
    expect(readFileSync(output, 'utf8')).toBe(expected);
  });

  it('stopped by a full disk, says so and can be taken up again', async () => {
    rmSync(output);
    const blocks = Math.floor(expected.length / BLOCK / 3);
    const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
    const run = start('sh', ['-c', command, process.execPath, built.cli, corpus, '--format', 'ndjson', '--output', output, '--jobs', '2']);
    const { status, stderr } = await run.ended;
    expect(status).toBe(1);
    expect(stderr).toMatch(/out\.ndjson: EFBIG.*--resume/);
    expect(expected.startsWith(readFileSync(output, 'utf8'))).toBe(true);
    await analysing('--jobs', '2', '--resume').ended;
    expect(readFileSync(output, 'utf8')).toBe(expected);
  });

  it('ends quietly when whoever reads its output has seen enough', async () => {
    const reader = 'process.stdin.once("data", (chunk) => { process.stdout.write(chunk.subarray(0, 10)); process.exit(); })';
    const piped = '"$0" "$1" "$2" --format ndjson --jobs 2 | "$0" -e "$3"';
    const run = start('sh', ['-c', piped, process.execPath, built.cli, corpus, reader]);
    const { stdout, stderr } = await run.ended;
    expect(stdout).toHaveLength(10);
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });
});

describe('the filter', () => {
  it.each([[[]], [['--jobs', '2']]])('answers each line before it sees the next: %j', async (more: string[]) => {
    const run = demarche('--format', 'ndjson', '-', ...more);
    const answers = linesFrom(run);
    for (let i = 0; i < 5; i++) {
      run.child.stdin.write(`${JSON.stringify({ id: `line-${i}`, text: textOf(i) })}\n`);
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ id: `line-${i}` });
    }
    run.child.stdin.end();
    expect((await run.ended).status).toBe(0);
  });

  it('ends at Ctrl-C also while it waits for a line', async () => {
    const run = demarche('--format', 'ndjson', '-');
    const answers = linesFrom(run);
    run.child.stdin.write(`${JSON.stringify({ id: 'only', text: 'Fiji said no.' })}\n`);
    await answers.next();
    run.child.kill('SIGINT');
    expect((await run.ended).status).toBe(130);
  });
});
