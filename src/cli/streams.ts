/** The streams of a process: results go to `stdout`, everything else to `stderr`. */
export interface Streams {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** What the exit status says. */
export const EXIT = { well: 0, failed: 1, unusable: 2 } as const;
