/** Cues that hang on another clause: a participle of its subject, a relative clause of a noun in it. */

import titles from '../../lexicons/titles.json' with { type: 'json' };
import { allows, type Candidate, FIRM } from './candidates.js';
import { complementStart } from './complement.js';
import { contentAfter } from './content.js';
import { cues, FRAME } from './cues.js';
import { type Found, found } from './found.js';
import { closesQuotation, isComma, type Parse, word } from './parse.js';
import { phraseBefore } from './phraseBefore.js';
import { PLAUSIBLE, SPEAKER } from './sourceKind.js';
import { clauseSubject } from './subject.js';

/** What is issued to say something: `released a statement saying that`. */
const issues = new Set(titles.documents);

/** How much less plausible than a speaker the source of `saying` may be. */
const SAYING_BONUS = 0.2;

/** `X was less forgiving, calling Y "a door slammed"`: a participle of the subject where no finite cue stands. */
export function loneParticiple(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.voice !== 'gerund' || allows(candidate, FRAME.weak) || !isSetOff(parse, candidate)) return null;
  const start = complementStart(parse, candidate, limit);
  if (start < 0) return null;
  const subject = clauseSubject(parse, floor, candidate.cue.from);
  if (subject === null || PLAUSIBLE[subject.kind] < leastPlausible(candidate)) return null;
  const taken = contentAfter(parse, start, limit, candidate);
  return taken === null ? null : found(candidate, subject.source, taken.content, taken.end);
}

/** After a comma, `by`, a quotation, or the document that says it. */
function isSetOff(parse: Parse, candidate: Candidate): boolean {
  const before = candidate.cue.from - 1;
  if (isComma(parse, before) || word(parse, before) === 'by' || closesQuotation(parse, before)) return true;
  return allows(candidate, FRAME.certain) && issues.has(word(parse, before));
}

function leastPlausible(candidate: Candidate): number {
  const least = allows(candidate, FRAME.certain) ? 0 : SPEAKER;
  return cues.plain.has(candidate.lemma) ? least - SAYING_BONUS : least;
}

/** `He was helped by X, who said that Y`: a speaker who comes in with a relative clause. */
export function relativeCue(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.voice !== 'finite' || candidate.weight < FIRM || allows(candidate, FRAME.weak | FRAME.object)) return null;
  const pronoun = candidate.group - 1;
  if (word(parse, pronoun) !== 'who' || pronoun <= floor) return null;
  const source = phraseBefore(parse, isComma(parse, pronoun - 1) ? pronoun - 2 : pronoun - 1);
  if (source === null || source.from < floor) return null;
  const start = complementStart(parse, candidate, limit);
  const taken = start < 0 ? null : contentAfter(parse, start, limit, candidate);
  return taken === null ? null : found(candidate, source, taken.content, taken.end);
}
