/** Reporting prepositions: `According to X, Y` and `Y, according to X`. */

import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { type Candidate, findCandidates } from './candidates.js';
import { skipOpeners } from './clauses.js';
import { contentBefore } from './contentBefore.js';
import { cues, FRAME } from './cues.js';
import { type Found, found } from './found.js';
import { around } from './parenthesis.js';
import { classes, hasFinite, isBoundary, isComma, isInside, kindAt, nextBoundary, type Parse, tagAt, trimEnd, word } from './parse.js';
import { baseEnd } from './phrases.js';
import { placesOf } from './places.js';
import { subjectAfter } from './source.js';
import { subjectBefore } from './subject.js';
import { TAG } from './tags.js';

/** Weight of a reporting preposition. */
const WEIGHT = 3;

export function reportingPreposition(parse: Parse, floor: number, limit: number): Found | null {
  for (const i of placesOf(parse).prepositions) {
    if (i < floor || i >= limit) continue;
    const report = isInside(parse, i) ? null : reportAt(parse, i);
    if (report === null) continue;
    const { candidate, source, end } = report;
    if (isFronted(parse, i, floor)) return fronted(parse, candidate, source, end, limit);
    if (interrupts(parse, i, source, floor)) continue;
    if (namesRelease(parse, source) && hasSpeechAct(parse, floor, i)) return null;
    const content = contentBefore(parse, floor, i);
    if (content !== null) return around(parse, candidate, source, content, end, limit);
  }
  return null;
}

/** A reporting preposition with whose words it reports; `end` is the token after both. */
interface Report {
  readonly candidate: Candidate;
  readonly source: TokenRange;
  readonly end: number;
}

function reportAt(parse: Parse, i: number): Report | null {
  const candidate = candidateAt(parse, i);
  if (candidate === null) return viewAt(parse, i);
  const source = subjectAfter(parse, candidate.after)?.source ?? null;
  return source === null ? null : { candidate, source, end: source.to };
}

/** `in his view`, `In the minister's words`: the noun is the cue, its owner the source. */
function viewAt(parse: Parse, i: number): Report | null {
  if (word(parse, i) !== 'in') return null;
  const end = baseEnd(parse, i + 1);
  const noun = end - 1;
  if (noun <= i + 1 || !cues().views.has(word(parse, noun))) return null;
  let owner = noun - 1;
  while (owner > i + 1 && tagAt(parse, owner) === TAG.ADJECTIVE) owner--;
  const source = { from: i + 1, to: owner };
  if (tagAt(parse, owner) === TAG.DETERMINER && (classes(parse, owner) & CLASS.POSSESSIVE) !== 0) source.to = owner + 1;
  else if (tagAt(parse, owner) !== TAG.POSSESSIVE) return null;
  if (!isBoundary(parse, end) && end < parse.to) return null;
  return { candidate: reporting(word(parse, noun), noun, end), source, end };
}

function candidateAt(parse: Parse, i: number): Candidate | null {
  const words = cues().prepositions.find((list) => list.every((wanted, k) => word(parse, i + k) === wanted));
  if (words === undefined) return null;
  return reporting(words.join(' '), i, i + words.length);
}

function reporting(lemma: string, from: number, after: number): Candidate {
  return {
    cue: { from, to: after },
    group: from,
    after,
    frames: FRAME.preposition,
    weight: WEIGHT,
    voice: 'finite',
    lemma,
    past: false,
    withheld: false,
  };
}

/** `told the summit, according to a delegate, that X`: words passed on by somebody are still those of the cue before. */
function interrupts(parse: Parse, i: number, source: TokenRange, floor: number): boolean {
  return isComma(parse, i - 1) && isComma(parse, source.to) && word(parse, source.to + 1) === 'that' && hasSpeechAct(parse, floor, i);
}

/** At the clause's head, after an opener (`But, according to X`) or after a colon. */
function isFronted(parse: Parse, i: number, floor: number): boolean {
  if (i <= floor + 1 || kindAt(parse, i - 1) === KIND.COLON) return true;
  return isComma(parse, i - 1) && skipOpeners(parse, floor) >= i - 1;
}

/** `According to X, Y`. */
function fronted(parse: Parse, candidate: Candidate, source: TokenRange, end: number, limit: number): Found | null {
  const next = nextBoundary(parse, end);
  if (isRelease(parse, source) && hasSpeechAct(parse, next + 1, limit)) return null;
  let from = next > end && next < limit && !hasFinite(parse, end, next) ? next : end;
  if (isComma(parse, from)) from++;
  return from < limit ? found(candidate, source, [{ from, to: trimEnd(parse, from, limit) }], limit) : null;
}

/** `the ministry, according to a statement`: the words are those of another cue's source. */
function namesRelease(parse: Parse, source: TokenRange): boolean {
  return cues().releaseHeads.has(word(parse, source.to - 1)) || isRelease(parse, source);
}

function isRelease(parse: Parse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && tagAt(parse, i) !== TAG.PREPOSITION; i++) if (cues().releases.has(word(parse, i))) return true;
  return false;
}

/** Whether a finite cue with a subject stands between two tokens. */
function hasSpeechAct(parse: Parse, floor: number, end: number): boolean {
  return findCandidates(parse).some(
    ({ cue, voice, group }) => cue.from >= floor && cue.from < end && voice === 'finite' && subjectBefore(parse, group, floor) !== null,
  );
}
