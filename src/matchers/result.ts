/** What a matcher tells vitest and jest. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why the expectation failed, or failed under `not`. */
  readonly message: () => string;
}
