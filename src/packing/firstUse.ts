/** The words used so far, numbered in the order of their first use: words that came together come together again. */
export interface FirstUse {
  readonly has: (word: number) => boolean;
  /** The number of a word; 0 for one that was not used. */
  readonly number: (word: number) => number;
  /** The word of a number. */
  readonly at: (number: number) => number;
  readonly use: (word: number) => void;
}

const UNUSED = -1;

/** @param count number of all words there are */
export function createFirstUse(count: number): FirstUse {
  const words = new Int32Array(count);
  const numbers = new Int32Array(count).fill(UNUSED);
  let used = 0;
  return {
    has: (word) => numbers[word] !== UNUSED,
    number: (word) => Math.max(0, numbers[word]),
    at: (number) => words[number],
    use: (word) => {
      if (numbers[word] !== UNUSED) return;
      numbers[word] = used;
      words[used++] = word;
    },
  };
}
