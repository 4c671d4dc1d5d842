import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Streams } from './streams.js';

/** Where a format writes: a promise is kept when the next chunk may come, so that a slow reader slows the run and fills no memory. */
export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** Where the results of a run go, before anything is opened there. */
export interface Destination {
  /** As given with `--output`; null for standard output. */
  readonly path: string | null;
  /** Whether people would see the bytes on a screen. */
  readonly terminal: boolean;
  /** Opens the destination, or another file that a format writes beside it. */
  open(path?: string): Sink;
}

export function createDestination(path: string | null, stdout: Streams['stdout']): Destination {
  return {
    path,
    terminal: path === null && stdout.isTTY === true,
    open: (other) => {
      const file = other ?? path;
      return file === null ? streamSink(stdout, false) : streamSink(createWriteStream(file), true);
    },
  };
}

/** A sink over a stream; `own` streams are ended with the sink, those of the process stay open. */
function streamSink(stream: NodeJS.WritableStream, own: boolean): Sink {
  let broken: Error | null = null;
  stream.on('error', (error: Error) => {
    broken ??= error;
  });
  return {
    async write(chunk) {
      if (broken !== null) throw broken;
      if (!stream.write(chunk)) await once(stream, 'drain');
    },
    async end() {
      if (broken !== null) throw broken;
      if (!own) return;
      stream.end();
      await finished(stream);
    },
  };
}
