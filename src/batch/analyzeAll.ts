import { availableParallelism } from 'node:os';
import { type AnalyzerOptions, createAnalyzer } from '../analyze.js';
import type { Analysis, StanceLabel } from '../schema.js';
import { type Article, articleOfValue, type Failure } from './article.js';
import { mapOrdered } from './ordered.js';
import type { Outcome } from './perform.js';
import { createPool } from './pool.js';
import type { Portion } from './portion.js';
import { BATCH_WORKER } from './thread.js';

/** An article of a corpus. */
export interface BatchArticle {
  /** What its result is called; without one, its number from 0 on. */
  readonly id?: string | number;
  readonly text: string;
  /** Date of the article, `YYYY-MM-DD`: gives datelines without a year theirs. */
  readonly date?: string;
}

/** What became of an article: its analysis, or why there is none. `id` and `date` are those of the article; what is no article is called by its number. */
export type BatchResult<Label extends string = StanceLabel> =
  | { readonly id: string; readonly date?: string; readonly analysis: Analysis<Label> }
  | { readonly id: string; readonly error: string };

export interface BatchOptions<Label extends string = StanceLabel> extends AnalyzerOptions<Label> {
  /** Number of worker threads (default: one a core). */
  readonly jobs?: number;
  /** Once aborted, no more articles are taken; those that were taken still give their results. */
  readonly signal?: AbortSignal;
}

const ARTICLES_PER_JOB = 8;

/**
 * Analyses a corpus on all cores: results come in the order of the articles, as soon as they are there.
 *
 * At most eight articles a job are under way, so memory stays flat however large the corpus, and whoever takes the results slowly slows the reading.
 * Something that is no article (`text` is no string) and an article that kills its worker thread twice become results with an `error`; the run goes on.
 *
 * @throws LexiconError, ModelError, RangeError at the first result, for options that cannot be used
 * @example
 * for await (const result of analyzeAll(articles, { jobs: 4 })) {
 *   if ('analysis' in result) console.log(result.id, result.analysis.statements.length);
 * }
 */
export async function* analyzeAll<Label extends string = StanceLabel>(
  articles: Iterable<BatchArticle> | AsyncIterable<BatchArticle>,
  { jobs = availableParallelism(), signal, ...options }: BatchOptions<Label> = {},
): AsyncGenerator<BatchResult<Label>, void, undefined> {
  if (!Number.isInteger(jobs) || jobs < 1) throw new RangeError(`jobs: expected a whole number from 1 on, was given ${String(jobs)}`);
  if (Object.keys(options).length > 0) createAnalyzer(options); // so that a mistake in them is told here and not in every worker
  const pool = await createPool<Outcome<Label>[]>({ worker: BATCH_WORKER, data: options, jobs });
  try {
    for await (const results of mapOrdered(portionsOf(articles), jobs * ARTICLES_PER_JOB, pool.run, signal))
      for (const outcome of results.flat()) yield resultOf(outcome);
  } finally {
    await pool.close();
  }
}

async function* portionsOf(articles: Iterable<BatchArticle> | AsyncIterable<BatchArticle>): AsyncGenerator<Portion> {
  let number = 0;
  for await (const given of articles) {
    const article: Article | Failure = articleOfValue(given, String(number++));
    yield { kind: 'articles', articles: [article] };
  }
}

/** The result as users see it. */
export function resultOf<Label extends string>(outcome: Outcome<Label>): BatchResult<Label> {
  if ('failure' in outcome) return outcome.failure;
  const { article, analysis } = outcome;
  return article.date === undefined ? { id: article.id, analysis } : { id: article.id, date: article.date, analysis };
}
