/** What a run, or a portion of it, has done. */
export interface Counts {
  /** Articles analysed. */
  readonly articles: number;
  readonly statements: number;
  /** Stances listed. */
  readonly labels: number;
  /** Articles that became error records. */
  readonly failed: number;
  /** Bytes read. */
  readonly bytes: number;
}

export const NO_COUNTS: Counts = { articles: 0, statements: 0, labels: 0, failed: 0, bytes: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    articles: a.articles + b.articles,
    statements: a.statements + b.statements,
    labels: a.labels + b.labels,
    failed: a.failed + b.failed,
    bytes: a.bytes + b.bytes,
  };
}

const MEGABYTE = 1_000_000;
const SECOND = 1000;

/** What a run has done, in a line. @param elapsed milliseconds */
export function summary({ articles, statements, labels, failed, bytes }: Counts, elapsed: number): string {
  const seconds = Math.max(elapsed, 1) / SECOND;
  const parts = [many(articles, 'article'), many(statements, 'statement'), many(labels, 'label'), many(failed, 'error')];
  const size = bytes / MEGABYTE;
  return `${parts.join(', ')}; ${size.toFixed(1)} MB in ${seconds.toFixed(1)} s (${(size / seconds).toFixed(1)} MB/s)`;
}

export function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
