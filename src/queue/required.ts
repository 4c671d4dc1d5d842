import { QueueError } from '../errors.js';
import type * as Entry from './index.js';

/** The built ES module; a name that is no literal stays an import at run time. */
const ENTRY: string = './queue.js';

const load = (): Promise<typeof Entry> => import(ENTRY);

/** `require('demarche/queue')`: the ES module, loaded at the first call. */
export const startWorker: typeof Entry.startWorker = async (options) => (await load()).startWorker(options);
export const enqueue: typeof Entry.enqueue = async (articles, options) => (await load()).enqueue(articles, options);
export const status: typeof Entry.status = async (options) => (await load()).status(options);
export const collect: typeof Entry.collect = async function* (options) {
  yield* (await load()).collect(options);
};
export { QueueError };
