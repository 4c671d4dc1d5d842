/** Cues that hang on another clause: a participle of its subject, a relative clause of a noun in it. */

import { setOf } from '../lazily.js';
import { titles } from '../packing/index.js';
import type { TokenRange } from '../reading/index.js';
import { absoluteBefore } from './absolute.js';
import { allows, type Candidate, FIRM } from './candidates.js';
import { opensFiniteClause } from './clauses.js';
import { complementStart } from './complement.js';
import { contentAfter } from './content.js';
import { cues, FRAME } from './cues.js';
import { type Found, found } from './found.js';
import {
  closesQuotation,
  isBoundary,
  isComma,
  isDash,
  isFiniteAt,
  nextBoundary,
  type Parse,
  pastAdverbs,
  pastAdverbsBack,
  tagAt,
  word,
} from './parse.js';
import { baseBefore, phraseBefore } from './phraseBefore.js';
import { toSubject } from './source.js';
import { PLAUSIBLE, SPEAKER } from './sourceKind.js';
import { clauseSubject } from './subject.js';
import { isNounTag, isVerbTag, TAG } from './tags.js';
import { skipTimeBack } from './time.js';

/** What is issued to say something: `released a statement saying that`. */
const issues = setOf(() => titles().documents);

/** Words that join a participle to its clause. */
const JOINING = /^(?:by|while|upon|after)$/;

/** Longest stretch from the verb that issues a document to the participle. */
const LONGEST_ISSUE = 16;

/** How much less plausible than a speaker the source of `saying` may be. */
const SAYING_BONUS = 0.2;

/** `X was less forgiving, calling Y "a door slammed"`: a participle of the subject where no finite cue stands. */
export function loneParticiple(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.voice !== 'gerund' || allows(candidate, FRAME.weak)) return null;
  const absolute = absoluteBefore(parse, candidate.cue.from, floor)?.subject ?? null;
  if (absolute === null && !isSetOff(parse, candidate)) return null;
  const start = complementStart(parse, candidate, limit);
  if (start < 0) return null;
  const subject = absolute ?? clauseSubject(parse, floor, candidate.cue.from);
  if (subject === null || PLAUSIBLE[subject.kind] < leastPlausible(candidate)) return null;
  const opens = absolute !== null && absolute.source.from <= floor + 1;
  const taken = contentAfter(parse, start, opens ? nextBoundary(parse, start) : limit, candidate);
  return taken === null ? null : found(candidate, subject.source, taken.content, taken.end);
}

/** After a comma, `by`, `while`, `after`, a quotation, or the document that says it. */
function isSetOff(parse: Parse, candidate: Candidate): boolean {
  const before = pastAdverbsBack(parse, candidate.cue.from - 1);
  if (isComma(parse, before) || JOINING.test(word(parse, before)) || closesQuotation(parse, before)) return true;
  if (tagAt(parse, before) === TAG.COORDINATOR && followsParticiple(parse, before)) return true;
  if (cues().plain.has(candidate.lemma) && (isDash(parse, before) || endsThing(parse, before)))
    return opensFiniteClause(parse, candidate.after) || word(parse, candidate.after) === 'that';
  return (allows(candidate, FRAME.certain) && issues.has(word(parse, before))) || isIssued(parse, candidate.cue.from);
}

/** `left the event saying Y`: the phrase before is nobody who might speak. */
function endsThing(parse: Parse, last: number): boolean {
  if (tagAt(parse, last) !== TAG.NOUN) return false;
  const phrase = baseBefore(parse, last);
  return phrase !== null && phrase.from > parse.from && toSubject(parse, phrase)?.kind === 'other';
}

/** `sent a letter to the board this week urging Y`: a participle that tells what the document says which the clause's verb issues. */
function isIssued(parse: Parse, gerund: number): boolean {
  let document = false;
  for (let i = skipTimeBack(parse, gerund - 1); i >= parse.from && i > gerund - LONGEST_ISSUE && !isBoundary(parse, i); i--) {
    if (cues().issuing.has(word(parse, i)) && isVerbTag(tagAt(parse, i))) return document;
    if (isFiniteAt(parse, i)) return false;
    if (issues.has(word(parse, i)) && isNounTag(tagAt(parse, i))) document = true;
  }
  return false;
}

