/** Name of the row and column of statements, or of what is left of their labels, that have none. */
const NEUTRAL = 'neutral';

/** How often a label of the gold (row) was found as a label (column). */
export interface Confusion {
  /** Names of rows and columns: the labels, then `neutral`. */
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * Collects the confusions of sets of labels. A label of both sets counts on the diagonal; of what is left, each missed label counts against
 * each wrong one, and against `neutral` where the other side has nothing left.
 */
export function createConfusion(labels: readonly string[]): {
  add: (gold: ReadonlySet<string>, found: ReadonlySet<string>) => void;
  result: () => Confusion;
} {
  const names = [...labels, NEUTRAL];
  const counts = names.map(() => names.map(() => 0));
  return { add, result: () => ({ labels: names, counts: counts.map((row) => [...row]) }) };

  function add(gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
    const missed = [...gold].filter((label) => !found.has(label));
    const wrong = [...found].filter((label) => !gold.has(label));
    for (const label of gold) if (found.has(label)) count(label, label);
    if (gold.size === 0 && found.size === 0) count(NEUTRAL, NEUTRAL);
    for (const row of missed.length === 0 && wrong.length > 0 ? [NEUTRAL] : missed)
      for (const column of wrong.length === 0 ? [NEUTRAL] : wrong) count(row, column);
  }

  function count(row: string, column: string): void {
    counts[names.indexOf(row)][names.indexOf(column)]++;
  }
}
