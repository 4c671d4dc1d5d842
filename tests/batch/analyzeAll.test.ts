import { afterAll, describe, expect, it, vi } from 'vitest';
import { analyzeAll, type BatchArticle, type BatchResult } from '../../src/batch/index.js';
import { analyze, type Lexicon, LexiconError } from '../../src/index.js';
import type { Built } from '../built.js';

const built = await vi.hoisted(async (): Promise<Built> => (await import('../built.js')).buildOnce());
vi.mock('../../src/batch/thread.js', () => ({ BATCH_WORKER: built.threads.batch }));
afterAll(() => built.remove());

const SENTENCES = [
  'Norway thanked Chile for its pilots.',
  'Peru said that it was ready to work with Ghana on the harbour.',
  'Fiji condemned the raid, and urged Tonga to open an inquiry.',
  'The ferry was late, Samoa said.',
];

function articlesFor(count: number): BatchArticle[] {
  return Array.from({ length: count }, (_, i) => ({ id: `a${i}`, text: `${SENTENCES[i % 4]} ${SENTENCES[(i * 3 + 1) % 4]}` }));
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('analyzeAll', () => {
  it('gives what analyze gives, in the order of the articles', async () => {
    const articles = articlesFor(60);
    const expected: BatchResult[] = articles.map(({ id, text }) => ({ id: String(id), analysis: analyze(text) }));
    expect(await all(analyzeAll(articles, { jobs: 2 }))).toEqual(expected);
  });

  it('takes the date of an article, and numbers articles without an id', async () => {
    const text = 'LIMA, May 4 (AFP) -- Peru said no.';
    const [first, second] = await all(analyzeAll([{ text, date: '2024-05-05' }, { text }], { jobs: 1 }));
    expect(first).toEqual({ id: '0', date: '2024-05-05', analysis: analyze(text, { date: '2024-05-05' }) });
    expect(second).toEqual({ id: '1', analysis: analyze(text) });
  });

  it('makes what is no article an error and goes on', async () => {
    const wrong = { id: 'w', text: 5 } as unknown as BatchArticle; // what a caller without types may give
    const results = await all(analyzeAll([...articlesFor(1), wrong, ...articlesFor(1)], { jobs: 1 }));
    expect(results.map((result) => 'error' in result)).toEqual([false, true, false]);
    expect(results[1]).toMatchObject({ error: expect.stringContaining('"text"') });
  });

  it('passes lexicons and thresholds on to its workers', async () => {
    const group: Lexicon['groups'][number] = {
      weight: 8,
      plover: 'ACCUSE',
      cameo: '111',
      subject: 'any',
      target: 'after',
      patterns: ['harrumph at'],
    };
    const lexicons: Lexicon[] = [{ lexicon: 'mine', label: 'condemn', groups: [group] }];
    const [result] = await all(analyzeAll([{ text: 'Fiji said Tonga harrumphed at the plan.' }], { jobs: 1, lexicons, threshold: 0.2 }));
    expect(JSON.stringify(result)).toContain('harrumph at');
  });

  it('refuses options that cannot be used, before it reads an article', async () => {
    const lexicons = [{ lexicon: 'bad', label: 'grumble', groups: [] }] as never;
    await expect(all(analyzeAll(articlesFor(1), { lexicons }))).rejects.toMatchObject({ name: LexiconError.name });
    await expect(all(analyzeAll(articlesFor(1), { jobs: 0 }))).rejects.toThrow(/jobs.*0/);
    await expect(all(analyzeAll(articlesFor(1), { threshold: 2 }))).rejects.toThrow(/threshold/);
  });

  it('reads no further ahead than a few articles a job', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read++;
        yield { text: SENTENCES[read % 4] ?? '' };
      }
    }
    let taken = 0;
    for await (const _result of analyzeAll(endless(), { jobs: 2 })) if (++taken === 40) break;
    expect(read).toBeLessThanOrEqual(40 + 2 * 8 + 1);
  });

  it('takes no more articles once it is told to stop, and gives the results of those it has', async () => {
    const stop = new AbortController();
    let read = 0;
    async function* endless() {
      for (;;) yield { id: String(read++), text: SENTENCES[0] ?? '' };
    }
    const ids: string[] = [];
    for await (const { id } of analyzeAll(endless(), { jobs: 1, signal: stop.signal })) {
      ids.push(id);
      if (ids.length === 10) stop.abort();
    }
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, i) => String(i)));
    expect(read - ids.length).toBeLessThanOrEqual(1);
  });
});
