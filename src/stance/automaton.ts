/** The patterns of all lexicons as tables of numbers, and the one pass over a list of words that finds them. */

import type { Symbols } from '../reading/index.js';
import { type PairTable, pairTable, pairValue } from './pairTable.js';
import { buildTrie, type Entry, type LexiconFile, type Node } from './trie.js';

export type { Entry } from './trie.js';

/**
 * The trie with a number a node, the root being 0. Edges lie in one hash table; the gaps and the entries of a node are those from its
 * first ones up to where the next node's begin.
 */
export interface Automaton {
  readonly entries: number;
  /** Node behind the root by symbol, 0 where there is none. */
  readonly rootNext: Int32Array;
  /** The next node by node and symbol. */
  readonly edges: PairTable;
  /** What is asked at every node, side by side so that it comes in one line of the cache: see {@link LEADS}, {@link GAPS}, {@link ENDS}. */
  readonly nodes: Int32Array;
  readonly gapMost: Int32Array;
  readonly gapIsTarget: Uint8Array;
  readonly gapNext: Int32Array;
  readonly ends: readonly Entry[];
}

/** Numbers of a node. */
const NODE = 4;
/** One bit for each of the symbols that lead on from a node, by their last five bits: most words are turned away by it. */
const LEADS = 0;
/** Number of the first gap and of the first entry of a node. */
const GAPS = 1;
const ENDS = 2;

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
    nodes: nodeTable(nodes),
    gapMost: Int32Array.from(gaps, (gap) => gap.most),
    gapIsTarget: Uint8Array.from(gaps, (gap) => (gap.target ? 1 : 0)),
    gapNext: Int32Array.from(gaps, (gap) => numberOf(gap.node)),
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

function nodeTable(nodes: readonly Node[]): Int32Array {
  const table = new Int32Array((nodes.length + 1) * NODE);
  let gaps = 0;
  let ends = 0;
  nodes.forEach((node, number) => {
    let leads = 0;
    for (const symbol of node.next.keys()) leads |= 1 << symbol;
    table.set([leads, gaps, ends], number * NODE);
    gaps += node.gaps.length;
    ends += node.ends.length;
  });
  table.set([0, gaps, ends], nodes.length * NODE);
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

/** A search under way: what is searched, and what was found so far. */
interface Search {
  readonly automaton: Automaton;
  readonly words: Words;
  /** For each word the bits of its two symbols, as in `leads`. */
  readonly bits: Int32Array;
  readonly found: Match[];
}

/** All matches of a list of words, overlapping ones included. */
export function match(automaton: Automaton, words: Words): Match[] {
  const search: Search = { automaton, words, bits: bitsOf(words), found: [] };
  const opensWithGap = automaton.nodes[NODE + GAPS] > 0;
  for (let i = 0; i < words.count; i++) {
    const literal = automaton.rootNext[words.literal[i]] ?? 0;
    const stem = automaton.rootNext[words.stem[i]] ?? 0;
    if (literal !== 0) walk(search, literal, i, i + 1, 1, -1, -1);
    if (stem !== 0) walk(search, stem, i, i + 1, 1, -1, -1);
    if (opensWithGap) skip(search, 0, i, i, 0, -1, -1);
  }
  return search.found;
}

function bitsOf({ count, literal, stem }: Words): Int32Array {
  const bits = new Int32Array(count);
  for (let i = 0; i < count; i++) bits[i] = bitOf(literal[i]) | bitOf(stem[i]);
  return bits;
}

/** No bit for 0, which is no symbol. */
function bitOf(symbol: number): number {
  return symbol === 0 ? 0 : 1 << symbol;
}

/** Takes the entries that end at a node, and goes on with the next word and behind gaps. */
function walk(search: Search, node: number, start: number, at: number, size: number, gapFrom: number, gapTo: number): void {
  const { automaton, words, bits, found } = search;
  const { nodes, ends } = automaton;
  const record = node * NODE;
  for (let e = nodes[record + ENDS]; e < nodes[record + NODE + ENDS]; e++) {
    const entry = ends[e];
    if (entry !== undefined && (!entry.atStart || words.opening[start] === 1))
      found.push({ entry, from: start, to: at, size, gapFrom, gapTo });
  }
  if (at >= words.count) return;
  if ((nodes[record + LEADS] & bits[at]) !== 0) advance(search, node, start, at, size, gapFrom, gapTo);
  if (nodes[record + GAPS] !== nodes[record + NODE + GAPS]) skip(search, node, start, at, size, gapFrom, gapTo);
}

/** Goes on with the next word, where no mark stands before it. */
function advance(search: Search, node: number, start: number, at: number, size: number, gapFrom: number, gapTo: number): void {
  const { automaton, words } = search;
  if (at !== start && words.broken[at] !== 0) return;
  const literal = words.literal[at];
  const stem = words.stem[at];
  const byLiteral = literal === 0 ? 0 : pairValue(automaton.edges, node, literal);
  if (byLiteral !== 0) walk(search, byLiteral, start, at + 1, size + 1, gapFrom, gapTo);
  const byStem = stem === 0 ? 0 : pairValue(automaton.edges, node, stem);
  if (byStem !== 0) walk(search, byStem, start, at + 1, size + 1, gapFrom, gapTo);
}

/** Goes on behind the gaps of a node: no gap crosses a mark but that of a target, and no target crosses a barrier. */
function skip(search: Search, node: number, start: number, at: number, size: number, gapFrom: number, gapTo: number): void {
  const { automaton, words, bits } = search;
  const { nodes } = automaton;
  for (let g = nodes[node * NODE + GAPS]; g < nodes[(node + 1) * NODE + GAPS]; g++) {
    const isTarget = automaton.gapIsTarget[g] === 1;
    const next = automaton.gapNext[g];
    const leads = nodes[next * NODE + LEADS];
    const silent = isSilent(nodes, next);
    const end = Math.min(at + automaton.gapMost[g], words.count);
    for (let to = at; to <= end; to++) {
      if (to > at && isGapEnd(words, isTarget, start, to - 1)) break;
      if (isTarget && to === at) continue;
      if (silent && (to === words.count || (leads & bits[to]) === 0)) continue;
      if (silent) advance(search, next, start, to, size, isTarget ? at : gapFrom, isTarget ? to : gapTo);
      else walk(search, next, start, to, size, isTarget ? at : gapFrom, isTarget ? to : gapTo);
    }
  }
}

/** Whether a gap may not take in a word. */
function isGapEnd(words: Words, isTarget: boolean, start: number, word: number): boolean {
  return isTarget ? words.barrier[word] !== 0 : word > start && words.broken[word] !== 0;
}

/** Whether a node does nothing but lead on by words. */
function isSilent(nodes: Int32Array, node: number): boolean {
  const record = node * NODE;
  return nodes[record + ENDS] === nodes[record + NODE + ENDS] && nodes[record + GAPS] === nodes[record + NODE + GAPS];
}
