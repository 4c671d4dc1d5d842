/** Questions that the spelling of a word answers, asked once a distinct word and not once a token. */

import type { Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** A word by its spellings: as written, lower-cased with straight apostrophes, and without a final dot or apostrophe. */
interface Word {
  readonly spelling: string;
  readonly lower: string;
  readonly plain: string;
}

type Question = (word: Word) => boolean;

/** Whether token i passes a test; beyond the text stands the empty word. */
export type WordTest = (tokens: Tokens, i: number) => boolean;

const UNKNOWN = 0;
const NO = 1;
const YES = 2;
const FIRST_WORDS = 1 << 11;

let tests = 0;

/**
 * A test of words that remembers its answers in the vocabulary.
 *
 * @param test must depend on nothing but the word
 * @example
 * const isBy = wordTest(({ lower }) => lower === 'by');
 * isBy(tokens, 4);
 */
export function wordTest(test: Question): WordTest {
  const number = tests++;
  return ({ word, vocabulary }, i) => {
    const id = word[i] ?? 0;
    const answer = vocabulary.answers[number]?.[id];
    return answer === YES || (answer !== NO && ask(vocabulary, number, id, test));
  };
}

/** Whether the lower-cased word is one of a set. */
export function oneOf(words: ReadonlySet<string>): WordTest {
  return wordTest(({ lower }) => words.has(lower));
}

/** The same, whether an abbreviation has its dot or not, and a plural possessive its mark. */
export function plainOneOf(words: ReadonlySet<string>): WordTest {
  return wordTest(({ plain }) => words.has(plain));
}

function ask(vocabulary: Vocabulary, number: number, id: number, test: Question): boolean {
  const answer = test({ spelling: vocabulary.spelling[id] ?? '', lower: vocabulary.lower[id] ?? '', plain: vocabulary.plain[id] ?? '' });
  columnOf(vocabulary, number, id)[id] = answer ? YES : NO;
  return answer;
}

/** The answers to a question, with room for word `id`. */
function columnOf({ answers }: Vocabulary, number: number, id: number): Uint8Array {
  while (answers.length <= number) answers.push(new Uint8Array(0));
  const column = answers[number] ?? new Uint8Array(0);
  if (id < column.length) return column;
  const larger = new Uint8Array(Math.max(FIRST_WORDS, 1 << (32 - Math.clz32(id)))).fill(UNKNOWN);
  larger.set(column);
  answers[number] = larger;
  return larger;
}
