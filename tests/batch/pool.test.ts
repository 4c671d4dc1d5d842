import { describe, expect, it } from 'vitest';
import { createPool, mapOrdered, type Portion } from '../../src/batch/internal.js';

const WORKER = new URL('./crashing-worker.mjs', import.meta.url);

/** What a pool of two makes of portions of articles with the given texts; an article is called by its number. */
async function through(portions: string[][], worker = WORKER): Promise<{ results: string[]; deaths: number }> {
  const deaths = new SharedArrayBuffer(4);
  const pool = await createPool<string[]>({ worker, data: deaths, jobs: 2 });
  let number = 0;
  async function* source(): AsyncGenerator<Portion> {
    for (const texts of portions)
      yield { kind: 'articles', articles: texts.map((text) => ({ id: String(number++), text, date: undefined })) };
  }
  const results: string[] = [];
  try {
    for await (const part of mapOrdered(source(), 6, pool.run)) results.push(...part.flat());
  } finally {
    await pool.close();
  }
  return { results, deaths: new Int32Array(deaths)[0] ?? 0 };
}

const ids = (count: number) => Array.from({ length: count }, (_, i) => String(i));

describe('a pool of workers', () => {
  it('gives the results of all portions, in order', async () => {
    const { results } = await through(Array.from({ length: 40 }, () => ['a', 'b', 'c']));
    expect(results).toEqual(ids(120));
  });

  it('does the articles of a dead worker again', async () => {
    const portions = [['a', 'b'], ['c', 'exit once', 'e'], ['f'], ['g', 'h'], ['i'], ['j']];
    const { results, deaths } = await through(portions);
    expect(results).toEqual(ids(10));
    expect(deaths).toBe(2); // it died once, and was asked once more
  });

  it('makes an article that kills its worker twice an error, and loses no other', async () => {
    const portions = [['a', 'b'], ['c', 'exit', 'e'], ['f'], ['g', 'exit'], ['i'], ['j'], ['exit'], ['l']];
    const { results } = await through(portions);
    expect(results.map((result) => result.split(':')[0])).toEqual(ids(12));
    const failed = results.flatMap((result, place) => (result.includes('killed its worker twice') ? [place] : []));
    expect(failed).toEqual([3, 7, 10]);
  });

  it('says so where a worker cannot start', async () => {
    await expect(through([['a']], new URL('./no-such-worker.mjs', import.meta.url))).rejects.toThrow('no-such-worker');
  });
});
