/** The lexicons, the model and the word classes that ship with the package, unpacked at the first question. */

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
  readonly model: Model;
  /** Open word classes of words, as letters: `n` noun, `v` base, `s` third person, `d` past, `e` participle, `g` gerund, `j` adjective, `r` adverb. */
  readonly wordClasses: ReadonlyMap<string, string>;
}

/** The documents as `scripts/generate.ts` packed them; its checks and the tests of the lexicons vouch for their shape. */
type Documents = Pick<BuiltIn, 'lexicons' | 'actors' | 'material'>;

/** @example builtIn().model.labels.length; // 4 */
export const builtIn = lazily((): BuiltIn => {
  const { documents, model, classes } = codeTables(rangeDecoder(fromBase64(PACKED)));
  return { ...(documents as unknown as Documents), model, wordClasses: classes };
});
