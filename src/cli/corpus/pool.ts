import { setImmediate } from 'node:timers/promises';
import { createPool, type Pool } from '../../batch/internal.js';
import { CLI_WORKER } from './thread.js';
import { tuneThreads } from './tuning.js';
import { createWork, type Done, type WorkSettings } from './work.js';

/** Worker threads, or for `jobs` 0 this thread, which starts at once. */
export async function poolOf(jobs: number, settings: WorkSettings): Promise<Pool<Done>> {
  if (jobs > 0) {
    tuneThreads();
    return createPool<Done>({ worker: CLI_WORKER, data: settings, jobs });
  }
  const work = await createWork(settings);
  return {
    run: async (portion) => {
      await setImmediate(); // lets signals, input and output have their turn
      return [work(portion)];
    },
    close: async () => undefined,
  };
}
