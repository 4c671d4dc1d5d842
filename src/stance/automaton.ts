import type { Symbols } from '../reading/index.js';
import { type CheckedLexicon, type EntryGroup, negationOf } from './lexicon.js';
import { type Element, type PatternWord, parsePattern } from './pattern.js';

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

interface Node {
  readonly next: Map<number, Node>;
  readonly gaps: Gap[];
  readonly ends: Entry[];
  /** Several words or nodes lead here: whoever would change it for one of them makes a copy first. */
  shared: boolean;
}

interface Gap {
  readonly most: number;
  readonly target: boolean;
  readonly node: Node;
}

export interface Automaton {
  readonly root: Node;
  readonly entries: number;
}

/** Positions are indexes into the list of words that was searched, not tokens. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  /** Number of words that the pattern itself covers, gaps not counted. */
  readonly size: number;
  readonly gapFrom: number;
  readonly gapTo: number;
}

/** Compiles lexicons into one trie over word symbols; later lexicons override entries of the same pattern and label. */
export function compile(lexicons: readonly { lexicon: CheckedLexicon; file: string }[], symbols: Symbols): Automaton {
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

/** A word as the automaton sees it: its literal and stem symbols, and whether a mark stands before it. */
export interface Words {
  readonly count: number;
  readonly literal: ArrayLike<number>;
  readonly stem: ArrayLike<number>;
  readonly broken: ArrayLike<number>;
  /** Where a clause begins or its verb stands: a target gap does not cross it. */
  readonly barrier: ArrayLike<number>;
  /** Where something said begins: `^` matches there. */
  readonly opening: ArrayLike<number>;
}

/** All matches of a list of words, overlapping ones included. */
export function match(automaton: Automaton, words: Words): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < words.count; i++) walk(automaton.root, words, i, i, 0, -1, -1, found);
  return found;
}

function walk(node: Node, words: Words, start: number, at: number, size: number, gapFrom: number, gapTo: number, found: Match[]): void {
  for (const entry of node.ends)
    if (!entry.atStart || words.opening[start] === 1) found.push({ entry, from: start, to: at, size, gapFrom, gapTo });
  if (at >= words.count) return;
  const connected = at === start || words.broken[at] === 0;
  if (connected) {
    const literal = words.literal[at] ?? 0;
    const stem = words.stem[at] ?? 0;
    if (literal !== 0) {
      const next = node.next.get(literal);
      if (next !== undefined) walk(next, words, start, at + 1, size + 1, gapFrom, gapTo, found);
    }
    if (stem !== 0) {
      const next = node.next.get(stem);
      if (next !== undefined) walk(next, words, start, at + 1, size + 1, gapFrom, gapTo, found);
    }
  }
  for (const gap of node.gaps) {
    const least = gap.target ? 1 : 0;
    for (let length = 0; length <= gap.most && at + length <= words.count; length++) {
      if (length > 0 && at + length - 1 > start && (words.broken[at + length - 1] !== 0 ? !gap.target : false)) break;
      if (gap.target && length > 0 && words.barrier[at + length - 1] !== 0) break;
      if (length < least) continue;
      if (gap.target) walk(gap.node, words, start, at + length, size, at, at + length, found);
      else walk(gap.node, words, start, at + length, size, gapFrom, gapTo, found);
    }
  }
}

/** Keeps the longest of overlapping matches; of equally long ones on the same words every label keeps its own. */
export function longest(matches: Match[]): Match[] {
  const sorted = [...matches].sort(
    (a, b) =>
      b.size - a.size ||
      a.to - a.from - (b.to - b.from) ||
      b.gapTo - b.gapFrom - (a.gapTo - a.gapFrom) ||
      Math.abs(b.entry.weight) - Math.abs(a.entry.weight) ||
      a.from - b.from,
  );
  const kept: Match[] = [];
  for (const candidate of sorted) {
    const beaten = kept.some(
      (winner) => overlaps(winner, candidate) && (winner.size > candidate.size || winner.entry.label === candidate.entry.label),
    );
    if (!beaten) kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Overlap on words of the patterns themselves; a word inside the other's gap is free. */
function overlaps(a: Match, b: Match): boolean {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  for (let i = from; i < to; i++) if (!inGap(a, i) && !inGap(b, i)) return true;
  return false;
}

function inGap(match: Match, i: number): boolean {
  return match.gapFrom >= 0 && i >= match.gapFrom && i < match.gapTo;
}
