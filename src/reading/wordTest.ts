/** Questions that the spelling of a word answers, asked once a distinct word and not once a token. */

import type { Lookup } from '../lazily.js';
import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** Whether token i passes a test; beyond the text stands the empty word. */
export type WordTest = (tokens: Tokens, i: number) => boolean;

/** A word by its spellings: as written, lower-cased with straight apostrophes, and without a final dot or apostrophe. */
interface Word {
  readonly spelling: string;
  readonly lower: string;
  readonly plain: string;
  /** Bits of {@link SHAPE}. */
  readonly shape: number;
}

type Question = (word: Word) => boolean;

/** Two bits a question, sixteen questions a cell: all answers about one word lie side by side. */
const ASKED = 1;
const YES = 2;
const BITS = 3;
const QUESTIONS_A_CELL = 16;
/** Cells a word, for all questions of the program. */
const CELLS = 8;
const FIRST_WORDS = 1 << 11;

let questions = 0;
let values = 0;

/**
 * A test of words that remembers its answers in the vocabulary. To be made when the program starts, and not while it reads.
 *
 * @param test must depend on nothing but the word
 * @example
 * const isBy = wordTest(({ lower }) => lower === 'by');
 * isBy(tokens, 4);
 */
export function wordTest(test: Question): WordTest {
  const number = questions++;
  if (number >= CELLS * QUESTIONS_A_CELL) throw new RangeError(`wordTest: expected at most ${CELLS * QUESTIONS_A_CELL} tests`);
  const cell = Math.floor(number / QUESTIONS_A_CELL);
  const shift = (number % QUESTIONS_A_CELL) * 2;
  return ({ word, vocabulary }, i) => {
    const id = word[i] ?? 0;
    const answer = ((vocabulary.answers[id * CELLS + cell] ?? 0) >>> shift) & BITS;
    return answer === 0 ? ask(vocabulary, id, cell, shift, test) : answer === (ASKED | YES);
  };
}

/** Whether the lower-cased word is one of a set. */
export function oneOf(words: Lookup): WordTest {
  return wordTest(({ lower }) => words.has(lower));
}

/** The same, whether an abbreviation has its dot or not, and a plural possessive its mark. */
export function plainOneOf(words: Lookup): WordTest {
  return wordTest(({ plain }) => words.has(plain));
}

/**
 * A value that the spelling of a word has, found once a distinct word and kept in the vocabulary. To be made when the program starts.
 *
 * @param find must depend on nothing but the word
 * @example
 * const written = wordValue(({ spelling }) => spelling.replaceAll('’', "'"));
 * written(tokens, 4);
 */
export function wordValue<T extends object | string | number | null>(find: (word: Word) => T): (tokens: Tokens, i: number) => T {
  const number = values++;
  return ({ word, vocabulary }, i) => {
    const id = word[i] ?? 0;
    const known = vocabulary.values[number]?.[id];
    return known === undefined ? remember(vocabulary, number, id, find) : (known as T); // only `find` of this number has put it there
  };
}

function remember<T>(vocabulary: Vocabulary, number: number, id: number, find: (word: Word) => T): T {
  const value = find(wordOf(vocabulary, id));
  while (vocabulary.values.length <= number) vocabulary.values.push([]);
  const known = vocabulary.values[number];
  while (known.length <= id) known.push(undefined);
  known[id] = value;
  return value;
}

function ask(vocabulary: Vocabulary, id: number, cell: number, shift: number, test: Question): boolean {
  const answer = test(wordOf(vocabulary, id));
  if ((id + 1) * CELLS > vocabulary.answers.length) vocabulary.answers = enlarged(vocabulary.answers, id);
  const at = id * CELLS + cell;
  vocabulary.answers[at] |= (answer ? ASKED | YES : ASKED) << shift;
  return answer;
}

function wordOf({ spelling, lower, plain, shape }: Vocabulary, id: number): Word {
  return { spelling: spelling[id], lower: lower[id], plain: plain[id], shape: shape[id] };
}

function enlarged(answers: Int32Array, id: number): Int32Array {
  const larger = new Int32Array(Math.max(FIRST_WORDS, 1 << (32 - Math.clz32(id))) * CELLS);
  larger.set(answers);
  return larger;
}
