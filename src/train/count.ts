import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';

/** A document as naive Bayes sees it: which features it holds and which labels. */
export interface Document {
  readonly features: readonly string[];
  readonly labels: readonly boolean[];
}

export interface Counts {
  readonly documents: number;
  readonly positives: number[];
  readonly counts: number[][];
}

export const YES = 'yes';
export const NO = 'no';

/** One binary classifier of `natural` a label, trained on the features that were selected. */
export function trainClassifiers(
  documents: readonly Document[],
  features: readonly string[],
  labels: number,
  smoothing: number,
  onProgress?: (label: number) => void,
): BayesClassifier[] {
  const chosen = new Set(features);
  const held = documents.map((document) => document.features.filter((feature) => chosen.has(feature)));
  return Array.from({ length: labels }, (_one, k) => {
    const classifier = new BayesClassifier(undefined, smoothing);
    for (const [n, document] of documents.entries()) classifier.addDocument(held[n], document.labels[k] === true ? YES : NO);
    classifier.train();
    onProgress?.(k);
    return classifier;
  });
}

/** Reads the document counts out of trained classifiers: what `natural` learnt, and nothing else. */
export function countsOf(classifiers: readonly BayesClassifier[], features: readonly string[]): Counts {
  const first = classifiers[0];
  if (first === undefined) throw new RangeError('countsOf: expected at least one classifier');
  const smoothing = first.classifier.smoothing;
  const read = (classifier: BayesClassifier, label: string) => {
    const order = new Map(Object.keys(classifier.features).map((feature, i) => [feature, i]));
    return features.map((feature) => {
      const counted = classifier.classifier.classFeatures[label]?.[order.get(feature) ?? -1];
      return counted === undefined ? 0 : Math.round(counted - smoothing);
    });
  };
  const yes = classifiers.map((classifier) => read(classifier, YES));
  const no = read(first, NO);
  const all = no.map((count, i) => count + yes[0][i]);
  const positives = classifiers.map((classifier) => (classifier.classifier.classTotals[YES] ?? 1) - 1);
  return { documents: first.classifier.totalExamples - 1, positives, counts: [all, ...yes] };
}

/** The same counts made directly, for the fit of the shares. */
export function countDirectly(documents: readonly Document[], features: readonly string[], labels: number): Counts {
  const index = new Map(features.map((feature, i) => [feature, i]));
  const counts = Array.from({ length: labels + 1 }, () => new Array<number>(features.length).fill(0));
  const positives = new Array<number>(labels).fill(0);
  let total = 0;
  for (const document of documents) {
    const held = document.features.flatMap((feature) => index.get(feature) ?? []);
    if (held.length === 0) continue;
    total++;
    for (let k = 0; k <= labels; k++) {
      if (k > 0 && document.labels[k - 1] !== true) continue;
      if (k > 0) positives[k - 1]++;
      const column = counts[k] as number[]; // made above for k from 0 to labels
      for (const i of held) column[i]++;
    }
  }
  return { documents: total, positives, counts };
}

/** Features held by at least `fewest` documents, the `most` that tell a label best (by the likelihood ratio of presence), in alphabetical order. */
export function selectFeatures(documents: readonly Document[], labels: number, fewest: number, most: number): string[] {
  const totals = new Map<string, number[]>();
  const positives = new Array<number>(labels).fill(0);
  for (const document of documents) {
    document.labels.forEach((held, k) => {
      if (held) positives[k]++;
    });
    for (const feature of document.features) {
      let column = totals.get(feature);
      if (column === undefined) {
        column = new Array<number>(labels + 1).fill(0);
        totals.set(feature, column);
      }
      column[0]++;
      for (let k = 0; k < labels; k++) if (document.labels[k] === true) column[k + 1]++;
    }
  }
  const scored = [...totals]
    .filter(([feature, column]) => column[0] >= fewest && !(feature in Object.prototype))
    .map(([feature, column]) => ({
      feature,
      score: Math.max(...positives.map((positive, k) => likelihoodRatio(column[k + 1], column[0], positive, documents.length))),
    }));
  scored.sort((a, b) => b.score - a.score || (a.feature < b.feature ? -1 : 1));
  return scored
    .slice(0, most)
    .map(({ feature }) => feature)
    .sort();
}

/** Dunning's log-likelihood ratio of a feature and a label. */
function likelihoodRatio(both: number, feature: number, label: number, all: number): number {
  const cells: [number, number, number][] = [
    [both, feature, label],
    [feature - both, feature, all - label],
    [label - both, all - feature, label],
    [all - feature - label + both, all - feature, all - label],
  ];
  return cells.reduce((sum, [seen, row, column]) => (seen > 0 ? sum + 2 * seen * Math.log((seen * all) / (row * column)) : sum), 0);
}
