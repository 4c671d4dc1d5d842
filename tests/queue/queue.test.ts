import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../src/index.js';
import { type Built, buildOnce } from '../built.js';
import { type Started, start } from '../cli/process.js';
import { createFolder } from '../cli/workspace.js';
import { HAS_REDIS, type OwnRedis, startRedis } from './redis.js';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 }); // real processes on a machine that may be busy

const folder = createFolder();
let built: Built;
let redis: OwnRedis;
beforeAll(async () => {
  built = await buildOnce();
  if (HAS_REDIS) redis = await startRedis();
});
afterAll(async () => {
  if (HAS_REDIS) await redis.stop();
  built.remove();
  folder.remove();
});

const SAID = ['condemned the raid on the harbour', 'thanked its neighbours', 'said the market had opened', 'was ready to work with Chad'];

/** An NDJSON file of articles with ids of many kinds. */
function corpusOf(name: string, count: number): string {
  const lines = Array.from({ length: count }, (_, i) => JSON.stringify({ id: `${name}: ${i}`, text: `Fiji ${SAID[i % 4]}, case ${i}.` }));
  return folder.write(`${name}.ndjson`, `${lines.join('\n')}\n`);
}

const demarche = (...args: string[]): Started => start(process.execPath, [built.cli, ...args]);
const at = (queue: string) => ['--redis', redis.url, '--queue', queue];

