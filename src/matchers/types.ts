import type { ExpectedLabel, ExpectedStatement } from './expected.js';
import type { StanceOptions } from './toHaveStance.js';

/** The matchers as `expect(...)` has them once they are added; R is what they give back. */
export interface DemarcheMatchers<R = void> {
  /**
   * An analysis has a statement that is all that is given.
   *
   * @example expect(analyze(article)).toHaveStatement({ actor: 'NOR', stance: 'condemn', target: 'the raid' });
   */
  toHaveStatement(expected: ExpectedStatement): R;
  /**
   * A statement, or what `classify` gives, has a stance.
   *
   * @example expect(classify('We thank Oman.')).toHaveStance('support', { min: 0.8 });
   */
  toHaveStance(label: ExpectedLabel, options?: StanceOptions): R;
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: vitest and @types/jest declare the interface with these very parameters
    interface Matchers<R, T = {}> extends DemarcheMatchers<R> {}
  }
}
