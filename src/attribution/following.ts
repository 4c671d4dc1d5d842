/** What the words after a token look like: the rest of a noun phrase, or the complement of a verb. */

import { setOf } from '../lazily.js';
import { words } from '../packing/index.js';
import { CLASS, classesAt, KIND, lowerOf, oneOf, SHAPE, shapeAt, type Tokens, wordTest } from '../reading/index.js';

/** Forms that are verbs where they stand, whatever else they may be: `said`, `want`. */
export const isPlainPastForm = oneOf(setOf(() => words().plainPasts));

/** `the president himself`: pronouns that stress the noun before them. */
export const isReflexive = wordTest(({ lower }) => /^(?:himself|herself|itself|themselves)$/.test(lower));

/** Whether token i looks like the rest of a noun phrase. */
export function startsNoun(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === KIND.QUOTE) return tokens.gap[i] > 0;
  if (tokens.kind[i] === KIND.NUMBER) return true;
  if (tokens.kind[i] !== KIND.WORD) return false;
  const classes = classesAt(tokens, i);
  if (isPlainPastForm(tokens, i)) return false;
  if ((classes & (CLASS.AUXILIARY | CLASS.MODAL | CLASS.PREPOSITION | CLASS.COORDINATOR | CLASS.SUBORDINATOR | CLASS.RELATIVE)) !== 0)
    return false;
  if ((classes & CLASS.CLOSED) !== 0)
    return (classes & (CLASS.NUMBER | CLASS.DETERMINER | CLASS.ADVERB)) !== 0 && (classes & CLASS.SUBJECT) === 0;
  return (
    (classes & (CLASS.NOUN | CLASS.ADJECTIVE | CLASS.GERUND | CLASS.PARTICIPLE | CLASS.ADVERB)) !== 0 ||
    (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0
  );
}

/** Whether what follows looks like the complement of a verb and not like the rest of a noun phrase. */
export function startsComplement(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === KIND.QUOTE || tokens.kind[i] === KIND.NUMBER) return true;
  if (tokens.kind[i] !== KIND.WORD) return false;
  const classes = classesAt(tokens, i);
  const lower = lowerOf(tokens, i);
  if (/^(?:to|that|whether|how|why|on|for|out)$/.test(lower)) return true;
  if ((classes & (CLASS.AUXILIARY | CLASS.MODAL | CLASS.COORDINATOR)) !== 0) return false;
  if ((classes & (CLASS.DETERMINER | CLASS.PRONOUN)) !== 0) return true;
  if ((classes & CLASS.PREPOSITION) !== 0) return false;
  if ((shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0) return true;
  return (classes & (CLASS.NOUN | CLASS.ADJECTIVE | CLASS.GERUND)) !== 0 && (classes & (CLASS.PAST | CLASS.VERB_S)) === 0;
}
