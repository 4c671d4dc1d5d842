/** Texts as words of the vocabulary and what stands between them. */

import { type Coder, hashOf } from './coder.js';
import { createGuesses, NO_GUESS } from './guesses.js';
import { KIND } from './kinds.js';
import { bitsBelow, codeRanked } from './ranked.js';
import { wordCoder } from './word.js';

/** A text cut up: one gap more than there are words, the numbers being those of the {@link Dictionary}. */
export interface CutText {
  readonly gaps: readonly number[];
  readonly words: readonly number[];
}

/** What texts are made of. */
export interface Dictionary {
  readonly words: readonly string[];
  /** What stands before words, or behind the last of a text: the first character tells which, see {@link ENDING}. Frequent ones first. */
  readonly gaps: readonly string[];
  /** Cuts a text that is to be written. */
  readonly cut?: (text: string) => CutText;
}

/** Marks of gaps: one that ends its text, and one before a word. */
export const ENDING = '.';
export const BEFORE_WORD = '_';

const GUESS_BITS = 16;
const MOST_COUNTED = 4;

/** Codes texts one after the other, each in the light of the words before it; where none is given, one is read. */
export function textCoder(coder: Coder, dictionary: Dictionary): (path: number, given?: string) => string {
  const { words } = dictionary;
  const gapBits = bitsBelow(dictionary.gaps.length);
  const gaps = dictionary.gaps.map((gap) => gap.slice(1));
  const ends = dictionary.gaps.map((gap) => gap.startsWith(ENDING));
  const guesses = createGuesses(GUESS_BITS);
  const codeWord = wordCoder(coder, words.length);
  /** The first word of the text before at the same place: lists are often in the order of the alphabet. */
  const openings = new Map<number, number>();
  return code;

  function code(path: number, given?: string): string {
    const cut = given === undefined ? undefined : dictionary.cut?.(given);
    const text: string[] = [];
    let one = openings.get(path) ?? 0;
    let two = 0;
    let gap = 0;
    let gapBefore = 0;
    for (let i = 0; ; i++) {
      const next = codeGap(path, one, gap, gapBefore, i, cut?.gaps[i] ?? 0);
      gapBefore = gap;
      gap = next;
      text.push(gaps[gap]);
      if (ends[gap]) return text.join('');
      const word = codeWord({ path, gap, one, two }, cut?.words[i] ?? 0);
      text.push(words[word]);
      if (i === 0) openings.set(path, word);
      two = one;
      one = word;
    }
  }

  function codeGap(path: number, one: number, gap: number, gapBefore: number, i: number, given: number): number {
    const base = hashOf(path, gap);
    const slot = guesses.slot(hashOf(base, one));
    const guess = guesses.symbol(slot);
    if (guess !== NO_GUESS) {
      const trusted = hashOf(guesses.trust(slot), guess, path);
      const sure = coder.number(
        KIND.GAP_GUESSED,
        1,
        hashOf(base, 1),
        trusted,
        hashOf(hashOf(gap, 2, gapBefore), guess),
        guess === given ? 1 : 0,
      );
      if (sure === 1) {
        guesses.learn(slot, guess);
        return guess;
      }
    }
    const counted = hashOf(base, 5, Math.min(i, MOST_COUNTED));
    const found = codeRanked(coder, KIND.GAP, gapBits, hashOf(base, 3), counted, hashOf(base, 4, gapBefore), given);
    guesses.learn(slot, found);
    return found;
  }
}
