import { setTimeout } from 'node:timers/promises';
import { type Article, articleOfValue, type BatchArticle, type Failure } from '../batch/internal.js';
import { JOB_NAME, jobIdOf } from './jobs.js';
import { openQueue, type QueueOptions } from './redis.js';

export interface EnqueueOptions extends QueueOptions {
  /** While more articles than this wait in the queue, no more are sent (default 10,000): Redis keeps them in memory. */
  readonly mostWaiting?: number;
  /** Once aborted, no more articles are sent. */
  readonly signal?: AbortSignal;
}

/** What was sent. */
export interface Enqueued {
  /** Articles sent; one whose id the queue knows already is there once all the same. */
  readonly sent: number;
  /** What was no article. */
  readonly failures: readonly Failure[];
}

const MOST_WAITING = 10_000;
const SENT_TOGETHER = 100;
const LOOK_AGAIN = 200; // milliseconds

/**
 * Sends articles to a queue, as they come.
 *
 * The article's id is the id of its job, so that an article that is sent twice is done once; articles without an id are called by their number.
 *
 * @throws QueueError where BullMQ is not installed or Redis does not answer
 * @example
 * const { sent, failures } = await enqueue(articles, { redis: 'redis://localhost:6379' });
 */
export async function enqueue(
  articles: Iterable<BatchArticle> | AsyncIterable<BatchArticle>,
  { mostWaiting = MOST_WAITING, signal, ...options }: EnqueueOptions,
): Promise<Enqueued> {
  const { queue, close } = await openQueue(options);
  const failures: Failure[] = [];
  let number = 0;
  let sent = 0;
  let together: Article[] = [];
  try {
    for await (const given of articles) {
      if (signal?.aborted === true) break;
      const article = articleOfValue(given, String(number++));
      if ('error' in article) failures.push(article);
      else together.push(article);
      if (together.length === SENT_TOGETHER) await send();
    }
    await send();
  } finally {
    await close();
  }
  return { sent, failures };

  async function send(): Promise<void> {
    while ((await queue.getWaitingCount()) >= mostWaiting && signal?.aborted !== true) await setTimeout(LOOK_AGAIN);
    if (together.length > 0) await queue.addBulk(together.map((data) => ({ name: JOB_NAME, data, opts: { jobId: jobIdOf(data.id) } })));
    sent += together.length;
    together = [];
  }
}
