/** The tag of one token, by its kind, its capital and its possible classes. */

import { setOf } from '../lazily.js';
import { titles } from '../packing/index.js';
import { CLASS, classesAt, GAP, KIND, lowerOf, type Sentence, SHAPE, shapeAt, type Tokens, VERBAL } from '../reading/index.js';
import { functionTag } from './functionWord.js';
import { openTag } from './openWord.js';
import { TAG } from './tags.js';

const people = setOf(() => [...titles().roles, ...titles().documents]);
const honorifics = setOf(() => Object.values(titles().honorifics).flat());

/** Tags token i, given the tags of the tokens before it; `titled` where capitals tell nothing. */
export function tagOf(tokens: Tokens, i: number, sentence: Sentence, tags: Uint8Array, titled: boolean, names: Set<number>): number {
  const kind = tokens.kind[i];
  if (kind === KIND.POSSESSIVE) return isContraction(tokens, i) ? TAG.AUXILIARY : TAG.POSSESSIVE;
  if (kind === KIND.NUMBER) return TAG.NUMBER;
  if (kind !== KIND.WORD) return kind === KIND.QUOTE && isPluralPossessive(tokens, i) ? TAG.POSSESSIVE : TAG.MARK;
  const classes = classesAt(tokens, i);
  const possessed = i > sentence.from && tags[i - 1] === TAG.POSSESSIVE;
  const previous = possessed ? i - 1 : previousWord(tokens, i, sentence.from);
  const before = previous < 0 ? TAG.NONE : tags[previous];
  const capital = isCapital(tokens, i);
  const opening = i === sentence.from || isAfterMark(tokens, i);
  if ((classes & CLASS.CLOSED) !== 0) {
    if (isAcronym(tokens, i, titled)) return TAG.NAME;
    if (capital && !opening && !titled && isNameNotFunction(tokens, i, classes)) return TAG.NAME;
    return functionTag(tokens, i, classes, before, tags);
  }
  const byCapital = capital ? capitalTag(tokens, i, classes, opening, titled, !sentence.heading && names.has(tokens.word[i])) : TAG.NONE;
  return byCapital === TAG.NONE ? openTag({ tokens, i, classes, before, previous, tags }) : byCapital;
}

/** The tag that its capital gives a content word; none where the capital is the sentence's or the heading's. */
function capitalTag(tokens: Tokens, i: number, classes: number, opening: boolean, titled: boolean, known: boolean): number {
  if (!opening) return titled ? TAG.NONE : TAG.NAME;
  if (isUnknownSubject(tokens, i, classes)) return TAG.NAME;
  if (titled) return TAG.NONE;
  if (known) return TAG.NAME;
  const goesOn = isCapital(tokens, i + 1);
  const titleWord = honorifics.has(tokens.vocabulary.spelling[tokens.word[i]]);
  if (goesOn && ((classes & CLASS.GUESSED) !== 0 || titleWord)) return TAG.NAME;
  if ((classes & (VERBAL | CLASS.ADJECTIVE | CLASS.ADVERB)) !== 0) return TAG.NONE;
  if (!goesOn && people.has(lowerOf(tokens, i))) return TAG.NOUN;
  return goesOn || (classes & ~CLASS.GUESSED) === CLASS.NOUN ? TAG.NAME : TAG.NOUN;
}

/** `Beijing said`, `Italy's`: an unlisted word with the ending of a verb, adjective or adverb, right before a finite verb or the mark of a possessive. */
function isUnknownSubject(tokens: Tokens, i: number, classes: number): boolean {
  if ((classes & CLASS.GUESSED) === 0 || (classes & (CLASS.GERUND | CLASS.ADJECTIVE | CLASS.ADVERB)) === 0) return false;
  if (tokens.kind[i + 1] === KIND.POSSESSIVE) return true;
  return (classesAt(tokens, i + 1) & (CLASS.VERB_S | CLASS.PAST | CLASS.AUXILIARY | CLASS.MODAL)) !== 0;
}

function isCapital(tokens: Tokens, i: number): boolean {
  return (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0;
}

/** Letters over which a word in capitals is shouted and no acronym. */
const LONGEST_ACRONYM = 4;

/** `the WHO`, `the US`: a function word in capitals among words that are not. */
function isAcronym(tokens: Tokens, i: number, titled: boolean): boolean {
  if (titled || (shapeAt(tokens, i) & SHAPE.UPPER) === 0) return false;
  return !isShouted(tokens, i - 1) && !isShouted(tokens, i + 1);
}

function isShouted(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.UPPER) !== 0 && tokens.end[i] - tokens.start[i] > LONGEST_ACRONYM;
}

/** `it's`, `who's`: the mark is a verb and no possessive; `the WHO's` has a small letter after capitals. */
function isContraction(tokens: Tokens, i: number): boolean {
  if ((shapeAt(tokens, i - 1) & SHAPE.UPPER) !== 0 && tokens.text.slice(tokens.start[i], tokens.end[i]).endsWith('s')) return false;
  return /^(?:it|he|she|that|there|what|here|who|let|where|how)$/.test(lowerOf(tokens, i - 1));
}

/** The apostrophe of `the neighbours' houses`: outside a quotation a lone mark after `s`. */
function isPluralPossessive(tokens: Tokens, i: number): boolean {
  const char = tokens.text.charAt(tokens.start[i]);
  return (
    (char === "'" || char === '’') &&
    tokens.gap[i] === 0 &&
    tokens.gap[i + 1] > 0 &&
    tokens.kind[i + 1] === KIND.WORD &&
    lowerOf(tokens, i - 1).endsWith('s')
  );
}

/** Whether a mark right before token i gives it the capital of an opening. */
export function isAfterMark(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i - 1];
  return (kind === KIND.QUOTE && tokens.gap[i] === GAP.NONE) || kind === KIND.COLON || kind === KIND.OPEN || kind === KIND.STOP;
}

/** Capitalised function words inside a sentence that are parts of names: `Al`, `May`, `de`. */
function isNameNotFunction(tokens: Tokens, i: number, classes: number): boolean {
  if ((classes & CLASS.PRONOUN) !== 0 && (classes & CLASS.SUBJECT) === 0) return isCapital(tokens, i - 1) && isCapital(tokens, i + 1);
  if ((classes & (CLASS.DETERMINER | CLASS.PRONOUN | CLASS.SUBORDINATOR | CLASS.COORDINATOR | CLASS.PREPOSITION | CLASS.AUXILIARY)) !== 0)
    return false;
  return (classes & CLASS.NUMBER) === 0 || isCapital(tokens, i + 1);
}

/** The word before token i, past quotation marks; -1 where another mark stands between. */
function previousWord(tokens: Tokens, i: number, from: number): number {
  for (let j = i - 1; j >= from; j--) {
    const kind = tokens.kind[j];
    if (kind === KIND.QUOTE) continue;
    return kind === KIND.WORD || kind === KIND.NUMBER || kind === KIND.POSSESSIVE ? j : -1;
  }
  return -1;
}
