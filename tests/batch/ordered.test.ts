import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOrdered } from '../../src/batch/internal.js';

/** Promises that a test keeps when it likes. */
function deferred<T>(): { promise: Promise<T>; keep: (value: T) => void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

/** Lets everything happen that can happen without the test's doing. */
async function settle(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

async function* counted(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    taken.push(i);
    yield i;
  }
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('mapOrdered', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(20), { maxLength: 30 }), async (limit, delays) => {
        const results = mapOrdered(counted(delays.length), limit, async (i) => {
          for (let turn = 0; turn < (delays[i] ?? 0); turn++) await Promise.resolve();
          return i;
        });
        expect(await all(results)).toEqual(delays.map((_delay, i) => i));
      }),
    );
  });

  it('works on as many items at a time as it may, and no more', async () => {
    let under = 0;
    let most = 0;
    const results = mapOrdered(counted(20), 3, async (i) => {
      most = Math.max(most, ++under);
      await settle();
      under--;
      return i;
    });
    expect(await all(results)).toHaveLength(20);
    expect(most).toBe(3);
  });

  it('asks the source for no more while nobody takes the results', async () => {
    const taken: number[] = [];
    const results = mapOrdered(counted(100, taken), 4, async (i) => i);
    expect((await results.next()).value).toBe(0);
    await settle();
    expect(taken.length).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  it('gives a result while the source keeps the next item waiting', async () => {
    const second = deferred<number>();
    async function* source() {
      yield 1;
      yield await second.promise;
    }
    const results = mapOrdered(source(), 8, async (i) => i * 10);
    expect(await results.next()).toEqual({ done: false, value: 10 });
    const next = results.next();
    second.keep(2);
    expect(await next).toEqual({ done: false, value: 20 });
    expect((await results.next()).done).toBe(true);
  });

  it('finishes what it has taken once it is told to stop, also while the source keeps it waiting', async () => {
    const stop = new AbortController();
    async function* source() {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = mapOrdered(source(), 8, async (i) => i, stop.signal);
    expect((await results.next()).value).toBe(1);
    const next = results.next();
    stop.abort();
    expect((await next).done).toBe(true);
  });

  it('takes nothing where it was told to stop before it began', async () => {
    const taken: number[] = [];
    expect(await all(mapOrdered(counted(3, taken), 2, async (i) => i, AbortSignal.abort()))).toEqual([]);
    expect(taken).toEqual([]);
  });

  it('passes on what goes wrong in the source and in the work, after the results before it', async () => {
    async function* broken() {
      yield 1;
      throw new Error('source');
    }
    const ofSource = mapOrdered(broken(), 1, async (i) => i);
    expect((await ofSource.next()).value).toBe(1);
    await expect(ofSource.next()).rejects.toThrow('source');
    const ofWork = mapOrdered(counted(9), 4, async (i) => (i === 2 ? Promise.reject(new Error('work')) : i));
    expect([(await ofWork.next()).value, (await ofWork.next()).value]).toEqual([0, 1]);
    await expect(ofWork.next()).rejects.toThrow('work');
  });

  it('closes the source when whoever takes the results stops early', async () => {
    let closed = false;
    async function* source() {
      try {
        for (let i = 0; ; i++) yield i;
      } finally {
        closed = true;
      }
    }
    for await (const i of mapOrdered(source(), 2, async (item) => item)) if (i === 3) break;
    expect(closed).toBe(true);
  });
});
