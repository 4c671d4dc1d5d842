/** What was found rightly, found wrongly, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1, each 0..1; 0 where there is nothing to divide by. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function emptyTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}

/** Counts the members of two sets. */
export function compareSets<T>(tally: Tally, gold: ReadonlySet<T>, found: ReadonlySet<T>): void {
  for (const one of found) {
    if (gold.has(one)) tally.right++;
    else tally.wrong++;
  }
  for (const one of gold) if (!found.has(one)) tally.missed++;
}

export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const { right, wrong, missed } of tallies) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

export function figuresOf({ right, wrong, missed }: Tally): Figures {
  return { precision: share(right, right + wrong), recall: share(right, right + missed), f1: share(2 * right, 2 * right + wrong + missed) };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
