import type { Streams } from '../streams.js';

/** A command of the command line; its arguments are those behind its name. */
export interface Command {
  /** Printed by `--help`. */
  readonly usage: string;
  /**
   * Runs the command and gives its exit status (`EXIT`).
   *
   * @throws UsageError for arguments that cannot be used; the caller prints it
   */
  run(args: readonly string[], streams: Streams): Promise<number>;
}
