import type { PreparedTables, Tables } from '../../src/packing/tables.js';
import { BEFORE_WORD, type CutText, ENDING } from '../../src/packing/text.js';
import type { Json } from '../../src/packing/value.js';
import { createTally } from './tally.js';

/** A word as tables know it: letters, figures, and the marks that stand inside of words. */
const WORD = /[\p{L}\p{N}'’.&-]+/gu;

/** Makes the lists of all words, gaps and keys that tables are made of. */
export function prepare(tables: Tables): PreparedTables {
  const words = createTally(tables.classes.keys());
  const gaps = createTally();
  const keys = createTally();
  const addText = (text: string) => {
    const cut = partsOf(text);
    for (const word of cut.words) words.add(word);
    for (const gap of cut.gaps) gaps.add(gap);
  };
  const add = (value: Json) => {
    if (typeof value === 'string') addText(value);
    else if (typeof value === 'number') addText(String(value));
    else if (Array.isArray(value)) for (const item of value) add(item);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        keys.add(key);
        add(inner);
      }
  };
  add(tables.documents);
  add(tables.model.features);
  add({ ...tables.model, features: [], counts: [], shares: [] } as unknown as Json);
  const lists = {
    words: words.sorted(),
    gaps: gaps.byCount(),
    keys: keys.sorted(),
    classNames: createTally(tables.classes.values()).byCount(),
  };
  const alphabet = createTally(Object.values(lists).flat().join('').split('')).byCount().join('');
  return { ...tables, ...lists, alphabet, cut: cutter(lists) };
}

interface Parts {
  readonly words: readonly string[];
  /** What stands before each word, and behind the last, marked as the dictionary wants it. */
  readonly gaps: readonly string[];
}

function partsOf(text: string): Parts {
  const words: string[] = [];
  const gaps: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push(word);
    gaps.push(BEFORE_WORD + text.slice(from, index));
    from = index + word.length;
  }
  return { words, gaps: [...gaps, ENDING + text.slice(from)] };
}

function cutter(lists: Pick<PreparedTables, 'words' | 'gaps'>): (text: string) => CutText {
  const [words, gaps] = [lists.words, lists.gaps].map((list) => new Map(list.map((text, i) => [text, i])));
  const numbers = (map: ReadonlyMap<string, number> | undefined, texts: readonly string[]) => texts.map((text) => map?.get(text) ?? 0);
  return (text) => {
    const parts = partsOf(text);
    return { words: numbers(words, parts.words), gaps: numbers(gaps, parts.gaps) };
  };
}
