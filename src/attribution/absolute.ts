/** Clauses without a finite verb that have a subject of their own: `, with Malta calling the pact a farce`. */

import { isBoundary, isComma, type Parse, pastAdverbsBack, word } from './parse.js';
import { phraseEnd } from './phrases.js';
import { type Subject, toSubject } from './source.js';
import { isSpeaker } from './sourceKind.js';

/** Longest subject of such a clause. */
const LONGEST_ABSOLUTE = 16;

/** Such a clause: the token of its `with`, and whom it makes the subject of the gerund. */
export interface Absolute {
  readonly from: number;
  readonly subject: Subject;
}

/** The clause that ends in the gerund at token `gerund`; where no mark parts it off, its subject must be somebody who speaks. */
export function absoluteBefore(parse: Parse, gerund: number, floor: number): Absolute | null {
  const to = pastAdverbsBack(parse, gerund - 1) + 1;
  for (let i = to - 2; i >= floor && i > to - LONGEST_ABSOLUTE && !isComma(parse, i); i--) {
    if (word(parse, i) !== 'with') continue;
    const subject = phraseEnd(parse, i + 1) === to ? toSubject(parse, { from: i + 1, to }) : null;
    if (subject === null) return null;
    return i === floor || isBoundary(parse, i - 1) || isSpeaker(subject.kind) ? { from: i, subject } : null;
  }
  return null;
}