async function startWorker(queue: string, ...more: string[]): Promise<Started> {
  const worker = demarche('worker', ...at(queue), ...more);
  await new Promise<void>((resolve, reject) => {
    worker.child.stderr.on('data', (text: string) => text.includes('ready') && resolve());
    void worker.ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return worker;
}

async function stop(worker: Started): Promise<number | null> {
  worker.child.kill('SIGTERM');
  return (await worker.ended).status;
}

async function statusOf(queue: string): Promise<{ done: number; failed: number; waiting: number; active: number; rate: number }> {
  return JSON.parse((await demarche('worker', ...at(queue), '--status').ended).stdout);
}

function idsIn(file: string): string[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
}

describe.skipIf(!HAS_REDIS)('the queue', () => {
  it('gives what analyze gives, each article once, however often it was sent', async () => {
    const corpus = corpusOf('twice', 30);
    expect((await demarche('enqueue', corpus, ...at('twice')).ended).status).toBe(0);
    expect((await demarche('enqueue', corpus, ...at('twice')).ended).stderr).toContain('30 articles sent');
    expect(await statusOf('twice')).toMatchObject({ done: 0, failed: 0, waiting: 30, active: 0 });
    const worker = await startWorker('twice');
    const output = join(folder.path, 'twice.out');
    expect((await demarche('collect', ...at('twice'), '--output', output).ended).status).toBe(0);
    await demarche('enqueue', corpus, ...at('twice')).ended;
    expect(await statusOf('twice')).toMatchObject({ done: 30, waiting: 0 });
    expect(await stop(worker)).toBe(0);
    expect(idsIn(output).sort()).toEqual(Array.from({ length: 30 }, (_, i) => `twice: ${i}`).sort());
    const first = readFileSync(output, 'utf8')
      .split('\n')
      .find((line) => line.startsWith('{"id":"twice: 0"'));
    expect(JSON.parse(first ?? '')).toEqual({ id: 'twice: 0', ...analyze(`Fiji ${SAID[0]}, case 0.`) });
  });

  it('loses none and doubles none where workers are killed with -9 in the middle', async () => {
    const count = 600;
    await demarche('enqueue', corpusOf('killed', count), ...at('killed')).ended;
    const steady = await startWorker('killed', '--lock', '2');
    for (let kills = 0; kills < 3; kills++) {
      const victim = await startWorker('killed', '--lock', '2', '--concurrency', '8');
      const { done } = await statusOf('killed');
      while ((await statusOf('killed')).done < Math.min(count, done + 20)) await setTimeout(10);
      victim.child.kill('SIGKILL');
      expect((await victim.ended).signal).toBe('SIGKILL');
    }
    const output = join(folder.path, 'killed.out');
    expect((await demarche('collect', ...at('killed'), '--output', output).ended).status).toBe(0);
    expect(await stop(steady)).toBe(0);
    const ids = idsIn(output);
    expect(new Set(ids).size).toBe(count);
    expect(ids).toHaveLength(count);
    expect(await statusOf('killed')).toMatchObject({ done: count, failed: 0, waiting: 0, active: 0 });
  });

  it('stopped by SIGTERM, finishes what it has begun and leaves the rest', async () => {
    await demarche('enqueue', corpusOf('stopped', 300), ...at('stopped')).ended;
    const worker = await startWorker('stopped', '--concurrency', '4');
    while ((await statusOf('stopped')).done === 0) await setTimeout(10);
    expect(await stop(worker)).toBe(0);
    const { done, waiting, active, failed } = await statusOf('stopped');
    expect({ sum: done + waiting, active, failed }).toEqual({ sum: 300, active: 0, failed: 0 });
  });

  it('collects on where a collector was killed: what its file holds is not written again', async () => {
    await demarche('enqueue', corpusOf('collected', 40), ...at('collected')).ended;
    const worker = await startWorker('collected');
    const output = join(folder.path, 'collected.out');
    await demarche('collect', ...at('collected'), '--output', output).ended;
    await stop(worker);
    const whole = readFileSync(output);
    writeFileSync(output, whole.subarray(0, Math.floor(whole.length / 2)));
    const { stderr } = await demarche('collect', ...at('collected'), '--output', output).ended;
    expect(stderr).toMatch(/[12]\d records collected/);
    expect(idsIn(output).sort()).toEqual(Array.from({ length: 40 }, (_, i) => `collected: ${i}`).sort());
  });

  it('holds articles back while too many wait', async () => {
    const corpus = corpusOf('held', 450);
    const sender = demarche('enqueue', corpus, ...at('held'), '--most-waiting', '150');
    while ((await statusOf('held')).waiting < 150) await setTimeout(10);
    expect((await statusOf('held')).waiting).toBeLessThanOrEqual(249); // the last hundred were sent when fewer than 150 waited
    const worker = await startWorker('held', '--concurrency', '20');
    expect((await sender.ended).stderr).toContain('450 articles sent');
    await stop(worker);
  });

  it('streams articles in and results out from a script', async () => {
    const { enqueue, startWorker: startHere, collect, status } = await built.queue();
    const queue = { redis: redis.url, queue: 'script' };
    const wrong = { id: 'wrong', text: 5 } as never; // what a caller without types may give
    const sent = await enqueue([{ id: 'a', text: 'Fiji said no.', date: '2024-05-05' }, wrong, { text: 'Peru said yes.' }], queue);
    expect(sent).toEqual({ sent: 2, failures: [{ id: '1', error: expect.stringContaining('"text"') }] });
    const worker = await startHere({ ...queue, jobs: 1 });
    const results = [];
    for await (const result of collect(queue)) results.push(result);
    await worker.stop();
    expect(results.map(({ id }) => id).sort()).toEqual(['2', 'a']);
    expect(results.find(({ id }) => id === 'a')).toEqual({
      id: 'a',
      date: '2024-05-05',
      analysis: analyze('Fiji said no.', { date: '2024-05-05' }),
    });
    expect(await status(queue)).toMatchObject({ done: 2, failed: 0, waiting: 0, active: 0 });
  });
});

describe('a queue that cannot be used', () => {
  it.each([['worker'], ['enqueue', '-'], ['collect']])('is told with the address, and ends with 2: %s', async (...args) => {
    const run = demarche(...args, '--redis', 'redis://user:secret@127.0.0.1:1');
    run.child.stdin.end('{"text":"Fiji said no."}\n');
    const { status, stderr } = await run.ended;
    expect(status).toBe(2);
    expect(stderr).toContain('127.0.0.1:1');
    expect(stderr).not.toContain('secret');
  });

  it.each([['worker'], ['enqueue', 'x.ndjson'], ['collect']])('is asked for where it is not named: %s', async (...args) => {
    const { status, stderr } = await demarche(...args).ended;
    expect(status).toBe(2);
    expect(stderr).toContain('--redis');
  });
});
