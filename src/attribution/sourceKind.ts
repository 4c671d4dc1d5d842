/** What kind of thing a source is, as far as its words tell, and how likely such a thing speaks. */

import { setOf } from '../lazily.js';
import { titles } from '../packing/index.js';
import { KIND, oneOf, type TokenRange, wordTest } from '../reading/index.js';
import { isCapital, isComma, kindAt, type Parse, passes, tagAt } from './parse.js';
import { isNounTag, isTagOf, TAG, tagSet } from './tags.js';

export type SourceKind = 'pronoun' | 'name' | 'role' | 'organisation' | 'document' | 'other' | 'none';

export const PLAUSIBLE: Record<SourceKind, number> = {
  pronoun: 1,
  name: 1,
  role: 1,
  organisation: 0.9,
  document: 0.5,
  other: -0.15,
  none: -5,
};

/** Plausibility of a source that is somebody. */
export const SPEAKER = 0.9;

/** Whether such a source is somebody who speaks. */
export function isSpeaker(kind: SourceKind): boolean {
  return PLAUSIBLE[kind] >= SPEAKER;
}

const roles = setOf(() => titles().roles);
const isRole = oneOf(roles);
const isOrganisation = oneOf(setOf(() => [...titles().organisations, ...titles().bodies]));
const isDocument = oneOf(setOf(() => titles().documents));
const isQuantityWord = oneOf(setOf(() => titles().quantities));
const isNobody = wordTest(({ lower }) =>
  /^(?:this|that|these|those|there|which|what|who|nothing|everything|something|anything|here|such)$/.test(lower),
);
/** Endings of words for people. */
const isPeople = wordTest(({ lower }) => /(?:ers|ors|ists|ians|men|people|ees|ants)$/.test(lower));

/** What kind of thing a phrase names, by its head noun. */
export function kindOf(parse: Parse, { from, to }: TokenRange): SourceKind {
  const end = firstComma(parse, from, to);
  const single = end - from === 1 || (end - from === 2 && tagAt(parse, from) === TAG.ADVERB);
  if (single && passes(parse, end - 1, isNobody)) return 'none';
  if (single && tagAt(parse, end - 1) === TAG.PRONOUN) return 'pronoun';
  const head = headOf(parse, from, end);
  const listed = listedKind(parse, from, head);
  if (listed !== null) return listed;
  if (isQuantity(parse, from, head)) return 'role';
  if (tagAt(parse, head) === TAG.NAME || isCapital(parse, head)) return 'name';
  return passes(parse, head, isPeople) ? 'role' : 'other';
}

/** `46 percent of voters`, `those surveyed`, `some in the room`: people by their number. */
function isQuantity(parse: Parse, from: number, head: number): boolean {
  return passes(parse, head, isQuantityWord) || (passes(parse, from, isQuantityWord) && tagAt(parse, from + 1) !== TAG.NOUN);
}

function firstComma(parse: Parse, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(parse, i)) return i;
  return to;
}

/** The head noun: the last word before the first preposition, past brackets and numbers. */
function headOf(parse: Parse, from: number, end: number): number {
  let tie = from + 1;
  while (tie < end && !endsHead(parse, tie, end)) tie++;
  let head = Math.min(tie, end) - 1;
  while (head > from && (kindAt(parse, head) === KIND.CLOSE || kindAt(parse, head) === KIND.OPEN || tagAt(parse, head) === TAG.NUMBER))
    head--;
  return head;
}

/** A plural of a role, or one with a prefix: `rapporteurs`, `co-chairs`. */
const isRoleForm = wordTest(({ lower }) => {
  const bare = lower.slice(lower.lastIndexOf('-') + 1);
  return roles.has(bare) || (bare.endsWith('s') && roles.has(bare.slice(0, -1)));
});

const ATTRIBUTES = tagSet(TAG.GERUND, TAG.TO, TAG.RELATIVE, TAG.PARTICIPLE);

/** A preposition, or what else may open an attribute behind a noun: `groups being advised by`. */
function endsHead(parse: Parse, i: number, end: number): boolean {
  const tag = tagAt(parse, i);
  return (
    tag === TAG.PREPOSITION ||
    (isTagOf(ATTRIBUTES, tag) && isNounTag(tagAt(parse, i - 1)) && !(i + 1 < end && isNounTag(tagAt(parse, i + 1))))
  );
}

/** The kind of the words up to the head that stand in the lists; null where none does. */
function listedKind(parse: Parse, from: number, head: number): SourceKind | null {
  let best: SourceKind | null = null;
  for (let i = from; i <= head; i++) {
    if (passes(parse, i, isRole) || (i === head && passes(parse, i, isRoleForm))) return 'role';
    if (i >= head - 1 && passes(parse, i, isOrganisation)) best = 'organisation';
    else if (i === head && passes(parse, i, isDocument)) best = 'document';
  }
  return best;
}
