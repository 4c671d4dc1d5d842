/** The subject that ends right before a verb group. */

import { lazily } from '../lazily.js';
import { words } from '../packing/index.js';
import { CLASS, SHAPE, shapeAt, type TokenRange } from '../reading/index.js';
import { countVerbs, skipOpeners } from './clauses.js';
import { widenJoint } from './jointSubject.js';
import { longSubject } from './longSubject.js';
import {
  classes,
  isBoundary,
  isCapital,
  isComma,
  isDash,
  isFiniteAt,
  isInside,
  type Parse,
  pastAdverbsBack,
  tagAt,
  word,
} from './parse.js';
import { baseBefore, phraseBefore } from './phraseBefore.js';
import { type Subject, toSubject } from './source.js';
import { isSpeaker } from './sourceKind.js';
import { leftPhrase, subjectAcross } from './subjectAcross.js';
import { isTagOf, TAG, tagSet } from './tags.js';
import { isTime, skipTimeBack } from './time.js';

/** Tags before a noun phrase that is an object, or the end of a longer phrase. */
const OBJECTS = tagSet(TAG.FINITE, TAG.TO, TAG.INFINITIVE, TAG.PARTICIPLE, TAG.GERUND);
/** Prepositions that are conjunctions where a verb follows their noun. */
const CONJUNCTIONS = /^(?:as|after|before|since|until|because|than|like)$/;
/** Those of them that open a clause of time wherever a verb follows: `he left after the ministry said`. */
const TIMES = /^(?:after|before)$/;
/** Words before an `as` that opens a clause. */
const MEANWHILE = /^(?:even|just|comes|came|come|coming|especially)$/;
/** Longest name of an office or a person before the comma of a headline. */
const LONGEST_HEADLINE_NAME = 3;

/** Words before a number that say it is no exact one. */
const estimates = lazily(() => words().estimates.map((phrase) => phrase.split(' ')));

/** The subject that ends before the verb group at `group`, appositions included, relative clauses not. */
export function subjectBefore(parse: Parse, group: number, floor: number): Subject | null {
  if (group - 1 < floor) return null;
  if (isComma(parse, group - 1) || isDash(parse, group - 1)) return subjectAcross(parse, group - 1, floor);
  const last = skipTimeBack(parse, group - 1);
  if (last < floor || isBoundary(parse, last)) return isComma(parse, last) && last >= floor ? subjectAcross(parse, last, floor) : null;
  if (tagAt(parse, last) === TAG.RELATIVE) return { source: { from: last, to: last + 1 }, kind: 'none' };
  const phrase = phraseBefore(parse, last);
  if (phrase === null) return frontedSubject(parse, last, floor) ?? longSubject(parse, group, floor);
  if (phrase.from < floor) return phrase.to > floor ? toSubject(parse, { from: floor, to: phrase.to }) : null;
  const before = phrase.from - 1;
  if (tagAt(parse, before) === TAG.PREPOSITION && before >= floor)
    return isConjunction(parse, before) ? toSubject(parse, phrase) : tiedSubject(parse, phrase, group, floor);
  const led = tagAt(parse, before) === TAG.GERUND && before >= floor ? ledByGerund(parse, phrase, floor) : null;
  if (led !== null) return led;
  if (isTagOf(OBJECTS, tagAt(parse, before)) && before >= floor) return longSubject(parse, group, floor) ?? afterCoordinator(parse, phrase);
  return closeSubject(parse, phrase, floor);
}

/** `Leading economists`, `but hacking specialists`: a gerund at the clause's head is an attribute of the speaker right before the verb. */
function ledByGerund(parse: Parse, { from, to }: TokenRange, floor: number): Subject | null {
  const gerund = from - 1;
  if (tagAt(parse, from) === TAG.DETERMINER || tagAt(parse, from) === TAG.PRONOUN || skipOpeners(parse, floor) !== gerund) return null;
  const subject = toSubject(parse, { from: gerund, to });
  return subject !== null && isSpeaker(subject.kind) ? subject : null;
}

/** `In the end Britain said`: the name behind a fronted phrase that nothing stands before. */
function frontedSubject(parse: Parse, last: number, floor: number): Subject | null {
  const base = baseBefore(parse, last);
  return base === null || base.from <= floor || tagAt(parse, base.from - 1) !== TAG.PREPOSITION ? null : splitFronted(parse, base);
}

/** A phrase that a preposition ties to what stands before it: `up to 40 delegates`, `In Lagos a monitor`, `critics like Moreau`. */
function tiedSubject(parse: Parse, phrase: TokenRange, group: number, floor: number): Subject | null {
  const from = estimateStart(parse, phrase.from, floor);
  if (from < phrase.from) return toSubject(parse, { from, to: phrase.to });
  return splitFronted(parse, phrase) ?? longSubject(parse, group, floor);
}

/** First token of `as many as 40`, `more than 40`, `up to 40`, given that of the number; else the token itself. */
function estimateStart(parse: Parse, number: number, floor: number): number {
  if (tagAt(parse, number) !== TAG.NUMBER) return number;
  for (const words of estimates()) {
    const from = number - words.length;
    if (from >= floor && words.every((wanted, k) => word(parse, from + k) === wanted)) return from;
  }
  return number;
}

