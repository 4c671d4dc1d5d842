/** The tag of a function word: determiners, pronouns, conjunctions, prepositions, auxiliaries. */

import { setOf } from '../lazily.js';
import { words } from '../packing/index.js';
import { CLASS, classesAt, KIND, lowerOf, oneOf, SHAPE, shapeAt, type Tokens, VERBAL } from '../reading/index.js';
import { isPlainPastForm, startsNoun } from './following.js';
import { isFiniteTag, isNounTag, TAG } from './tags.js';

const isBeforePreposition = oneOf(setOf(() => words().beforePrepositions));
const articles = setOf(() => words().articles);
const isArticle = oneOf(articles);
/** Determiners that stand for people and things by themselves: `some have said`, `both were`. */
const isQuantifier = oneOf(setOf(() => words().quantifiers));
/** Those that may stand behind their noun or inside its verb group: `the two have both urged`. */
const mayFloat = oneOf(setOf(() => words().floating));
/** Words that make a number a rough one, and verbs after which one of them is no preposition. */
const isEstimate = oneOf(setOf(() => words().roughly));
const isParticle = oneOf(setOf(() => words().clauseParticles));
const reportsEstimates = oneOf(setOf(() => words().beforeEstimates));

/** Tags a function word; `before` is the tag of the word to the left. */
export function functionTag(tokens: Tokens, i: number, classes: number, before: number, tags: Uint8Array): number {
  const lower = lowerOf(tokens, i);
  if (lower === 'up' && lowerOf(tokens, i + 1) === 'to' && isRough(tokens, i, before)) return TAG.NUMBER;
  if (lower === 'to' && before === TAG.NUMBER && lowerOf(tokens, i - 1) === 'up') return TAG.NUMBER;
  if (lower === 'to') return startsInfinitive(tokens, i) ? TAG.TO : TAG.PREPOSITION;
  if (lower === 'no' && lowerOf(tokens, i + 1) === 'longer') return TAG.ADVERB;
  if (lower === 'back' && (before === TAG.TO || before === TAG.MODAL) && startsNoun(tokens, i + 1)) return TAG.INFINITIVE;
  if (lower === 'back' && isPluralsVerb(tokens, i, before, tags)) return TAG.FINITE;
  if (lower === 'given' && before === TAG.AUXILIARY) return TAG.PARTICIPLE;
  if ((classes & CLASS.DETERMINER) !== 0 && !articles.has(lower) && isPlainPastForm(tokens, i + 1))
    return lower === 'that' && isNounTag(before) ? TAG.RELATIVE : TAG.PRONOUN;
  if ((classes & CLASS.DETERMINER) !== 0 && isQuantifier(tokens, i)) {
    const alone = quantifierTag(tokens, i, before);
    if (alone !== TAG.NONE) return alone;
  }
  if ((classes & CLASS.MODAL) !== 0) return lower === 'may' && before === TAG.PREPOSITION ? TAG.NAME : TAG.MODAL;
  if (lower === 'being' && isNounTag(before)) return TAG.GERUND;
  if ((classes & CLASS.AUXILIARY) !== 0) return TAG.AUXILIARY;
  if (lower === 'that' || lower === 'this' || lower === 'these' || lower === 'those') return demonstrative(tokens, i, before, lower, tags);
  if (lower === 'her' || lower === 'his') return lower === 'her' && !startsNoun(tokens, i + 1) ? TAG.PRONOUN : TAG.DETERMINER;
  if (lower === 'so' || lower === 'once') return TAG.ADVERB;
  if ((classes & CLASS.COORDINATOR) !== 0) return TAG.COORDINATOR;
  if ((classes & CLASS.RELATIVE) !== 0 && lower !== 'when' && lower !== 'where') return TAG.RELATIVE;
  if ((classes & CLASS.SUBORDINATOR) !== 0 && (classes & CLASS.PREPOSITION) === 0) return TAG.SUBORDINATOR;
  if ((classes & CLASS.NUMBER) !== 0) return TAG.NUMBER;
  if ((classes & CLASS.DETERMINER) !== 0 && (classes & CLASS.PRONOUN) !== 0)
    return startsNoun(tokens, i + 1) ? TAG.DETERMINER : TAG.PRONOUN;
  if (lower === 'other' && lowerOf(tokens, i - 1) === 'each') return TAG.NOUN;
  if (lower === 'others' && (before === TAG.DETERMINER || before === TAG.NUMBER)) return TAG.NOUN;
  if (lower === 'other' && (before === TAG.DETERMINER || before === TAG.NUMBER)) return TAG.ADJECTIVE;
  if ((classes & CLASS.DETERMINER) !== 0) return TAG.DETERMINER;
  if ((classes & (CLASS.PRONOUN | CLASS.SUBJECT)) !== 0 && (classes & CLASS.ADVERB) === 0) return TAG.PRONOUN;
  if ((classes & CLASS.PREPOSITION) !== 0 && isAttribute(tokens, i, before)) return TAG.ADJECTIVE;
  if ((classes & CLASS.PREPOSITION) !== 0) return isRough(tokens, i, before) ? TAG.NUMBER : TAG.PREPOSITION;
  return isAttributive(tokens, i, before) ? TAG.ADJECTIVE : TAG.ADVERB;
}

