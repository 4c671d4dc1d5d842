/** Noun phrases between two commas that may be an apposition. */

import { setOf } from '../lazily.js';
import { titles } from '../packing/index.js';
import { CLASS } from '../reading/index.js';
import { countVerbs } from './clauses.js';
import { classes, hasFinite, type Parse, pastAdverbs, tagAt, word } from './parse.js';
import { baseEnd, phraseEnd } from './phrases.js';
import { isTagOf, TAG, tagSet } from './tags.js';
import { isTime } from './time.js';

const roles = setOf(() => titles().roles);
const OPENERS = /^(?:including|also|himself|herself|formerly|then|now|currently|itself)$/;
/** Tags that open anything but an apposition. */
const EXCLUDED = tagSet(TAG.RELATIVE, TAG.GERUND, TAG.SUBORDINATOR, TAG.ADVERB, TAG.COORDINATOR);

/** Tags of what may narrow down a phrase that says who somebody is. */
const NARROWING = tagSet(TAG.PREPOSITION, TAG.TO, TAG.ADVERB, TAG.ADJECTIVE);

/** Whether the tokens between two commas are a noun phrase and so may be an apposition. */
export function isApposition(parse: Parse, from: number, to: number): boolean {
  let start = OPENERS.test(word(parse, from)) ? from + 1 : from;
  const tag = tagAt(parse, start);
  if (tag === TAG.PREPOSITION && word(parse, start) !== 'of') return false;
  if (word(parse, start) === 'of') start++;
  if (isTagOf(EXCLUDED, tag) || start >= to) return false;
  let end = phraseEnd(parse, start);
  while (end < to && tagAt(parse, end) === TAG.COORDINATOR) {
    const member = pastAdverbs(parse, end + 1);
    const next = phraseEnd(parse, member);
    if (next === member) return false;
    end = next;
  }
  if (end === start) return false;
  return end >= to || isNarrowed(parse, start, end, to);
}

/** What stands behind the phrase and narrows it down: a participle or relative clause, or, behind an office or what an article opens, anything without a verb. */
function isNarrowed(parse: Parse, start: number, end: number, to: number): boolean {
  const finite = hasFinite(parse, end + 1, to);
  if (/^(?:an?|one)$/.test(word(parse, start)) && isLikeParticiple(parse, end) && !finite) return true;
  const office = roles.has(word(parse, end - 1));
  if (opensAttribute(parse, end)) return office || !finite || isOneRelative(parse, end, to);
  const named = isNamed(parse, start) && !isTime(parse, start + 1);
  return named && !hasFinite(parse, end, to) && isTagOf(NARROWING, tagAt(parse, end));
}

/** `a group allied with the ministry`: between commas a form that may be a participle has no subject. */
function isLikeParticiple(parse: Parse, i: number): boolean {
  return (classes(parse, i) & CLASS.PARTICIPLE) !== 0 && tagAt(parse, i + 1) === TAG.PREPOSITION;
}

/** A relative clause with one verb group, or one more for each coordinator. */
function isOneRelative(parse: Parse, from: number, to: number): boolean {
  if (tagAt(parse, from) !== TAG.RELATIVE) return false;
  let verbs = 1;
  for (let i = from; i < to; i++) if (tagAt(parse, i) === TAG.COORDINATOR) verbs++;
  return countVerbs(parse, from, to) <= verbs;
}

/** Whether the phrase says who somebody is: `a lawyer`, `chief spokesman`. */
function isNamed(parse: Parse, start: number): boolean {
  if (tagAt(parse, start) === TAG.DETERMINER) return true;
  const end = baseEnd(parse, start);
  return roles.has(word(parse, end - 1));
}

/** A participle or relative clause that narrows the phrase before it down. */
function opensAttribute(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  return tag === TAG.GERUND || tag === TAG.PARTICIPLE || tag === TAG.RELATIVE;
}
