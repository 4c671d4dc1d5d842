/** Later cues of a sentence: of the same source (`and hoped`, `, adding`), or of another one that begins to speak. */

import { setOf } from '../lazily.js';
import { words } from '../packing/index.js';
import { KIND } from '../reading/index.js';
import { allows, type Candidate } from './candidates.js';
import { cues, FRAME } from './cues.js';
import { closesQuotation, isComma, kindAt, type Parse, pastAdverbsBack, tagAt, word } from './parse.js';
import { isSpeaker } from './sourceKind.js';
import { subjectBefore } from './subject.js';
import { TAG } from './tags.js';

export interface Link {
  readonly from: number;
  readonly kind: 'coordinate' | 'participle' | 'relative';
}

/** Weight from which a later cue is taken for one without further signs. */
const SURE = 2;
const focusing = setOf(() => words().focusing);
/** Words that may stand between a comma and a participle. */
const BEFORE_PARTICIPLE = /^(?:while|by|before|after)$/;
const RELATIVE_SUBJECTS = /^(?:he|she|they|it)$/;

/** What ties a later cue to the source of the main one: `and hoped`, `, adding`, `, which he called`. */
export function linkBefore(parse: Parse, candidate: Candidate, floor: number): Link | null {
  if (candidate.voice === 'gerund') return participleLink(parse, candidate, floor);
  return candidate.voice === 'finite' ? finiteLink(parse, candidate, floor) : null;
}

/** `, adding X`, `while rejecting Y`, `by calling it Z`. */
function participleLink(parse: Parse, candidate: Candidate, floor: number): Link | null {
  const { from } = candidate.cue;
  let i = from - 1;
  while (tagAt(parse, i) === TAG.ADVERB || BEFORE_PARTICIPLE.test(word(parse, i))) i--;
  if (tagAt(parse, i) === TAG.COORDINATOR && isComma(parse, i - 1)) i--;
  if (isBareSaying(parse, candidate, i)) return { from: i + 1, kind: 'participle' };
  const marked = isComma(parse, i) || kindAt(parse, i) === KIND.DASH;
  if (!marked && !closesQuotation(parse, i) && word(parse, from - 1) !== 'while' && word(parse, i + 1) !== 'by') return null;
  if (focusing.has(word(parse, from - 1)) || i + 1 < floor) return null;
  return { from: marked ? i : i + 1, kind: 'participle' };
}

/** `vowed to fight on saying Y`: a participle of saying needs no comma. */
function isBareSaying(parse: Parse, candidate: Candidate, i: number): boolean {
  const tag = tagAt(parse, i);
  if (tag !== TAG.NOUN && tag !== TAG.NAME && tag !== TAG.NUMBER) return false;
  return cues().plain.has(candidate.lemma) || (allows(candidate, FRAME.invert) && word(parse, candidate.after) === 'that');
}

/** `and hoped`, `, which he called`, and the comma of a headline. */
function finiteLink(parse: Parse, candidate: Candidate, floor: number): Link | null {
  let i = pastAdverbsBack(parse, candidate.group - 1);
  if (isComma(parse, i) && tagAt(parse, i - 1) === TAG.ADVERB) i -= 2;
  if (parse.sentence.heading && isComma(parse, i)) return { from: i, kind: 'coordinate' };
  if (tagAt(parse, i) === TAG.COORDINATOR || (word(parse, i) === 'yet' && isComma(parse, i - 1)))
    return i >= floor ? { from: withComma(parse, i), kind: 'coordinate' } : null;
  return isRelativeSubject(parse, i) ? { from: withComma(parse, i - 1), kind: 'relative' } : null;
}

/** The token, or the comma before it. */
function withComma(parse: Parse, i: number): number {
  return isComma(parse, i - 1) ? i - 1 : i;
}

/** The `he` of `, which he called`. */
function isRelativeSubject(parse: Parse, i: number): boolean {
  return (
    tagAt(parse, i) === TAG.PRONOUN &&
    RELATIVE_SUBJECTS.test(word(parse, i)) &&
    tagAt(parse, i - 1) === TAG.RELATIVE &&
    word(parse, i - 1) !== 'what'
  );
}

/** Whether a linked cue has the source of the main cue rather than the subject of the content's own clause. */
export function isSameSource(candidate: Candidate, main: Candidate, link: Link['kind'], clauseBefore: boolean): boolean {
  if (link === 'relative') return true;
  const weak = allows(candidate, FRAME.weak);
  if (link === 'participle') return !weak && candidate.weight >= SURE;
  if (weak && clauseBefore) return false;
  if (candidate.past !== main.past && !main.withheld) return false;
  if (candidate.past) return candidate.weight >= SURE;
  return !clauseBefore || allows(main, FRAME.object);
}

/** `..., while B said Y`, `and B sought Y`, `to which B replied`: the token where the other source's clause begins, else -1. */
export function newSource(parse: Parse, candidate: Candidate, floor: number, main: Candidate): number {
  const objectOnly = !allows(main, FRAME.clause);
  if (candidate.voice !== 'finite' || candidate.weight < SURE || (candidate.past !== main.past && !objectOnly)) return -1;
  const subject = subjectBefore(parse, candidate.group, floor);
  if (subject === null || !isSpeaker(subject.kind)) return -1;
  const i = pastAdverbsBack(parse, subject.source.from - 1);
  if (isReplyLink(parse, i)) return i - 2;
  if (kindAt(parse, i) === KIND.SEMICOLON) return i;
  const parted = isComma(parse, i - 1) || objectOnly;
  const contrasts = /^(?:while|whereas)$/.test(word(parse, i)) && (parted || closesQuotation(parse, i - 1));
  const joins = /^(?:and|but)$/.test(word(parse, i)) && parted && (objectOnly || subject.kind !== 'organisation');
  return contrasts || joins ? withComma(parse, i) : -1;
}

/** `, to which`: a relative pronoun after a preposition and a comma. */
function isReplyLink(parse: Parse, i: number): boolean {
  if (tagAt(parse, i) !== TAG.RELATIVE || !isComma(parse, i - 2)) return false;
  return tagAt(parse, i - 1) === TAG.PREPOSITION || (word(parse, i - 1) === 'to' && tagAt(parse, i - 1) !== TAG.NOUN);
}
