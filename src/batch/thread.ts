/** The built body of the worker threads of `analyzeAll` and of the queue's workers, which the build puts beside the entries. */
export const BATCH_WORKER = new URL('./batch-worker.js', import.meta.url);
