/** Counts texts and lists them. */
export interface Tally {
  readonly add: (text: string) => void;
  readonly sorted: () => string[];
  /** The frequent ones first, those of one count in the order of the alphabet. */
  readonly byCount: () => string[];
}

export function createTally(texts: Iterable<string> = []): Tally {
  const counts = new Map<string, number>();
  const add = (text: string) => void counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const text of texts) add(text);
  const sorted = () => [...counts.keys()].sort((one, other) => (one < other ? -1 : 1));
  return { add, sorted, byCount: () => sorted().sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0)) };
}
