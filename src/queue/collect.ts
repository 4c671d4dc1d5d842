import { setTimeout } from 'node:timers/promises';
import type { BatchResult } from '../batch/internal.js';
import { articleIdOf, jobIdOf } from './jobs.js';
import { type OpenQueue, openQueue, type QueueOptions } from './redis.js';

export interface CollectOptions extends QueueOptions {
  /** Articles whose results are there already and are left out; what is collected is added. */
  readonly known?: Set<string>;
  /** Once aborted, no more results are looked for. */
  readonly signal?: AbortSignal;
}

const PAGE = 100;
/** Jobs are ranked by the clock of their worker, so new ones may come to stand before those that were seen: so many are looked at again, and all at the end. */
const MARGIN = 10_000;
const LOOK_AGAIN = 500; // milliseconds

/**
 * The results of a queue, each once, in the order in which they were made, until nothing waits and nothing is under way any more.
 *
 * The results stay in Redis: whoever collects can be interrupted and start again with the `known` ones left out.
 *
 * @throws QueueError
 * @example
 * for await (const result of collect({ redis: 'redis://localhost:6379' })) console.log(result.id);
 */
export async function* collect({ known = new Set(), signal, ...options }: CollectOptions): AsyncGenerator<BatchResult, void, undefined> {
  const open = await openQueue(options);
  const seen = new Set([...known].map(jobIdOf));
  try {
    while (signal?.aborted !== true) {
      const { waiting = 0, active = 0, delayed = 0 } = await open.queue.getJobCounts('waiting', 'active', 'delayed');
      const idle = waiting + active + delayed === 0; // counted before the results are looked through, so none comes after
      for (const state of ['completed', 'failed'] as const) {
        for await (const jobId of finished(open, state, idle ? 0 : Math.max(0, seen.size - MARGIN), seen)) {
          yield await resultOf(open, jobId, state);
          known.add(articleIdOf(jobId));
        }
      }
      if (idle) return;
      await setTimeout(LOOK_AGAIN);
    }
  } finally {
    await open.close();
  }
}

/** Ids of finished jobs that were not seen, oldest first. @param from rank of the first that is looked at */
async function* finished(
  { queue, redis }: OpenQueue,
  state: 'completed' | 'failed',
  from: number,
  seen: Set<string>,
): AsyncGenerator<string> {
  for (let start = from; ; start += PAGE) {
    const ids = await redis.zrange(queue.toKey(state), String(start), String(start + PAGE - 1));
    for (const id of ids) {
      if (seen.has(id)) continue;
      yield id;
      seen.add(id);
    }
    if (ids.length < PAGE) return;
  }
}

async function resultOf({ queue, redis }: OpenQueue, jobId: string, state: 'completed' | 'failed'): Promise<BatchResult> {
  const [result, reason] = await redis.hmget(queue.toKey(jobId), 'returnvalue', 'failedReason');
  if (state === 'completed' && result) return JSON.parse(result) as BatchResult; // written by a worker
  return { id: articleIdOf(jobId), error: reason ?? 'failed for no reason that the queue tells' };
}
