import type { Streams } from './streams.js';
import { UsageError } from './usage.js';

/** A bar on standard error where that is a terminal; nothing elsewhere. */
interface ProgressBar {
  update(done: number, all: number, step: string): void;
  stop(): void;
}

const SILENT: ProgressBar = { update: () => undefined, stop: () => undefined };

/**
 * Works through a corpus or gold of the user under a bar that tells how far it is.
 *
 * @param name what is being done, in front of the bar
 * @throws UsageError for what the input is to blame for: a syntax or a range that is wrong
 */
export async function underProgressBar<T>(
  name: string,
  stderr: Streams['stderr'],
  work: (update: ProgressBar['update']) => Promise<T>,
): Promise<T> {
  const bar = stderr.isTTY === true ? await showBar(name, stderr) : SILENT;
  try {
    return await work(bar.update);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  } finally {
    bar.stop();
  }
}

async function showBar(name: string, stderr: Streams['stderr']): Promise<ProgressBar> {
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: `${name} {bar} {percentage}% | {step}`,
    stream: stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(1, 0, { step: '' });
  return {
    update(done, all, step) {
      bar.setTotal(all);
      bar.update(done, { step });
    },
    stop: () => bar.stop(),
  };
}
