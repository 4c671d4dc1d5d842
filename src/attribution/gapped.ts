/** Cues inside a relative clause whose gap is in what was said: `rules that officials said will take effect`. */

import { allows, type Candidate } from './candidates.js';
import { contentEnd } from './contentEnd.js';
import { FRAME } from './cues.js';
import { type Found, found } from './found.js';
import { isComma, isFiniteAt, isInside, nextBoundary, type Parse, pastAdverbs, tagAt, trimEnd, word } from './parse.js';
import { THRESHOLD } from './score.js';
import { PLAUSIBLE } from './sourceKind.js';
import { subjectBefore } from './subject.js';
import { isNounTag, TAG } from './tags.js';

/** Source and cue right before a finite verb, with what the clause is about before them: the verb on is what was said. */
export function gapped(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.voice !== 'finite' || candidate.withheld || !allows(candidate, FRAME.clause)) return null;
  const start = pastAdverbs(parse, candidate.after);
  if (start >= limit || !isFiniteAt(parse, start) || isInside(parse, start)) return null;
  const subject = subjectBefore(parse, candidate.group, floor);
  if (subject === null || candidate.weight + PLAUSIBLE[subject.kind] < THRESHOLD) return null;
  const { from } = subject.source;
  if (!followsItsNoun(parse, from, floor)) return null;
  const to = gappedEnd(parse, start, limit, isSetOff(parse, from));
  const content = { from: candidate.after, to: trimEnd(parse, candidate.after, contentEnd(parse, candidate.after, to, candidate)) };
  return content.to > content.from ? found(candidate, subject.source, [content], content.to) : null;
}

/** After `which`, `that` or `what`, or right after the noun that the clause is about: `a probe the agency said was`. */
function followsItsNoun(parse: Parse, source: number, floor: number): boolean {
  const before = source - 1;
  if (before < floor) return false;
  if (tagAt(parse, before) === TAG.RELATIVE) return true;
  if (word(parse, before) === 'that') return isNounTag(tagAt(parse, before - 1));
  return isNounTag(tagAt(parse, before)) && (tagAt(parse, source) === TAG.PRONOUN || tagAt(parse, source) === TAG.DETERMINER);
}

/** Whether a comma sets the relative clause off. */
function isSetOff(parse: Parse, source: number): boolean {
  return isComma(parse, source - 1) || isComma(parse, source - 2);
}

/** A clause that a comma opens ends with the next one. */
function gappedEnd(parse: Parse, start: number, limit: number, setOff: boolean): number {
  return setOff ? Math.min(nextBoundary(parse, start), limit) : limit;
}
