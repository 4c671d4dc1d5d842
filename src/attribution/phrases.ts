import titles from '../../lexicons/titles.json' with { type: 'json' };
import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { classes, isCapital, kindAt, type Parse, skipBracket, skipBracketBack, tagAt, word } from './parse.js';
import { TAG } from './tagging.js';

const NOMINAL = new Set<number>([TAG.NOUN, TAG.NAME, TAG.NUMBER]);
const roles = new Set(titles.roles);

/** Longest noun phrase looked at. */
const LONGEST = 60;

/** Whether token i may stand inside a base noun phrase. */
function isNominal(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  return NOMINAL.has(tag) || tag === TAG.ADJECTIVE || tag === TAG.POSSESSIVE || tag === TAG.PARTICIPLE;
}

/** Prepositions that tie a noun phrase to the noun before it. */
function ties(parse: Parse, i: number): boolean {
  return (
    tagAt(parse, i) === TAG.PREPOSITION &&
    /^(?:of|for|to|in|at|on|from|with|by|under|against|within|de|into|over|about|between|near|across)$/.test(word(parse, i))
  );
}

/** Days and dates that stand between a subject and its verb: `on Friday`, `last week`, `Wednesday`. */
function isTime(parse: Parse, i: number): boolean {
  return (classes(parse, i) & CLASS.TIME) !== 0;
}

