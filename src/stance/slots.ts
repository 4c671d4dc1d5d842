/** The slots of a target: where in the words around a match it may stand, best first. */

import { codeOf } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import { CLASS } from '../reading/index.js';
import type { Match } from './automaton.js';
import { holdsActor, isOpenHead, isOwn, mentionAt, type Phrase } from './parties.js';
import { otherMember, partner, partyOf, withPhrase } from './partners.js';
import { nounEnd, phraseAfter, phraseFrom, subjectPhrase } from './phrase.js';
import { classAt, isCueAt, isFiniteAt, isFirstPerson, type Region, tagAt, wordAt } from './region.js';

/** How far before a judgement its form of `be` stands. */
const PREDICATE_REACH = 5;

/** Phrases that may be the target of one match, best first. */
export function slotsOf(region: Region, match: Match, label: string): (Phrase | null)[] {
  const gap = match.gapFrom >= 0 ? trimGap(region, match) : null;
  const before = subjectPhrase(region, match.from) ?? subjectInside(region, match);
  const after = phraseAfter(region, match.to, label);
  const object = region.takesObject && touchesCueOrPredicate(region, match) ? cueObject(region) : null;
  const inside = match.entry.target === 'before' ? null : actorInside(region, match);
  if (label === 'cooperate')
    return [
      otherMember(region, before),
      partyOf(region, gap),
      withPhrase(region, match),
      partyOf(region, after),
      helped(region, match),
      partner(region, match.to),
      gap,
    ];
  if (label === 'call-to-action' && match.gapFrom >= 0 && /^(?:from|of)$/.test(wordAt(region, match.to - 1))) return [after, gap, object];
  if (label === 'call-to-action')
    return match.entry.target === 'before' ? [before, gap, object] : [gap, addressee(region, match), object, after, before];
  const viewed = match.entry.subject === 'speaker' ? null : viewedObject(region, match);
  if (viewed !== null) return [viewed];
  if (isMutual(region, match)) return [withPhrase(region, { ...match, from: 0 }), partner(region, 0)];
  if (match.entry.target === 'before' || isPredicate(region, match) || isPossessed(region, match))
    return [before, object, openingSubject(region), after];
  const act = label === 'condemn' && gap === null && match.entry.subject !== 'speaker' ? actNamed(region, match) : null;
  return [gap, object, act, after, inside, before === null || isOwn(region, before) ? null : before];
}

/** How far before a judgement its `as` stands, and its verb before that. */
const AS_REACH = 4;
const VIEW_REACH = 14;
const views = setOf(() => scope().views);

/** `regards the dialogue as an encouraging step`, `calls it, and the tests "unworthy"`: what a verb of judgement within the content is about. */
function viewedObject(region: Region, match: Match): Phrase | null {
  let as = match.from - 1;
  while (as >= 0 && as > match.from - AS_REACH && wordAt(region, as) !== 'as' && region.broken[as + 1] === 0) as--;
  if (as < 1 || wordAt(region, as) !== 'as') return null;
  for (let i = as - 1; i >= 0 && i > as - VIEW_REACH; i--) {
    if (!views.has(wordAt(region, i))) continue;
    const phrase = phraseFrom(region, i + 1, 'condemn');
    return phrase === null ? null : { from: phrase.from, to: Math.min(as, Math.max(phrase.to, phrase.from + 1)) };
  }
  return null;
}

/** `the threat of sanctions`, `such brutality`: an act that the entry's own noun names, with its modifiers and what it is done with. */
function actNamed(region: Region, match: Match): Phrase | null {
  if (tagAt(region, match.from) !== TAG.NOUN) return null;
  let from = match.from;
  while (from > 0 && region.broken[from] === 0 && isModifier(region, from - 1)) from--;
  const phrase = phraseFrom(region, from, 'condemn');
  return phrase !== null && phrase.to > match.from ? phrase : null;
}

function isModifier(region: Region, i: number): boolean {
  const tag = tagAt(region, i);
  return tag === TAG.DETERMINER || tag === TAG.ADJECTIVE || tag === TAG.NOUN || tag === TAG.NAME || tag === TAG.POSSESSIVE;
}

/** `ask both sides to`: whom a pattern that ends in `to` has covered. */
function addressee(region: Region, match: Match): Phrase | null {
  if (match.gapFrom >= 0 || wordAt(region, match.to - 1) !== 'to') return null;
  const end = nounEnd(region, match.from + 1);
  return end > match.from + 1 && end === match.to - 1 ? { from: match.from + 1, to: end } : null;
}

/** `ready to assist every company`: whom the speaker is to help. */
function helped(region: Region, match: Match): Phrase | null {
  for (let i = match.to - 1; i <= match.to; i++) {
    if (!helps.has(wordAt(region, i)) || region.broken[i + 1] !== 0 || isFirstPerson(region, i + 1)) continue;
    const end = nounEnd(region, i + 1);
    const phrase = { from: i + 1, to: wordAt(region, end) === 'and' && holdsActor(region, i + 1, end) ? nounEnd(region, end + 1) : end };
    if (phrase.to > phrase.from && !isOwn(region, phrase)) return phrase;
  }
  return null;
}

const helps = setOf(() => scope().helps);

/** `support each other`: whom the speaker does it with. */
function isMutual(region: Region, match: Match): boolean {
  for (let i = match.from; i <= match.to; i++) {
    const word = wordAt(region, i);
    const next = wordAt(region, i + 1);
    if ((word === 'each' && next === 'other') || (word === 'one' && next === 'another')) return true;
  }
  return false;
}

