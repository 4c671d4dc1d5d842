/**
 * Maps what comes, at most `limit` items at a time, and gives the results in the order of the items.
 *
 * A result is given as soon as it and those before it are there, also while the source keeps the next item waiting; the source is asked
 * for more only when less than `limit` results are outstanding, so that whoever reads slowly slows the source.
 *
 * @param signal once aborted, the source is asked for nothing more and what was taken is finished
 */
export async function* mapOrdered<Item, Result>(
  source: AsyncIterable<Item>,
  limit: number,
  map: (item: Item) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = abortion(signal);
  const outstanding: Promise<Result>[] = [];
  let asked: Promise<IteratorResult<Item>> | null = null;
  let more = true;
  let exhausted = false;
  try {
    for (;;) {
      if (signal?.aborted === true) more = false;
      if (more && asked === null && outstanding.length < limit) asked = quiet(iterator.next());
      const [head] = outstanding;
      if (head === undefined && !more) return;
      const first = await firstOf(more ? asked : null, head, more ? aborted : null);
      if (first === 'head') {
        outstanding.shift();
        yield (await head) as Result; // a head won the race, so there is one
      } else if (first === 'asked') {
        const { done, value } = (await asked) as IteratorResult<Item>; // likewise
        asked = null;
        if (done === true) {
          more = false;
          exhausted = true;
        }
        if (done !== true) outstanding.push(quiet(map(value)));
      }
    }
  } finally {
    const closed = exhausted ? undefined : iterator.return?.();
    if (asked === null) await closed; // a source that keeps us waiting ends when it can
  }
}

type Event = 'head' | 'asked' | 'aborted';

function firstOf(asked: Promise<unknown> | null, head: Promise<unknown> | undefined, aborted: Promise<unknown> | null): Promise<Event> {
  const events: Promise<Event>[] = [];
  if (head !== undefined) events.push(head.then(() => 'head'));
  if (asked !== null) events.push(asked.then(() => 'asked'));
  if (aborted !== null) events.push(aborted.then(() => 'aborted'));
  return Promise.race(events);
}

function abortion(signal: AbortSignal | undefined): Promise<void> | null {
  if (signal === undefined) return null;
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** A rejection waits for whoever awaits the promise in its turn; until then it is not unhandled. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
