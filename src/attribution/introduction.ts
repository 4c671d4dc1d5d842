/** Cues that stand before the words with a mark between them: `Said X, who had come along: "Y"`, `X said:` before a paragraph. */

import { KIND, type TokenRange } from '../reading/index.js';
import { addresseeEnd, adjunctsEnd } from './adjuncts.js';
import { allows, type Candidate, FIRM, findCandidates } from './candidates.js';
import { FRAME } from './cues.js';
import { type Attribution, type Found, found } from './found.js';
import { isComma, isInside, kindAt, type Parse, trimEnd } from './parse.js';
import { subjectAfter } from './source.js';
import { isSpeaker } from './sourceKind.js';
import { clauseSubject, subjectBefore } from './subject.js';

/** `Baroness Ellacott, Minister for Africa, said:` before a paragraph of her words: source and cue without content. */
export function introduce(parse: Parse): Attribution | null {
  const colon = parse.to - 1;
  for (const candidate of findCandidates(parse)) {
    if (candidate.voice !== 'finite' || !allows(candidate, FRAME.quote) || candidate.weight < FIRM) continue;
    const subject = subjectBefore(parse, candidate.group, parse.from);
    if (subject === null || !isSpeaker(subject.kind)) continue;
    const after = allows(candidate, FRAME.addressee) ? addresseeEnd(parse, candidate.after) : candidate.after;
    if (adjunctsEnd(parse, after, colon) < colon) continue;
    return { ...found(candidate, subject.source, [], colon).attribution, withheld: false };
  }
  return null;
}

/** `A customs officer was less sure: "X"`: a quotation after a colon is what the subject of the clause before it says. */
export function announced(parse: Parse, floor: number, limit: number): Found | null {
  for (let i = floor + 1; i + 1 < limit; i++) {
    if (isInside(parse, i)) return null;
    if (kindAt(parse, i) !== KIND.COLON) continue;
    if (kindAt(parse, i + 1) !== KIND.QUOTE || !isInside(parse, i + 1)) return null;
    const subject = clauseSubject(parse, floor, i);
    return subject !== null && isSpeaker(subject.kind) && subject.kind !== 'organisation' ? withoutCue(subject.source, i + 1, limit) : null;
  }
  return null;
}

function withoutCue(source: TokenRange, from: number, to: number): Found {
  const content = { from, to };
  return {
    attribution: { cue: null, source, content: [content], extent: content, lemma: null, frames: 0, withheld: false, agentless: false },
    end: to,
  };
}

/** `Said X, who had come along: "Y"`: the first cue of the sentence opens it. */
export function invertedOpening(parse: Parse, candidate: Candidate | undefined, floor: number, limit: number): Found | null {
  if (candidate?.cue.from !== floor || floor !== parse.from || candidate.voice !== 'finite' || !allows(candidate, FRAME.invert))
    return null;
  const subject = subjectAfter(parse, candidate.after);
  if (subject === null || !isSpeaker(subject.kind)) return null;
  for (let i = subject.source.to; i + 1 < limit; i++) {
    if (isInside(parse, i)) return null;
    if (kindAt(parse, i) === KIND.COLON || (isComma(parse, i) && kindAt(parse, i + 1) === KIND.QUOTE))
      return found(candidate, subject.source, [{ from: i + 1, to: trimEnd(parse, i + 1, limit) }], limit);
  }
  return null;
}
