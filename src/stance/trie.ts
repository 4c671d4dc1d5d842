/** The patterns of all lexicons as a trie over word symbols: alternatives share their continuations. */

import type { Symbols } from '../reading/index.js';
import { type CheckedLexicon, type EntryGroup, negationOf } from './lexicon.js';
import { type Element, type PatternWord, parsePattern } from './pattern.js';

/** A lexicon with the name by which mistakes in it are reported. */
export interface LexiconFile {
  readonly lexicon: CheckedLexicon;
  readonly file: string;
}

/** An entry as the automaton knows it. */
export interface Entry {
  readonly lexicon: string;
  readonly pattern: string;
  readonly label: string;
  readonly weight: number;
  readonly plover: string;
  readonly cameo: string;
  readonly intensity: EntryGroup['intensity'];
  readonly subject: EntryGroup['subject'];
  readonly target: EntryGroup['target'];
  /** The label that a negation turns the entry into, or `none`. */
  readonly negated: string;
  readonly atStart: boolean;
}

export interface Node {
  readonly next: Map<number, Node>;
  readonly gaps: Gap[];
  readonly ends: Entry[];
  /** Several words or nodes lead here: whoever would change it for one of them makes a copy first. */
  shared: boolean;
}

export interface Gap {
  readonly most: number;
  readonly target: boolean;
  readonly node: Node;
}

/** Puts the patterns of lexicons into one trie over word symbols; later lexicons override entries of the same pattern and label. */
export function buildTrie(lexicons: readonly LexiconFile[], symbols: Symbols): { readonly root: Node; readonly entries: number } {
  const root = createNode();
  let entries = 0;
  for (const { lexicon, file } of lexicons) {
    lexicon.groups.forEach((group, groupNumber) => {
      group.patterns.forEach((pattern, patternNumber) => {
        const elements = parsePattern(pattern, file, `groups[${groupNumber}].patterns[${patternNumber}]`);
        const entry: Entry = {
          lexicon: lexicon.lexicon,
          pattern,
          label: lexicon.label,
          weight: group.weight,
          plover: group.plover,
          cameo: group.cameo,
          intensity: group.intensity,
          subject: group.subject,
          target: group.target,
          negated: group.negated ?? negationOf(lexicon.label),
          atStart: elements[0]?.kind === 'start',
        };
        insert(
          root,
          elements.filter((element) => element.kind !== 'start'),
          0,
          entry,
          symbols,
        );
        entries++;
      });
    });
  }
  return { root, entries };
}

function createNode(): Node {
  return { next: new Map(), gaps: [], ends: [], shared: false };
}

function insert(node: Node, elements: Element[], at: number, entry: Entry, symbols: Symbols): void {
  const element = elements[at];
  if (element === undefined) {
    const same = node.ends.findIndex((other) => other.label === entry.label && other.atStart === entry.atStart);
    if (same >= 0) node.ends[same] = entry;
    else node.ends.push(entry);
    return;
  }
  if (element.kind === 'gap') insert(gapOf(node, element), elements, at + 1, entry, symbols);
  if (element.kind !== 'words') return;
  if (element.optional) insert(node, elements, at + 1, entry, symbols);
  for (const [existing, group] of groupByChild(node, element.words, symbols)) {
    const child = existing === null ? createNode() : existing.shared ? copyOf(existing) : existing;
    for (const symbol of group) node.next.set(symbol, child);
    insert(child, elements, at + 1, entry, symbols);
    if (group.length > 1) child.shared = true;
  }
}

/** Alternatives that lead to the same place are kept together, so that their continuation exists once. */
function groupByChild(node: Node, words: readonly PatternWord[], symbols: Symbols): Map<Node | null, number[]> {
  const groups = new Map<Node | null, number[]>();
  for (const symbol of new Set(words.map((word) => symbolOf(word, symbols)))) {
    const child = node.next.get(symbol) ?? null;
    const group = groups.get(child);
    if (group === undefined) groups.set(child, [symbol]);
    else group.push(symbol);
  }
  return groups;
}

function gapOf(node: Node, { most, target }: { readonly most: number; readonly target: boolean }): Node {
  const at = node.gaps.findIndex((gap) => gap.most === most && gap.target === target);
  const existing = node.gaps[at]?.node;
  if (existing !== undefined && !existing.shared) return existing;
  const fresh = existing === undefined ? createNode() : copyOf(existing);
  if (at < 0) node.gaps.push({ most, target, node: fresh });
  else node.gaps[at] = { most, target, node: fresh };
  return fresh;
}

/** A copy that may be changed; what lies below is now led to from two nodes. */
function copyOf(node: Node): Node {
  for (const child of node.next.values()) child.shared = true;
  for (const gap of node.gaps) gap.node.shared = true;
  return { next: new Map(node.next), gaps: [...node.gaps], ends: [...node.ends], shared: false };
}

function symbolOf({ word, exact }: PatternWord, symbols: Symbols): number {
  return exact ? symbols.literal(word) : symbols.stemOfWord(word);
}
