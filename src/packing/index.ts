/** The lexicons, the model and the word classes that ship with the package, unpacked at the first question. */

import type cueStanceWords from '../../lexicons/cue-stances.json';
import type cueWords from '../../lexicons/cues.json';
import type genreWords from '../../lexicons/genre.json';
import type homonymWords from '../../lexicons/homonyms.json';
import type scopeWords from '../../lexicons/scope.json';
import type targetWords from '../../lexicons/targets.json';
import type titleWords from '../../lexicons/titles.json';
import type closedWords from '../../lexicons/words.json';
import type { ActorLexicon } from '../actors/lexicon.js';
import { PACKED } from '../generated/packed.js';
import { lazily } from '../lazily.js';
import type { CheckedLexicon, Model } from '../stance/index.js';
import type { MaterialLexicon } from '../stance/material.js';
import { fromBase64 } from './base64.js';
import { rangeDecoder } from './rangeDecoder.js';
import { codeTables } from './tables.js';

/** What is built in. */
export interface BuiltIn {
  /** The stance lexicons, in the order of the labels. */
  readonly lexicons: readonly CheckedLexicon[];
  readonly actors: ActorLexicon;
  readonly material: MaterialLexicon;
  readonly words: typeof closedWords;
  readonly titles: typeof titleWords;
  readonly cues: typeof cueWords;
  readonly cueStances: typeof cueStanceWords;
  readonly genre: typeof genreWords;
  readonly homonyms: typeof homonymWords;
  readonly scope: typeof scopeWords;
  readonly targets: typeof targetWords;
  readonly model: Model;
  /** Open word classes of words, as letters: `n` noun, `v` base, `s` third person, `d` past, `e` participle, `g` gerund, `j` adjective, `r` adverb. */
  readonly wordClasses: ReadonlyMap<string, string>;
}

/** The documents as `scripts/generate.ts` packed them; its checks and the tests of the lexicons vouch for their shape. */
type Documents = Omit<BuiltIn, 'model' | 'wordClasses'>;

/** @example builtIn().model.labels.length; // 4 */
export const builtIn = lazily((): BuiltIn => {
  const { documents, model, classes } = codeTables(rangeDecoder(fromBase64(PACKED)));
  return { ...(documents as unknown as Documents), model, wordClasses: classes };
});

/** `lexicons/words.json`, the closed classes and other lists of words; the next ones likewise. */
export const words = () => builtIn().words;
export const titles = () => builtIn().titles;
export const cueLexicon = () => builtIn().cues;
export const cueStances = () => builtIn().cueStances;
export const genre = () => builtIn().genre;
export const homonyms = () => builtIn().homonyms;
export const scope = () => builtIn().scope;
export const targets = () => builtIn().targets;
