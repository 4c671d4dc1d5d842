/** The streams of a process: results go to `stdout`, everything else to `stderr`. */
export interface Streams {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Aborted when the process is asked to stop; what was begun is then finished, and nothing more is begun. */
  readonly signal?: AbortSignal;
}

/** What the exit status says; `interrupted` is that of a process ended by SIGINT. */
export const EXIT = { well: 0, failed: 1, unusable: 2, interrupted: 130 } as const;
