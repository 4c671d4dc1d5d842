import type { Queue, Worker, WorkerOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import { QueueError } from '../errors.js';

/** Where the articles wait. */
export interface QueueOptions {
  /** `redis://host:port` or `rediss://user:password@host:port`. */
  readonly redis: string;
  /** Name of the queue (default `demarche`). */
  readonly queue?: string;
}

const DEFAULT_QUEUE = 'demarche';

interface Packages {
  readonly bullmq: typeof import('bullmq');
  readonly ioredis: typeof import('ioredis');
}

async function loadPackages(): Promise<Packages> {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, ioredis };
  } catch (error) {
    throw new QueueError('the queue needs two packages that are not part of demarche: npm install bullmq ioredis', { cause: error });
  }
}

/** Connects, so that a wrong address is told at once; afterwards a lost connection is taken up again. */
async function connect({ ioredis }: Packages, url: string): Promise<Redis> {
  let connected = false;
  const client = new ioredis.Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (connected ? Math.min(times * 100, 2000) : null),
  });
  let problem: Error | null = null;
  client.on('error', (error: Error) => {
    problem = error;
  });
  try {
    await client.connect();
  } catch (error) {
    throw new QueueError(`${withoutPassword(url)}: ${(problem ?? (error as Error)).message}`, { cause: error });
  }
  connected = true;
  return client;
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}

/** An open queue. */
export interface OpenQueue {
  readonly queue: Queue;
  readonly redis: Redis;
  close(): Promise<void>;
}

/** @throws QueueError */
export async function openQueue({ redis: url, queue: name = DEFAULT_QUEUE }: QueueOptions): Promise<OpenQueue> {
  const packages = await loadPackages();
  const redis = await connect(packages, url);
  const queue = new packages.bullmq.Queue(name, { connection: redis });
  queue.on('error', () => undefined); // told by the connection; taken up again by it
  return {
    queue,
    redis,
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}

/** @throws QueueError */
export async function openWorker<Data, Result>(
  { redis: url, queue: name = DEFAULT_QUEUE }: QueueOptions,
  work: (data: Data) => Promise<Result>,
  options: Omit<WorkerOptions, 'connection'>,
): Promise<{ worker: Worker<Data, Result>; close(): Promise<void> }> {
  const packages = await loadPackages();
  const redis = await connect(packages, url);
  const worker = new packages.bullmq.Worker<Data, Result>(name, ({ data }) => work(data), { ...options, connection: redis });
  worker.on('error', () => undefined); // likewise
  return {
    worker,
    close: async () => {
      await worker.close();
      redis.disconnect();
    },
  };
}
