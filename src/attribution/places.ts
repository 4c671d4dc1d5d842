/** Where in a sentence the words stand that may begin a cue: found in one pass, so that every search looks at little else. */

import { setOf } from '../lazily.js';
import { KIND, wordTest } from '../reading/index.js';
import { cues } from './cues.js';
import { kindAt, type Parse, passes } from './parse.js';

/** Tokens of a sentence from left to right. */
export interface Places {
  /** Words that begin a cue that is a verb, or a refusal to speak. */
  readonly verbs: readonly number[];
  readonly nouns: readonly number[];
  readonly prepositions: readonly number[];
  readonly semicolons: readonly number[];
}

const firstOfPrepositions = setOf(() => cues().prepositions.map(([first]) => first));

const mayOpenVerb = (word: string) => cues().verbs.has(word) || cues().refusals.has(word);

const opensVerb = wordTest(({ lower }) => mayOpenVerb(lower));
const opensPreposition = wordTest(({ lower }) => firstOfPrepositions.has(lower));
const isCueNoun = wordTest(({ lower }) => cues().nouns.has(lower));
/** Any of the three: most words are none, and are asked once. */
const opensCue = wordTest(({ lower }) => mayOpenVerb(lower) || firstOfPrepositions.has(lower) || cues().nouns.has(lower));

/** The places of a sentence, looked for once. */
export function placesOf(parse: Parse): Places {
  parse.memo.places ??= findPlaces(parse);
  return parse.memo.places;
}

function findPlaces(parse: Parse): Places {
  const verbs: number[] = [];
  const nouns: number[] = [];
  const prepositions: number[] = [];
  const semicolons: number[] = [];
  for (let i = parse.from; i < parse.to; i++) {
    if (kindAt(parse, i) === KIND.SEMICOLON) semicolons.push(i);
    if (!passes(parse, i, opensCue)) continue;
    if (kindAt(parse, i) === KIND.WORD && passes(parse, i, opensVerb)) verbs.push(i);
    if (passes(parse, i, isCueNoun)) nouns.push(i);
    if (passes(parse, i, opensPreposition)) prepositions.push(i);
  }
  return { verbs, nouns, prepositions, semicolons };
}
