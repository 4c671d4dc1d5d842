/** The rows between those at the beginning and at the end that are as they were. */
export interface Patch {
  /** Index of the first row that changed. */
  readonly at: number;
  /** How many rows go from there. */
  readonly remove: number;
  readonly insert: readonly string[];
}

/** The smallest single patch that turns one list of rows into the other. */
export function patchOf(before: readonly string[], after: readonly string[]): Patch {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let same = 0;
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { at, remove: before.length - same - at, insert: after.slice(at, after.length - same) };
}
