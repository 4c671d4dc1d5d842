// A worker for tests of the pool: gives the ids of its articles back, and dies where a text tells it to.
import { workerData } from 'node:worker_threads';

/** Deaths so far, shared by all workers. */
const deaths = new Int32Array(workerData);

export default function work({ articles }) {
  return articles.map(({ id, text, error }) => {
    if (text === 'exit') process.exit(3);
    if (text === 'exit once' && Atomics.add(deaths, 0, 1) === 0) process.exit(3);
    return error === undefined ? id : `${id}: ${error}`;
  });
}
