import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as library from '../../src/index.js';
import * as matching from '../../src/matchers/index.js';
import * as training from '../../src/train/index.js';
import { type Built, buildOnce } from '../built.js';
import { builtInModel } from '../models.js';
import { HAS_REDIS, type OwnRedis, startRedis } from '../queue/redis.js';
import { documentedExports, runnable } from './docstrings.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // real threads and a real queue

const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8');
const AsyncFunction = (async () => undefined).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

const WHEN = ['today', 'this spring', 'before the year ends', 'as soon as the snow melts'];
const corpus = WHEN.flatMap((when) => [
  { text: `We will answer any raid with force ${when}.`, stances: [{ label: 'threat', target: null }] },
  { text: `Our port is at your disposal ${when}.`, stances: [{ label: 'offer', target: null }] },
]);

/** What starts processes or threads and is left running by an example. */
const leftRunning: (() => unknown)[] = [];

/** What an example may use without saying where it comes from. */
const given = {
  ...library,
  ...training,
  ...matching,
  expect,
  article,
  articles: [{ id: 'a', text: 'Fiji condemned the raid.' }],
  model: builtInModel,
  /** The line of a results file. */
  line: JSON.stringify(library.analyze(article)),
  /** A lexicon, a corpus and gold as read from disk. */
  lexicon: JSON.stringify({
    lexicon: 'mine',
    label: 'condemn',
    groups: [{ weight: 3, plover: 'ACCUSE', cameo: '111', subject: 'other', target: 'before', patterns: ['poach'] }],
  }),
  corpus: corpus.map((record) => JSON.stringify(record)).join('\n'),
  gold: '{"text":"We thank Oman.","stances":[{"label":"support","target":"Oman"}]}',
  /** A console that prints nothing, and a process that is told to end as soon as the example is over. */
  console: { log: () => undefined },
  process: { once: (_signal: string, stop: () => unknown) => leftRunning.push(stop) },
};

/** Where the examples say that Redis is. */
const REDIS = 'redis://localhost:6379';

let built: Built;
let redis: OwnRedis | undefined;
beforeAll(async () => {
  built = await buildOnce();
  if (HAS_REDIS) redis = await startRedis();
});
afterAll(async () => {
  await redis?.stop();
  built.remove();
});

/** Entries with threads of their own run as they are built. */
const ENTRIES: [entry: string, needsRedis: boolean, more: () => Promise<object>][] = [
  ['src/index.ts', false, async () => ({})],
  ['src/train/index.ts', false, async () => ({})],
  ['src/matchers/index.ts', false, async () => ({})],
  ['src/batch/index.ts', false, () => built.batch()],
  ['src/queue/index.ts', true, () => built.queue()],
];

describe.each(ENTRIES)('%s', (entry, needsRedis, more) => {
  const exported = documentedExports(entry);

  it('exports something', () => {
    expect(exported.length).toBeGreaterThan(0);
  });

  it.skipIf(needsRedis && !HAS_REDIS).each(exported.map(({ name, ...rest }) => [name, rest] as const))(
    'says what %s is, with an example that does what it shows',
    async (_name, { summary, example }) => {
      expect(summary).not.toBe('');
      expect(example).not.toBeNull();
      const scope = { ...given, ...(await more()) };
      const code = `{ ${runnable(example ?? '').replaceAll(REDIS, redis?.url ?? REDIS)} }`; // a block may name what the scope names
      const run = new AsyncFunction('sameValue', `{ ${Object.keys(scope).join(', ')} }`, code);
      try {
        await run((found: unknown, wanted: unknown, expression: string) => expect(found, expression).toEqual(wanted), scope);
      } finally {
        for (const stop of leftRunning.splice(0)) await stop();
      }
    },
  );
});
