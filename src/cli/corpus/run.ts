import { type Failure, mapOrdered, type Pool, type Portion } from '../../batch/internal.js';
import type { Writer } from '../formats/index.js';
import type { Sink } from '../sink.js';
import { add, type Counts, NO_COUNTS } from './counts.js';
import type { Done } from './work.js';

/** Portions under way for each thread: one that it works on, and two so that it never waits. */
const PORTIONS_A_JOB = 3;

/** Takes what became of the portions, in their order. */
export interface Taker {
  begin(): Promise<void>;
  take(done: Done): Promise<void>;
  end(): Promise<void>;
}

/** Writes portions that were made text by the workers. */
export function textTaker(sink: Sink, begin: string, end: string): Taker {
  return {
    begin: () => sink.write(begin),
    take: async ({ text }) => {
      if (text !== null && text.length > 0) await sink.write(text);
    },
    end: () => sink.write(end).then(() => sink.end()),
  };
}

/** Hands articles one by one to a format that has to see them pass. */
export function writerTaker(writer: Writer): Taker {
  return {
    begin: () => writer.begin(),
    take: async ({ outcomes }) => {
      for (const outcome of outcomes)
        await ('failure' in outcome ? writer.failure(outcome.failure) : writer.record(outcome.article, outcome.analysis));
    },
    end: () => writer.end(),
  };
}

/**
 * Sends portions through a pool and their results, in order, to a taker.
 *
 * @param onDone called with the counts of what has been written so far and the failures among what was written last
 * @throws OutputError
 */
export async function runCorpus(
  portions: AsyncIterable<Portion>,
  pool: Pool<Done>,
  jobs: number,
  taker: Taker,
  onDone: (counts: Counts, failures: readonly Failure[]) => void,
  signal: AbortSignal | undefined,
): Promise<Counts> {
  let counts = NO_COUNTS;
  await taker.begin();
  for await (const results of mapOrdered(portions, Math.max(1, jobs * PORTIONS_A_JOB), pool.run, signal)) {
    for (const done of results) {
      await taker.take(done);
      counts = add(counts, done.counts);
      onDone(counts, done.failures);
    }
  }
  await taker.end();
  return counts;
}
