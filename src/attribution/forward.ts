/** A cue with its complement after it: `X said (that) Y`, `X condemned Y`, `X vowed to Y`. */

import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { addresseeEnd, adjunctsEnd } from './adjuncts.js';
import { allows, type Candidate, FIRM } from './candidates.js';
import { opensFiniteClause } from './clauses.js';
import { complementStart } from './complement.js';
import { contentAfter } from './content.js';
import { cues, FRAME } from './cues.js';
import { type Found, found } from './found.js';
import {
  classes,
  isBoundary,
  isComma,
  isFiniteAt,
  kindAt,
  nextBoundary,
  type Parse,
  pastAdverbs,
  pastAdverbsBack,
  tagAt,
  word,
} from './parse.js';
import { passive } from './passive.js';
import { relayedSource } from './relayed.js';
import { scoreForward, THRESHOLD } from './score.js';
import type { Subject } from './source.js';
import { isSpeaker } from './sourceKind.js';
import { clauseSubject, subjectBefore, withMissingComma } from './subject.js';
import { TAG } from './tags.js';

/** Subjects that are nobody: `neither side commented on`. */
const NOBODY = /^(?:neither|nobody|none|no)$/;

/** The attribution of a candidate by what stands after it; `all` are the candidates of the sentence. */
export function forward(parse: Parse, candidate: Candidate, all: readonly Candidate[], floor: number, limit: number): Found | null {
  if (candidate.voice === 'passive') return passive(parse, candidate, floor, limit);
  if (candidate.voice !== 'finite') return null;
  const subject = subjectOf(parse, candidate, floor);
  if (subject === null || isNoStatement(parse, candidate, subject, floor, limit)) return null;
  const relayed = cues().quoting.has(candidate.lemma) ? relayedSource(parse, candidate, limit) : null;
  if (relayed !== null) return relayed;
  const start = contentStart(parse, candidate, subject, floor, limit);
  if (start < 0 || start >= limit || scoreForward(parse, candidate, subject, start) < THRESHOLD) return null;
  const taken = contentAfter(parse, start, limit, candidate);
  if (taken === null) return null;
  const fronted = frontedContent(parse, all, floor, subject.source.from);
  return found(candidate, subject.source, fronted === null ? taken.content : [fronted, ...taken.content], taken.end);
}

/** The subject before the cue, or that of the verb that the cue is joined to. */
function subjectOf(parse: Parse, candidate: Candidate, floor: number): Subject | null {
  const own = subjectBefore(parse, candidate.group, floor);
  const subject = own === null ? coordinateSubject(parse, candidate, floor) : withMissingComma(parse, own, floor);
  return subject?.kind === 'none' ? null : subject;
}

/** `X has come under pressure but has played down Y`: the subject of the verb that the cue is joined to. */
function coordinateSubject(parse: Parse, candidate: Candidate, floor: number): Subject | null {
  if (candidate.weight < FIRM || allows(candidate, FRAME.weak)) return null;
  const joint = pastAdverbsBack(parse, candidate.group - 1);
  if (tagAt(parse, joint) !== TAG.COORDINATOR) return null;
  const subject = clauseSubject(parse, floor, joint);
  return subject !== null && isSpeaker(subject.kind) ? subject : null;
}

/** Subjects and clauses in which nobody says anything. */
function isNoStatement(parse: Parse, candidate: Candidate, subject: Subject, floor: number, limit: number): boolean {
  const { from } = subject.source;
  if ((cues().empty.has(candidate.lemma) || (!allows(candidate, FRAME.quote) && !candidate.withheld)) && NOBODY.test(word(parse, from)))
    return true;
  return isIndirectQuestion(parse, from, floor) || isReduced(parse, candidate, subject, floor, limit);
}

/** `It was not clear whether X would send`: nobody says what stands in an indirect question. */
function isIndirectQuestion(parse: Parse, from: number, floor: number): boolean {
  return from > floor && /^(?:whether|if)$/.test(word(parse, from - 1));
}

