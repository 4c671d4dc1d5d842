/** All attributions of one sentence: which of the ways in which a cue may stand fits, from left to right. */

import { KIND } from '../reading/index.js';
import { type Candidate, findCandidates } from './candidates.js';
import { loneParticiple, purpose, relativeCue } from './dependent.js';
import { forward } from './forward.js';
import type { Attribution, Found } from './found.js';
import { gapped } from './gapped.js';
import { announced, invertedOpening } from './introduction.js';
import { nounCue } from './nounCue.js';
import { parenthetical } from './parenthesis.js';
import { isComma, isInside, kindAt, type Parse, tagAt, word } from './parse.js';
import { placesOf } from './places.js';
import { reportingPreposition } from './prepositional.js';
import { TAG } from './tags.js';

/** Most attributions of one sentence. */
const MOST_ATTRIBUTIONS = 8;
const SUBORDINATORS = /^(?:while|although|though|after|before|when|because|since|once)$/;

/** Words behind a comma that open the clause of another speaker. */
const CONTRASTS = /^(?:while|although|though|but|and|whereas)$/;

/** All attributions of one sentence, in order of the text. */
export function attribute(parse: Parse): Attribution[] {
  const attributions: Attribution[] = [];
  const candidates = findCandidates(parse);
  let floor = parse.from;
  for (let guard = 0; guard < MOST_ATTRIBUTIONS && floor < parse.to; guard++) {
    const limit = clauseLimit(parse, candidates, floor);
    const next = bestAttribution(parse, candidates, floor, limit);
    if (next === null) floor = limit + 1;
    else {
      attributions.push(next.attribution);
      floor = kindAt(parse, next.end) === KIND.SEMICOLON ? next.end + 1 : next.end;
    }
  }
  return attributions;
}

/** A semicolon between two clauses that both hold a cue ends the first. */
function clauseLimit(parse: Parse, candidates: readonly Candidate[], floor: number): number {
  for (const i of placesOf(parse).semicolons) {
    if (i < floor || isInside(parse, i)) continue;
    return i + 1 < parse.to && candidates.some(({ cue }) => cue.from > i) ? i : parse.to;
  }
  return parse.to;
}

function bestAttribution(parse: Parse, candidates: readonly Candidate[], floor: number, limit: number): Found | null {
  const inRange = candidates.filter(({ cue }) => cue.from >= floor && cue.from < limit);
  return (
    firstOf(inRange, (candidate) => parenthetical(parse, candidate, floor, limit)) ??
    reportingPreposition(parse, floor, limit) ??
    forwardOrParticiple(parse, candidates, inRange, floor, limit) ??
    invertedOpening(parse, inRange[0], floor, limit) ??
    nounCue(parse, floor, limit) ??
    firstOf(inRange, (candidate) => loneParticiple(parse, candidate, floor, limit)) ??
    firstOf(inRange, (candidate) => relativeCue(parse, candidate, floor, limit)) ??
    firstOf(inRange, (candidate) => gapped(parse, candidate, floor, limit)) ??
    firstOf(inRange, (candidate) => purpose(parse, candidate, floor, limit)) ??
    announced(parse, floor, limit)
  );
}

/** `X has followed suit, calling it fair, though Y said Z`: the participle of a clause before the one in which somebody else speaks. */
function forwardOrParticiple(
  parse: Parse,
  candidates: readonly Candidate[],
  inRange: readonly Candidate[],
  floor: number,
  limit: number,
): Found | null {
  const main = mainForward(parse, candidates, inRange, floor, limit);
  const source = main?.attribution.source ?? null;
  if (main === null || source === null) return main;
  const edge = source.from - 1;
  if (!CONTRASTS.test(word(parse, edge)) || !isComma(parse, edge - 1)) return main;
  const before = inRange.filter(({ cue }) => cue.to < edge);
  return firstOf(before, (candidate) => loneParticiple(parse, candidate, floor, edge - 1)) ?? main;
}

function firstOf(candidates: readonly Candidate[], find: (candidate: Candidate) => Found | null): Found | null {
  for (const candidate of candidates) {
    const found = find(candidate);
    if (found !== null) return found;
  }
  return null;
}

/** The first cue with its complement after it; where it stands in a fronted clause, the main clause's cue instead. */
function mainForward(
  parse: Parse,
  candidates: readonly Candidate[],
  inRange: readonly Candidate[],
  floor: number,
  limit: number,
): Found | null {
  let fronted: Found | null = null;
  for (const candidate of inRange) {
    const found = forward(parse, candidate, candidates, floor, limit);
    if (found === null) continue;
    if (fronted === null && isFrontedClause(parse, found, floor)) fronted = found;
    else if (fronted === null || isMainClause(parse, found, fronted)) return found;
  }
  return fronted;
}

/** `While he refused to do X, he said Y`: a cue in the clause before the main one. */
function isFrontedClause(parse: Parse, { attribution }: Found, floor: number): boolean {
  const from = attribution.source?.from ?? floor;
  return from - 1 === parse.from && floor === parse.from && SUBORDINATORS.test(word(parse, floor));
}

function isMainClause(parse: Parse, { attribution }: Found, { attribution: before }: Found): boolean {
  const from = attribution.source?.from ?? -1;
  if (from <= before.extent.from || !isComma(parse, from - 1)) return false;
  return tagAt(parse, from) === TAG.PRONOUN || tagAt(parse, before.source?.from ?? -1) === TAG.PRONOUN;
}
