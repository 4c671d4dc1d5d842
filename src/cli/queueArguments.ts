import type { QueueOptions } from '../queue/index.js';
import { UsageError } from './usage.js';

/** The options that say which queue is meant. */
export const QUEUE_OPTIONS = { redis: { type: 'string' }, queue: { type: 'string' } } as const;

export const QUEUE_USAGE = `  --redis URL         where Redis is (redis://host:port)
  --queue NAME        name of the queue (default demarche)`;

/** @throws UsageError */
export function queueOf({ redis, queue }: { readonly redis?: string; readonly queue?: string }): QueueOptions {
  if (redis === undefined || !/^rediss?:\/\//.test(redis))
    throw new UsageError(`--redis: expected redis://HOST:PORT, was given ${redis === undefined ? 'none' : JSON.stringify(redis)}`);
  return queue === undefined ? { redis } : { redis, queue };
}
