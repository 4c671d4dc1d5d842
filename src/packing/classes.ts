/** Classes of the words of the vocabulary: a short text of letters each, or none. */

import { type Coder, hashOf } from './coder.js';
import { KIND } from './kinds.js';
import { bitsBelow, codeRanked } from './ranked.js';

const UNLISTED = 0;

/**
 * Codes the classes of words in the light of how the words end.
 *
 * @param names all that a word may be, such as `nv`, the frequent ones first
 * @param given the classes of the words that have some; where none are given, they are read
 */
export function codeClasses(
  coder: Coder,
  words: readonly string[],
  names: readonly string[],
  given?: ReadonlyMap<string, string>,
): Map<string, string> {
  const width = bitsBelow(names.length + 1);
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const found = new Map<string, string>();
  let before = UNLISTED;
  for (const word of words) {
    const [one, two, three] = [1, 2, 3].map((back) => word.charCodeAt(word.length - back) | 0); // NaN, where a word is short, is 0
    const number = codeRanked(
      coder,
      KIND.CLASSES,
      width,
      hashOf(one, 1, two),
      hashOf(one, 3, before),
      hashOf(hashOf(one, 2, two), three),
      numbers.get(given?.get(word) ?? '') ?? UNLISTED,
    );
    if (number !== UNLISTED) found.set(word, names[number - 1]);
    before = number;
  }
  return found;
}
