/** Tags every token of a text with one word class, sentence by sentence, from left to right. */

import { CLASS, classesAt, KIND, lowerOf, type Reading, type Sentence, SHAPE, shapeAt, type Tokens } from '../reading/index.js';
import { isPlainPastForm } from './following.js';
import { isFiniteTag, isNounTag, isTagOf, TAG, tagSet } from './tags.js';
import { isAfterMark, tagOf } from './wordTag.js';

/** Tags of all tokens of a text. Sentences are tagged one by one, left to right. */
export function tag(reading: Reading): Uint8Array {
  const tags = new Uint8Array(reading.tokens.count);
  const names = namesOf(reading);
  for (const sentence of reading.sentences) tagSentence(reading.tokens, sentence, tags, names);
  return tags;
}

/** Share of capitalised words over which a heading is in title case, so that a capital tells nothing. */
const TITLE_CASE = 0.6;
/** The same for a first line that ends in a full stop and so might be a sentence full of names. */
const STOPPED_TITLE_CASE = 0.9;

function tagSentence(tokens: Tokens, sentence: Sentence, tags: Uint8Array, names: Set<number>): void {
  const titled = sentence.heading
    ? isTitleCase(tokens, sentence, TITLE_CASE)
    : sentence.first && sentence.paragraph === 0 && isTitleCase(tokens, sentence, STOPPED_TITLE_CASE);
  for (let i = sentence.from; i < sentence.to; i++) tags[i] = tagOf(tokens, i, sentence, tags, titled, names);
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (!mayBeParticiple(tokens, i, tags)) continue;
    if (isAttributive(i, sentence, tags)) tags[i] = TAG.ADJECTIVE;
    else if (isReducedClause(tokens, i, sentence, tags)) tags[i] = TAG.PARTICIPLE;
  }
}

/** Words that have a capital inside a sentence: at a sentence's head they are names too, whatever else they may be (`Straw`, `Rice`, `Kelly`). */
function namesOf({ tokens, sentences }: Reading): Set<number> {
  const names = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.heading) continue;
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      if (tokens.kind[i] !== KIND.WORD || (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 || isAfterMark(tokens, i)) continue;
      if ((classesAt(tokens, i) & CLASS.CLOSED) === 0) names.add(tokens.word[i]);
    }
  }
  return names;
}

/** Fewest content words that tell something of a heading's case. */
const FEWEST_WORDS = 3;

/** Whether at least a share of the content words has a capital. */
function isTitleCase(tokens: Tokens, { from, to }: Sentence, share: number): boolean {
  let count = 0;
  let capitals = 0;
  for (let i = from + 1; i < to; i++) {
    if (tokens.kind[i] !== KIND.WORD || (classesAt(tokens, i) & CLASS.CLOSED) !== 0) continue;
    count++;
    if ((shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0) capitals++;
  }
  return count >= FEWEST_WORDS && capitals >= count * share;
}

/** Tags between two verbs that make each a verb of its own clause. */
const JOINTS = tagSet(TAG.MARK, TAG.COORDINATOR, TAG.SUBORDINATOR, TAG.RELATIVE, TAG.PRONOUN, TAG.TO);

/** What was taken for a finite verb and has the form of a participle. */
function mayBeParticiple(tokens: Tokens, i: number, tags: Uint8Array): boolean {
  return tags[i] === TAG.FINITE && (classesAt(tokens, i) & CLASS.PARTICIPLE) !== 0 && !isPlainPastForm(tokens, i);
}

/** `Nine in ten Maltese registered voters say`: what may be a participle before a noun whose own verb follows. */
function isAttributive(i: number, sentence: Sentence, tags: Uint8Array): boolean {
  return i + 2 < sentence.to && tags[i - 1] === TAG.NAME && tags[i + 1] === TAG.NOUN && isFiniteTag(tags[i + 2]);
}

/** `A report published Wednesday said`: of two finite verbs with no joint between them the first is a participle. */
function isReducedClause(tokens: Tokens, i: number, sentence: Sentence, tags: Uint8Array): boolean {
  if (!isNounTag(tags[i - 1]) && lowerOf(tokens, i - 1) !== 'those') return false;
  const next = tags[i + 1];
  if (isFiniteTag(next)) return true;
  if (next !== TAG.PREPOSITION && next !== TAG.ADVERB && (classesAt(tokens, i + 1) & CLASS.TIME) === 0) return false;
  for (let j = i + 1; j < sentence.to; j++) {
    const tag = tags[j];
    if (isFiniteTag(tag)) return true;
    if (tag === TAG.PREPOSITION && (classesAt(tokens, j) & CLASS.SUBORDINATOR) !== 0) return false;
    if (isTagOf(JOINTS, tag)) return false;
  }
  return false;
}
