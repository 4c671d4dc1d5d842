/** The noun phrase that begins at a token. */

import { CLASS, KIND } from '../reading/index.js';
import { isNameParticle, isNominal, isSign, joinsName, LONGEST_PHRASE, ties } from './nominal.js';
import { classes, kindAt, type Parse, skipBracket, tagAt } from './parse.js';
import { TAG } from './tags.js';
import { isTime } from './time.js';

/** End of the noun phrase with its prepositional attributes that begins at `from`, or `from` where there is none. */
export function phraseEnd(parse: Parse, from: number): number {
  let end = baseEnd(parse, from);
  if (end === from) return from;
  while (ties(parse, end)) {
    const inner = baseEnd(parse, end + 1);
    if (inner === end + 1 || isTime(parse, inner - 1)) break;
    end = inner;
  }
  return end;
}

/** End (exclusive) of the base noun phrase that begins at `from`, or `from` where there is none. */
export function baseEnd(parse: Parse, from: number): number {
  let i = from;
  let heads = 0;
  if (tagAt(parse, i) === TAG.PRONOUN) return i + 1;
  while (i < parse.to && i - from < LONGEST_PHRASE) {
    if (kindAt(parse, i) === KIND.OPEN) {
      const close = skipBracket(parse, i);
      if (close === i) break;
      i = close + 1;
      continue;
    }
    if (heads > 0 && opensNext(parse, i)) break;
    if (heads === 0 || !(joinsName(parse, i) || isNameParticle(parse, i))) {
      if (!isPhraseWord(parse, i) && !isSign(parse, i)) break;
      if (heads > 0 && endsPhrase(parse, i)) break;
      const tag = tagAt(parse, i);
      if (tag !== TAG.DETERMINER && tag !== TAG.POSSESSIVE) heads++;
    }
    i++;
  }
  return heads === 0 ? from : i;
}

/** A determiner opens a phrase of its own, except after a possessive. */
function opensNext(parse: Parse, i: number): boolean {
  return tagAt(parse, i) === TAG.DETERMINER && tagAt(parse, i - 1) !== TAG.POSSESSIVE;
}

/** Whether token i may be a word of a noun phrase, as far as its neighbours tell. */
function isPhraseWord(parse: Parse, i: number): boolean {
  if (isNominal(parse, i)) return true;
  const tag = tagAt(parse, i);
  const next = tagAt(parse, i + 1);
  if (tag === TAG.ADVERB) return next === TAG.ADJECTIVE || next === TAG.NUMBER;
  return tag === TAG.DETERMINER || (tag === TAG.GERUND && tagAt(parse, i - 1) === TAG.DETERMINER);
}

/** A participle behind the noun, or a weekday, is no part of the phrase. */
function endsPhrase(parse: Parse, i: number): boolean {
  if (tagAt(parse, i) === TAG.PARTICIPLE && tagAt(parse, i - 1) === TAG.NOUN && !isNominal(parse, i + 1)) return true;
  return isTime(parse, i) && (classes(parse, i) & CLASS.WEEKDAY) !== 0;
}
