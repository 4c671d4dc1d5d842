import { stemOf } from './stem.js';

/** Names for the literals and stems that occur in lexicons and models; everything else is 0. */
export interface Symbols {
  readonly size: () => number;
  literal(word: string): number;
  stem(stem: string): number;
  /** Symbol of the stem of a word; each word is stemmed once. */
  stemOfWord(word: string): number;
  findLiteral(word: string): number;
  findStem(stem: string): number;
}

export function createSymbols(): Symbols {
  const ofWords = new Map<string, number>();
  const literals = new Map<string, number>();
  const stems = new Map<string, number>();
  let next = 1;
  const define = (map: Map<string, number>, key: string): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, next);
    return next++;
  };
  return {
    size: () => next,
    literal: (word) => define(literals, word),
    stem: (stem) => define(stems, stem),
    stemOfWord: (word) => {
      const known = ofWords.get(word);
      if (known !== undefined) return known;
      const symbol = define(stems, stemOf(word));
      ofWords.set(word, symbol);
      return symbol;
    },
    findLiteral: (word) => literals.get(word) ?? 0,
    findStem: (stem) => stems.get(stem) ?? 0,
  };
}
