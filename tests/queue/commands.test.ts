// The queue in this process, against a Redis of the test's own; what becomes of killed processes is asked in queue.test.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { analyze, type Lexicon } from '../../src/index.js';
import { collect, enqueue, QueueError, startWorker, status } from '../../src/queue/index.js';
import type { Built } from '../built.js';
import { createFolder, demarche } from '../cli/workspace.js';
import { freePort } from '../ports.js';
import { HAS_REDIS, type OwnRedis, startRedis } from './redis.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const built = await vi.hoisted(async (): Promise<Built> => (await import('../built.js')).buildOnce());
vi.mock('../../src/batch/thread.js', () => ({ BATCH_WORKER: built.threads.batch }));

const folder = createFolder();
let redis: OwnRedis;
beforeAll(async () => {
  if (HAS_REDIS) redis = await startRedis();
});
afterAll(async () => {
  if (HAS_REDIS) await redis.stop();
  built.remove();
  folder.remove();
});

const at = (queue: string) => ['--redis', redis.url, '--queue', queue];
const linesOf = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const lexicon: Lexicon = {
  lexicon: 'mine',
  label: 'condemn',
  groups: [{ weight: 8, plover: 'ACCUSE', cameo: '111', subject: 'any', target: 'after', patterns: ['harrumph at'] }],
};

/** Runs `demarche worker` until the queue is empty, and gives what it printed. */
async function working(queue: string, ...more: string[]): Promise<{ status: number; stderr: string }> {
  const stop = new AbortController();
  const worker = demarche(['worker', ...at(queue), ...more], '', { signal: stop.signal });
  for (;;) {
    const { waiting, active } = await status({ redis: redis.url, queue });
    if (waiting + active === 0) break;
    await setTimeout(20);
  }
  stop.abort();
  return worker;
}

describe.skipIf(!HAS_REDIS)('the commands of a queue', () => {
  it('send, do and collect articles, with the date of the command where an article has none', async () => {
    const text = 'LIMA, May 4 (AFP) -- Peru thanked Chile.';
    const corpus = folder.write('two.ndjson', linesOf({ id: 'a', text, date: '2019-05-05' }, { id: 'b', text }));
    const sent = await demarche(['enqueue', corpus, ...at('two'), '--date', '2024-05-05', '--most-waiting', '10']);
    expect(sent).toEqual({ status: 0, stdout: '', stderr: 'demarche: 2 articles sent, 0 errors\n' });
    const worker = await working('two', '--jobs', '1', '--concurrency', '1', '--lock', '30');
    expect(worker.status).toBe(0);
    expect(worker.stderr).toBe('demarche: worker is ready\ndemarche: worker finishes what it has begun\n');
    const { status: ended, stdout, stderr } = await demarche(['collect', ...at('two')]);
    expect([ended, stderr]).toEqual([0, 'demarche: 2 records collected, 0 errors\n']);
    const records = stdout.trim().split('\n').sort();
    expect(records.map((line) => JSON.parse(line))).toEqual([
      { id: 'a', date: '2019-05-05', ...analyze(text, { date: '2019-05-05' }) },
      { id: 'b', date: '2024-05-05', ...analyze(text, { date: '2024-05-05' }) },
    ]);
  });

  it('tell what could not be read, send the rest, and end with 1', async () => {
    const sent = await demarche(['enqueue', '-', ...at('wrong')], `{"id":"w","text":5}\n${linesOf({ text: 'Fiji said no.' })}`);
    expect(sent.status).toBe(1);
    expect(sent.stderr).toMatch(/^demarche: -:1: .*"text"\ndemarche: 1 article sent, 1 error\n$/);
  });

  it('print how far a queue is', async () => {
    await enqueue([{ text: 'Fiji said no.' }], { redis: redis.url, queue: 'far' });
    const { status: ended, stdout } = await demarche(['worker', ...at('far'), '--status']);
    expect(ended).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ done: 0, failed: 0, waiting: 1, active: 0, rate: 0 });
  });

  it('do the work with lexicon, model and threshold of the user', async () => {
    await enqueue([{ id: 'h', text: 'Fiji said Tonga harrumphed at the plan.' }], { redis: redis.url, queue: 'own' });
    const own = folder.write('mine.json', JSON.stringify(lexicon));
    const model = new URL('../../training/model.json', import.meta.url).pathname;
    await working('own', '--lexicon', own, '--model', model, '--threshold', '0.01');
    const output = join(folder.path, 'own.ndjson');
    expect((await demarche(['collect', ...at('own'), '--output', output])).status).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('harrumph at');
  });

  it('add to a file what it does not hold yet', async () => {
    const output = join(folder.path, 'kept.ndjson');
    await enqueue([{ id: 'x', text: 'Fiji said no.' }], { redis: redis.url, queue: 'kept' });
    await working('kept');
    await demarche(['collect', ...at('kept'), '--output', output]);
    const first = readFileSync(output, 'utf8');
    writeFileSync(output, `${first}{"id":"cut`);
    expect((await demarche(['collect', ...at('kept'), '--output', output])).stderr).toContain('0 records collected');
    expect(readFileSync(output, 'utf8')).toBe(first);
  });

  it('end with 1 where the output cannot be written', async () => {
    await enqueue([{ id: 'x', text: 'Fiji said no.' }], { redis: redis.url, queue: 'full' });
    await working('full');
    const result = await demarche(['collect', ...at('full'), '--output', join(folder.path, 'none', 'out.ndjson')]);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('ENOENT');
  });

  it('collect the failure of an article that its worker could not do, and end with 1', async () => {
    const { Queue, Worker } = await import('bullmq');
    const connection = { url: redis.url };
    await enqueue([{ id: 'bad', text: 'Fiji said no.' }], { redis: redis.url, queue: 'failing' });
    const worker = new Worker('failing', () => Promise.reject(new Error('no memory')), { connection });
    const queue = new Queue('failing', { connection });
    while ((await queue.getFailedCount()) === 0) await setTimeout(20);
    await worker.close();
    await queue.close();
    const { status: ended, stdout, stderr } = await demarche(['collect', ...at('failing')]);
    expect([ended, JSON.parse(stdout)]).toEqual([1, { id: 'bad', error: 'no memory' }]);
    expect(stderr).toContain('1 error');
  });

  it('stop when they are told to', async () => {
    const signal = AbortSignal.abort();
    const corpus = folder.write('stopped.ndjson', linesOf({ text: 'Fiji said no.' }));
    const sent = await demarche(['enqueue', corpus, ...at('stopped')], '', { signal });
    expect([sent.status, sent.stderr]).toEqual([130, 'demarche: 0 articles sent, 0 errors\n']);
    expect((await demarche(['collect', ...at('stopped')], '', { signal })).status).toBe(130);
    expect((await demarche(['worker', ...at('stopped')], '', { signal })).status).toBe(0);
  });

  it('hold articles back while too many wait', async () => {
    const queue = { redis: redis.url, queue: 'held' };
    const articles = Array.from({ length: 150 }, (_, i) => ({ text: `Fiji said no to case ${i}.` }));
    const sending = enqueue(articles, { ...queue, mostWaiting: 50 });
    while ((await status(queue)).waiting < 100) await setTimeout(20);
    expect((await status(queue)).waiting).toBe(100);
    const worker = await startWorker({ ...queue, concurrency: 10 });
    expect(await sending).toEqual({ sent: 150, failures: [] });
    const ids = new Set<string>();
    for await (const { id } of collect(queue)) ids.add(id);
    await worker.stop();
    expect(ids.size).toBe(150);
  });
});

