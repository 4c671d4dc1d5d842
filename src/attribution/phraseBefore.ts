/** The noun phrase that ends at a token. */

import { KIND, type TokenRange } from '../reading/index.js';
import { isReflexive } from './following.js';
import { isNameParticle, isNominal, isSign, joinsName, LONGEST_PHRASE, ties } from './nominal.js';
import { kindAt, type Parse, skipBracketBack, tagAt, word } from './parse.js';
import { isNounTag, TAG } from './tags.js';
import { endsSpan, isTime } from './time.js';

/** Words that stand for a noun before a preposition: `some of them`, `many in the crowd`. */
const PARTITIVES = /^(?:some|many|most|all|both|one|two|several|half|few|none|each|any|either|neither|more|those)$/;

/** The noun phrase with its prepositional attributes that ends at `last`: `the head of the mission in Kabul`; null where there is none. */
export function phraseBefore(parse: Parse, last: number): TokenRange | null {
  const to = last + 1;
  if (isReflexive(parse.tokens, last) && isNounTag(tagAt(parse, last - 1))) {
    const meant = phraseBefore(parse, last - 1);
    return meant === null ? null : { from: meant.from, to };
  }
  let start = baseStart(parse, last);
  if (start > last) return null;
  if (tagAt(parse, start) === TAG.PRONOUN && word(parse, start - 1) === 'of' && PARTITIVES.test(word(parse, start - 2)))
    return { from: start - 2, to };
  for (
    let before = start - 1;
    (ties(parse, before) || tiesFurther(parse, before)) && tagAt(parse, start) !== TAG.PRONOUN;
    before = start - 1
  ) {
    const left = tiesFurther(parse, before) ? before - 2 : before - 1;
    const outer = baseStart(parse, left);
    if (outer > left) return PARTITIVES.test(word(parse, left)) ? { from: left, to } : null;
    if (isTime(parse, left) && outer === left) return null;
    start = outer;
  }
  return { from: start, to };
}

/** The noun phrase without attributes that ends at `last`, whatever stands before it: `a young envoy` in `came from a young envoy`. */
export function baseBefore(parse: Parse, last: number): TokenRange | null {
  const from = baseStart(parse, last);
  return from > last ? null : { from, to: last + 1 };
}

/** First token of the base noun phrase that ends at `last` (no prepositions), or `last + 1` where there is none. */
function baseStart(parse: Parse, last: number): number {
  let i = last;
  let heads = 0;
  while (i >= parse.from && last - i < LONGEST_PHRASE) {
    const tag = tagAt(parse, i);
    if (kindAt(parse, i) === KIND.CLOSE) {
      const open = skipBracketBack(parse, i);
      if (open === i) break;
      i = open - 1;
      continue;
    }
    if (tag === TAG.DETERMINER) {
      if (heads === 0) return last + 1;
      return tagAt(parse, i - 1) === TAG.DETERMINER ? i - 1 : i;
    }
    if (tag === TAG.PRONOUN || (heads > 0 && endsSpan(parse, i))) return heads === 0 ? i : i + 1;
    if (kindAt(parse, i) === KIND.QUOTE && tag !== TAG.POSSESSIVE) break;
    if (!goesOnBefore(parse, i, heads)) {
      if (!isNominal(parse, i)) break;
      heads++;
    }
    i--;
  }
  const start = i + 1;
  const bare = start === last && tagAt(parse, last) === TAG.PARTICIPLE && tagAt(parse, last - 1) === TAG.AUXILIARY;
  return heads === 0 || bare ? last + 1 : start;
}

/** `observers in Kenya and around the region`: a preposition that `and` joins to another one. */
function tiesFurther(parse: Parse, i: number): boolean {
  return tagAt(parse, i) === TAG.PREPOSITION && tagAt(parse, i - 1) === TAG.COORDINATOR && isNounTag(tagAt(parse, i - 2));
}

/** Whether token i is no noun itself but stands between the words of a phrase. */
function goesOnBefore(parse: Parse, i: number, heads: number): boolean {
  if (heads > 0 && joinsName(parse, i)) return true;
  const next = tagAt(parse, i + 1);
  if (heads > 0 && tagAt(parse, i) === TAG.ADVERB && (next === TAG.ADJECTIVE || next === TAG.NUMBER)) return true;
  return word(parse, i) === '&' || isSign(parse, i) || isNameParticle(parse, i);
}
