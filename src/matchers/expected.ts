import type { StanceLabel } from '../schema.js';

/** A stance label, `neutral` for none, or a label of a model of one's own. */
export type ExpectedLabel = StanceLabel | 'neutral' | (string & Record<never, never>);

/** What a statement is expected to be; what is left out may be anything. */
export interface ExpectedStatement {
  /** The speaker's whole name, or a pattern for it; null for none. */
  readonly speaker?: string | RegExp | null;
  /** ISO 3166-1 alpha-3 or organisation code of whom the speaker speaks for; null for none. */
  readonly actor?: string | RegExp | null;
  /** A label that the statement has, or all of several. */
  readonly stance?: ExpectedLabel | readonly ExpectedLabel[];
  /** Words of the target of that stance, of any stance where none is given; null for none. */
  readonly target?: string | RegExp | null;
  /** Words of the content. */
  readonly content?: string | RegExp;
}

export const FIELDS = ['speaker', 'actor', 'stance', 'target', 'content'] as const;
export type Field = (typeof FIELDS)[number];
