import { type AnalyzerOptions, createAnalyzer } from '../../analyze.js';
import { type Failure, type Outcome, type Portion, perform } from '../../batch/internal.js';
import type { StanceLabel } from '../../schema.js';
import { type FormatName, type FormatOptions, loadFormat, type TextFormat } from '../formats/index.js';
import type { Counts } from './counts.js';

/** What every worker of a run has to know; plain data, so that it can be sent to a thread. */
export interface WorkSettings {
  readonly analyzer: AnalyzerOptions;
  readonly format: FormatName;
  readonly formatOptions: FormatOptions;
  /** Date of articles that come without one. */
  readonly date: string | undefined;
}

/** What became of a portion: written already where the format allows, else the analyses for the format to write. */
export interface Done {
  readonly counts: Counts;
  readonly failures: readonly Failure[];
  readonly text: Uint8Array | null;
  readonly outcomes: readonly Outcome<StanceLabel>[];
}

export type Work = (portion: Portion) => Done;

/** @throws LexiconError, ModelError */
export async function createWork({ analyzer: options, format: name, formatOptions, date }: WorkSettings): Promise<Work> {
  const made = createAnalyzer(options);
  const analyzer = formatOptions.explain ? { ...made, analyze: made.explain } : made;
  const format = await loadFormat(name, formatOptions);
  return (portion) => {
    const outcomes = [...perform(analyzer, portion, date)];
    const done = { counts: countsOf(portion, outcomes), failures: outcomes.flatMap((one) => ('failure' in one ? [one.failure] : [])) };
    return format.kind === 'text' ? { ...done, text: textOf(format, outcomes), outcomes: [] } : { ...done, text: null, outcomes };
  };
}

function textOf(format: TextFormat, outcomes: readonly Outcome<StanceLabel>[]): Uint8Array {
  const records = outcomes.map((one) => ('failure' in one ? format.failure(one.failure) : format.record(one.article, one.analysis)));
  return Buffer.from(records.join(''));
}

function countsOf(portion: Portion, outcomes: readonly Outcome<StanceLabel>[]): Counts {
  const counts = { articles: 0, statements: 0, labels: 0, failed: 0, bytes: portion.kind === 'lines' ? portion.bytes.length : 0 };
  for (const outcome of outcomes) {
    if ('failure' in outcome) {
      counts.failed++;
      continue;
    }
    counts.articles++;
    if (portion.kind !== 'lines') counts.bytes += Buffer.byteLength(outcome.article.text);
    for (const { stances } of outcome.analysis.statements) {
      counts.statements++;
      counts.labels += stances.length;
    }
  }
  return counts;
}
