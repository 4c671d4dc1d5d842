/**
 * Chances and their log odds in whole numbers, so that every engine has the same ones to the last bit, and without objects for fractions
 * in code that is not yet compiled. The table is made by multiplication alone, because engines may round `Math.exp` differently.
 */

/** Log odds are counted in parts of a natural unit, chances in 65536ths. */
export const UNIT_BITS = 8;
export const CHANCE_BITS = 16;

/** Log odds beyond which a chance is as good as certain. */
const MOST = 12 << UNIT_BITS;
/** `e ** -12`, and `e ** (1 / 256)`, written out. */
const FIRST_ODDS = 6.14421235332821e-6;
const ODDS_A_STEP = 1.0039138893383475;
const CELL_BITS = 12;
const CELLS = 1 << CELL_BITS;
/** No bit is held for quite impossible. */
const LEAST_CHANCE = 24;
const MOST_CHANCE = (1 << CHANCE_BITS) - LEAST_CHANCE;

const chances = new Int32Array(2 * MOST + 1);
for (let i = 0, odds = FIRST_ODDS; i <= 2 * MOST; i++, odds *= ODDS_A_STEP)
  chances[i] = Math.min(MOST_CHANCE, Math.max(LEAST_CHANCE, Math.round((odds / (1 + odds)) * (1 << CHANCE_BITS))));

/** Log odds by chance, in 4096ths. */
export const LOG_ODDS = new Int32Array(CELLS);
for (let cell = 0, i = 0; cell < CELLS; cell++) {
  while (i < 2 * MOST && chances[i] * CELLS < (cell + 0.5) * (1 << CHANCE_BITS)) i++;
  LOG_ODDS[cell] = i - MOST;
}

/** The chance that log odds stand for. */
export function chanceOf(logOdds: number): number {
  return chances[logOdds <= -MOST ? 0 : logOdds >= MOST ? 2 * MOST : logOdds + MOST];
}
