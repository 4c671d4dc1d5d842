import { workerData } from 'node:worker_threads';
import { createWork, type WorkSettings } from './work.js';

/** The body of a worker thread of the command line. */
export default await createWork(workerData as WorkSettings);
