/** Content after its cue, with the later cues of the same source in it. */

import { KIND, type TokenRange } from '../reading/index.js';
import { absoluteBefore } from './absolute.js';
import { addresseeEnd, adjunctsEnd } from './adjuncts.js';
import { allows, type Candidate, findCandidates } from './candidates.js';
import { contentEnd } from './contentEnd.js';
import { FRAME } from './cues.js';
import { isSameSource, linkBefore, newSource } from './later.js';
import { hasFinite, isComma, isFiniteAt, kindAt, type Parse, tagAt, trimEnd, word } from './parse.js';
import { phraseEnd } from './phrases.js';
import { isSpeaker } from './sourceKind.js';
import { TAG } from './tags.js';

export interface Taken {
  readonly content: TokenRange[];
  readonly end: number;
}

/** Longest addressee of a later cue. */
const LONGEST_ADDRESSEE = 12;
/** How far after a relative pronoun its cue stands: `, which he has called`. */
const RELATIVE_REACH = 3;
/** Prepositions and conjunctions that open a circumstance, or a clause that goes on with what was said. */
const CIRCUMSTANCES = /^(?:without|in|at|on|during|with)$/;
const CONTINUATIONS = /^(?:because|since|unless|so|if|that)$/;

/** Content from token `start` on, cut where another source begins to speak and where a later cue of the same source stands. */
export function contentAfter(parse: Parse, start: number, limit: number, main: Candidate): Taken | null {
  if (start >= limit) return null;
  return take(parse, start, limit, main, laterCues(parse, start, limit));
}

/** Content that goes on after `, Wang said,`, as it must where the words before are `broken` off; null where it does not. */
export function contentResumed(parse: Parse, start: number, limit: number, main: Candidate, broken = false): Taken | null {
  if (start >= limit) return null;
  const later = laterCues(parse, start, limit);
  const from = broken && isComma(parse, start) && start + 1 < limit ? start + 1 : resumption(parse, start, limit, later);
  return from < 0 ? null : take(parse, from, limit, main, later);
}

function laterCues(parse: Parse, start: number, limit: number): Candidate[] {
  return findCandidates(parse).filter(({ cue }) => cue.from >= start && cue.from < limit);
}

function take(parse: Parse, start: number, limit: number, main: Candidate, later: Candidate[]): Taken | null {
  let from = start;
  let end = limit;
  const content: TokenRange[] = [];
  for (const candidate of later) {
    if (candidate.cue.from < from) continue;
    const absolute = candidate.voice === 'gerund' ? absoluteBefore(parse, candidate.cue.from, from + 1) : null;
    if (absolute !== null && isSpeaker(absolute.subject.kind)) {
      end = absolute.from;
      break;
    }
    const link = linkBefore(parse, candidate, from);
    if (link === null) {
      const split = newSource(parse, candidate, from, main);
      if (split < 0) continue;
      end = split;
      break;
    }
    if (!isSameSource(candidate, main, link.kind, from < link.from && hasFinite(parse, from, link.from))) continue;
    content.push({ from, to: trimEnd(parse, from, link.from) });
    from = laterStart(parse, candidate, limit);
  }
  content.push({ from, to: trimEnd(parse, from, contentEnd(parse, from, end, main)) });
  const kept = content.filter((range) => range.to > range.from);
  return kept.length === 0 ? null : { content: kept, end };
}

/** Where the content of a later cue begins, past addressee, `that`, `as` and the mark before a quotation. */
function laterStart(parse: Parse, candidate: Candidate, limit: number): number {
  let from = candidate.after;
  if (allows(candidate, FRAME.addressee) && word(parse, from) !== 'that') from = pastAddressee(parse, from, limit);
  if (tagAt(parse, from) === TAG.ADVERB && word(parse, from + 1) === 'that') from++;
  if (word(parse, from) === 'that' || (word(parse, from) === 'as' && allows(candidate, FRAME.predicate))) from++;
  if (kindAt(parse, from) === KIND.COLON || (isComma(parse, from) && kindAt(parse, from + 1) === KIND.QUOTE)) from++;
  return from;
}

/** Past the addressee before a `that` or a quotation: `telling reporters in Rome, "X"`; else `from`. */
function pastAddressee(parse: Parse, from: number, limit: number): number {
  const that = thatAfterAddressee(parse, from, limit);
  const end = that > from ? from : adjunctsEnd(parse, addresseeEnd(parse, from), limit);
  return end > from && isComma(parse, end) && kindAt(parse, end + 1) === KIND.QUOTE ? end : that;
}

/** The `that` after an addressee, else `from`. */
function thatAfterAddressee(parse: Parse, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + LONGEST_ADDRESSEE && !isFiniteAt(parse, i); i++)
    if (word(parse, i) === 'that' && tagAt(parse, i) === TAG.SUBORDINATOR) return i;
  return from;
}

/** Where content goes on after a parenthesis that ends at `start`, or -1. */
function resumption(parse: Parse, start: number, limit: number, later: Candidate[]): number {
  const kind = kindAt(parse, start);
  if (kind === KIND.COLON) return start + 1;
  if (tagAt(parse, start) === TAG.RELATIVE) return word(parse, start) === 'who' ? -1 : afterRelative(start, later);
  if (!isComma(parse, start) && kind !== KIND.DASH && kind !== KIND.QUOTE) return -1;
  const i = start + 1;
  if (i >= limit) return -1;
  if (kindAt(parse, i) === KIND.QUOTE) return i;
  return kind === KIND.QUOTE ? start : resumedClause(parse, i, limit, later);
}

/** Where the clause after the mark that closes a parenthesis goes on with what was said, or -1. */
function resumedClause(parse: Parse, i: number, limit: number, later: Candidate[]): number {
  const tag = tagAt(parse, i);
  const gerund = later.find(({ voice, cue }) => voice === 'gerund' && cue.from === i);
  if (gerund !== undefined) return word(parse, gerund.after) === 'that' ? gerund.after + 1 : gerund.after;
  if (tag === TAG.RELATIVE) return afterRelative(i, later);
  if (tag === TAG.GERUND || tag === TAG.PARTICIPLE) return -1;
  if (tag === TAG.SUBORDINATOR) return CONTINUATIONS.test(word(parse, i)) ? i : -1;
  if (tag === TAG.TO) return i;
  if (word(parse, i) === 'for' && hasInfinitive(parse, i, limit)) return i;
  if (!hasFinite(parse, i, limit)) return -1;
  if (tag === TAG.PREPOSITION || tag === TAG.ADVERB) return CIRCUMSTANCES.test(word(parse, i)) ? -1 : i;
  return tag === TAG.COORDINATOR ? i + 1 : i;
}

/** `for the council to vote`: whether an infinitive follows the phrase after the preposition. */
function hasInfinitive(parse: Parse, preposition: number, limit: number): boolean {
  const end = phraseEnd(parse, preposition + 1);
  return end > preposition + 1 && end < limit && tagAt(parse, end) === TAG.TO;
}

/** `, which he called X`: content goes on after the cue of the relative clause. */
function afterRelative(i: number, later: Candidate[]): number {
  return later.find(({ voice, cue }) => voice === 'finite' && cue.from <= i + RELATIVE_REACH)?.after ?? -1;
}
