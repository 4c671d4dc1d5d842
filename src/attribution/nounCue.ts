/** Nouns as cues: `His call for X was voted down`, `a plea by the Red Cross to do Y went unanswered`. */

import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { type Candidate, FIRM } from './candidates.js';
import { FRAME } from './cues.js';
import { type Found, found } from './found.js';
import { classes, isComma, isFiniteAt, isInside, kindAt, type Parse, tagAt, trimEnd, word } from './parse.js';
import { baseBefore, phraseBefore } from './phraseBefore.js';
import { phraseEnd } from './phrases.js';
import { placesOf } from './places.js';
import { subjectAfter } from './source.js';
import { isNounTag, TAG } from './tags.js';

/** How far from the clause's start the possessor of a noun stands. */
const OWNER_REACH = 3;

export function nounCue(parse: Parse, floor: number, limit: number): Found | null {
  for (const i of placesOf(parse).nouns) {
    if (i < floor || i >= limit || isInside(parse, i) || !isNounTag(tagAt(parse, i))) continue;
    const attribution = attributionAt(parse, i, floor, limit);
    if (attribution !== null) return attribution;
  }
  return null;
}

function attributionAt(parse: Parse, noun: number, floor: number, limit: number): Found | null {
  const clausal = word(parse, noun + 1) === 'that' && tagAt(parse, noun + 1) === TAG.SUBORDINATOR;
  const owner = ownerBefore(parse, noun, clausal ? noun : floor);
  const by = word(parse, noun + 1) === 'by';
  const agent = by ? agentAfter(parse, noun + 2) : null;
  const source = owner ?? agent;
  if (source === null || (by && agent === null)) return null;
  const from = complementStart(parse, agent === null ? noun + 1 : agent.to);
  if (from < 0) return null;
  const heads = owner === null || owner.from <= floor + OWNER_REACH;
  const end = clausal ? clauseEnd(parse, from, limit, heads) : complementEnd(parse, from, limit);
  if (end <= from) return null;
  const cueEnd = word(parse, noun + 1) === 'for' ? from : noun + 1;
  return found(candidateOf(parse, noun, cueEnd, from), source, [{ from, to: end }], end);
}

function candidateOf(parse: Parse, noun: number, cueEnd: number, after: number): Candidate {
  return {
    cue: { from: noun, to: cueEnd },
    group: noun,
    after,
    frames: FRAME.noun,
    weight: FIRM,
    voice: 'finite',
    lemma: word(parse, noun),
    past: false,
    withheld: false,
  };
}

/** The possessor of a noun at the head of its clause: `His`, `Wang's`. */
function ownerBefore(parse: Parse, noun: number, floor: number): TokenRange | null {
  let i = noun - 1;
  while (tagAt(parse, i) === TAG.ADJECTIVE) i--;
  if (tagAt(parse, i) === TAG.DETERMINER && (classes(parse, i) & CLASS.POSSESSIVE) !== 0)
    return i <= floor + OWNER_REACH ? { from: i, to: i + 1 } : null;
  if (tagAt(parse, i) !== TAG.POSSESSIVE) return null;
  const phrase = phraseBefore(parse, i - 1);
  if (phrase !== null && phrase.from <= floor + OWNER_REACH && floor < noun) return phrase;
  return floor === noun ? baseBefore(parse, i - 1) : null;
}

/** The agent after `by`, up to its first comma. */
function agentAfter(parse: Parse, from: number): TokenRange | null {
  const subject = subjectAfter(parse, from);
  if (subject === null || subject.kind === 'other' || subject.kind === 'none') return null;
  let { to } = subject.source;
  for (let i = from; i < to; i++) if (isComma(parse, i)) to = i;
  return { from: subject.source.from, to };
}

/** Where the complement of a noun begins: after `for`, a colon or `that`, or at a `to`; -1 where there is none. */
function complementStart(parse: Parse, i: number): number {
  if (word(parse, i) === 'for') return i + 1;
  const phrase = tagAt(parse, i) === TAG.PREPOSITION ? phraseEnd(parse, i + 1) : i;
  if (kindAt(parse, phrase) === KIND.COLON) return phrase + 1;
  if (word(parse, i) === 'that' && tagAt(parse, i) === TAG.SUBORDINATOR) return i + 1;
  return tagAt(parse, i) === TAG.TO ? i : -1;
}

/** A clause runs on to the limit; where its noun is the subject (`His claim that Y is false did not help`), up to the verb after its own. */
function clauseEnd(parse: Parse, from: number, limit: number, heads: boolean): number {
  if (!heads) return trimEnd(parse, from, limit);
  let i = from;
  while (i < limit && !isFiniteAt(parse, i)) i++;
  while (i < limit && (isFiniteAt(parse, i) || (tagAt(parse, i) === TAG.ADVERB && tagAt(parse, i - 1) === TAG.MODAL))) i++;
  while (i < limit && (!isFiniteAt(parse, i) || isInside(parse, i) || tagAt(parse, i - 1) === TAG.RELATIVE)) i++;
  return trimEnd(parse, from, i);
}

/** The complement of a cue noun ends before the verb whose subject the noun is. */
function complementEnd(parse: Parse, from: number, limit: number): number {
  if (kindAt(parse, from) === KIND.QUOTE) return trimEnd(parse, from, limit);
  for (let i = from + 1; i < limit; i++) if (isFiniteAt(parse, i) && !isInside(parse, i) && tagAt(parse, i - 1) !== TAG.RELATIVE) return i;
  return trimEnd(parse, from, limit);
}
