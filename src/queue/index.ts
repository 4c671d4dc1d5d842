export type { BatchArticle, BatchResult, Failure } from '../batch/internal.js';
export { QueueError } from '../errors.js';
export { type CollectOptions, collect } from './collect.js';
export { type Enqueued, type EnqueueOptions, enqueue } from './enqueue.js';
export type { QueueOptions } from './redis.js';
export { type QueueStatus, status } from './status.js';
export { type QueueWorker, type QueueWorkerOptions, startWorker } from './worker.js';