/** `The islands, called the Kurils, were seized`: a participle between commas whose noun has its verb further on. */
function isReduced(parse: Parse, candidate: Candidate, { source }: Subject, floor: number, limit: number): boolean {
  const verb = candidate.cue.from;
  if (candidate.group !== verb || !isComma(parse, verb - 1) || (classes(parse, verb) & CLASS.PARTICIPLE) === 0) return false;
  if (cues().plain.has(candidate.lemma) || source.from > floor + 1) return false;
  for (let i = source.from; i < verb - 1; i++) if (isComma(parse, i)) return false;
  const close = nextBoundary(parse, verb);
  return close < limit && isComma(parse, close) && isFiniteAt(parse, pastAdverbs(parse, close + 1));
}

/** First token of what was said; -1 where none fits the cue. */
function contentStart(parse: Parse, candidate: Candidate, subject: Subject, floor: number, limit: number): number {
  const isAside = isAsClause(parse, subject, floor) || isInterruption(parse, subject, candidate, limit);
  const main = isAside ? mainClauseStart(parse, candidate, limit) : -1;
  const complement = main < 0 && (!isAside || subject.source.from - 1 > floor) ? complementStart(parse, candidate, limit) : main;
  return afterHedge(parse, complement);
}

/** `As Clinton told the paper, X`: the main clause is what was said. */
function isAsClause(parse: Parse, { source }: Subject, floor: number): boolean {
  const as = source.from - 1;
  if (as < floor || word(parse, as) !== 'as') return false;
  return as === floor || isBoundary(parse, as - 1) || tagAt(parse, as - 1) === TAG.COORDINATOR;
}

/** `But, X added, it is no way to win`: source and cue stand between two commas after an opening that says nothing. */
function isInterruption(parse: Parse, { source }: Subject, candidate: Candidate, limit: number): boolean {
  const { after } = candidate;
  if (!isComma(parse, source.from - 1) || !allows(candidate, FRAME.invert) || !isComma(parse, after)) return false;
  return kindAt(parse, after + 1) !== KIND.QUOTE && nextBoundary(parse, after + 1) >= limit && opensFiniteClause(parse, after + 1);
}

function mainClauseStart(parse: Parse, candidate: Candidate, limit: number): number {
  if (!allows(candidate, FRAME.quote | FRAME.addressee | FRAME.clause) || allows(candidate, FRAME.weak)) return -1;
  const after = allows(candidate, FRAME.addressee) ? addresseeEnd(parse, candidate.after) : candidate.after;
  const mark = adjunctsEnd(parse, after, limit);
  return isComma(parse, mark) || kindAt(parse, mark) === KIND.COLON ? mark + 1 : -1;
}

/** `denounced what it called "a crime"`: the content begins after the second verb. */
function afterHedge(parse: Parse, start: number): number {
  if (start < 0 || word(parse, start) !== 'what' || tagAt(parse, start + 1) !== TAG.PRONOUN) return start;
  let verb = start + 2;
  while (tagAt(parse, verb) === TAG.ADVERB || tagAt(parse, verb) === TAG.AUXILIARY) verb++;
  if (!cues().hedges.has(word(parse, verb))) return start;
  return word(parse, verb + 1) === 'as' ? verb + 2 : verb + 1;
}

/** Content before the main cue: `Noting that X, Wang said Y`. */
function frontedContent(parse: Parse, all: readonly Candidate[], floor: number, before: number): TokenRange | null {
  const gerund = all.find(({ voice, cue }) => voice === 'gerund' && cue.from >= floor && cue.from <= floor + 1 && cue.to < before);
  if (gerund === undefined) return null;
  const from = word(parse, gerund.after) === 'that' ? gerund.after + 1 : gerund.after;
  let to = before;
  while (to > from && (isComma(parse, to - 1) || tagAt(parse, to - 1) === TAG.COORDINATOR)) to--;
  return to > from ? { from, to } : null;
}
