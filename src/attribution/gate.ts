/** Verbs that are cues only with a certain complement: `held that`, `shared the view`, `put the toll at 312`. */

import { KIND } from '../reading/index.js';
import { adjunctsEnd } from './adjuncts.js';
import { allows, type Candidate } from './candidates.js';
import { isQuestionWord, startsPhrase } from './clauses.js';
import { cues, FRAME } from './cues.js';
import { closesQuotation, isBoundary, kindAt, type Parse, tagAt, word } from './parse.js';
import { baseEnd, phraseEnd } from './phrases.js';
import { TAG } from './tags.js';

const GATED = FRAME.opinion | FRAME.abstract | FRAME.urging | FRAME.as | FRAME.measure;
/** How far after the verb its figure, and after the object its reason, stands. */
const FIGURE_REACH = 12;
const REASON_REACH = 8;
const REASONS = /^(?:for|over|as)$/;
/** Endings of nouns for what is done, said or thought. */
const ABSTRACT_ENDING = /(?:tion|sion|ment|ism|ship|ance|ence|ity|ness)s?$/;

/** Whether a cue has the complement that it needs; `that` is the token of its complementizer or -1. */
export function passesGate(parse: Parse, candidate: Candidate, that: number, limit: number): boolean {
  const { after, withheld } = candidate;
  const questions = isQuestionWord(parse, after);
  if (cues().visiting.has(candidate.lemma) && !asks(parse, after, limit)) return false;
  if (cues().convoking.has(candidate.lemma) && convokes(parse, after)) return false;
  if (allows(candidate, FRAME.as) && isPredicated(parse, after, limit)) return true;
  if (allows(candidate, FRAME.that)) return (that >= 0 && adjunctsEnd(parse, after, that) === that) || (withheld && questions);
  if (!allows(candidate, GATED)) return true;
  if (allows(candidate, FRAME.clause) && (that >= 0 || questions)) return true;
  if (allows(candidate, FRAME.infinitive) && infinitiveStart(parse, after, limit) >= 0) return true;
  if (allows(candidate, FRAME.opinion)) return isOpinion(parse, candidate);
  if (allows(candidate, FRAME.abstract)) return isAct(parse, after, limit);
  if (allows(candidate, FRAME.urging)) return that >= 0 || has(parse, after, limit, (i) => tagAt(parse, i) === TAG.TO);
  return allows(candidate, FRAME.as) ? isPredicated(parse, after, limit) : isMeasured(parse, after, limit);
}

/** The infinitive of a cue, past its adjuncts: `vowed on Monday to fight`; -1 where there is none. */
export function infinitiveStart(parse: Parse, from: number, limit: number): number {
  const i = tagAt(parse, from) === TAG.ADVERB && tagAt(parse, from + 1) === TAG.TO ? from + 1 : from;
  if (tagAt(parse, i) === TAG.TO || (word(parse, i) === 'not' && tagAt(parse, i + 1) === TAG.TO)) return i;
  const shifted = adjunctsEnd(parse, i, limit);
  return shifted > i && tagAt(parse, shifted) === TAG.TO ? shifted : -1;
}

/** `shared the view`: the object is the name of an opinion. */
function isOpinion(parse: Parse, { after, withheld }: Candidate): boolean {
  const end = baseEnd(parse, after);
  return end > after && (withheld || cues().opinions.has(word(parse, end - 1)));
}

/** Whether the object of an ambiguous verb is something said or done: `attacked the decision`, `blasted Israel for`, `questioned whether`. */
function isAct(parse: Parse, after: number, limit: number): boolean {
  if (kindAt(parse, after) === KIND.QUOTE || isQuestionWord(parse, after) || parse.sentence.heading) return true;
  const end = baseEnd(parse, after);
  if (end === after) return false;
  const head = word(parse, end - 1);
  if (cues().acts.has(head) || ABSTRACT_ENDING.test(head)) return end - after > 1 || tagAt(parse, after) === TAG.NOUN;
  return has(parse, end, Math.min(limit, end + REASON_REACH), (i) => REASONS.test(word(parse, i)) && i + 1 < limit);
}

/** `called on X, when the council met, to do Y`, `called on X for Y`: whether anything is asked for. */
function asks(parse: Parse, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) if (tagAt(parse, i) === TAG.TO || word(parse, i) === 'for') return true;
  return false;
}

/** `called an election`: the object is no name for anything. */
function convokes(parse: Parse, after: number): boolean {
  if (kindAt(parse, after) === KIND.QUOTE) return false;
  const end = baseEnd(parse, after);
  return end > after && cues().convocations.has(word(parse, end - 1)) && !startsPhrase(parse, end);
}

/** `regards X as Y`, `sees it`: an object with its predicate. */
function isPredicated(parse: Parse, after: number, limit: number): boolean {
  if (kindAt(parse, after) === KIND.QUOTE || tagAt(parse, after) === TAG.PRONOUN) return true;
  return isJudged(parse, after, limit) || has(parse, after, limit, (i) => word(parse, i) === 'as' || closesQuotation(parse, i));
}

/** `found the ban unlawful`: an object with an adjective that judges it. */
export function isJudged(parse: Parse, after: number, limit: number): boolean {
  const base = baseEnd(parse, after);
  const end = phraseEnd(parse, after);
  if (end === after) return false;
  return [base - 1, base, end - 1, end].some(
    (i) => i > after && i < limit && cues().predicates.has(word(parse, i)) && tagAt(parse, i + 1) !== TAG.NOUN,
  );
}

/** `put the toll at 312`. */
function isMeasured(parse: Parse, after: number, limit: number): boolean {
  for (let i = after; i < limit && i < after + FIGURE_REACH; i++) if (word(parse, i) === 'at' && isFigure(parse, i + 1)) return true;
  return false;
}

function isFigure(parse: Parse, i: number): boolean {
  return tagAt(parse, i) === TAG.NUMBER || kindAt(parse, i) === KIND.PUNCTUATION || tagAt(parse, i + 1) === TAG.NUMBER;
}

/** Whether a token up to the next comma, colon or dash passes a test; quotation marks part nothing. */
function has(parse: Parse, from: number, limit: number, test: (i: number) => boolean): boolean {
  for (let i = from; i < limit && (kindAt(parse, i) === KIND.QUOTE || !isBoundary(parse, i)); i++) if (test(i)) return true;
  return false;
}
