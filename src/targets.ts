import type { TokenRange } from './reading/index.js';
import { isPronounTarget, isSpeakerTarget, mayMean, type Verdict } from './stance/index.js';

/**
 * Gives targets that are mere pronouns (`They should open their drawers`) the words of the last target named before them. One memory serves
 * one article, its statements in order.
 */
export function createTargetMemory(): (verdict: Verdict) => Verdict {
  let last: TokenRange | null = null;
  return (verdict) => ({
    ...verdict,
    ruling: (label) => {
      const ruling = verdict.ruling(label);
      if (ruling.target === null) return ruling;
      if (!isPronounTarget(ruling.region, ruling.target)) {
        if (!isSpeakerTarget(ruling.region, ruling.target)) last = ruling.target;
        return ruling;
      }
      return last === null || !mayMean(ruling.region, ruling.target, last) ? ruling : { ...ruling, target: last };
    },
  });
}
