import { describe, expect, it } from 'vitest';
import { type Column, denseColumn, fitLogistic } from '../../src/train/logistic.js';

const free = { ridge: 0.01, lasso: 0, signed: true };
const turning = [0, 0, 1, 0, 1, 1];

function column(values: number[], held: Partial<Column> = {}): Column {
  return { ...denseColumn(values), ...free, ...held };
}

function predicted(weights: readonly number[], row: readonly number[]): number {
  const margin = row.reduce((sum, value, i) => sum + value * (weights[i + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-margin));
}

describe('logistic regression', () => {
  const rising = [0, 1, 2, 3, 4, 5];

  it('learns where the outcomes turn', () => {
    const weights = fitLogistic([column(rising)], turning);
    expect(predicted(weights, [0])).toBeLessThan(0.2);
    expect(predicted(weights, [5])).toBeGreaterThan(0.8);
  });

  it('gives the share of outcomes where the inputs tell nothing', () => {
    expect(predicted(fitLogistic([column([0, 0, 0, 0])], [1, 0, 0, 0]), [0])).toBeCloseTo(0.25, 3);
  });

  it('is at rest: no weight but those held at 0 leaves a slope', () => {
    const columns = [column(rising, { ridge: 2 }), column([1, 0, 1, 0, 0, 1], { ridge: 2 })];
    const weights = fitLogistic(columns, turning);
    for (const [j, values] of [rising, [1, 0, 1, 0, 0, 1]].entries()) {
      const slope = turning.reduce(
        (sum, outcome, row) => sum + (predicted(weights, [rising[row] ?? 0, [1, 0, 1, 0, 0, 1][row] ?? 0]) - outcome) * (values[row] ?? 0),
        2 * (weights[j + 1] ?? 0),
      );
      expect(Math.abs(slope)).toBeLessThan(0.01);
    }
  });

  it('stays finite where the outcomes can be told apart perfectly', () => {
    for (const weight of fitLogistic([column(rising, { ridge: 1 })], [0, 0, 0, 1, 1, 1])) expect(Number.isFinite(weight)).toBe(true);
  });

  it('draws the weights towards nothing the more, the larger the penalty', () => {
    const [, loose = 0] = fitLogistic([column(rising, { ridge: 0.1 })], turning);
    const [, tight = 0] = fitLogistic([column(rising, { ridge: 10 })], turning);
    expect(tight).toBeGreaterThan(0);
    expect(tight).toBeLessThan(loose);
  });

  it('lets no weight fall below 0 that may not', () => {
    const falling = column([5, 4, 3, 2, 1, 0], { signed: false });
    expect(fitLogistic([falling], turning)[1]).toBe(0);
    expect(fitLogistic([{ ...falling, signed: true }], turning)[1]).toBeLessThan(0);
  });

  it('gives an input that adds next to nothing no weight, under a penalty on its size', () => {
    const [, strong = 0, idle] = fitLogistic([column(rising, { lasso: 0.5 }), column([1, 1, 0, 0, 1, 1], { lasso: 0.5 })], turning);
    expect(strong).toBeGreaterThan(0);
    expect(idle).toBe(0);
  });
});
