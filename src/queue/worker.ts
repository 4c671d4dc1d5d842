import { type AnalyzerOptions, createAnalyzer } from '../analyze.js';
import { BATCH_WORKER, type BatchResult, createPool, type Outcome, resultOf } from '../batch/internal.js';
import type { StanceLabel } from '../schema.js';
import type { JobData } from './jobs.js';
import { openWorker, type QueueOptions } from './redis.js';

export interface QueueWorkerOptions<Label extends string = StanceLabel> extends QueueOptions, AnalyzerOptions<Label> {
  /** Number of worker threads (default 1). */
  readonly jobs?: number;
  /** Articles that are taken from the queue at a time (default: two a thread). */
  readonly concurrency?: number;
  /** Seconds until the articles of a worker that died are given to another (default 30); more than the longest article takes. */
  readonly lockSeconds?: number;
}

/** A worker that runs. */
export interface QueueWorker {
  /** Finishes the articles that were begun and takes no more. */
  stop(): Promise<void>;
}

const MILLISECONDS = 1000;
const LOCK_SECONDS = 30;
/** Deaths of workers in the middle of an article until the article itself is held to be the cause, and fails. */
const MOST_DEATHS = 5;

/**
 * Takes articles from a queue until it is stopped. Any number of workers, on any number of machines, may take from one queue.
 *
 * An article belongs to the worker that has it until its result is stored. If the worker dies, another does the article anew; if it only was slow, what it brings too late is
 * refused, so that there is one result an article.
 *
 * @throws QueueError, LexiconError, ModelError
 * @example
 * const worker = await startWorker({ redis: 'redis://localhost:6379', jobs: 4 });
 * process.once('SIGTERM', () => worker.stop());
 */
export async function startWorker<Label extends string = StanceLabel>({
  redis,
  queue,
  jobs = 1,
  concurrency = 2 * jobs,
  lockSeconds = LOCK_SECONDS,
  ...analyzer
}: QueueWorkerOptions<Label>): Promise<QueueWorker> {
  if (Object.keys(analyzer).length > 0) createAnalyzer(analyzer); // so that a mistake in them is told here
  const pool = await createPool<Outcome<Label>[]>({ worker: BATCH_WORKER, data: analyzer, jobs });
  const work = async (article: JobData): Promise<BatchResult<Label>> => {
    const [outcome] = (await pool.run({ kind: 'articles', articles: [article] })).flat();
    if (outcome === undefined) throw new Error('expected one result, got none');
    if ('failure' in outcome) throw new Error(outcome.failure.error);
    return resultOf(outcome);
  };
  try {
    const { close } = await openWorker(where(redis, queue), work, {
      concurrency,
      lockDuration: lockSeconds * MILLISECONDS,
      stalledInterval: lockSeconds * MILLISECONDS,
      maxStalledCount: MOST_DEATHS,
    });
    return { stop: () => close().then(pool.close) };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

function where(redis: string, queue: string | undefined): QueueOptions {
  return queue === undefined ? { redis } : { redis, queue };
}
