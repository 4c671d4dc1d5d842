/** The words of all tables, each once, sorted, and coded letter by letter behind what a word shares with the one before it. */

import { type Coder, hashOf } from './coder.js';
import { KIND } from './kinds.js';
import { bitsBelow, codeRanked } from './ranked.js';

/** Longest stretch that a word is said to share with the one before it. */
const MOST_SHARED = 31;
const SHARED_BITS = 5;
const CODE_UNIT_BITS = 16;
const COUNT_BITS = 20;
/** What stands behind the last letter of a word. */
const END = 0;

/** The letters that words are made of, the frequent ones first, as one text. */
export function codeAlphabet(coder: Coder, given = ''): string {
  const count = coder.plain(CODE_UNIT_BITS, given.length);
  let alphabet = '';
  for (let i = 0; i < count; i++) alphabet += String.fromCharCode(coder.plain(CODE_UNIT_BITS, given.charCodeAt(i)));
  return alphabet;
}

/** Codes lists of words, best sorted, by an alphabet; where none is given, one is read. */
export function vocabularyCoder(coder: Coder, alphabet: string): (given?: readonly string[]) => string[] {
  const numbers = new Map(alphabet.split('').map((letter, i) => [letter, i + 1]));
  const width = bitsBelow(alphabet.length + 1);
  return code;

  function code(given?: readonly string[]): string[] {
    const count = coder.plain(COUNT_BITS, given?.length ?? 0);
    const words: string[] = [];
    let before = '';
    let sharedBefore = 0;
    for (let i = 0; i < count; i++) {
      const word = given?.[i] ?? '';
      const shared = codeShared(coder, before, sharedBefore, sharedLength(before, word));
      before = codeRest(before, shared, word);
      sharedBefore = shared;
      words.push(before);
    }
    return words;
  }

  /** A word letter by letter behind what it shares with the one before it. */
  function codeRest(before: string, shared: number, word: string): string {
    let read = before.slice(0, shared);
    for (;;) {
      const at = read.length;
      const one = at < 1 ? 0 : read.charCodeAt(at - 1);
      const two = at < 2 ? 0 : hashOf(one, read.charCodeAt(at - 2));
      const three = at < 3 ? 0 : hashOf(two, read.charCodeAt(at - 3));
      const instead = at === shared && at < before.length ? before.charCodeAt(at) : 0;
      const number = codeRanked(
        coder,
        KIND.LETTER,
        width,
        hashOf(one, 2, instead),
        hashOf(two, 3, at === shared ? 1 : 0),
        hashOf(three, 4),
        numbers.get(word.charAt(at)) ?? END,
      );
      if (number === END) return read;
      read += alphabet.charAt(number - 1);
    }
  }
}

function codeShared(coder: Coder, before: string, sharedBefore: number, shared: number): number {
  const length = Math.min(before.length, MOST_SHARED);
  const ending = hashOf(before.charCodeAt(length - 1) | 0, before.charCodeAt(length - 2) | 0, 4); // NaN, where a word is short, is 0
  return codeRanked(coder, KIND.SHARED, SHARED_BITS, hashOf(length, 1), hashOf(length, 3, sharedBefore), ending, shared);
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < one.length && length < other.length && one.charAt(length) === other.charAt(length)) length++;
  return length;
}