/** `both sides must`: the pattern itself begins with the subject. */
function subjectInside(region: Region, match: Match): Phrase | null {
  if (match.entry.target !== 'before') return null;
  const end = nounEnd(region, match.from);
  return end > match.from && end < match.to && tagAt(region, end - 1) !== TAG.ADJECTIVE ? { from: match.from, to: end } : null;
}

/** `respected Sudan's sovereignty`: the pattern covers the party that it is about. */
function actorInside(region: Region, match: Match): Phrase | null {
  for (let i = match.from; i < match.to; i++) {
    const mention = mentionAt(region, i);
    if (mention !== undefined && codeOf(mention) !== region.speakerActor)
      return { from: i, to: i + Math.max(1, mention.to - mention.from) };
  }
  return null;
}

/** `the decision is a milestone`: a judgement behind a form of `be` is about the subject. */
function isPredicate(region: Region, match: Match): boolean {
  if (match.entry.subject === 'speaker') return false;
  for (let i = match.from - 1; i >= 0 && i > match.from - PREDICATE_REACH && region.broken[i + 1] === 0; i--) {
    if ((classAt(region, i) & CLASS.BE) !== 0) return true;
    const tag = tagAt(region, i);
    if (tag !== TAG.DETERMINER && tag !== TAG.ADJECTIVE && tag !== TAG.ADVERB && tag !== TAG.PARTICIPLE) return false;
  }
  return false;
}

/** `the gates would have grave consequences`: what somebody or something has is said of them. */
function isPossessed(region: Region, match: Match): boolean {
  const tag = tagAt(region, match.from);
  if (tag === TAG.MODAL) return (classAt(region, match.from + 1) & CLASS.HAVE) !== 0 && tagAt(region, match.to - 1) === TAG.NOUN;
  if (tag !== TAG.NOUN && tag !== TAG.ADJECTIVE) return false;
  let i = match.from - 1;
  while (i > 0 && region.broken[i + 1] === 0 && (tagAt(region, i) === TAG.DETERMINER || tagAt(region, i) === TAG.ADJECTIVE)) i--;
  return i >= 0 && region.broken[i + 1] === 0 && (classAt(region, i) & CLASS.HAVE) !== 0;
}

/** Whether a match is the cue itself, or a judgement that the cue passes on its object (`called X "a farce"`). */
function touchesCueOrPredicate(region: Region, match: Match): boolean {
  const object = cueObject(region);
  if (object === null) return false;
  for (let i = match.from; i < match.to; i++) if (isCueAt(region, i)) return match.to <= object.from;
  const first = region.content[0];
  const token = region.token[match.from];
  return (
    region.judges &&
    first !== undefined &&
    token >= first.from &&
    token < first.to &&
    match.from >= object.to &&
    match.entry.subject !== 'speaker'
  );
}

/** What a judging cue passes its judgement on: `described the ban as unfair`, `denounced as unfair the ban`. */
export function judgedObject(region: Region): Phrase | null {
  const object = region.judges ? cueObject(region) : null;
  if (object === null) return null;
  for (let i = object.from + 1; i < object.to; i++) if (wordAt(region, i) === 'as') return { from: object.from, to: i };
  return object;
}

/** The first noun phrase of the content where it is the cue's object; of a `that` clause its subject. */
export function cueObject(region: Region): Phrase | null {
  const first = region.content[0];
  if (!region.takesObject || first === undefined || region.cue === null || first.from < region.cue.from) return null;
  const from = positionOf(region, first.from);
  if (from < 0) return null;
  return phraseFrom(region, wordAt(region, from) === 'as' ? predicateEnd(region, from + 1) : from, 'condemn');
}

/** `as baseless and malicious the reports`: where what is said of the object ends. */
function predicateEnd(region: Region, from: number): number {
  let end = nounEnd(region, from);
  while (wordAt(region, end) === 'and') end = Math.max(end + 1, nounEnd(region, end + 1));
  return end;
}

/** First position at or after a token; -1 where there is none. */
function positionOf(region: Region, token: number): number {
  for (let i = 0; i < region.count; i++) if (region.token[i] >= token) return i;
  return -1;
}

/** The subject of the first clause, for judgements of nobody in particular. */
export function openingSubject(region: Region): Phrase | null {
  for (let i = 0; i < region.count; i++) {
    if (isCueAt(region, i)) continue;
    if (isOpenHead(region, i) && tagAt(region, i + 1) === TAG.RELATIVE) return phraseFrom(region, i, 'condemn');
    if (isFiniteAt(region, i)) return subjectPhrase(region, i);
  }
  return null;
}

/** The words in the gap of a pattern, without the prepositions and adverbs around them. */
function trimGap(region: Region, match: Match): Phrase | null {
  let to = match.gapTo;
  while (
    to > match.gapFrom &&
    (tagAt(region, to - 1) === TAG.PREPOSITION || tagAt(region, to - 1) === TAG.ADVERB || tagAt(region, to - 1) === TAG.TO)
  )
    to--;
  for (let i = match.gapFrom + 1; i < to; i++) if (tagAt(region, i) === TAG.TO && tagAt(region, i + 1) === TAG.INFINITIVE) to = i;
  let from = match.gapFrom;
  while (from < to && (tagAt(region, from) === TAG.PREPOSITION || tagAt(region, from) === TAG.ADVERB)) from++;
  return to > from ? { from, to } : null;
}
