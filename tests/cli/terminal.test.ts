// What people see who sit at a terminal, and what becomes of a run through threads, in this process.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Built } from '../built.js';
import { createFolder, demarche } from './workspace.js';

vi.setConfig({ testTimeout: 120_000 });

const built = await vi.hoisted(async (): Promise<Built> => (await import('../built.js')).buildOnce());
vi.mock('../../src/cli/corpus/thread.js', () => ({ CLI_WORKER: built.threads.cli }));

const folder = createFolder();
afterAll(() => {
  built.remove();
  folder.remove();
});

const articles = Array.from({ length: 40 }, (_, i) => ({
  id: `a${i}`,
  text: `Fiji condemned the raid of day ${i}, and urged Tonga to help.`,
}));
const ndjson = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
const corpus = folder.write('corpus.ndjson', ndjson);
const gold = articles
  .slice(0, 3)
  .flatMap(({ text }, i) => [
    JSON.stringify({ text, stances: [{ label: 'condemn', target: 'the raid' }] }),
    JSON.stringify({ text: `The ferry of day ${i} was late.`, stances: [] }),
  ]);
const labelled = folder.write('gold.ndjson', gold.join('\n'));

describe('a terminal', () => {
  it('shows how far a run over files is, and what it has done', async () => {
    const output = join(folder.path, 'out.ndjson');
    const { status, stderr } = await demarche([corpus, '--format', 'ndjson', '--output', output], '', { terminals: ['stderr'] });
    expect(status).toBe(0);
    expect(stderr).toMatch(/\[[^\]]*\] \d+ % {2}\d+ articles {2}[\d.]+ MB\/s/);
    expect(stderr).toMatch(/demarche: 40 articles, [\d,]+ statements, [\d,]+ labels, 0 errors; 0\.0 MB in [\d.]+ s/);
  });

  it('shows no share of what nobody knows the size of', async () => {
    const { stderr } = await demarche(['-', '--format', 'ndjson'], ndjson, { terminals: ['stderr'] });
    expect(stderr).toMatch(/40 articles {2}[\d.]+ MB\/s/);
    expect(stderr).not.toContain(' % ');
  });

  it('shows no bar amid the results, and the summary after them where there are several', async () => {
    const terminals = ['stdout', 'stderr'] as const;
    const many = await demarche([corpus], '', { terminals });
    expect(many.stderr).toMatch(/^demarche: 40 articles, .*\n$/);
    const one = await demarche(['-'], 'Fiji said no.', { terminals });
    expect(one.stderr).toBe('');
  });

  it.each([
    ['train', /train .*100%/],
    ['evaluate', /evaluate .*100%/],
  ])('shows how far `%s` is', async (command, bar) => {
    const { status, stderr } = await demarche([command, labelled, '--output', join(folder.path, 'made')], '', { terminals: ['stderr'] });
    expect(status).toBe(0);
    expect(stderr).toMatch(bar);
  });

  it('is no place for Parquet', async () => {
    const { status, stderr } = await demarche([corpus, '--format', 'parquet'], '', { terminals: ['stdout'] });
    expect(status).toBe(2);
    expect(stderr).toContain('a terminal shows no Parquet');
  });
});

describe('threads', () => {
  it('give the bytes that one thread gives', async () => {
    const alone = await demarche([corpus, '--format', 'ndjson']);
    expect(await demarche([corpus, '--format', 'ndjson', '--jobs', '2'])).toEqual(alone);
  });

  it('are started by themselves for a corpus that is worth them', async () => {
    const large = folder.write('large.ndjson', `${JSON.stringify({ id: 'long', text: 'Rain. '.repeat(350_000) })}\n${ndjson}`);
    const { status, stdout } = await demarche([large, '--format', 'events']);
    expect(status).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(40);
  });
});

