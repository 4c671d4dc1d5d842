/** Weights of a logistic regression: the bias first. */
export type Weights = number[];

/** One input: the rows where it is not zero with its values there, and how its weight is held down. */
export interface Column {
  readonly rows: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** Penalty on half the square of the weight, and on its size. */
  readonly ridge: number;
  readonly lasso: number;
  /** Whether the weight may fall below 0. */
  readonly signed: boolean;
}

const MOST_SWEEPS = 300;
const SETTLED = 1e-4;
/** The furthest that a weight moves in the first step; later steps are bound by what went before. */
const FIRST_REACH = 1;
const LEAST_CURVATURE = 1e-9;

/**
 * Fits a logistic regression by coordinate descent: one weight after the other takes a Newton step, bounded by a region of trust of its own,
 * until none moves (Genkin, Lewis and Madigan 2007, "Large-scale Bayesian logistic regression for text categorization"). Deterministic.
 *
 * @param columns inputs without the bias, which is free of penalties
 * @param outcomes 0 or 1 a row
 */
export function fitLogistic(columns: readonly Column[], outcomes: readonly number[]): Weights {
  const bias: Column = { ...denseColumn(outcomes.map(() => 1)), ridge: 0, lasso: 0, signed: true };
  const all = [bias, ...columns];
  const weights = new Float64Array(all.length);
  const reach = new Float64Array(all.length).fill(FIRST_REACH);
  const margins = new Float64Array(outcomes.length);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let furthest = 0;
    all.forEach((column, j) => {
      const weight = weights[j];
      const bound = reach[j];
      const step = Math.max(-bound, Math.min(bound, newtonStep(column, weight, margins, outcomes)));
      reach[j] = Math.max(2 * Math.abs(step), bound / 2);
      if (step === 0) return;
      weights[j] = weight + step;
      for (let n = 0; n < column.rows.length; n++) {
        const row = column.rows[n];
        margins[row] += step * column.values[n];
      }
      furthest = Math.max(furthest, Math.abs(step));
    });
    if (furthest < SETTLED) break;
  }
  return [...weights];
}

function newtonStep(
  { rows, values, ridge, lasso, signed }: Column,
  weight: number,
  margins: Float64Array,
  outcomes: readonly number[],
): number {
  let slope = ridge * weight;
  let curvature = ridge;
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n];
    const value = values[n];
    const p = 1 / (1 + Math.exp(-margins[row]));
    slope += (p - outcomes[row]) * value;
    curvature += p * (1 - p) * value * value;
  }
  const bent = Math.max(curvature, LEAST_CURVATURE);
  const up = weight - (slope + lasso) / bent;
  if (up > 0 || !signed) return Math.max(0, up) - weight;
  const down = weight - (slope - lasso) / bent;
  return Math.min(0, down) - weight;
}

/** The rows and values of an input that is given for every row. */
export function denseColumn(values: readonly number[]): Pick<Column, 'rows' | 'values'> {
  const rows = values.flatMap((value, row) => (value === 0 ? [] : row));
  return { rows, values: rows.map((row) => values[row]) };
}
