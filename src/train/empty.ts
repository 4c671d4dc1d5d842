import { layoutOf, type Model } from '../stance/index.js';

/** A model that has learnt nothing: what training fills. */
export function emptyModel<Label extends string>(labels: readonly Label[]): Model<Label> {
  return {
    format: 1,
    labels: [...labels],
    smoothing: 1,
    documents: 0,
    positives: labels.map(() => 0),
    features: [],
    counts: [[], ...labels.map(() => [])],
    shares: labels.map(() => []),
    fusion: labels.map(() => ({ bias: 0, weights: new Array<number>(layoutOf(labels).inputs).fill(0) })),
  };
}
