/** Cues in the passive: `Y was condemned by X`, `he was told about Y`, `It was agreed that Y`. */

import { adjunctsEnd } from './adjuncts.js';
import { allows, type Candidate } from './candidates.js';
import { complementizer } from './complement.js';
import { cues, FRAME } from './cues.js';
import { type Found, found, foundAgentless } from './found.js';
import { isInside, type Parse, tagAt, trimEnd, word } from './parse.js';
import { quotedSubject } from './relayed.js';
import { type Subject, subjectAfter } from './source.js';
import { subjectBefore } from './subject.js';
import { TAG } from './tags.js';

/** How far after the verb its `by` stands. */
const AGENT_REACH = 12;

export function passive(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.group === candidate.cue.from) return null;
  const subject = subjectBefore(parse, candidate.group, floor);
  if (subject === null || (subject.kind === 'none' && tagAt(parse, subject.source.from) === TAG.RELATIVE)) return null;
  const that = isExpletive(parse, subject) ? complementizer(parse, candidate.after, limit, FRAME.clause) : -1;
  if (that >= 0) return agentless(parse, withAuxiliary(parse, candidate), that + 1, limit);
  if (allows(candidate, FRAME.addressee)) return toldOf(parse, candidate, limit);
  if (cues().quoting.has(candidate.lemma)) return quotedSubject(parse, candidate, subject, limit);
  if (!allows(candidate, FRAME.object | FRAME.request)) return null;
  if (subject.kind === 'document' && cues().issuing.has(candidate.lemma)) return null;
  const by = agentPreposition(parse, candidate.after, limit);
  return by >= 0 ? byAgent(parse, candidate, subject, by) : requested(parse, candidate, subject, limit);
}

/** The `it` of `It was agreed that Y`. */
function isExpletive(parse: Parse, { source }: Subject): boolean {
  return word(parse, source.from) === 'it' && source.to - source.from === 1;
}

function withAuxiliary(parse: Parse, candidate: Candidate): Candidate {
  const { from, to } = candidate.cue;
  return tagAt(parse, from - 1) === TAG.AUXILIARY ? { ...candidate, cue: { from: from - 1, to } } : candidate;
}

function agentless(parse: Parse, candidate: Candidate, from: number, limit: number): Found {
  return foundAgentless(candidate, [{ from, to: trimEnd(parse, from, limit) }], limit);
}

/** `he was told in Paris about Y`, `he was told that Y`. */
function toldOf(parse: Parse, candidate: Candidate, limit: number): Found | null {
  let i = adjunctsEnd(parse, candidate.after, candidate.after);
  while (tagAt(parse, i) === TAG.PREPOSITION && word(parse, i) === 'in' && tagAt(parse, i + 1) === TAG.NOUN) i += 2;
  return /^(?:about|of|that)$/.test(word(parse, i)) ? agentless(parse, withAuxiliary(parse, candidate), i + 1, limit) : null;
}

/** The `by` after a passive, before the next finite verb; -1 where there is none. */
function agentPreposition(parse: Parse, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + AGENT_REACH && tagAt(parse, i) !== TAG.FINITE && tagAt(parse, i) !== TAG.AUXILIARY; i++)
    if (word(parse, i) === 'by' && !isInside(parse, i)) return i;
  return -1;
}

/** `Y was condemned by X`. */
function byAgent(parse: Parse, candidate: Candidate, { source }: Subject, by: number): Found | null {
  const agent = subjectAfter(parse, by + 1);
  if (agent === null || agent.kind === 'none' || agent.kind === 'other') return null;
  return found(candidate, agent.source, [source], agent.source.to);
}

/** `all sides were urged to do Y`: a request by nobody named. */
function requested(parse: Parse, candidate: Candidate, { source }: Subject, limit: number): Found | null {
  const from = candidate.after;
  if (!allows(candidate, FRAME.request) || tagAt(parse, from) !== TAG.TO || !cues().passiveRequests.has(candidate.lemma)) return null;
  return foundAgentless(candidate, [source, { from, to: trimEnd(parse, from, limit) }], limit);
}
