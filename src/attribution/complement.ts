/** Where the complement of a cue begins, past addressee, `that` and adjuncts. */

import { setOf } from '../lazily.js';
import { words } from '../packing/index.js';
import { KIND } from '../reading/index.js';
import { addresseeEnd, adjunctsEnd } from './adjuncts.js';
import { allows, type Candidate } from './candidates.js';
import { isQuestionWord, opensFiniteClause, opensTimeClause, startsClause, startsPhrase } from './clauses.js';
import { cues, FRAME } from './cues.js';
import { infinitiveStart, passesGate } from './gate.js';
import { isBoundary, isComma, isFiniteAt, isInside, kindAt, nextBoundary, type Parse, tagAt, word } from './parse.js';
import { baseEnd, phraseEnd } from './phrases.js';
import { TAG } from './tags.js';
import { isTime } from './time.js';

/** Longest stretch of addressee and adjuncts before `that`. */
const LONGEST_DISTANCE = 24;
/** Longest aside between two commas right after a cue. */
const LONGEST_ASIDE = 14;
/** Longest addressee before the preposition of the topic. */
const LONGEST_BRIEFED = 14;
/** Adverbs that open a noun phrase: `further talks`. */
const attributiveAdverbs = setOf(() => words().attributiveAdverbs);
const OBJECT = FRAME.object | FRAME.predicate | FRAME.topic | FRAME.request;
const CLAUSAL = FRAME.clause | FRAME.passive;
const INTERROGATIVES = /^(?:whether|if|how|why|when|where|what)$/;
/** Auxiliaries without a subject, and answers: `said having to wait`, `said yes`. */
const OPENERS = /^(?:having|being|yes)$/;

/** First token of the complement; -1 where no complement fits the cue's frames. */
export function complementStart(parse: Parse, candidate: Candidate, limit: number): number {
  const { after, frames } = candidate;
  if (after >= limit) return -1;
  const that = complementizer(parse, after, limit, frames);
  if (!passesGate(parse, candidate, that, limit)) return -1;
  if (that >= 0 && (isClausal(candidate) || allows(candidate, FRAME.request))) return that + 1;
  if (isComma(parse, after)) return afterComma(parse, after, limit);
  const marked = markedStart(parse, candidate, limit);
  if (marked >= 0) return marked;
  if (allows(candidate, FRAME.addressee) && !allows(candidate, FRAME.request)) return afterAddressee(parse, candidate, limit);
  const infinitive = allows(candidate, FRAME.infinitive);
  const to = infinitive ? infinitiveStart(parse, after, limit) : -1;
  if (to >= 0) return to;
  if (infinitive && !allows(candidate, OBJECT | FRAME.clause)) return -1;
  if (allows(candidate, OBJECT) && opensWithAdverb(parse, after)) return after;
  if (allows(candidate, FRAME.finding) && !fitsAt(parse, candidate, after) && startsPhrase(parse, after)) return after;
  const shifted = afterAdjuncts(parse, candidate, limit);
  if (shifted >= 0) return shifted;
  return fitsAt(parse, candidate, after) ? after : -1;
}

/** A withheld cue takes any clause: `did not endorse whether`. */
function isClausal(candidate: Candidate): boolean {
  return allows(candidate, CLAUSAL) || candidate.withheld;
}

/** After a comma: past the aside that a second comma closes, or at the quotation. */
function afterComma(parse: Parse, comma: number, limit: number): number {
  const close = nextBoundary(parse, comma + 1);
  if (close < limit && kindAt(parse, close) === KIND.COMMA && close - comma < LONGEST_ASIDE) return close + 1;
  return kindAt(parse, comma + 1) === KIND.QUOTE ? comma + 1 : -1;
}

/** A colon, a quotation, `as`, or a topic right after the cue; -1 where there is none. */
function markedStart(parse: Parse, candidate: Candidate, limit: number): number {
  const { after } = candidate;
  if (kindAt(parse, after) === KIND.COLON) return after + 1;
  if (kindAt(parse, after) === KIND.QUOTE) return after;
  if (allows(candidate, FRAME.predicate) && word(parse, after) === 'as') return after;
  const topic = topicAfterAddressee(parse, candidate, limit);
  if (topic > 0) return topic;
  return opensTimeClause(parse, after) ? quotationAfterComma(parse, nextBoundary(parse, after)) : -1;
}

function quotationAfterComma(parse: Parse, i: number): number {
  return isComma(parse, i) && kindAt(parse, i + 1) === KIND.QUOTE ? i + 1 : -1;
}

/** `told reporters in Paris that Y`, `briefed X on Y`, `warned X of Y`. */
function afterAddressee(parse: Parse, candidate: Candidate, limit: number): number {
  const { after } = candidate;
  const topic = allows(candidate, FRAME.topic) ? topicStart(parse, after, limit) : -1;
  if (topic > 0) return topic;
  if (allows(candidate, FRAME.topic) && !allows(candidate, FRAME.clause)) return -1;
  const warned = baseEnd(parse, after);
  if (word(parse, warned) === 'against' && warned > after) return after;
  const takesTopic = !cues().plainTelling.has(candidate.lemma) && warned > after && warned + 1 < limit;
  if (takesTopic && /^(?:of|about)$/.test(word(parse, warned))) return warned + 1;
  const end = addresseeEnd(parse, after);
  if (end === after) return -1;
  let i = adjunctsEnd(parse, end, limit);
  if (kindAt(parse, i) === KIND.COLON) i++;
  i = Math.max(i, quotationAfterComma(parse, i));
  return i < limit ? i : -1;
}

