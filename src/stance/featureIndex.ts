import type { Symbols } from '../reading/index.js';

/** What stands for no word of its own: the start, a mark, and the masks, so that the model learns language and not countries. */
export const STAND_INS = ['^', ',', '@actor', '@name', '@number'] as const;

/** The features of a model by the symbols of their stems: numbers from 0 in the order of the model, -1 for what it does not know. */
export interface FeatureIndex {
  /** Symbols of the stand-ins, in their order. */
  readonly standIns: readonly number[];
  ofStem(symbol: number): number;
  ofNegated(symbol: number): number;
  ofPair(first: number, second: number): number;
  ofCue(lemma: string): number;
  /** In which round each feature was met last: a statement counts a feature once. */
  readonly seen: Int32Array;
  nextRound(): number;
}

const CUE = 'cue:';
const NEGATED = '!';
const NONE = -1;
/** Numbers of a pair in its table: both symbols, and the feature's number and one. */
const CELL = 3;
const FIRST_PRIME = 0x9e3779b1;
const SECOND_PRIME = 0x85ebca6b;
const LAST_ROUND = 0x7fffffff;

/** Reads the names of features (`stem`, `first second`, `!stem`, `cue:lemma`) into tables; every stem becomes a symbol. */
export function indexFeatures(names: readonly string[], symbols: Symbols): FeatureIndex {
  const cues = new Map<string, number>();
  const stems = new Map<number, number>();
  const negated = new Map<number, number>();
  const pairs: [first: number, second: number, feature: number][] = [];
  for (const [feature, name] of names.entries()) {
    const space = name.indexOf(' ');
    if (name.startsWith(CUE)) cues.set(name.slice(CUE.length), feature);
    else if (space > 0) pairs.push([symbols.stem(name.slice(0, space)), symbols.stem(name.slice(space + 1)), feature]);
    else if (name.startsWith(NEGATED)) negated.set(symbols.stem(name.slice(NEGATED.length)), feature);
    else stems.set(symbols.stem(name), feature);
  }
  const standIns = STAND_INS.map((name) => symbols.stem(name));
  const ofStems = columnOf(stems, symbols.size());
  const ofNegatedStems = columnOf(negated, symbols.size());
  const table = pairTable(pairs);
  const seen = new Int32Array(names.length);
  let round = 0;
  return {
    standIns,
    seen,
    ofStem: (symbol) => (symbol < ofStems.length ? ofStems[symbol] : NONE),
    ofNegated: (symbol) => (symbol < ofNegatedStems.length ? ofNegatedStems[symbol] : NONE),
    ofPair: (first, second) => findPair(table, first, second),
    ofCue: (lemma) => cues.get(lemma) ?? NONE,
    nextRound: () => {
      if (round === LAST_ROUND) {
        seen.fill(0);
        round = 0;
      }
      return ++round;
    },
  };
}

function columnOf(features: ReadonlyMap<number, number>, size: number): Int32Array {
  const column = new Int32Array(size).fill(NONE);
  for (const [symbol, feature] of features) column[symbol] = feature;
  return column;
}

function pairTable(pairs: readonly (readonly [first: number, second: number, feature: number])[]): Int32Array {
  const size = 1 << (33 - Math.clz32(pairs.length + 1));
  const table = new Int32Array(size * CELL);
  for (const [first, second, feature] of pairs) {
    let slot = slotOf(first, second, size - 1);
    while (table[slot * CELL + 2] !== 0) slot = (slot + 1) & (size - 1);
    table.set([first, second, feature + 1], slot * CELL);
  }
  return table;
}

function slotOf(first: number, second: number, mask: number): number {
  const hash = Math.imul(first, FIRST_PRIME) ^ Math.imul(second, SECOND_PRIME);
  return (hash ^ (hash >>> 15)) & mask;
}

function findPair(table: Int32Array, first: number, second: number): number {
  const mask = table.length / CELL - 1;
  for (let slot = slotOf(first, second, mask); table[slot * CELL + 2] !== 0; slot = (slot + 1) & mask)
    if (table[slot * CELL] === first && table[slot * CELL + 1] === second) return table[slot * CELL + 2] - 1;
  return NONE;
}
