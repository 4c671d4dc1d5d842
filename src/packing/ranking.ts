/** The words used so far, the frequent ones first. */
export interface Ranking {
  readonly has: (word: number) => boolean;
  /** The place of a word; 0 for one that was not used. */
  readonly rank: (word: number) => number;
  /** The word in a place. */
  readonly at: (rank: number) => number;
  readonly use: (word: number) => void;
}

/** @param count number of all words there are */
export function createRanking(count: number): Ranking {
  const words = new Int32Array(count);
  const ranks = new Int32Array(count);
  const uses = new Int32Array(count);
  /** The first place of the words that were used so often; those of more uses stand before it. */
  const firstOf: number[] = [0];
  let used = 0;
  return { has: (word) => uses[word] > 0, rank: (word) => ranks[word], at: (rank) => words[rank], use };

  /** Moves a word to the first place of its like, and has their places begin behind it. */
  function use(word: number): void {
    const before = uses[word]++;
    if (before === 0) put(word, used++);
    const first = before === 0 ? used - 1 : (firstOf[before] ?? 0);
    const other = words[first];
    put(other, ranks[word]);
    put(word, first);
    firstOf[before] = first + 1;
    if (uses[word] >= firstOf.length) firstOf.push(first);
  }

  function put(word: number, rank: number): void {
    words[rank] = word;
    ranks[word] = rank;
  }
}
