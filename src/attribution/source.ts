/** The phrase that a source is made of, and the source that stands after an inverted cue or a preposition. */

import { setOf } from '../lazily.js';
import { titles, words } from '../packing/index.js';
import { CLASS, KIND, oneOf, type TokenRange } from '../reading/index.js';
import { isApposition } from './apposition.js';
import { cues } from './cues.js';
import { classes, isBoundary, isComma, isFiniteAt, kindAt, nextBoundary, type Parse, passes, pastAdverbs, tagAt, word } from './parse.js';
import { baseEnd, phraseEnd } from './phrases.js';
import { kindOf, type SourceKind } from './sourceKind.js';
import { isVerbTag, TAG } from './tags.js';
import { isTime, skipTimeBack } from './time.js';

/** A subject found for a cue. */
export interface Subject {
  readonly source: TokenRange;
  readonly kind: SourceKind;
}

/** Fixed phrases between a subject and its verb. */
const asides = setOf(() => words().asides);
/** Words that make a number a rough or a small one. */
const isEstimate = oneOf(setOf(() => words().approximators));
const isQuantity = oneOf(setOf(() => [...titles().quantities, ...words().quantifiers]));
const OCCASION_PREPOSITIONS = /^(?:in|at|on|for|during|via|through)$/;
const OCCASION_DETERMINERS = /^(?:a|an|his|her|its|their)$/;
/** Most appositions after a source. */
const MOST_APPOSITIONS = 3;

/** Makes a subject out of a stretch of tokens: without openers, relative clauses and marks at its end; null where nothing is left. */
export function toSubject(parse: Parse, { from, to }: TokenRange): Subject | null {
  const source = trimmed(parse, from, Math.min(relativeStart(parse, from, to), occasionStart(parse, from, to)));
  return source.from < source.to ? { source, kind: kindOf(parse, source) } : null;
}

/** Where a relative clause with no preposition before it begins, else `to`. */
function relativeStart(parse: Parse, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const relative = tagAt(parse, i) === TAG.RELATIVE && /^(?:who|whose|which)$/.test(word(parse, i));
    if (relative && tagAt(parse, i - 1) !== TAG.PREPOSITION) return i;
  }
  return to;
}

/** Where the occasion on which somebody speaks begins (`in a letter to X`, `for its part`), else `to`. */
function occasionStart(parse: Parse, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (tagAt(parse, i) !== TAG.PREPOSITION || !OCCASION_PREPOSITIONS.test(word(parse, i))) continue;
    const end = baseEnd(parse, i + 1);
    const owned = OCCASION_DETERMINERS.test(word(parse, i + 1)) && cues().occasions.has(word(parse, end - 1));
    if (end > i + 1 && (owned || asides.has(phraseOf(parse, i, end)))) return i;
  }
  return to;
}

function phraseOf(parse: Parse, from: number, to: number): string {
  return Array.from({ length: to - from }, (_word, k) => word(parse, from + k)).join(' ');
}

function trimmed(parse: Parse, first: number, last: number): TokenRange {
  let from = first;
  let to = last;
  while (from < to && isOpener(parse, from)) from++;
  while (to > from && (kindAt(parse, to - 1) === KIND.COMMA || kindAt(parse, to - 1) === KIND.DASH)) to--;
  return { from, to };
}

/** Adverbs, coordinators and marks that open no phrase; an opening bracket, a sign of money and `nearly` before a number do. */
function isOpener(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  if (tag === TAG.ADVERB && passes(parse, i, isEstimate) && isCounted(parse, i + 1)) return false;
  if (tag !== TAG.ADVERB && tag !== TAG.COORDINATOR && tag !== TAG.MARK) return false;
  return kindAt(parse, i) !== KIND.OPEN && !/^[$£€]/.test(word(parse, i));
}

/** A number, or a share: `half of them`, `a third`, `all members`. */
function isCounted(parse: Parse, i: number): boolean {
  return tagAt(parse, i) === TAG.NUMBER || passes(parse, i, isQuantity) || passes(parse, i + 1, isQuantity);
}

/** The source after an inverted cue or a reporting preposition: the phrase and its appositions. */
export function subjectAfter(parse: Parse, from: number): Subject | null {
  const start = pastAdverbs(parse, from);
  if (tagAt(parse, start) === TAG.PREPOSITION || tagAt(parse, start) === TAG.RELATIVE) return null;
  let end = phraseEnd(parse, start);
  if (end === start) return null;
  end = membersEnd(parse, end);
  end = trimTime(parse, start, end);
  end = reducedEnd(parse, end);
  for (let steps = 0; steps < MOST_APPOSITIONS && isComma(parse, end); steps++) {
    const close = nextBoundary(parse, end + 1);
    if (close <= end + 1 || !isApposition(parse, end + 1, close)) break;
    end = close;
  }
  return toSubject(parse, { from: start, to: end });
}

/** `X and Y`: the end of the last member that is no subject of a verb of its own. */
function membersEnd(parse: Parse, first: number): number {
  let end = first;
  while (tagAt(parse, end) === TAG.COORDINATOR && word(parse, end) === 'and') {
    const next = phraseEnd(parse, end + 1);
    if (next === end + 1 || (isFiniteAt(parse, next) && tagAt(parse, next) !== TAG.MODAL)) break;
    end = next;
  }
  return end;
}

/** `a statement posted on its website`, `a poll taken for the paper by a firm last week`: a participle with its phrases belongs to the source. */
function reducedEnd(parse: Parse, end: number): number {
  if ((classes(parse, end) & CLASS.PARTICIPLE) === 0 || !isVerbTag(tagAt(parse, end))) return end;
  const open = pastAdverbs(parse, end + 1);
  let close = open;
  for (let next = attributeEnd(parse, close); next > close; next = attributeEnd(parse, close)) close = next;
  return close > open || isBoundary(parse, open) ? close : end;
}

/** End of the phrase behind a preposition, of the time, or of the further member that begins at token i; else i. */
function attributeEnd(parse: Parse, i: number): number {
  const tag = tagAt(parse, i);
  if (tag === TAG.PREPOSITION || (tag === TAG.COORDINATOR && word(parse, i) === 'and')) {
    const close = phraseEnd(parse, i + 1);
    const goesOn = close > i + 1 && !(tag === TAG.COORDINATOR && isFiniteAt(parse, pastAdverbs(parse, close)));
    return goesOn ? close : i;
  }
  if (isTime(parse, i)) return i + 1;
  return tag === TAG.ADJECTIVE || tag === TAG.DETERMINER ? timeEnd(parse, i) : i;
}

/** `last week`, `this month`: the token after the time, else i. */
function timeEnd(parse: Parse, i: number): number {
  return isTime(parse, i + 1) ? i + 2 : i;
}

function trimTime(parse: Parse, start: number, end: number): number {
  const last = skipTimeBack(parse, end - 1);
  return last >= start && last + 1 < end ? last + 1 : end;
}
