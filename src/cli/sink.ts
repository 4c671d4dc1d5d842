import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Streams } from './streams.js';

/** Where a format writes: a promise is kept when the next chunk may come, so that a slow reader slows the run and fills no memory. */
export interface Sink {
  /** @throws OutputError */
  write(chunk: string | Uint8Array): Promise<void>;
  /** @throws OutputError */
  end(): Promise<void>;
}

/** Results that could not be written: a full disk, a reader that has gone. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** `ENOSPC`, `EPIPE`, ... */
  readonly code: string | undefined;
  constructor(path: string | null, cause: Error) {
    super(`${path ?? 'standard output'}: ${cause.message}`, { cause });
    this.code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  }
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

/** @param append whether what stands in the file stays there */
export function createDestination(path: string | null, stdout: Streams['stdout'], append = false): Destination {
  return {
    path,
    terminal: path === null && stdout.isTTY === true,
    open: (other) => {
      const file = other ?? path;
      if (file === null) return streamSink(stdout, null);
      return streamSink(createWriteStream(file, { flags: append ? 'a' : 'w' }), file);
    },
  };
}

/** Writes a text that is all there is to write. @throws OutputError */
export async function writeTo(destination: Destination, text: string): Promise<void> {
  const sink = destination.open();
  await sink.write(text);
  await sink.end();
}

/** A sink over a stream: that of a file is ended with it, that of the process stays open. */
function streamSink(stream: NodeJS.WritableStream, path: string | null): Sink {
  let broken: OutputError | null = null;
  stream.on('error', (error: Error) => {
    broken ??= new OutputError(path, error);
  });
  const step = async (wait: () => Promise<unknown>) => {
    try {
      if (broken === null) await wait();
    } catch (error) {
      broken ??= new OutputError(path, error as Error);
    }
    if (broken !== null) throw broken;
  };
  return {
    write: (chunk) => step(async () => stream.write(chunk) || (await once(stream, 'drain'))),
    end: () =>
      step(async () => {
        if (path === null) return;
        stream.end();
        await finished(stream);
      }),
  };
}
