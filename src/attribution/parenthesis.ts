/** Attributions set off by commas or by a quotation: `X, Wang said`, `X, said Wang`, `X, Wang told him, and Y`. */

import { KIND, type TokenRange } from '../reading/index.js';
import { addresseeEnd, adjunctsEnd } from './adjuncts.js';
import { allows, type Candidate } from './candidates.js';
import { opensFiniteClause, opensTimeClause } from './clauses.js';
import { contentResumed } from './content.js';
import { contentBefore } from './contentBefore.js';
import { FRAME } from './cues.js';
import { type Found, found } from './found.js';
import { closesQuotation, hasFinite, isBoundary, isComma, isFiniteAt, kindAt, nextBoundary, type Parse, tagAt, word } from './parse.js';
import { THRESHOLD } from './score.js';
import { type Subject, subjectAfter } from './source.js';
import { isSpeaker, PLAUSIBLE } from './sourceKind.js';
import { subjectBefore } from './subject.js';
import { TAG } from './tags.js';

/** Subordinators that open a clause which the cue governs too. */
const COMPLEMENTIZERS = /^(?:that|if|whether)$/;

/** A cue whose clause holds nothing but source, cue and adjuncts. */
export function parenthetical(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.voice !== 'finite') return null;
  if (allows(candidate, FRAME.quote | FRAME.passive | FRAME.addressee))
    return inverted(parse, candidate, floor, limit) ?? straight(parse, candidate, floor, limit);
  return allows(candidate, FRAME.finding) ? straight(parse, candidate, floor, limit) : null;
}

/** An attribution with content before it and, where it goes on after `rest`, behind it. */
export function around(parse: Parse, candidate: Candidate, source: TokenRange, before: TokenRange[], rest: number, limit: number): Found {
  const after = contentResumed(parse, rest, limit, candidate, isBroken(parse, before));
  return after === null ? found(candidate, source, before, rest) : found(candidate, source, [...before, ...after.content], after.end);
}

/** `It was, he said, one of ...`: whether the words before the parenthesis wait for more. */
function isBroken(parse: Parse, before: readonly TokenRange[]): boolean {
  const last = (before.at(-1)?.to ?? 0) - 1;
  const tag = tagAt(parse, last);
  return !closesQuotation(parse, last) && (isFiniteAt(parse, last) || tag === TAG.TO || tag === TAG.PREPOSITION);
}

/** `X, said Wang`. */
function inverted(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.group <= floor || !isBoundary(parse, candidate.group - 1) || !allows(candidate, FRAME.invert)) return null;
  if (hasOwnSubject(parse, candidate, floor)) return null;
  const subject = subjectAfter(parse, candidate.after);
  if (subject === null || (PLAUSIBLE[subject.kind] <= 0 && !closesQuotation(parse, candidate.group - 1))) return null;
  const rest = adjunctsEnd(parse, subject.source.to, limit);
  const content = contentBefore(parse, floor, candidate.group, rest >= limit);
  if (content === null) return null;
  if (endsParenthesis(parse, rest, limit)) return around(parse, candidate, subject.source, content, rest, limit);
  if (tagAt(parse, rest) !== TAG.GERUND || !closesQuotation(parse, candidate.group - 1)) return null;
  return around(parse, candidate, subject.source, content, nextBoundary(parse, rest), limit);
}

/** `A member, whose town lives on trade, cautioned the house against Y`: the cue ends its own subject's aside and opens an object. */
function hasOwnSubject(parse: Parse, candidate: Candidate, floor: number): boolean {
  if (!isComma(parse, candidate.group - 1) || !allows(candidate, FRAME.addressee)) return false;
  const subject = subjectBefore(parse, candidate.group, floor);
  return subject !== null && isSpeaker(subject.kind) && subject.source.to < candidate.group - 1;
}

/** `X, Wang said`. */
function straight(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  const subject = subjectBefore(parse, candidate.group, floor);
  if (subject === null || subject.kind === 'none' || subject.source.from <= floor) return null;
  if (subject.kind !== 'document' && !allows(candidate, FRAME.quote | FRAME.passive | FRAME.addressee)) return null;
  const edge = clauseEdge(parse, subject);
  if (!isBoundary(parse, edge - 1)) return null;
  const rest = adjunctsEnd(parse, pastAddressee(parse, candidate), limit);
  if (edge < subject.source.from && rest < limit) return null;
  const content = contentBefore(parse, floor, edge, rest >= limit);
  if (content === null) return null;
  if (isPurpose(parse, candidate, rest, limit)) return around(parse, candidate, subject.source, content, nextBoundary(parse, rest), limit);
  const end = parenthesisEnd(parse, subject, rest, limit);
  if (end < 0 || !speaks(parse, candidate, subject)) return null;
  return around(parse, candidate, subject.source, content, end, limit);
}

/** First token of source and cue; `as` may stand before them at the end of a sentence: `Y, as X noted`. */
function clauseEdge(parse: Parse, { source }: Subject): number {
  return word(parse, source.from - 1) === 'as' ? source.from - 1 : source.from;
}

/** The token after the cue and whom it is addressed to: `told reporters`, `wrote Linden`. */
function pastAddressee(parse: Parse, candidate: Candidate): number {
  const named = allows(candidate, FRAME.reporting) && tagAt(parse, candidate.after) === TAG.NAME;
  return named || allows(candidate, FRAME.addressee) ? addresseeEnd(parse, candidate.after) : candidate.after;
}

/** Whether the subject may have said what stands before it: outside quotation marks only a plain cue has a subject that is nobody. */
function speaks(parse: Parse, candidate: Candidate, { kind, source }: Subject): boolean {
  if (PLAUSIBLE[kind] + candidate.weight < THRESHOLD) return false;
  return kind !== 'other' || allows(candidate, FRAME.certain) || closesQuotation(parse, source.from - 1);
}

/** Where the clause of source and cue ends; -1 where it holds more than adjuncts and no quotation stands before it. */
function parenthesisEnd(parse: Parse, { source }: Subject, rest: number, limit: number): number {
  if (endsParenthesis(parse, rest, limit)) return rest;
  return closesQuotation(parse, source.from - 1) && !takesUpContent(parse, rest) ? nextBoundary(parse, rest) : -1;
}

/** `X, Wang insisted to make his point`: an infinitive up to the clause's end. */
function isPurpose(parse: Parse, candidate: Candidate, rest: number, limit: number): boolean {
  if (endsParenthesis(parse, rest, limit) || tagAt(parse, rest) !== TAG.TO || !allows(candidate, FRAME.certain)) return false;
  const tail = nextBoundary(parse, rest);
  return tail >= limit && !hasFinite(parse, rest, tail);
}

/** After a quotation and `he said`: a second clause or quotation that the cue governs too. */
function takesUpContent(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.QUOTE || word(parse, i) === 'that' || word(parse, i) === 'to' || opensFiniteClause(parse, i);
}

function endsParenthesis(parse: Parse, i: number, limit: number): boolean {
  if (i >= limit) return true;
  if (kindAt(parse, i) === KIND.QUOTE) return false;
  const tag = tagAt(parse, i);
  if (tag === TAG.PREPOSITION && tagAt(parse, i + 1) === TAG.RELATIVE) return true;
  if (tag === TAG.RELATIVE || (tag === TAG.SUBORDINATOR && !COMPLEMENTIZERS.test(word(parse, i)))) return true;
  return isBoundary(parse, i) || opensTimeClause(parse, i);
}