/** Steps back over time expressions and adverbs that end before token `last`; gives the last token of what stands before them. */
export function skipTimeBack(parse: Parse, last: number): number {
  let i = last;
  for (;;) {
    const tag = tagAt(parse, i);
    if (tag === TAG.ADVERB) {
      i--;
      continue;
    }
    if (isTime(parse, i) && (classes(parse, i) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0) {
      i--;
      if (
        word(parse, i) === 'on' ||
        word(parse, i) === 'late' ||
        word(parse, i) === 'early' ||
        word(parse, i) === 'last' ||
        word(parse, i) === 'next' ||
        word(parse, i) === 'in'
      )
        i--;
      continue;
    }
    if (isTime(parse, i) && /^(?:last|this|next|earlier|later)$/.test(word(parse, i - 1))) {
      i -= 2;
      continue;
    }
    if (tag === TAG.NUMBER && (classes(parse, i - 1) & CLASS.MONTH) !== 0) {
      i -= 2;
      if (word(parse, i) === 'on') i--;
      continue;
    }
    return i;
  }
}

/** First token of the base noun phrase that ends at `last` (no prepositions), or `last + 1` where there is none. */
function baseStart(parse: Parse, last: number): number {
  let i = last;
  let heads = 0;
  while (i >= parse.from && last - i < LONGEST) {
    const tag = tagAt(parse, i);
    if (kindAt(parse, i) === KIND.CLOSE) {
      const open = skipBracketBack(parse, i);
      if (open === i) break;
      i = open - 1;
      continue;
    }
    if (tag === TAG.DETERMINER) {
      if (heads === 0) return last + 1;
      if (tagAt(parse, i - 1) === TAG.DETERMINER) i--;
      return i;
    }
    if (tag === TAG.PRONOUN) return heads === 0 ? i : i + 1;
    if (kindAt(parse, i) === KIND.QUOTE && tag !== TAG.POSSESSIVE) break;
    if (tag === TAG.COORDINATOR && heads > 0 && joinsName(parse, i)) {
      i--;
      continue;
    }
    if (tag === TAG.ADVERB && tagAt(parse, i + 1) === TAG.ADJECTIVE && heads > 0) {
      i--;
      continue;
    }
    if (
      word(parse, i) === '&' ||
      (kindAt(parse, i) === KIND.PUNCTUATION && /[$£€%&/]/.test(parse.tokens.text.charAt(parse.tokens.start[i] ?? 0)))
    ) {
      i--;
      continue;
    }
    if (
      tag === TAG.PREPOSITION &&
      (classes(parse, i) & CLASS.PARTICLE) !== 0 &&
      word(parse, i) !== 'of' &&
      isCapital(parse, i + 1) &&
      isCapital(parse, i - 1)
    ) {
      i--;
      continue;
    }
    if (!isNominal(parse, i)) break;
    heads++;
    i--;
  }
  const start = i + 1;
  const bare = start === last && tagAt(parse, last) === TAG.PARTICIPLE && tagAt(parse, last - 1) === TAG.AUXILIARY;
  return heads === 0 || bare ? last + 1 : start;
}

/** `Foreign Affairs and International Cooperation`: an `and` between the words of one name. */
function joinsName(parse: Parse, i: number): boolean {
  return word(parse, i) !== 'or' && tagAt(parse, i + 1) === TAG.NAME && tagAt(parse, i - 1) === TAG.NAME && isCapital(parse, i - 1);
}

/** The noun phrase with its prepositional attributes that ends at `last`: `the head of the mission in Kabul`; null where there is none. */
export function phraseBefore(parse: Parse, last: number): TokenRange | null {
  let start = baseStart(parse, last);
  if (start > last) return null;
  for (;;) {
    const before = start - 1;
    if (tagAt(parse, before) === TAG.PRONOUN || tagAt(parse, start) === TAG.PRONOUN) break;
    if (ties(parse, before)) {
      const outer = baseStart(parse, before - 1);
      if (outer > before - 1)
        return word(parse, before) === 'of' &&
          /^(?:some|many|most|all|both|one|two|several|half|few|none|each|any|either|neither|more|those)$/.test(word(parse, before - 1))
          ? { from: before - 1, to: last + 1 }
          : startsSentence(parse, before)
            ? null
            : null;
      if (isTime(parse, before - 1) && outer === before - 1) return null;
      start = outer;
      continue;
    }
    break;
  }
  return { from: start, to: last + 1 };
}

function startsSentence(parse: Parse, i: number): boolean {
  return i <= parse.from;
}

/** Where `X and` or `X, Y and` stands before the phrase at a clause's start, the phrase widened to all members. */
export function widenJoint(parse: Parse, phrase: TokenRange, floor: number): TokenRange {
  let { from } = phrase;
  if (tagAt(parse, from - 1) === TAG.COORDINATOR && word(parse, from - 1) === 'and') {
    const left = phraseBefore(parse, from - 2);
    if (left !== null && left.from >= floor && endsClause(parse, left.from - 1, floor)) from = left.from;
    else return phrase;
    return { from: enumerationStart(parse, from, floor), to: phrase.to };
  }
  for (let i = from; i < phrase.to; i++)
    if (tagAt(parse, i) === TAG.COORDINATOR) return { from: enumerationStart(parse, from, floor), to: phrase.to };
  return phrase;
}

/** First token of `A, B and C`, given that of `B`. */
function enumerationStart(parse: Parse, start: number, floor: number): number {
  let from = start;
  while (kindAt(parse, from - 1) === KIND.COMMA && from - 1 > floor) {
    const more = phraseBefore(parse, from - 2);
    if (
      more === null ||
      more.from < floor ||
      !endsClause(parse, more.from - 1, floor) ||
      tagAt(parse, more.from) === TAG.PREPOSITION ||
      isTime(parse, more.to - 1)
    )
      break;
    from = more.from;
  }
  return from;
}

function endsClause(parse: Parse, i: number, floor: number): boolean {
  if (i < floor) return true;
  const kind = kindAt(parse, i);
  if (kind === KIND.COMMA || kind === KIND.COLON || kind === KIND.SEMICOLON || kind === KIND.DASH || kind === KIND.QUOTE) return true;
  const tag = tagAt(parse, i);
  return tag === TAG.SUBORDINATOR || tag === TAG.COORDINATOR || tag === TAG.ADVERB;
}

/** End (exclusive) of the base noun phrase that begins at `from`, or `from` where there is none. */
export function baseEnd(parse: Parse, from: number): number {
  let i = from;
  let heads = 0;
  if (tagAt(parse, i) === TAG.PRONOUN) return i + 1;
  while (i < parse.to && i - from < LONGEST) {
    const tag = tagAt(parse, i);
    if (kindAt(parse, i) === KIND.OPEN) {
      const close = skipBracket(parse, i);
      if (close === i) break;
      i = close + 1;
      continue;
    }
    if (tag === TAG.DETERMINER && heads > 0 && tagAt(parse, i - 1) !== TAG.POSSESSIVE) break;
    if (tag === TAG.COORDINATOR && heads > 0 && joinsName(parse, i)) {
      i++;
      continue;
    }
    if (
      tag === TAG.PREPOSITION &&
      (classes(parse, i) & CLASS.PARTICLE) !== 0 &&
      word(parse, i) !== 'of' &&
      isCapital(parse, i - 1) &&
      isCapital(parse, i + 1) &&
      heads > 0
    ) {
      i++;
      continue;
    }
    const isWord =
      isNominal(parse, i) ||
      tag === TAG.DETERMINER ||
      (tag === TAG.ADVERB && (tagAt(parse, i + 1) === TAG.ADJECTIVE || tagAt(parse, i + 1) === TAG.NUMBER)) ||
      (tag === TAG.GERUND && tagAt(parse, i - 1) === TAG.DETERMINER);
    const isSign = kindAt(parse, i) === KIND.PUNCTUATION && /[$£€%&/]/.test(parse.tokens.text.charAt(parse.tokens.start[i] ?? 0));
    if (!isWord && !isSign) break;
    if (tag === TAG.PARTICIPLE && heads > 0 && tagAt(parse, i - 1) === TAG.NOUN && !isNominal(parse, i + 1)) break;
    if (isTime(parse, i) && heads > 0 && (classes(parse, i) & CLASS.WEEKDAY) !== 0) break;
    if (tag !== TAG.DETERMINER && tag !== TAG.POSSESSIVE) heads++;
    i++;
  }
  return heads === 0 ? from : i;
}

/** End of the noun phrase with its prepositional attributes that begins at `from`. */
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

/** Whether the tokens between two commas are a noun phrase and so may be an apposition. */
export function isApposition(parse: Parse, from: number, to: number): boolean {
  let start = from;
  if (/^(?:also|himself|herself|formerly|then|now|currently|itself)$/.test(word(parse, start))) start++;
  const tag = tagAt(parse, start);
  if (tag === TAG.PREPOSITION && word(parse, start) !== 'of') return false;
  if (word(parse, start) === 'of') start++;
  if (tag === TAG.RELATIVE || tag === TAG.GERUND || tag === TAG.SUBORDINATOR || tag === TAG.ADVERB || tag === TAG.COORDINATOR) return false;
  if (start >= to) return false;
  let end = phraseEnd(parse, start);
  while (end < to && tagAt(parse, end) === TAG.COORDINATOR) {
    const next = phraseEnd(parse, end + 1);
    if (next === end + 1) return false;
    end = next;
  }
  if (end === start) return false;
  if (end >= to) return true;
  if (tagAt(parse, end) === TAG.GERUND || tagAt(parse, end) === TAG.PARTICIPLE || tagAt(parse, end) === TAG.RELATIVE)
    return roles.has(word(parse, end - 1)) || !hasVerb(parse, end + 1, to);
  return false;
}

function hasVerb(parse: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(parse, i);
    if (tag === TAG.FINITE || tag === TAG.MODAL || tag === TAG.AUXILIARY) return true;
  }
  return false;
}
