/** What is expected after the same as before: the symbol that followed it last. */

/** Guesses by context, in a table that is asked by hash; contexts that meet in a slot share it. */
export interface Guesses {
  slot(hash: number): number;
  /** The symbol guessed in a slot, {@link NO_GUESS} where there is none. */
  symbol(slot: number): number;
  /** How often the guess was right on end, up to 7. */
  trust(slot: number): number;
  /** Tells what really followed; a guess that was right often is not given up at once. */
  learn(slot: number, symbol: number): void;
}

export const NO_GUESS = -1;
const MOST_TRUST = 7;
const LEAST_KEPT = 3;

/** @param bits logarithm of the number of slots */
export function createGuesses(bits: number): Guesses {
  const symbols = new Int32Array(1 << bits).fill(NO_GUESS);
  const trusts = new Uint8Array(1 << bits);
  return { slot: (hash) => hash & (symbols.length - 1), symbol: (slot) => symbols[slot], trust: (slot) => trusts[slot], learn };

  function learn(slot: number, symbol: number): void {
    const trust = trusts[slot];
    if (symbols[slot] === symbol) trusts[slot] = Math.min(MOST_TRUST, trust + 1);
    else if (trust >= LEAST_KEPT) trusts[slot] = trust >> 1;
    else {
      symbols[slot] = symbol;
      trusts[slot] = 0;
    }
  }
}