/** `, casting X as Y and questioning Z`: whether a participle between commas stands before the coordinator. */
function followsParticiple(parse: Parse, coordinator: number): boolean {
  for (let i = coordinator - 1; i > parse.from; i--) {
    if (isComma(parse, i)) return tagAt(parse, i + 1) === TAG.GERUND;
    if (isFiniteAt(parse, i)) return false;
  }
  return false;
}

function leastPlausible(candidate: Candidate): number {
  const least = allows(candidate, FRAME.certain) ? 0 : SPEAKER;
  return cues().plain.has(candidate.lemma) ? least - SAYING_BONUS : least;
}

/** `He was helped by X, who said that Y`: a speaker who comes in with a relative clause. */
export function relativeCue(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  const pronoun = candidate.group - 1;
  if (candidate.voice !== 'finite' || pronoun <= floor || tagAt(parse, pronoun) !== TAG.RELATIVE) return null;
  const aside = /^(?:who|which)$/.test(word(parse, pronoun)) && isComma(parse, pronoun - 1);
  if (candidate.weight < FIRM || allows(candidate, aside ? FRAME.weak : FRAME.weak | FRAME.object)) return null;
  const some = someOfWhom(parse, pronoun);
  const last = isComma(parse, pronoun - 1) ? pronoun - 2 : pronoun - 1;
  const source = some ?? phraseBefore(parse, last) ?? baseBefore(parse, last);
  if (source === null || source.from < floor || !mayRelate(parse, candidate, source, pronoun)) return null;
  const start = complementStart(parse, candidate, limit);
  const fronted = tagAt(parse, source.from - 1) === TAG.PREPOSITION && source.from - 1 <= floor;
  const end = fronted
    ? nextBoundary(parse, start)
    : clauseClose(parse, Math.max(start, pronoun), limit, isComma(parse, pronoun - 1) || some !== null);
  const taken = start < 0 ? null : contentAfter(parse, start, end, candidate);
  return taken === null ? null : found(candidate, source, taken.content, taken.end);
}

/** A relative clause between commas ends where the main verb follows the second one. */
function clauseClose(parse: Parse, from: number, limit: number, setOff: boolean): number {
  if (!setOff) return limit;
  for (let i = from; i < limit; i++) if (isComma(parse, i) && isFiniteAt(parse, pastAdverbs(parse, i + 1))) return i;
  return limit;
}

/** `took to the floor to condemn the raid`: what somebody did in order to say something, with a verb that is nothing but a word. */
export function purpose(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.voice !== 'infinitive' || !cues().verbal.has(candidate.lemma)) return null;
  const to = pastAdverbsBack(parse, candidate.cue.from - 1);
  if (tagAt(parse, to) !== TAG.TO || !isNounTag(tagAt(parse, to - 1))) return null;
  const place = baseBefore(parse, to - 1);
  if (place === null || tagAt(parse, place.from - 1) !== TAG.PREPOSITION || word(parse, place.from - 1) === 'of') return null;
  const subject = clauseSubject(parse, floor, to);
  if (subject === null || PLAUSIBLE[subject.kind] < SPEAKER) return null;
  const start = complementStart(parse, candidate, limit);
  const taken = start < 0 ? null : contentAfter(parse, start, limit, candidate);
  return taken === null ? null : found(candidate, subject.source, taken.content, taken.end);
}

/** `many of whom`: the words that stand for the speakers. */
function someOfWhom(parse: Parse, pronoun: number): TokenRange | null {
  return word(parse, pronoun) === 'whom' && word(parse, pronoun - 1) === 'of' ? { from: pronoun - 2, to: pronoun + 1 } : null;
}

/** `who` takes up people; `that` and `which` take up what is written, and that only to say or read. */
function mayRelate(parse: Parse, candidate: Candidate, source: TokenRange, pronoun: number): boolean {
  if (/^whom?$/.test(word(parse, pronoun))) return true;
  if (!/^(?:that|which)$/.test(word(parse, pronoun))) return false;
  const kind = toSubject(parse, source)?.kind;
  if (kind === 'organisation' && word(parse, pronoun) === 'which') return isComma(parse, pronoun - 1);
  return allows(candidate, FRAME.certain) && kind === 'document';
}
