/** What a matcher tells vitest and jest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}