/** A phrase that stands next to its verb, with the members or the headline's name before it. */
function closeSubject(parse: Parse, phrase: TokenRange, floor: number): Subject | null {
  const joint = widenJoint(parse, phrase, floor);
  if (joint.from === phrase.from) {
    const named = headlineName(parse, phrase);
    if (named !== null) return toSubject(parse, { from: named, to: phrase.to });
  }
  const found = toSubject(parse, joint);
  if (found?.kind !== 'other' || countVerbs(parse, floor, joint.from) === 0) return found;
  return afterCoordinator(parse, joint) ?? found;
}

/** `Modi, Xi agree`: first token of a name that a headline's comma joins to the phrase after it. */
function headlineName(parse: Parse, { from }: TokenRange): number | null {
  if (!parse.sentence.heading || !isComma(parse, from - 1)) return null;
  const left = phraseBefore(parse, from - 2);
  if (left === null || left.from !== parse.from || !isCapital(parse, left.from)) return null;
  return left.to - left.from <= LONGEST_HEADLINE_NAME ? left.from : null;
}

/** `As Mr. Sykes said`: whether the preposition at i opens a clause. */
function isConjunction(parse: Parse, i: number): boolean {
  if (!CONJUNCTIONS.test(word(parse, i))) return false;
  const opens = i === parse.from || isBoundary(parse, i - 1) || (i - 1 === parse.from && tagAt(parse, i - 1) === TAG.COORDINATOR);
  return opens || word(parse, i) === 'because' || TIMES.test(word(parse, i)) || isMeanwhile(parse, i);
}

/** `even as critics called`, `comes as she has called`: an `as` that opens a clause and names no role. */
function isMeanwhile(parse: Parse, as: number): boolean {
  if (word(parse, as) !== 'as') return false;
  const before = as - 1;
  if (MEANWHILE.test(word(parse, before))) return true;
  const subject = tagAt(parse, as + 1);
  if (subject === TAG.PRONOUN) return tagAt(parse, before) !== TAG.PARTICIPLE && word(parse, before) !== 'such';
  return isTime(parse, before) || tagAt(parse, before) === TAG.NAME || tagAt(parse, before) === TAG.NUMBER;
}

/** `The claim sparked protests in Jakarta and Hassan called it false`: what follows the coordinator is the subject. */
function afterCoordinator(parse: Parse, phrase: TokenRange): Subject | null {
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if (tagAt(parse, i) === TAG.COORDINATOR) return toSubject(parse, { from: i + 1, to: phrase.to });
  return null;
}

/** `In Lagos a monitor said`: the phrase after a fronted preposition is cut where a new phrase begins. */
function splitFronted(parse: Parse, { from, to }: TokenRange): Subject | null {
  for (let i = to - 1; i > from; i--) {
    const tag = tagAt(parse, i);
    const opens = tag === TAG.PRONOUN || (tag === TAG.DETERMINER && tagAt(parse, i - 1) !== TAG.PREPOSITION);
    if (opens || startsName(parse, i, from)) return toSubject(parse, { from: i, to });
    if ((classes(parse, i) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0 && i + 1 < to)
      return toSubject(parse, { from: tagAt(parse, i + 1) === TAG.NUMBER ? i + 2 : i + 1, to });
  }
  return null;
}

/** `In the end Britain`: a name right behind a common noun that is nobody's title. */
function startsName(parse: Parse, i: number, from: number): boolean {
  if (tagAt(parse, i) === TAG.NAME && tagAt(parse, i - 1) === TAG.NAME) return isAcronym(parse, i) && !isAcronym(parse, i - 1);
  if (tagAt(parse, i) !== TAG.NAME || tagAt(parse, i - 1) !== TAG.NOUN || isCapital(parse, i - 1)) return false;
  return toSubject(parse, { from, to: i })?.kind === 'other';
}

/** A name of two capitals at least. */
function isAcronym(parse: Parse, i: number): boolean {
  return (shapeAt(parse.tokens, i) & SHAPE.UPPER) !== 0 && word(parse, i).length > 1;
}

/** `Rauf Denktas, the President of the Republic said`: where the comma after the apposition is missing, the name before it. */
export function withMissingComma(parse: Parse, found: Subject, floor: number): Subject {
  const { from, to } = found.source;
  if (found.kind !== 'role' || tagAt(parse, from) !== TAG.DETERMINER || !isComma(parse, from - 1)) return found;
  const left = leftPhrase(parse, from - 1, floor);
  if (left === null || left.from !== floor || !isFullName(parse, left)) return found;
  return toSubject(parse, { from: left.from, to }) ?? found;
}

/** Two words at least that end in a name and are no date. */
function isFullName(parse: Parse, { from, to }: TokenRange): boolean {
  return tagAt(parse, to - 1) === TAG.NAME && to - from >= 2 && (classes(parse, to - 1) & CLASS.TIME) === 0;
}

/** `whose views`, `that the army`: the subject of a relative clause. */
function isRelativeSubject(parse: Parse, { source: { from } }: Subject, floor: number): boolean {
  return from - 1 >= floor && (tagAt(parse, from) === TAG.RELATIVE || tagAt(parse, from - 1) === TAG.RELATIVE);
}

/** The subject of the first finite verb of a clause that has one; relative pronouns are none. */
export function clauseSubject(parse: Parse, floor: number, before: number): Subject | null {
  for (let i = floor + 1; i < before; i++) {
    if (!isFiniteAt(parse, i) || isInside(parse, i)) continue;
    const subject = subjectBefore(parse, pastAdverbsBack(parse, i - 1) + 1, floor);
    if (subject !== null && subject.kind !== 'none' && !isRelativeSubject(parse, subject, floor)) return subject;
  }
  return null;
}
