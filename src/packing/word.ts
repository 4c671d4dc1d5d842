/** One word after others: one of those that followed the same words before, one near in the alphabet, a new one, or an old one. */

import { type Coder, hashOf } from './coder.js';
import { createFirstUse } from './firstUse.js';
import { createGuesses, NO_GUESS } from './guesses.js';
import { KIND } from './kinds.js';
import { bitsBelow } from './ranked.js';

/** What is known when a word is coded: numbers of the two words before it, the gap before it, where in a document it stands. */
export interface Before {
  readonly path: number;
  readonly gap: number;
  readonly one: number;
  readonly two: number;
}

const GUESS_BITS = 16;
/** Words near each other in the alphabet are often forms of one word: steps of at most so many words are coded as such. */
const MOST_STEP = 31;
const STEP_BITS = 6;
/** Of a new word so many bits tell something of what it is; the others are as good as chance. */
const TELLING_BITS = 6;
/** How a word was coded, two bits each for the last four. */
const WAY = { GUESSED: 0, NEAR: 1, NEW: 2, OLD: 3 } as const;
const KEPT_WAYS = 0xff;
const LAST_WAY = 3;
const LAST_TWO_WAYS = 15;
const LAST_THREE_WAYS = 63;

/** Codes words by their numbers in a vocabulary of so many. */
export function wordCoder(coder: Coder, vocabulary: number): (before: Before, given: number) => number {
  const width = bitsBelow(vocabulary);
  const telling = Math.min(width, TELLING_BITS);
  const afterTwo = createGuesses(GUESS_BITS);
  const afterOne = createGuesses(GUESS_BITS);
  const elsewise = createGuesses(GUESS_BITS);
  const used = createFirstUse(vocabulary);
  let ways = 0;
  return code;

  function code(before: Before, given: number): number {
    const { one, two, gap } = before;
    const slotTwo = afterTwo.slot(hashOf(one, two, gap));
    const slotOne = afterOne.slot(hashOf(one, gap));
    const slotElse = elsewise.slot(hashOf(one, 1));
    const first = afterTwo.symbol(slotTwo);
    const second = afterOne.symbol(slotOne);
    const third = elsewise.symbol(slotElse);
    let refused = 0;
    let word = NO_GUESS;
    if (first !== NO_GUESS) {
      word = tryGuess(before, 0, first, afterTwo.trust(slotTwo), first === second ? 1 : 0, given);
      refused = 1;
    }
    if (word === NO_GUESS && second !== NO_GUESS && second !== first) {
      word = tryGuess(before, 1, second, afterOne.trust(slotOne), refused, given);
      refused += 2;
    }
    if (word === NO_GUESS && third !== NO_GUESS && third !== first && third !== second)
      word = tryGuess(before, 2, third, elsewise.trust(slotElse), refused, given);
    if (word !== NO_GUESS) remember(WAY.GUESSED);
    else word = codeUnguessed(before, given);
    afterTwo.learn(slotTwo, word);
    afterOne.learn(slotOne, word);
    if (word !== second) elsewise.learn(slotElse, word);
    used.use(word);
    return word;
  }

  function remember(way: number): void {
    ways = ((ways << 2) | way) & KEPT_WAYS;
  }

  /** The guess where it is right. */
  function tryGuess({ path, gap }: Before, number: number, guess: number, trust: number, refused: number, given: number): number {
    const base = hashOf(number, trust);
    const recent = hashOf(base, 2, ways & LAST_TWO_WAYS);
    const right = guess === given ? 1 : 0;
    return coder.number(KIND.WORD_GUESSED + number, 1, hashOf(base, 1, refused), recent, hashOf(base, path, gap), right) === 1
      ? guess
      : NO_GUESS;
  }

  function codeUnguessed({ path, gap, one }: Before, given: number): number {
    const last = ways & LAST_THREE_WAYS;
    const isNear = Math.abs(given - one) <= MOST_STEP ? 1 : 0;
    if (coder.number(KIND.NEAR, 1, hashOf(path, 1, gap), hashOf(path, 2, last), hashOf(one, 3), isNear) === 1) {
      remember(WAY.NEAR);
      const before = hashOf(path, gap, ways & LAST_WAY);
      return one - MOST_STEP + coder.number(KIND.STEP, STEP_BITS, hashOf(path, 1), before, hashOf(last, 2), given - one + MOST_STEP);
    }
    const base = hashOf(path, gap, 1);
    if (coder.number(KIND.NEW, 1, base, hashOf(ways, 2), hashOf(base, ways & LAST_TWO_WAYS), used.has(given) ? 0 : 1) === 1) {
      remember(WAY.NEW);
      const low = width - telling;
      const high = coder.number(KIND.NEW_WORD, telling, 0, path, base, given >>> low);
      return (high << low) | coder.plain(low, given & ((1 << low) - 1));
    }
    remember(WAY.OLD);
    return used.at(coder.number(KIND.OLD_WORD, width, 0, base, one, used.number(given)));
  }
}
