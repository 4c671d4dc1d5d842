/** Noun phrases between two commas that may be an apposition. */

import titles from '../../lexicons/titles.json' with { type: 'json' };
import { hasFinite, type Parse, tagAt, word } from './parse.js';
import { phraseEnd } from './phrases.js';
import { isTagOf, TAG, tagSet } from './tags.js';

const roles = new Set(titles.roles);
const OPENERS = /^(?:also|himself|herself|formerly|then|now|currently|itself)$/;
/** Tags that open anything but an apposition. */
const EXCLUDED = tagSet(TAG.RELATIVE, TAG.GERUND, TAG.SUBORDINATOR, TAG.ADVERB, TAG.COORDINATOR);

/** Whether the tokens between two commas are a noun phrase and so may be an apposition. */
export function isApposition(parse: Parse, from: number, to: number): boolean {
  let start = OPENERS.test(word(parse, from)) ? from + 1 : from;
  const tag = tagAt(parse, start);
  if (tag === TAG.PREPOSITION && word(parse, start) !== 'of') return false;
  if (word(parse, start) === 'of') start++;
  if (isTagOf(EXCLUDED, tag) || start >= to) return false;
  let end = phraseEnd(parse, start);
  while (end < to && tagAt(parse, end) === TAG.COORDINATOR) {
    const next = phraseEnd(parse, end + 1);
    if (next === end + 1) return false;
    end = next;
  }
  if (end === start) return false;
  return end >= to || (opensAttribute(parse, end) && (roles.has(word(parse, end - 1)) || !hasFinite(parse, end + 1, to)));
}

/** A participle or relative clause that narrows the phrase before it down. */
function opensAttribute(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  return tag === TAG.GERUND || tag === TAG.PARTICIPLE || tag === TAG.RELATIVE;
}
