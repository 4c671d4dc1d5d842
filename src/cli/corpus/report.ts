import type { Failure } from '../../batch/internal.js';
import type { Streams } from '../streams.js';
import { type Counts, many, NO_COUNTS, summary } from './counts.js';
import { NO_PROGRESS, type Progress, showProgress } from './progress.js';

/** Tells people on standard error how a run goes and how it went. */
export interface Report {
  /** After each portion. @param counts of the run so far */
  done(counts: Counts, failures: readonly Failure[]): void;
  /** Once, at the end. @param reason why the run ended before its input; null where it did not */
  end(reason: string | null): void;
}

export interface ReportOptions {
  /** Where the results go, null for standard output. */
  readonly output: string | null;
  /** Whether a run that ends early can be taken up with `--resume`. */
  readonly resumable: boolean;
  /** Records that an earlier run has written, null where this one does not resume. */
  readonly written: number | null;
  /** Bytes to read, null where nobody knows. */
  readonly total: number | null;
}

export async function createReport({ output, resumable, written, total }: ReportOptions, streams: Streams): Promise<Report> {
  const { stderr } = streams;
  const tell = (message: string) => stderr.write(`demarche: ${message}\n`);
  const onScreen = stderr.isTTY === true;
  const shared = output === null && streams.stdout.isTTY === true;
  const progress: Progress = onScreen && !shared ? await showProgress(total, stderr) : NO_PROGRESS;
  const started = Date.now();
  let soFar = NO_COUNTS;
  return {
    done(counts, failures) {
      soFar = counts;
      progress.update(counts);
      for (const { id, error } of failures) tell(`${id}: ${error}`);
    },
    end(reason) {
      progress.stop();
      const before = written === null ? '' : `${many(written, 'record')} there already; `;
      if (reason !== null) tell(`${reason}${output !== null && resumable ? '; --resume goes on from there' : ''}`);
      if (output !== null || (onScreen && soFar.articles + soFar.failed > 1)) tell(`${before}${summary(soFar, Date.now() - started)}`);
    },
  };
}
