import type { Streams } from './streams.js';

/** A bar on standard error where that is a terminal; nothing elsewhere. */
export interface ProgressBar {
  update(done: number, all: number, step: string): void;
  stop(): void;
}

const SILENT: ProgressBar = { update: () => undefined, stop: () => undefined };

/** @param name what is being done, in front of the bar */
export async function createProgressBar(name: string, stderr: Streams['stderr']): Promise<ProgressBar> {
  if (stderr.isTTY !== true) return SILENT;
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
