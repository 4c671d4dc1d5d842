/** The target of a stance, out of the slots of the entries that speak for it. */

import { codeOf, isPlural } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import { KIND, lowerOf, type TokenRange, type Tokens } from '../reading/index.js';
import { holdsActor, mentionAt, type Phrase } from './parties.js';
import { partner } from './partners.js';
import { nounEnd, phraseFrom } from './phrase.js';
import { isFiniteAt, type Region, tagAt, wordAt } from './region.js';
import type { Scoped } from './scope.js';
import { cueObject, judgedObject, openingSubject, slotsOf } from './slots.js';

const PRONOUNS = /^(?:it|them|they|him|her|he|she|this|that|these|both|itself|themselves)$/;
/** Pronouns whose meaning the statements before may tell. */
const PERSONAL = /^(?:it|them|they|him|her|he|she)$/;
const OWNERS = /^(?:its|their|his|her)$/;
const principles = setOf(() => scope().principles);
const offices = setOf(() => scope().offices);
const qualities = setOf(() => scope().qualities);

/**
 * The target of a stance: the slot of the strongest entry that fills it, else the object of the cue, else the subject of the clause
 * (CODEBOOK section 2, target).
 */
export function findTarget(region: Region, rules: readonly Scoped[], label: string): TokenRange | null {
  const judged = label === 'support' || label === 'condemn' ? judgedObject(region) : null;
  if (judged !== null) return tokensOf(region, settle(region, judged, label));
  for (const one of rules) {
    const slot = slotsOf(region, one.match, label).find((found) => found !== null) ?? null;
    const phrase = slot !== null && label === 'call-to-action' && isDemanded(region, slot) ? doerOf(region, slot) : slot;
    const ended = slot !== null && label === 'condemn' ? endedThing(region, slot) : null;
    if (ended !== null) return tokensOf(region, ended);
    if (slot !== null && phrase === null) return null;
    if (phrase !== null) return tokensOf(region, settle(region, phrase, label));
  }
  const fallback = label === 'cooperate' ? partner(region, 0) : (cueObject(region) ?? openingSubject(region));
  return fallback === null ? null : tokensOf(region, settle(region, fallback, label));
}

const demanded = setOf(() => scope().demanded);

/** `an end to the raids`, `the release of the crew`: what is called for, and nobody who could be asked. */
function isDemanded(region: Region, { from, to }: Phrase): boolean {
  const end = Math.min(to, nounEnd(region, from));
  return end > from && demanded.has(wordAt(region, end - 1));
}

/** `an end to illegal dumping`: what is to end is condemned, and not its end. */
function endedThing(region: Region, { from, to }: Phrase): Phrase | null {
  const end = Math.min(to, nounEnd(region, from));
  if (end === from || !/^(?:end|halt|stop|cessation)$/.test(wordAt(region, end - 1)) || !/^(?:to|of)$/.test(wordAt(region, end)))
    return null;
  return phraseFrom(region, end + 1, 'condemn');
}

/** `an apology from Kenya`, `an end to illegal fishing by foreign vessels`: who is to do what is called for; null where nobody is named. */
function doerOf(region: Region, { from }: Phrase): Phrase | null {
  for (let i = from + 1; i < region.count && region.broken[i] === 0; i++) {
    if (isFiniteAt(region, i)) return null;
    if (!/^(?:by|from)$/.test(wordAt(region, i))) continue;
    const end = nounEnd(region, i + 1);
    if (end > i + 1 && tagAt(region, i + 1) !== TAG.NUMBER) return { from: i + 1, to: end };
  }
  return null;
}

/** Whether a target is nothing but a pronoun, so that only the statements before can tell whom it means. */
export function isPronounTarget(region: Region, target: TokenRange): boolean {
  return target.to - target.from === 1 && PERSONAL.test(lowerOf(region.reading.tokens, target.from));
}

/** Whether a pronoun may mean an earlier target: `it` a named actor, `they` several, `he` and `she` anybody that is not several. */
export function mayMean({ reading: { tokens }, mentions }: Region, pronoun: TokenRange, target: TokenRange): boolean {
  const word = lowerOf(tokens, pronoun.from);
  const last = lowerOf(tokens, target.to - 1);
  const several = isPlural(last) || isJoint(tokens, target);
  if (/^(?:they|them)$/.test(word)) return several;
  const article = lowerOf(tokens, target.from) === 'the' ? 1 : 0;
  const named = mentions.get(target.from + article)?.to === target.to;
  return word === 'it' ? named : !several;
}

function isJoint(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (lowerOf(tokens, i) === 'and') return true;
  return false;
}

/** Whether a target is the speaker's own name, whom no pronoun of theirs means. */
export function isSpeakerTarget(region: Region, target: TokenRange): boolean {
  return region.speakerName.has(lowerOf(region.reading.tokens, target.to - 1));
}

