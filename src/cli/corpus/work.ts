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
  return format.kind === 'text' ? (portion) => asText(portion, format) : (portion) => asOutcomes(portion);

  function asText(portion: Portion, { record, failure }: TextFormat): Done {
    const tally = createTally(portion);
    const records: string[] = [];
    for (const outcome of perform(analyzer, portion, date)) {
      tally.add(outcome);
      records.push('failure' in outcome ? failure(outcome.failure) : record(outcome.article, outcome.analysis));
    }
    return { ...tally.done(), text: Buffer.from(records.join('')), outcomes: [] };
  }

  function asOutcomes(portion: Portion): Done {
    const tally = createTally(portion);
    const outcomes = [...perform(analyzer, portion, date)];
    for (const outcome of outcomes) tally.add(outcome);
    return { ...tally.done(), text: null, outcomes };
  }
}

/** Counts what becomes of a portion. */
function createTally(portion: Portion): { add(outcome: Outcome<StanceLabel>): void; done(): Pick<Done, 'counts' | 'failures'> } {
  const counts = { articles: 0, statements: 0, labels: 0, failed: 0, bytes: portion.kind === 'lines' ? portion.bytes.length : 0 };
  const failures: Failure[] = [];
  return {
    add(outcome) {
      if ('failure' in outcome) {
        counts.failed++;
        failures.push(outcome.failure);
        return;
      }
      counts.articles++;
      if (portion.kind !== 'lines') counts.bytes += Buffer.byteLength(outcome.article.text);
      for (const { stances } of outcome.analysis.statements) {
        counts.statements++;
        counts.labels += stances.length;
      }
    },
    done: () => ({ counts, failures }),
  };
}
