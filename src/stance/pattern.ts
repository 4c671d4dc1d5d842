import { LexiconError } from '../errors.js';

/** One position of a pattern. */
export type Element =
  | { readonly kind: 'words'; readonly words: readonly PatternWord[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly target: boolean }
  | { readonly kind: 'start' };

export interface PatternWord {
  readonly word: string;
  /** Exactly this form (`=word`) or every inflection of it. */
  readonly exact: boolean;
}

/** Most words that `~` and `{}` stand for, and most elements of a pattern. */
const LONGEST_GAP = 3;
const LONGEST_TARGET = 10;
const MOST_ELEMENTS = 16;
const MOST_ALTERNATIVES = 400;

/**
 * Reads a pattern of the lexicon language.
 *
 * @throws LexiconError where it is malformed
 * @example parsePattern('call on {} to', 'mine.json', 'groups[0].patterns[2]')
 */
export function parsePattern(pattern: string, file: string, path: string): Element[] {
  const fail = (expected: string): never => {
    throw new LexiconError(file, path, `${expected}, in pattern ${JSON.stringify(pattern.slice(0, 80))}`);
  };
  const parts = pattern.trim().split(/\s+/);
  if (parts.length > MOST_ELEMENTS) fail(`expected at most ${MOST_ELEMENTS} elements`);
  const elements = parts.map((part, index): Element => {
    if (part === '~') return { kind: 'gap', most: LONGEST_GAP, target: false };
    if (part === '{}') return { kind: 'gap', most: LONGEST_TARGET, target: true };
    if (part === '^') return index === 0 ? { kind: 'start' } : fail('`^` may only stand first');
    const alternatives = part.split('|');
    const optional = alternatives.some((raw) => raw.endsWith('?'));
    const words = alternatives.map((alternative) => {
      const raw = alternative.endsWith('?') ? alternative.slice(0, -1) : alternative;
      const exact = raw.startsWith('=');
      const word = (exact ? raw.slice(1) : raw).toLowerCase().replaceAll('’', "'");
      if (!/^['\p{L}\p{N}][\p{L}\p{N}'.&-]*$/u.test(word)) fail(`expected a word, \`~\`, \`{}\` or \`^\`, found ${JSON.stringify(raw)}`);
      return { word, exact };
    });
    if (words.length > MOST_ALTERNATIVES) fail(`expected at most ${MOST_ALTERNATIVES} alternatives`);
    return { kind: 'words', words, optional };
  });
  if (!elements.some((element) => element.kind === 'words' && !element.optional)) fail('expected at least one word that is not optional');
  if (elements.filter((element) => element.kind === 'gap').length > 3) fail('expected at most three gaps');
  return elements;
}