/** `reported to the president about Y`: the token after the preposition, else -1. */
function topicAfterAddressee(parse: Parse, candidate: Candidate, limit: number): number {
  const { after } = candidate;
  if (!allows(candidate, FRAME.reporting) || word(parse, after) !== 'to') return -1;
  const end = phraseEnd(parse, after + 1);
  return end > after + 1 && end + 1 < limit && isTopicPreposition(parse, end) ? end + 1 : -1;
}

/** `briefed X on Y`: the token after the preposition. */
function topicStart(parse: Parse, from: number, limit: number): number {
  for (let i = from; i < parse.to && i < from + LONGEST_BRIEFED; i++) {
    if (i > from && isTopicPreposition(parse, i)) return i < limit ? i + 1 : -1;
    if (kindAt(parse, i) !== KIND.WORD && kindAt(parse, i) !== KIND.POSSESSIVE) return -1;
  }
  return -1;
}

function isTopicPreposition(parse: Parse, i: number): boolean {
  return /^(?:on|about)$/.test(word(parse, i));
}

/** `welcomed further talks`: an adverb that belongs to the object. */
function opensWithAdverb(parse: Parse, i: number): boolean {
  return tagAt(parse, i) === TAG.ADVERB && !isTime(parse, i) && attributiveAdverbs.has(word(parse, i)) && startsPhrase(parse, i + 1);
}

/** A complement behind the adjuncts of the cue; -1 where none fits there. */
function afterAdjuncts(parse: Parse, candidate: Candidate, limit: number): number {
  const i = adjunctsEnd(parse, candidate.after, limit);
  if (i <= candidate.after) return -1;
  if (isClausal(candidate) && i < limit && !isBoundary(parse, i) && startsClause(parse, i)) return i;
  if (kindAt(parse, i) === KIND.COLON) return i + 1;
  if (kindAt(parse, i) === KIND.QUOTE) return i;
  if (allows(candidate, OBJECT) && !allows(candidate, FRAME.immediate) && i < limit && startsPhrase(parse, i)) return i;
  return quotationAfterComma(parse, i);
}

/** Whether a clause or an object of the cue begins at token i. */
function fitsAt(parse: Parse, candidate: Candidate, i: number): boolean {
  if (parse.sentence.heading && allows(candidate, FRAME.certain) && isFiniteAt(parse, i)) return true;
  if (allows(candidate, FRAME.certain) && (startsPhrase(parse, i) || OPENERS.test(word(parse, i)))) return true;
  return (isClausal(candidate) && fitsClause(parse, i)) || (allows(candidate, OBJECT) && fitsObject(parse, candidate, i));
}

function fitsClause(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  return opensFiniteClause(parse, i) || tag === TAG.RELATIVE || (tag === TAG.SUBORDINATOR && INTERROGATIVES.test(word(parse, i)));
}

/** A phrase, a gerund, or what follows the particle of a cue of several words. */
function fitsObject(parse: Parse, candidate: Candidate, i: number): boolean {
  const { cue } = candidate;
  if (allows(candidate, FRAME.topic | FRAME.abstract) && isQuestionWord(parse, i)) return true;
  const tag = tagAt(parse, i);
  const end = baseEnd(parse, i);
  if (end > i && isTime(parse, end - 1)) return false;
  if (startsPhrase(parse, i) || (word(parse, i) === 'that' && startsPhrase(parse, i + 1)) || tag === TAG.GERUND) return true;
  return (tag === TAG.PREPOSITION || tag === TAG.ADVERB) && cue.to - cue.from > 1 && !isBoundary(parse, i + 1);
}

/** The `that` of a cue with the frames given, past addressee and adjuncts but no verb; -1 where there is none. */
export function complementizer(parse: Parse, from: number, limit: number, frames: number): number {
  const addresses = (frames & FRAME.addressee) !== 0;
  if ((frames & FRAME.object) !== 0 && !addresses && opensObject(parse, from, limit)) return -1;
  for (let i = from; i < limit && i < from + LONGEST_DISTANCE; i++) {
    if (word(parse, i) === 'that' && tagAt(parse, i) === TAG.SUBORDINATOR && !isInside(parse, i)) return i;
    if (partsClause(parse, i) || (tagAt(parse, i) === TAG.COORDINATOR && !addresses)) return -1;
  }
  return -1;
}

/** Whether the cue's object stands before any `that`. */
function opensObject(parse: Parse, from: number, limit: number): boolean {
  return startsPhrase(parse, from) && word(parse, from) !== 'that' && word(parse, adjunctsEnd(parse, from, limit)) !== 'that';
}

/** A verb or a mark beyond which a `that` is not the cue's. */
function partsClause(parse: Parse, i: number): boolean {
  const kind = kindAt(parse, i);
  if (kind === KIND.QUOTE || kind === KIND.COLON || kind === KIND.SEMICOLON) return true;
  return isFiniteAt(parse, i) || tagAt(parse, i) === TAG.TO || (isComma(parse, i) && tagAt(parse, i + 1) === TAG.GERUND);
}
