import type { Article, Failure } from '../../batch/internal.js';
import type { Analysis } from '../../schema.js';
import type { Destination } from '../sink.js';

/** What a format may want to know of the command line. */
export interface FormatOptions {
  /** Say under each statement, in words, why it has its stances. */
  readonly explain: boolean;
}

/**
 * A format in which what is written of an article depends on that article alone.
 * Its functions are pure, so that they can run in worker threads; what they give is written in the order of the articles.
 */
export interface TextFormat {
  readonly kind: 'text';
  /** Written before the first article. */
  readonly begin: string;
  record(article: Article, analysis: Analysis): string;
  /** Empty where the format has no place for failures; they are told on standard error all the same. */
  failure(failure: Failure): string;
  /** Written after the last article. */
  readonly end: string;
}

/** A format that has to see the articles pass: a binary file, a page with a summary. It runs in the main thread. */
export interface StreamFormat {
  readonly kind: 'stream';
  /** @throws UsageError where the format cannot be written to such a destination */
  open(destination: Destination): Writer;
}

/** Called once each in the order `begin`, any number of `record` and `failure` in the order of the articles, `end`; each is awaited before the next. */
export interface Writer {
  begin(): Promise<void>;
  record(article: Article, analysis: Analysis): Promise<void>;
  failure(failure: Failure): Promise<void>;
  end(): Promise<void>;
}

export type Format = TextFormat | StreamFormat;

export type { Article, Failure };
