/** The patterns of all lexicons as tables of numbers, and the one pass over a list of words that finds them. */

import type { Symbols } from '../reading/index.js';
import { type PairTable, pairTable, pairValue } from './pairTable.js';
import { buildTrie, type Entry, type LexiconFile, type Node } from './trie.js';

export type { Entry } from './trie.js';

/**
 * The trie with a number a node, the root being 0. Edges lie in one hash table; the gaps and the entries of node n are those from
 * `gapFrom[n]` and `endFrom[n]` up to where the next node's begin.
 */
export interface Automaton {
  readonly entries: number;
  /** Node behind the root by symbol, 0 where there is none. */
  readonly rootNext: Int32Array;
  /** The next node by node and symbol. */
  readonly edges: PairTable;
  /** One bit for each of the symbols that lead on from a node, by their last five bits: most words are turned away by it. */
  readonly leads: Int32Array;
  readonly gapFrom: Int32Array;
  readonly gapMost: Int32Array;
  readonly gapIsTarget: Uint8Array;
  readonly gapNext: Int32Array;
  readonly endFrom: Int32Array;
  readonly ends: readonly Entry[];
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

/** Compiles lexicons; later ones override entries of the same pattern and label. */
export function compile(lexicons: readonly LexiconFile[], symbols: Symbols): Automaton {
  const { root, entries } = buildTrie(lexicons, symbols);
  const nodes = numbered(root);
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const numberOf = (node: Node) => numbers.get(node) ?? 0;
  const gaps = nodes.flatMap((node) => node.gaps);
  return {
    entries,
    rootNext: rootTable(root, symbols.size(), numberOf),
    edges: pairTable(edgesOf(nodes, numberOf)),
    leads: Int32Array.from(nodes, ({ next }) => [...next.keys()].reduce((bits, symbol) => bits | (1 << symbol), 0)),
    gapFrom: offsets(nodes, (node) => node.gaps.length),
    gapMost: Int32Array.from(gaps, (gap) => gap.most),
    gapIsTarget: Uint8Array.from(gaps, (gap) => (gap.target ? 1 : 0)),
    gapNext: Int32Array.from(gaps, (gap) => numberOf(gap.node)),
    endFrom: offsets(nodes, (node) => node.ends.length),
    ends: nodes.flatMap((node) => node.ends),
  };
}

/** All nodes, each once, the root first. */
function numbered(root: Node): Node[] {
  const nodes = [root];
  const seen = new Set(nodes);
  const add = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    nodes.push(node);
  };
  for (const node of nodes) {
    for (const next of node.next.values()) add(next);
    for (const gap of node.gaps) add(gap.node);
  }
  return nodes;
}

function rootTable(root: Node, size: number, numberOf: (node: Node) => number): Int32Array {
  const table = new Int32Array(size);
  for (const [symbol, node] of root.next) table[symbol] = numberOf(node);
  return table;
}

function edgesOf(nodes: readonly Node[], numberOf: (node: Node) => number): [node: number, symbol: number, next: number][] {
  return nodes.flatMap((node, number) =>
    [...node.next].map(([symbol, next]): [number, number, number] => [number, symbol, numberOf(next)]),
  );
}

function offsets(nodes: readonly Node[], lengthOf: (node: Node) => number): Int32Array {
  const table = new Int32Array(nodes.length + 1);
  for (const [number, node] of nodes.entries()) table[number + 1] = table[number] + lengthOf(node);
  return table;
}

/** The words as the automaton sees them: their literal and stem symbols, and whether a mark stands before each. */
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
  const opensWithGap = automaton.gapFrom[1] > 0;
  for (let i = 0; i < words.count; i++) {
    const literal = automaton.rootNext[words.literal[i]] ?? 0;
    const stem = automaton.rootNext[words.stem[i]] ?? 0;
    if (literal !== 0) walk(automaton, words, literal, i, i + 1, 1, -1, -1, found);
    if (stem !== 0) walk(automaton, words, stem, i, i + 1, 1, -1, -1, found);
    if (opensWithGap) skip(automaton, words, 0, i, i, 0, -1, -1, found);
  }
  return found;
}

/** Whether the words of a node may go on with the word at a position at all. */
function mayLead({ leads }: Automaton, node: number, words: Words, at: number): boolean {
  return (leads[node] & ((1 << words.literal[at]) | (1 << words.stem[at]))) !== 0;
}

function walk(
  automaton: Automaton,
  words: Words,
  node: number,
  start: number,
  at: number,
  size: number,
  gapFrom: number,
  gapTo: number,
  found: Match[],
): void {
  for (let e = automaton.endFrom[node]; e < automaton.endFrom[node + 1]; e++) {
    const entry = automaton.ends[e];
    if (entry !== undefined && (!entry.atStart || words.opening[start] === 1))
      found.push({ entry, from: start, to: at, size, gapFrom, gapTo });
  }
  if (at >= words.count) return;
  if ((at === start || words.broken[at] === 0) && mayLead(automaton, node, words, at)) {
    const literal = words.literal[at];
    const stem = words.stem[at];
    const byLiteral = literal === 0 ? 0 : pairValue(automaton.edges, node, literal);
    if (byLiteral !== 0) walk(automaton, words, byLiteral, start, at + 1, size + 1, gapFrom, gapTo, found);
    const byStem = stem === 0 ? 0 : pairValue(automaton.edges, node, stem);
    if (byStem !== 0) walk(automaton, words, byStem, start, at + 1, size + 1, gapFrom, gapTo, found);
  }
  if (automaton.gapFrom[node] !== automaton.gapFrom[node + 1]) skip(automaton, words, node, start, at, size, gapFrom, gapTo, found);
}

/** Goes on behind the gaps of a node: no gap crosses a mark but that of a target, and no target crosses a barrier. */
function skip(
  automaton: Automaton,
  words: Words,
  node: number,
  start: number,
  at: number,
  size: number,
  gapFrom: number,
  gapTo: number,
  found: Match[],
): void {
  for (let g = automaton.gapFrom[node]; g < automaton.gapFrom[node + 1]; g++) {
    const isTarget = automaton.gapIsTarget[g] === 1;
    const next = automaton.gapNext[g];
    const most = Math.min(automaton.gapMost[g], words.count - at);
    const silent = isSilent(automaton, next);
    for (let length = 0; length <= most; length++) {
      const last = at + length - 1;
      if (length > 0 && !isTarget && last > start && words.broken[last] !== 0) break;
      if (length > 0 && isTarget && words.barrier[last] !== 0) break;
      if (isTarget && length === 0) continue;
      if (silent && (last + 1 >= words.count || !mayLead(automaton, next, words, last + 1))) continue;
      if (isTarget) walk(automaton, words, next, start, at + length, size, at, at + length, found);
      else walk(automaton, words, next, start, at + length, size, gapFrom, gapTo, found);
    }
  }
}

/** Whether a node does nothing but lead on by words. */
function isSilent({ endFrom, gapFrom }: Automaton, node: number): boolean {
  return endFrom[node] === endFrom[node + 1] && gapFrom[node] === gapFrom[node + 1];
}
