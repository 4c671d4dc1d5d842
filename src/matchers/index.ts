import type { ExpectedLabel, ExpectedStatement } from './expected.js';
import type { MatcherResult } from './result.js';
import { type StanceOptions, toHaveStance } from './toHaveStance.js';
import { toHaveStatement } from './toHaveStatement.js';

export type { DemarcheMatchers } from './types.js';
export type { ExpectedLabel, ExpectedStatement, MatcherResult, StanceOptions };

/**
 * Matchers for the tests of a pipeline, under vitest and jest.
 *
 * @example
 * expect.extend(matchers);
 * expect(analyze(article)).toHaveStatement({ speaker: 'Ingrid Solheim-Aas', actor: 'NOR', stance: 'support', target: 'Chile' });
 * expect(classify('We thank Oman.')).toHaveStance('support', { min: 0.8 });
 */
export const matchers: {
  /** Whether an analysis has a statement that is all that is expected. */
  toHaveStatement(received: unknown, expected: ExpectedStatement): MatcherResult;
  /** Whether a statement, or what `classify` gives, has a stance. */
  toHaveStance(received: unknown, label: ExpectedLabel, options?: StanceOptions): MatcherResult;
} = { toHaveStatement, toHaveStance };
