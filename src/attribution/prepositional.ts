/** Reporting prepositions: `According to X, Y` and `Y, according to X`. */

import { KIND, type TokenRange } from '../reading/index.js';
import { type Candidate, findCandidates } from './candidates.js';
import { skipOpeners } from './clauses.js';
import { contentBefore } from './contentBefore.js';
import { cues, FRAME } from './cues.js';
import { type Found, found } from './found.js';
import { around } from './parenthesis.js';
import { hasFinite, isComma, isInside, kindAt, nextBoundary, type Parse, tagAt, trimEnd, word } from './parse.js';
import { placesOf } from './places.js';
import { subjectAfter } from './source.js';
import { subjectBefore } from './subject.js';
import { TAG } from './tags.js';

/** Weight of a reporting preposition. */
const WEIGHT = 3;

export function reportingPreposition(parse: Parse, floor: number, limit: number): Found | null {
  for (const i of placesOf(parse).prepositions) {
    if (i < floor || i >= limit) continue;
    const candidate = isInside(parse, i) ? null : candidateAt(parse, i);
    const source = candidate === null ? null : (subjectAfter(parse, candidate.after)?.source ?? null);
    if (candidate === null || source === null) continue;
    if (isFronted(parse, i, floor)) return fronted(parse, candidate, source, limit);
    if (interrupts(parse, i, source, floor)) continue;
    if (namesRelease(parse, source) && hasSpeechAct(parse, floor, i)) return null;
    const content = contentBefore(parse, floor, i);
    if (content !== null) return around(parse, candidate, source, content, source.to, limit);
  }
  return null;
}

function candidateAt(parse: Parse, i: number): Candidate | null {
  const words = cues.prepositions.find((list) => list.every((wanted, k) => word(parse, i + k) === wanted));
  if (words === undefined) return null;
  const after = i + words.length;
  return {
    cue: { from: i, to: after },
    group: i,
    after,
    frames: FRAME.preposition,
    weight: WEIGHT,
    voice: 'finite',
    lemma: words.join(' '),
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
function fronted(parse: Parse, candidate: Candidate, source: TokenRange, limit: number): Found | null {
  const next = nextBoundary(parse, source.to);
  if (isRelease(parse, source) && hasSpeechAct(parse, next + 1, limit)) return null;
  let from = next > source.to && next < limit && !hasFinite(parse, source.to, next) ? next : source.to;
  if (isComma(parse, from)) from++;
  return from < limit ? found(candidate, source, [{ from, to: trimEnd(parse, from, limit) }], limit) : null;
}

/** `the ministry, according to a statement`: the words are those of another cue's source. */
function namesRelease(parse: Parse, source: TokenRange): boolean {
  return cues.releaseHeads.has(word(parse, source.to - 1)) || isRelease(parse, source);
}

function isRelease(parse: Parse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && tagAt(parse, i) !== TAG.PREPOSITION; i++) if (cues.releases.has(word(parse, i))) return true;
  return false;
}

/** Whether a finite cue with a subject stands between two tokens. */
function hasSpeechAct(parse: Parse, floor: number, end: number): boolean {
  return findCandidates(parse).some(
    ({ cue, voice, group }) => cue.from >= floor && cue.from < end && voice === 'finite' && subjectBefore(parse, group, floor) !== null,
  );
}
