import type { Lines } from '../../batch/internal.js';

const LINE_FEED = 10;

/** Cuts a stream of NDJSON into portions of whole lines: those that a chunk of the stream completes go on at once. */
export async function* lineGroups(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Lines> {
  let rest: Uint8Array[] = [];
  let first = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      rest.push(chunk);
      continue;
    }
    const bytes = joined([...rest, chunk.subarray(0, end)]);
    yield { kind: 'lines', bytes, path, first };
    first += feedsIn(bytes);
    rest = end === chunk.length ? [] : [chunk.subarray(end)];
  }
  if (rest.length > 0) yield { kind: 'lines', bytes: joined(rest), path, first };
}

/** One array with a buffer of its own. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function feedsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
