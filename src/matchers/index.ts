import { toHaveStance } from './toHaveStance.js';
import { toHaveStatement } from './toHaveStatement.js';

export type { ExpectedLabel, ExpectedStatement } from './expected.js';
export type { MatcherResult } from './result.js';
export type { StanceOptions } from './toHaveStance.js';
export type { DemarcheMatchers } from './types.js';

/**
 * Matchers for the tests of a pipeline, under vitest and jest.
 *
 * @example
 * expect.extend(matchers);
 * expect(analyze(article)).toHaveStatement({ speaker: 'Lena Moen', stance: 'condemn', target: 'the raid' });
 */
export const matchers = { toHaveStatement, toHaveStance };
