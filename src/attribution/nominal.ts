/** What may stand inside a noun phrase, and what ties one to the next. */

import { CLASS, KIND } from '../reading/index.js';
import { classes, isCapital, kindAt, type Parse, tagAt, word } from './parse.js';
import { isTagOf, TAG, tagSet } from './tags.js';

/** Longest noun phrase looked at. */
export const LONGEST_PHRASE = 60;

const NOMINAL = tagSet(TAG.NOUN, TAG.NAME, TAG.NUMBER, TAG.ADJECTIVE, TAG.POSSESSIVE, TAG.PARTICIPLE);
const TIES =
  /^(?:of|for|to|in|at|on|from|with|by|under|against|within|de|into|over|about|between|near|across|around|inside|outside|throughout|among|behind)$/;
const SIGNS = /[$£€%&/]/;

/** Whether token i may stand inside a base noun phrase. */
export function isNominal(parse: Parse, i: number): boolean {
  return isTagOf(NOMINAL, tagAt(parse, i));
}

/** Prepositions that tie a noun phrase to the noun before it. */
export function ties(parse: Parse, i: number): boolean {
  return tagAt(parse, i) === TAG.PREPOSITION && TIES.test(word(parse, i));
}

/** `Foreign Affairs and International Cooperation`: an `and` between the words of one name. */
export function joinsName(parse: Parse, i: number): boolean {
  return (
    tagAt(parse, i) === TAG.COORDINATOR &&
    word(parse, i) !== 'or' &&
    tagAt(parse, i + 1) === TAG.NAME &&
    tagAt(parse, i - 1) === TAG.NAME &&
    isCapital(parse, i - 1)
  );
}

/** `Luiz Inácio Lula da Silva`: a particle between the words of one name. */
export function isNameParticle(parse: Parse, i: number): boolean {
  return (
    tagAt(parse, i) === TAG.PREPOSITION &&
    (classes(parse, i) & CLASS.PARTICLE) !== 0 &&
    word(parse, i) !== 'of' &&
    isCapital(parse, i + 1) &&
    isCapital(parse, i - 1)
  );
}

/** Signs of money, shares and alternatives: `$5 million`, `5%`, `and/or`. */
export function isSign(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.PUNCTUATION && SIGNS.test(parse.tokens.text.charAt(parse.tokens.start[i]));
}
