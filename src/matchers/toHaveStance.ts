import type { Classification } from '../schema.js';
import type { ExpectedLabel } from './expected.js';
import { scoresInWords, stancesInWords } from './inWords.js';
import type { MatcherResult } from './result.js';

/** How sure a stance must be. */
export interface StanceOptions {
  /** Least probability, 0..1 (default: the analyzer's own threshold). */
  readonly min?: number;
}

/**
 * Whether a statement, or what `classify` gives, has a stance; `neutral` is to have none.
 *
 * @throws TypeError for anything else
 */
export function toHaveStance(received: unknown, label: ExpectedLabel, { min }: StanceOptions = {}): MatcherResult {
  const judged = judgedOf(received);
  const pass =
    label === 'neutral' ? judged.stances.length === 0 : judged.stances.some((one) => one.label === label && one.probability >= (min ?? 0));
  const wanted = min === undefined ? label : `${label} of at least ${min}`;
  return {
    pass,
    message: () => `expected ${pass ? 'no ' : ''}stance ${wanted}\nfound ${stancesInWords(judged)}\nof the scores ${scoresInWords(judged)}`,
  };
}

function judgedOf(received: unknown): Classification<string> {
  if (typeof received === 'object' && received !== null && 'scores' in received && 'stances' in received && Array.isArray(received.stances))
    return received as Classification<string>; // so is a statement
  throw new TypeError('toHaveStance: expected a statement, or what `classify` gives');
}
