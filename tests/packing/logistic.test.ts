import { describe, expect, it } from 'vitest';
import { CHANCE_BITS, chanceOf, LOG_ODDS, UNIT_BITS } from '../../src/packing/logistic.js';

const CHANCES = 2 ** CHANCE_BITS;
const UNITS = 2 ** UNIT_BITS;

describe('Chances and log odds', () => {
  it.each([0.001, 0.1, 0.5, 0.73, 0.999])('are those of mathematics for %f', (chance) => {
    const logOdds = Math.log(chance / (1 - chance));
    expect(chanceOf(Math.round(logOdds * UNITS)) / CHANCES).toBeCloseTo(chance, 2);
    expect((LOG_ODDS[Math.floor(chance * 4096)] ?? 0) / UNITS).toBeCloseTo(logOdds, 0);
  });

  it('stay chances beyond the ends of the table', () => {
    expect(chanceOf(-1_000_000)).toBeGreaterThan(0);
    expect(chanceOf(1_000_000)).toBeLessThan(CHANCES);
  });
});
