import { classesOf } from './classes.js';
import { stemOf } from './stem.js';

/** Shapes of a word as written, as bits. */
export const SHAPE = { CAPITAL: 1, UPPER: 2, DIGIT: 4, LETTER: 8, HYPHEN: 16, PERIOD: 32 } as const;

/**
 * Every distinct word seen, once: its spelling and what follows from the spelling alone. Tokens hold only a word's number,
 * so lower-casing, stemming and look-up happen once a distinct word and not once a token.
 */
export interface Vocabulary {
  readonly spelling: string[];
  readonly lower: string[];
  /** Symbol of the lower-cased word where a lexicon knows it, else 0. */
  readonly literal: number[];
  /** Symbol of the stem where a lexicon or the model knows it, else 0. */
  readonly stem: number[];
  readonly stemText: string[];
  /** Word classes as bits, see {@link CLASS}. */
  readonly classes: number[];
  readonly shape: number[];
  readonly symbols: Symbols;
  intern(word: string): number;
}

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

/** Words kept before the memo is begun anew: a bound on memory for endless streams of articles. */
const MOST_WORDS = 60_000;

export function createVocabulary(symbols: Symbols): Vocabulary {
  const ids = new Map<string, number>();
  const vocabulary: Vocabulary = { spelling: [], lower: [], literal: [], stem: [], stemText: [], classes: [], shape: [], symbols, intern };

  function intern(word: string): number {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const id = vocabulary.spelling.length;
    const lower = word.toLowerCase().replaceAll('’', "'");
    ids.set(word, id);
    vocabulary.spelling.push(word);
    vocabulary.lower.push(lower);
    vocabulary.literal.push(symbols.findLiteral(lower));
    const stem = stemOf(lower);
    vocabulary.stem.push(symbols.findStem(stem));
    vocabulary.stemText.push(stem);
    vocabulary.classes.push(classesOf(lower));
    vocabulary.shape.push(shapeOf(word));
    return id;
  }
  return vocabulary;
}

/** A vocabulary that has grown past its bound is replaced between two articles. */
export function isFull(vocabulary: Vocabulary): boolean {
  return vocabulary.spelling.length > MOST_WORDS;
}

function shapeOf(word: string): number {
  let shape = 0;
  const first = word.charAt(0);
  if (first !== first.toLowerCase()) shape |= SHAPE.CAPITAL;
  let letters = 0;
  let uppers = 0;
  for (const char of word) {
    if (char >= '0' && char <= '9') shape |= SHAPE.DIGIT;
    else if (char === '-') shape |= SHAPE.HYPHEN;
    else if (char === '.') shape |= SHAPE.PERIOD;
    else if (char.toLowerCase() !== char.toUpperCase()) {
      letters++;
      if (char !== char.toLowerCase()) uppers++;
    }
  }
  if (letters > 0) shape |= SHAPE.LETTER;
  if (letters > 1 && uppers === letters) shape |= SHAPE.UPPER;
  return shape;
}