describe('a queue that cannot be used', () => {
  it.each([
    ['no address is given', ['worker'], /--redis: expected redis:\/\/HOST:PORT, was given none/],
    ['the address is none', ['enqueue', 'x.ndjson', '--redis', 'localhost'], /--redis: .*"localhost"/],
    ['no article is named', ['enqueue', '--redis', 'redis://localhost'], /enqueue: expected a file/],
    ['a file is named to a worker', ['worker', 'x.ndjson'], /worker: .*"x\.ndjson"/],
    ['a file is named to a collector', ['collect', 'x.ndjson'], /collect: .*"x\.ndjson"/],
    ['a number is none', ['enqueue', 'x', '--redis', 'redis://localhost', '--most-waiting', '1.5'], /--most-waiting: .*"1\.5"/],
    ['a date is none', ['enqueue', 'x', '--redis', 'redis://localhost', '--date', 'May'], /--date: .*"May"/],
    ['a threshold is none', ['worker', '--redis', 'redis://localhost', '--threshold', '2'], /--threshold: .*"2"/],
  ])('is refused where %s', async (_why, args, message) => {
    const { status: ended, stderr } = await demarche(args);
    expect(ended).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('is told with its address and without its password', async () => {
    const port = await freePort();
    const asked = startWorker({ redis: `redis://user:secret@127.0.0.1:${port}` });
    await expect(asked).rejects.toThrow(QueueError);
    await expect(asked).rejects.toThrow(`redis://127.0.0.1:${port}: connect ECONNREFUSED`);
  });

  it('asks for the packages that it needs', async () => {
    vi.doMock('bullmq', () => Promise.reject(new Error('not found')));
    await expect(status({ redis: 'redis://localhost:1' })).rejects.toThrow('npm install bullmq ioredis');
    vi.doUnmock('bullmq');
  });

  it('refuses a threshold before it connects', async () => {
    await expect(startWorker({ redis: 'redis://localhost:1', threshold: 7 })).rejects.toThrow('threshold');
  });
});
