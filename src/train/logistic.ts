/** Weights of a logistic regression: the bias first. */
export type Weights = number[];

const MOST_STEPS = 40;
const SETTLED = 1e-8;

/**
 * Fits a logistic regression by Newton's method with a ridge penalty on all weights but the bias. Deterministic: rows in the given order.
 *
 * @param rows inputs without the bias
 * @param outcomes 0 or 1 a row
 */
export function fitLogistic(rows: readonly (readonly number[])[], outcomes: readonly number[], ridge: number): Weights {
  const size = (rows[0]?.length ?? 0) + 1;
  let weights: Weights = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    rows.forEach((row, n) => {
      const x = [1, ...row];
      const p = predict(weights, row);
      const difference = p - (outcomes[n] ?? 0);
      const curvature = Math.max(p * (1 - p), 1e-9);
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] ?? 0) + difference * (x[i] ?? 0);
        const line = hessian[i] as number[]; // made above with `size` lines
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curvature * (x[i] ?? 0) * (x[j] ?? 0);
      }
    });
    for (let i = 0; i < size; i++) {
      const penalty = i === 0 ? 1e-6 : ridge;
      gradient[i] = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0);
      const line = hessian[i] as number[]; // as above
      line[i] = (line[i] ?? 0) + penalty;
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SETTLED) break;
  }
  return weights;
}

export function predict(weights: Weights, row: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let i = 0; i < row.length; i++) sum += (weights[i + 1] ?? 0) * (row[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a symmetric positive definite system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    const swap = rows[column] as number[]; // both indexes are below `size`
    rows[column] = rows[pivot] as number[];
    rows[pivot] = swap;
    const top = rows[column] as number[];
    for (let i = column + 1; i < size; i++) {
      const line = rows[i] as number[];
      const factor = (line[column] ?? 0) / (top[column] ?? 1);
      for (let j = column; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const line = rows[i] as number[];
    let sum = line[size] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= (line[j] ?? 0) * (result[j] ?? 0);
    result[i] = sum / (line[i] ?? 1);
  }
  return result;
}
