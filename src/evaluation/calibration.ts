import { share } from './tally.js';

/** Probabilities of one tenth beside how often they came true. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the probabilities given. */
  readonly predicted: number;
  /** Share of them where the label was there. */
  readonly observed: number;
}

/** How far the probabilities can be believed. */
export interface Calibration {
  /** Expected calibration error over ten bins (Naeini et al. 2015): the mean of |predicted - observed|, weighed by count. */
  readonly error: number;
  readonly bins: readonly ReliabilityBin[];
}

const BINS = 10;

/** Collects probabilities with their outcomes. */
export function createReliability(): { add: (probability: number, held: boolean) => void; result: () => Calibration } {
  const sums = Array.from({ length: BINS }, () => ({ count: 0, predicted: 0, observed: 0 }));
  return { add, result };

  function add(probability: number, held: boolean): void {
    const bin = sums[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined) return;
    bin.count++;
    bin.predicted += probability;
    if (held) bin.observed++;
  }

  function result(): Calibration {
    const all = sums.reduce((sum, { count }) => sum + count, 0);
    return {
      error: share(
        sums.reduce((sum, { predicted, observed }) => sum + Math.abs(predicted - observed), 0),
        all,
      ),
      bins: sums.map(({ count, predicted, observed }, i) => ({
        from: i / BINS,
        to: (i + 1) / BINS,
        count,
        predicted: share(predicted, count),
        observed: share(observed, count),
      })),
    };
  }
}