/** `a crowd of about 500`, `About half say`, `said about 20 people`: part of a number and no preposition. */
function isRough(tokens: Tokens, i: number, before: number): boolean {
  if (!isEstimate(tokens, i)) return false;
  if (before !== TAG.PREPOSITION && before !== TAG.NONE && before !== TAG.SUBORDINATOR && !reportsEstimates(tokens, i - 1)) return false;
  const number = lowerOf(tokens, i) === 'up' ? i + 2 : i + 1;
  return tokens.kind[number] === KIND.NUMBER || (classesAt(tokens, number) & CLASS.NUMBER) !== 0 || lowerOf(tokens, number) === 'half';
}

/** `an outside adviser`, `the inside story`: between an article and its noun no preposition stands. */
function isAttribute(tokens: Tokens, i: number, before: number): boolean {
  return before === TAG.DETERMINER && isBeforeNoun(tokens, i);
}

/** Between an article and what may be a noun. */
function isBeforeNoun(tokens: Tokens, i: number): boolean {
  const next = classesAt(tokens, i + 1);
  return (next & CLASS.NOUN) !== 0 && (next & CLASS.CLOSED) === 0 && isArticle(tokens, i - 1);
}

/** `Syria and Libya back the plan`: what would be an adverb is the verb of a plural at the clause's head. */
function isPluralsVerb(tokens: Tokens, i: number, before: number, tags: Uint8Array): boolean {
  if (!isNounTag(before) || (classesAt(tokens, i + 1) & CLASS.DETERMINER) === 0) return false;
  const joint = tags[i - 2] === TAG.COORDINATOR && lowerOf(tokens, i - 2) === 'and';
  if (!joint && !(before === TAG.NOUN && lowerOf(tokens, i - 1).endsWith('s'))) return false;
  for (let j = i - 1; j >= 0 && tags[j] !== TAG.MARK && tags[j] !== TAG.SUBORDINATOR; j--) if (isFiniteTag(tags[j])) return false;
  return true;
}

/** `some have urged`: a pronoun; `have both urged`, `they all were`: an adverb; none where a noun may follow. */
function quantifierTag(tokens: Tokens, i: number, before: number): number {
  const next = classesAt(tokens, i + 1);
  if (mayFloat(tokens, i) && before === TAG.AUXILIARY && (next & (CLASS.PARTICIPLE | CLASS.GERUND)) !== 0) return TAG.ADVERB;
  const infinitive = lowerOf(tokens, i + 2) === 'to';
  if ((next & CLASS.PAST) !== 0 && ((next & CLASS.ADJECTIVE) === 0 || infinitive) && !startsNoun(tokens, i + 2) && !isNounTag(before))
    return TAG.PRONOUN;
  if (tokens.kind[i + 1] !== KIND.WORD || (next & (CLASS.AUXILIARY | CLASS.MODAL)) === 0 || lowerOf(tokens, i + 1) === 'being')
    return TAG.NONE;
  return mayFloat(tokens, i) && (isNounTag(before) || before === TAG.PRONOUN) ? TAG.ADVERB : TAG.PRONOUN;
}

