/** Words that one source hands on of another: `Local dailies quoted X as saying that Y`, `X was quoted by Z as saying that Y`. */

import { KIND } from '../reading/index.js';
import type { Candidate } from './candidates.js';
import { type Found, found } from './found.js';
import { isComma, kindAt, type Parse, tagAt, trimEnd, word } from './parse.js';
import { type Subject, subjectAfter } from './source.js';
import { TAG } from './tags.js';

/** How far after `was quoted` its `as saying` stands. */
const LONGEST_AGENT = 14;

/** `quoted X as saying that Y`: the words are X's. */
export function relayedSource(parse: Parse, candidate: Candidate, limit: number): Found | null {
  const object = subjectAfter(parse, candidate.after);
  if (object === null || object.kind === 'none') return null;
  let i = object.source.to;
  while (isComma(parse, i)) i++;
  if (word(parse, i) === 'as') i++;
  if (tagAt(parse, i) !== TAG.GERUND) return null;
  i++;
  if (word(parse, i) === 'that' || isComma(parse, i) || kindAt(parse, i) === KIND.COLON) i++;
  return i < limit ? found(candidate, object.source, [{ from: i, to: trimEnd(parse, i, limit) }], limit) : null;
}

/** `X was quoted by Z as saying that Y`: the words are the subject's. */
export function quotedSubject(parse: Parse, candidate: Candidate, { source }: Subject, limit: number): Found | null {
  for (let i = candidate.after; i < limit && i < candidate.after + LONGEST_AGENT; i++) {
    if (word(parse, i) !== 'as' || tagAt(parse, i + 1) !== TAG.GERUND) continue;
    const from = word(parse, i + 2) === 'that' ? i + 3 : i + 2;
    return found(candidate, source, [{ from, to: trimEnd(parse, from, limit) }], limit);
  }
  return null;
}
