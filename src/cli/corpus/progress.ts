import type { Streams } from '../streams.js';
import type { Counts } from './counts.js';

/** Shows how far a run is. */
export interface Progress {
  update(counts: Counts): void;
  stop(): void;
}

export const NO_PROGRESS: Progress = { update: () => undefined, stop: () => undefined };

const MEGABYTE = 1_000_000;
const UPDATES_A_SECOND = 5;

/**
 * A bar on standard error with rate and time left.
 *
 * @param total bytes to read, null where nobody knows: then there is no bar and no time left, only what was done and how fast
 */
export async function showProgress(total: number | null, stderr: Streams['stderr']): Promise<Progress> {
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    stream: stderr as NodeJS.WriteStream,
    fps: UPDATES_A_SECOND,
    hideCursor: null,
    clearOnComplete: true,
    stopOnComplete: false,
    etaBuffer: 100,
    barsize: 30,
    format:
      total === null
        ? '{articles} articles  {rate} MB/s  {duration_formatted}'
        : '[{bar}] {percentage} %  {articles} articles  {rate} MB/s  {eta_formatted} left',
  });
  const started = Date.now();
  bar.start(total ?? 1, 0, { articles: 0, rate: '0.0' });
  return {
    update: ({ articles, failed, bytes }) => {
      const rate = (bytes / MEGABYTE / Math.max((Date.now() - started) / 1000, 0.001)).toFixed(1);
      bar.update(total === null ? 0 : Math.min(bytes, total), { articles: articles + failed, rate });
    },
    stop: () => bar.stop(),
  };
}