/** `the last envoy`, `the then minister`: between an article and its noun stands no adverb. */
function isAttributive(tokens: Tokens, i: number, before: number): boolean {
  if (before !== TAG.DETERMINER && before !== TAG.POSSESSIVE) return false;
  const next = classesAt(tokens, i + 1);
  if (/^(?:only|last|next)$/.test(lowerOf(tokens, i)) && isBeforeNoun(tokens, i)) return true;
  if (lowerOf(tokens, i) === 'very' && (next & CLASS.NOUN) !== 0 && (next & (CLASS.ADJECTIVE | CLASS.PARTICIPLE)) === 0) return true;
  return (next & VERBAL) === 0 && isBeforeNoun(tokens, i);
}

/** `that`, `this`, `these`, `those`: determiner, pronoun, relative or subordinator. */
function demonstrative(tokens: Tokens, i: number, before: number, lower: string, tags: Uint8Array): number {
  if (lower === 'that' && tokens.kind[i + 1] !== KIND.WORD && tokens.kind[i + 1] !== KIND.NUMBER && tokens.kind[i + 1] !== KIND.QUOTE)
    return isNounTag(before) || before === TAG.FINITE || before === TAG.PARTICIPLE ? TAG.SUBORDINATOR : TAG.PRONOUN;
  const opensClause =
    lower === 'that' && ((classesAt(tokens, i + 1) & (CLASS.DETERMINER | CLASS.SUBJECT)) !== 0 || isParticle(tokens, i - 1));
  if (lower !== 'that' || (before === TAG.PREPOSITION && !opensClause)) return startsNoun(tokens, i + 1) ? TAG.DETERMINER : TAG.PRONOUN;
  const next = classesAt(tokens, i + 1);
  if (before === TAG.NONE && (next & (CLASS.AUXILIARY | CLASS.MODAL)) !== 0) return TAG.PRONOUN;
  if (isNounTag(before) && tags[i - 1] !== TAG.MARK && (next & CLASS.VERB_S) !== 0 && (classesAt(tokens, i + 2) & CLASS.DETERMINER) !== 0)
    return TAG.RELATIVE;
  if (isNounTag(before) && (next & (VERBAL | CLASS.AUXILIARY | CLASS.MODAL)) !== 0 && (next & CLASS.NOUN) === 0 && tags[i - 1] !== TAG.MARK)
    return TAG.RELATIVE;
  return TAG.SUBORDINATOR;
}

/** Most adverbs between `to` and its verb, and one. */
const SPLIT_REACH = 4;

/** Whether the verb of an infinitive follows the `to` at i. */
function startsInfinitive(tokens: Tokens, i: number): boolean {
  let j = i + 1;
  if (isBeforePreposition(tokens, i - 1)) return false;
  if (lowerOf(tokens, j) === 'back') return startsNoun(tokens, j + 1);
  while ((classesAt(tokens, j) & CLASS.ADVERB) !== 0 && (classesAt(tokens, j) & CLASS.BASE) === 0 && j < i + SPLIT_REACH) j++;
  const classes = classesAt(tokens, j);
  const lower = lowerOf(tokens, j);
  if (lower === 'be' || lower === 'have' || lower === 'do') return true;
  if (
    (classes & CLASS.ADJECTIVE) !== 0 &&
    (classes & (CLASS.NOUN | CLASS.BASE)) === 0 &&
    (classesAt(tokens, j + 1) & CLASS.DETERMINER) !== 0
  )
    return true;
  if ((shapeAt(tokens, j) & SHAPE.CAPITAL) !== 0 || (classes & (CLASS.DETERMINER | CLASS.PRONOUN)) !== 0) return false;
  return (classes & CLASS.BASE) !== 0;
}
