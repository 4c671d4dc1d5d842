/** Chances and their log odds, in tables made by multiplication alone, so that every engine makes the same ones to the last bit. */

/** Log odds beyond which a chance is as good as certain. */
const MOST = 12;
const STEPS = 4096;
const STEPS_A_UNIT = STEPS / (2 * MOST);
/** `e ** -12`, and `e ** (24 / 4096)`: written out, because engines may round `Math.exp` differently. */
const FIRST_ODDS = 6.14421235332821e-6;
const ODDS_A_STEP = 1.005876593;
const CELLS = 4096;
const SLOT_SHIFT = 20;

const chances = new Float64Array(STEPS + 1);
let odds = FIRST_ODDS;
for (let i = 0; i <= STEPS; i++) {
  chances[i] = odds / (1 + odds);
  odds *= ODDS_A_STEP;
}

const logOdds = new Float64Array(CELLS);
for (let cell = 0, i = 0; cell < CELLS; cell++) {
  while (i < STEPS && chances[i] < (cell + 0.5) / CELLS) i++;
  logOdds[cell] = (i - STEPS / 2) / STEPS_A_UNIT;
}

/** Natural log odds of a chance that stands in the upper bits of 32. */
export function logOddsOf(slot: number): number {
  return logOdds[slot >>> SLOT_SHIFT];
}

/** The chance that log odds stand for. */
export function chanceOf(logOdds: number): number {
  const step = (logOdds + MOST) * STEPS_A_UNIT;
  if (step <= 0) return chances[0];
  return chances[step >= STEPS ? STEPS : step | 0];
}
