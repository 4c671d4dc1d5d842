import { classesOf } from './classes.js';
import { stemOf } from './stem.js';
import type { Symbols } from './symbols.js';

/** Shapes of a word as written, as bits. */
export const SHAPE = { CAPITAL: 1, UPPER: 2, DIGIT: 4, LETTER: 8, HYPHEN: 16, PERIOD: 32 } as const;

/**
 * Every distinct word seen, once: its spelling and what follows from the spelling alone. Tokens hold only a word's number,
 * so lower-casing, stemming and look-up happen once a distinct word and not once a token. Word 0 is the empty one, which stands where a text has none.
 */
export interface Vocabulary {
  readonly spelling: string[];
  readonly lower: string[];
  /** Lower case without the dot of an abbreviation and without the mark of a possessive plural. */
  readonly plain: string[];
  /** Symbol of the lower-cased word where a lexicon knows it, else 0. */
  readonly literal: number[];
  /** Symbol of the stem where a lexicon or the model knows it, else 0. */
  readonly stem: number[];
  readonly stemText: string[];
  /** Word classes as bits, see {@link CLASS}. */
  readonly classes: number[];
  readonly shape: number[];
  readonly symbols: Symbols;
  /** Answers to the questions of `wordTest`, which keeps them here. */
  answers: Int32Array;
  /** What `wordValue` keeps here: a list a kind of value, by the number of the word. */
  readonly values: unknown[][];
  /** Number of the word that stands at [from, to) of a text. */
  intern(text: string, from: number, to: number): number;
}

/** Words kept before the memo is begun anew: a bound on memory for endless streams of articles. */
const MOST_WORDS = 60_000;

/** Slots of the hash table at first; always a power of two, and at least twice the words. */
const FIRST_SLOTS = 1 << 12;
const FIRST_LETTERS = 1 << 15;
const NO_BREAK_HYPHEN = '‑';
/** Multiplier of the hash over character codes, by FNV. */
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;

export function createVocabulary(symbols: Symbols): Vocabulary {
  const vocabulary: Vocabulary = {
    spelling: [],
    lower: [],
    plain: [],
    literal: [],
    stem: [],
    stemText: [],
    classes: [],
    shape: [],
    symbols,
    answers: new Int32Array(0),
    values: [],
    intern,
  };
  const { spelling } = vocabulary;
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  let hashes = new Int32Array(FIRST_SLOTS >> 1);
  let letters = new Uint16Array(FIRST_LETTERS);
  let starts = new Int32Array((FIRST_SLOTS >> 1) + 1);
  intern('', 0, 0);
  return vocabulary;

  function intern(text: string, from: number, to: number): number {
    let hash = FNV_BASIS;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = slots[slot]; id >= 0; id = slots[slot]) {
      if (hashes[id] === hash && isAt(id, text, from, to)) return id;
      slot = (slot + 1) & mask;
    }
    return add(text.slice(from, to), hash, slot);
  }

  function isAt(id: number, text: string, from: number, to: number): boolean {
    const start = starts[id];
    if (starts[id + 1] - start !== to - from) return false;
    for (let i = from, k = start; i < to; i++, k++) if (text.charCodeAt(i) !== letters[k]) return false;
    return true;
  }

  function add(word: string, hash: number, slot: number): number {
    const id = spelling.length;
    describe(vocabulary, word);
    slots[slot] = id;
    if (id + 1 >= starts.length) {
      hashes = enlarged(hashes);
      starts = enlarged(starts);
    }
    const start = starts[id];
    const end = start + word.length;
    while (end > letters.length) letters = enlarged(letters);
    for (let i = 0; i < word.length; i++) letters[start + i] = word.charCodeAt(i);
    hashes[id] = hash;
    starts[id + 1] = end;
    if (2 * spelling.length > slots.length) rehash();
    return id;
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < spelling.length; id++) {
      const hash = hashes[id];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
  }
}

function enlarged<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(array: T): T {
  const larger = new (array.constructor as new (size: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}

/** Works out all that follows from the spelling of a new word. */
function describe(vocabulary: Vocabulary, word: string): void {
  const { symbols } = vocabulary;
  const spelling = shared(word);
  const lowered = word.toLowerCase().replaceAll('’', "'");
  const lower = lowered === word ? spelling : shared(lowered);
  const stem = stemOf(lower);
  vocabulary.spelling.push(spelling);
  vocabulary.lower.push(lower);
  vocabulary.plain.push(/[.'’]$/.test(lower) ? shared(lower.slice(0, -1)) : lower);
  vocabulary.literal.push(symbols.findLiteral(lower));
  vocabulary.stem.push(symbols.findStem(stem));
  vocabulary.stemText.push(stem);
  vocabulary.classes.push(classesOf(lower));
  vocabulary.shape.push(shapeOf(word));
}

/** The one copy of a string that the engine keeps for keys of objects and for literals: comparing it with a literal compares two addresses. */
function shared(word: string): string {
  for (const key in { [word]: true }) return key;
  return word;
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
    else if (char === '-' || char === NO_BREAK_HYPHEN) shape |= SHAPE.HYPHEN;
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