/** Pronouns give way to what they stand for; `Guyana's right to live` and `its right to live` are support of Guyana. */
function settle(region: Region, phrase: Phrase, label: string): Phrase {
  if (phrase.to - phrase.from === 1 && PRONOUNS.test(wordAt(region, phrase.from))) return antecedent(region, phrase.from) ?? phrase;
  if (label !== 'support') return phrase;
  if (OWNERS.test(wordAt(region, phrase.from))) return partyBefore(region, phrase.from) ?? phrase;
  if (isOffice(region, phrase)) return ownerAfter(region, phrase.to) ?? phrase;
  const praised = whoseQuality(region, phrase);
  if (praised !== null) return praised;
  for (let i = phrase.from; i + 1 < phrase.to; i++) {
    const mention = mentionAt(region, i);
    if (mention === undefined || codeOf(mention) === region.speakerActor) continue;
    if (region.reading.tokens.kind[mention.to] !== KIND.POSSESSIVE) continue;
    for (let j = i + 1; j < phrase.to && tagAt(region, j) !== TAG.PREPOSITION; j++)
      if (principles.has(wordAt(region, j))) return { from: i, to: i + mention.to - mention.from };
  }
  return phrase;
}

/** `the courage of the three leaders`, `the choice Serbia has made`: praise of a quality, or of what somebody gives or does, is of them. */
function whoseQuality(region: Region, { from, to }: Phrase): Phrase | null {
  let i = from;
  while (i < to && !qualities.has(wordAt(region, i))) {
    const tag = tagAt(region, i);
    if (tag !== TAG.DETERMINER && tag !== TAG.ADJECTIVE && tag !== TAG.ADVERB) return null;
    i++;
  }
  if (i >= to) return null;
  const of = ofBehind(region, i, to);
  if (of > 0) return holder(region, of + 1, to);
  const owner = /^(?:that|which)$/.test(wordAt(region, i + 1)) ? i + 2 : i + 1;
  const mention = region.broken[i + 1] === 0 ? mentionAt(region, owner) : undefined;
  if (mention === undefined || codeOf(mention) === region.speakerActor) return null;
  const end = nounEnd(region, owner);
  return { from: owner, to: wordAt(region, end) === 'and' ? Math.max(end, nounEnd(region, end + 1)) : end };
}

/** Whose a quality is: an actor by name alone, others with all that belongs to them. */
function holder(region: Region, from: number, to: number): Phrase | null {
  const end = nounEnd(region, from);
  if (end === from) return null;
  const named = holdsActor(region, from, end) && wordAt(region, end) !== 'and';
  return { from, to: named ? end : Math.max(end, to) };
}

/** `the political will and the courage of X`: the `of` behind a quality or a row of them; -1 where none stands there. */
function ofBehind(region: Region, quality: number, to: number): number {
  for (let i = quality + 1; i < Math.min(region.count, to + 6) && region.broken[i] === 0; i++) {
    const word = wordAt(region, i);
    if (word === 'of') return qualities.has(wordAt(region, i - 1)) ? i : -1;
    if (word !== 'and' && word !== 'the' && !qualities.has(word) && tagAt(region, i) !== TAG.ADJECTIVE) return -1;
  }
  return -1;
}

/** An office without a state, with or without its holder's name: `the envoy`, `Foreign Minister Hale`. */
function isOffice(region: Region, { from, to }: Phrase): boolean {
  let office = false;
  for (let i = from; i < to; i++) {
    if (mentionAt(region, i) !== undefined) return false;
    office ||= offices.has(wordAt(region, i));
  }
  return office;
}

/** `thanked the envoy for Fiji's help`: thanks passed on through an official go to the state (CODEBOOK rule 14). */
function ownerAfter(region: Region, from: number): Phrase | null {
  if (wordAt(region, from) !== 'for') return null;
  for (let i = from + 1; i < region.count && region.broken[i] === 0; i++) {
    const mention = mentionAt(region, i);
    if (mention === undefined || codeOf(mention) === region.speakerActor) continue;
    return region.reading.tokens.kind[mention.to] === KIND.POSSESSIVE ? { from: i, to: i + mention.to - mention.from } : null;
  }
  return null;
}

/** The nearest state or body named before a position that is not the speaker's own. */
function partyBefore(region: Region, at: number): Phrase | null {
  for (let i = at - 1; i >= 0; i--) {
    const mention = mentionAt(region, i);
    if (mention !== undefined && codeOf(mention) !== region.speakerActor) return { from: i, to: i + mention.to - mention.from };
  }
  return null;
}

/** The nearest earlier noun phrase of the statement that can be the antecedent: the cue's object, else the first subject. */
function antecedent(region: Region, at: number): Phrase | null {
  const object = cueObject(region);
  if (object !== null && object.to <= at && !PRONOUNS.test(wordAt(region, object.from))) return object;
  const opening = openingSubject(region);
  return opening !== null && opening.to <= at && !PRONOUNS.test(wordAt(region, opening.from)) ? opening : null;
}

function tokensOf(region: Region, { from, to }: Phrase): TokenRange {
  const first = region.token[from];
  return { from: first, to: region.token[to - 1] + 1 };
}
