import type { Symbols } from '../reading/index.js';
import { pairTable, pairValue } from './pairTable.js';

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
  /** 1 for the features met in the statement at hand, which counts each once; all 0 between two statements. */
  readonly seen: Uint8Array;
}

const CUE = 'cue:';
const NEGATED = '!';
const NONE = -1;

/** Reads the names of features (`stem`, `first second`, `!stem`, `cue:lemma`) into tables; every stem becomes a symbol. */
export function indexFeatures(names: readonly string[], symbols: Symbols): FeatureIndex {
  const cues = new Map<string, number>();
  const stems = new Map<number, number>();
  const negated = new Map<number, number>();
  /** Stems of pairs, and the feature's number counted from 1. */
  const pairs: [first: number, second: number, feature: number][] = [];
  for (const [feature, name] of names.entries()) {
    const space = name.indexOf(' ');
    if (name.startsWith(CUE)) cues.set(name.slice(CUE.length), feature);
    else if (space > 0) pairs.push([symbols.stem(name.slice(0, space)), symbols.stem(name.slice(space + 1)), feature + 1]);
    else if (name.startsWith(NEGATED)) negated.set(symbols.stem(name.slice(NEGATED.length)), feature);
    else stems.set(symbols.stem(name), feature);
  }
  const standIns = STAND_INS.map((name) => symbols.stem(name));
  const ofStems = columnOf(stems, symbols.size());
  const ofNegatedStems = columnOf(negated, symbols.size());
  const table = pairTable(pairs);
  return {
    standIns,
    seen: new Uint8Array(names.length),
    ofStem: (symbol) => (symbol < ofStems.length ? ofStems[symbol] : NONE),
    ofNegated: (symbol) => (symbol < ofNegatedStems.length ? ofNegatedStems[symbol] : NONE),
    ofPair: (first, second) => pairValue(table, first, second) - 1,
    ofCue: (lemma) => cues.get(lemma) ?? NONE,
  };
}

function columnOf(features: ReadonlyMap<number, number>, size: number): Int32Array {
  const column = new Int32Array(size).fill(NONE);
  for (const [symbol, feature] of features) column[symbol] = feature;
  return column;
}
