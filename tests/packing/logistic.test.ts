import { describe, expect, it } from 'vitest';
import { chanceOf, logOddsOf } from '../../src/packing/logistic.js';

/** A chance as a slot of the coder holds it. */
const slotOf = (chance: number) => Math.floor(chance * 2 ** 32);

describe('Chances and log odds', () => {
  it.each([0.001, 0.1, 0.5, 0.73, 0.999])('are those of mathematics for %f', (chance) => {
    const logOdds = Math.log(chance / (1 - chance));
    expect(chanceOf(logOdds)).toBeCloseTo(chance, 2);
    expect(logOddsOf(slotOf(chance))).toBeCloseTo(logOdds, 0);
  });

  it('stay chances beyond the ends of the table', () => {
    expect(chanceOf(-1000)).toBeGreaterThan(0);
    expect(chanceOf(1000)).toBeLessThan(1);
  });
});
