import { openQueue, type QueueOptions } from './redis.js';

/** How far a queue is. */
export interface QueueStatus {
  /** Articles with a result. */
  readonly done: number;
  /** Articles that failed. */
  readonly failed: number;
  readonly waiting: number;
  /** Articles that workers have begun. */
  readonly active: number;
  /** Articles done a second, over the last minute. */
  readonly rate: number;
}

const WINDOW_SECONDS = 60;

/**
 * How many articles of a queue are done, failed, waiting and under way, and how fast it goes.
 *
 * @throws QueueError
 * @example
 * const { waiting, rate } = await status({ redis: 'redis://localhost:6379' });
 */
export async function status(options: QueueOptions): Promise<QueueStatus> {
  const { queue, redis, close } = await openQueue(options);
  try {
    const counts = await queue.getJobCounts('completed', 'failed', 'waiting', 'active');
    const since = Date.now() - WINDOW_SECONDS * 1000;
    const recent = await redis.zcount(queue.toKey('completed'), since, '+inf');
    const { completed: done = 0, failed = 0, waiting = 0, active = 0 } = counts;
    return { done, failed, waiting, active, rate: recent / WINDOW_SECONDS };
  } finally {
    await close();
  }
}
