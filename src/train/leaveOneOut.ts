import type { Counts } from './count.js';

/** Log odds of a feature in the eyes of a sentence that holds it, the sentence itself not counted. */
export interface OddsWithout {
  /** For a sentence that carries the label, and for one that does not. */
  readonly yes: number;
  readonly no: number;
}

/**
 * The log odds of naive Bayes with one sentence left out: a sentence that is judged by counts in which it stands itself hears its own answer, and
 * a fit on such odds trusts rare words that will never be so right again (Wolpert 1992, "Stacked generalization"). One document less is
 * reckoned exactly, so no second count is needed.
 */
export function oddsWithout({ documents, positives, counts }: Counts, feature: number, label: number, smoothing: number): OddsWithout {
  const inYes = counts[label + 1][feature];
  const inNo = counts[0][feature] - inYes;
  const yes = positives[label] + 1;
  const no = documents - positives[label] + 1;
  const odds = (seenYes: number, allYes: number, seenNo: number, allNo: number) =>
    Math.log((Math.max(0, seenYes) + smoothing) / allYes) - Math.log((Math.max(0, seenNo) + smoothing) / allNo);
  return { yes: odds(inYes - 1, yes - 1, inNo, no), no: odds(inYes, yes, inNo - 1, no - 1) };
}
