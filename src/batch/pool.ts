import { namesOf, type Portion, single } from './portion.js';

/** Where portions are worked on: threads, or this one. */
export interface Pool<Result> {
  /** The results of a portion; several where it had to be taken apart. */
  run(portion: Portion): Promise<readonly Result[]>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The built module whose default export takes a portion and gives a result. */
  readonly worker: URL;
  /** Given to each worker as `workerData`. */
  readonly data: unknown;
  /** Number of threads. */
  readonly jobs: number;
}

/** Megabytes for short-lived objects of a thread: with 8 it takes a ninth more time, and with V8's default, which is twice this, no less. */
const YOUNG_GENERATION = 24;

const NOTHING: Portion = { kind: 'articles', articles: [] };

/**
 * A pool of worker threads in which no article is lost with its worker.
 *
 * A worker that dies is replaced. Its articles are done again, each alone; one that kills a worker for the second time comes back to a worker as the failure that it is.
 *
 * @throws whatever keeps a worker from starting
 */
export async function createPool<Result>({ worker, data, jobs }: PoolOptions): Promise<Pool<Result>> {
  const { Piscina } = await import('piscina');
  const threads = new Piscina<Portion, Result>({
    filename: worker.href,
    workerData: data,
    minThreads: jobs,
    maxThreads: jobs,
    recordTiming: false,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  threads.on('error', () => undefined); // a worker that dies between two portions is replaced like any other
  try {
    await threads.run(NOTHING); // workers do not throw, so from here on a rejection is a death
  } catch (error) {
    await threads.destroy();
    throw error;
  }
  return { run, close: () => threads.destroy() };

  async function run(portion: Portion): Promise<readonly Result[]> {
    try {
      return [await threads.run(portion)];
    } catch {
      const results: Result[] = [];
      for (const part of single(portion)) results.push(await runAlone(part));
      return results;
    }
  }

  async function runAlone(part: Portion): Promise<Result> {
    try {
      return await threads.run(part);
    } catch (error) {
      return threads.run(failed(part, `killed its worker twice: ${(error as Error).message}`));
    }
  }
}

/** A portion of one article as the failure of that article. */
function failed(part: Portion, error: string): Portion {
  return { kind: 'articles', articles: [{ id: namesOf(part)[0] ?? '', error }] };
}