describe('a run that ends early', () => {
  it('is told so, with how to go on', async () => {
    const output = join(folder.path, 'interrupted.ndjson');
    const signal = AbortSignal.abort();
    const { status, stderr } = await demarche([corpus, '--format', 'ndjson', '--output', output], '', { signal });
    expect(status).toBe(130);
    expect(stderr).toContain('demarche: interrupted; --resume goes on from there');
  });

  it('is not told how to go on where nobody can', async () => {
    const signal = AbortSignal.abort();
    const { stderr } = await demarche([corpus], '', { signal });
    expect(stderr).toBe('demarche: interrupted\n');
  });

  const breaking = (code: string) => () => {
    throw Object.assign(new Error(`${code}: broken`), { code });
  };

  it('says nothing where its reader has seen enough', async () => {
    const { status, stderr } = await demarche([corpus, '--format', 'ndjson'], '', { onOutput: breaking('EPIPE') });
    expect([status, stderr]).toEqual([1, '']);
  });

  it('says what stopped it where that was something else', async () => {
    const { status, stderr } = await demarche([corpus, '--format', 'ndjson'], '', { onOutput: breaking('ENOSPC') });
    expect([status, stderr]).toEqual([1, 'demarche: standard output: ENOSPC: broken\n']);
  });

  it.each(['train', 'evaluate'])('names the file that could not be written: %s', async (command) => {
    const { status, stderr } = await demarche([command, labelled, '--output', join(folder.path, 'none', 'made')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/none.made: ENOENT/);
  });

  it('names a folder that cannot be made', async () => {
    const { status, stderr } = await demarche([corpus, '--format', 'parquet', '--output', join(corpus, 'below')]);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOTDIR');
  });
});

describe('inputs', () => {
  it('are read through all folders in the order of names, however many', async () => {
    const inner = createFolder();
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync(join(inner.path, 'c', 'd'), { recursive: true });
    for (let i = 10; i < 20; i++) inner.write(`${i}.txt`, 'Fiji said no.');
    inner.write('b.ndjson', '{"text":"Fiji said no."}\n');
    inner.write('z.md', 'Fiji said no.');
    writeFileSync(join(inner.path, 'c', 'd', 'e.text'), 'Fiji said no.');
    const { stdout } = await demarche([inner.path, '--format', 'ndjson']);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const texts = Array.from({ length: 10 }, (_, i) => `${i + 10}.txt`);
    expect(ids).toEqual([...texts, join(inner.path, 'b.ndjson:1'), 'c/d/e.text', 'z.md']);
    inner.remove();
  });

  it.each([
    ['white space and a mark of byte order', ['\uFEFF \n', '\n', '{"id":"x",', '"text":"Fiji said no."}\n'], 'x'],
    ['nothing at all', [], '-'],
    ['white space alone', [' ', '\n'], '-'],
    ['a text in pieces', ['Fiji ', 'said no.'], '-'],
  ])('may begin with %s', async (_what, chunks, id) => {
    const { status, stdout } = await demarche(['-', '--format', 'ndjson'], chunks);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id });
  });

  it('that are not there cost nothing but an error record', async () => {
    const missing = join(folder.path, 'missing.ndjson');
    const { status, stdout } = await demarche([missing, corpus, '--format', 'json'], '', { terminals: ['stderr'] });
    expect(status).toBe(1);
    expect(stdout).toContain(`"id": ${JSON.stringify(missing)}`);
  });

  it.each([
    ['train', '.ndjson'],
    ['evaluate', '.json'],
  ])('of `%s` may be folders, which must hold what is to be read', async (command, ending) => {
    const empty = createFolder();
    const { status, stderr } = await demarche([command, empty.path]);
    empty.remove();
    expect(status).toBe(2);
    expect(stderr).toContain(ending.slice(1));
    expect((await demarche([command, join(folder.path, 'absent.ndjson')])).stderr).toContain('absent.ndjson');
  });

  it('may give more than a disk takes at a time', async () => {
    const output = join(folder.path, 'slow.html');
    expect((await demarche([corpus, corpus, '--format', 'html', '--output', output])).status).toBe(0);
    const page = readFileSync(output, 'utf8');
    expect(page.length).toBeGreaterThan(100_000);
    expect(page).toMatch(/<\/html>\s*$/);
  });
});
