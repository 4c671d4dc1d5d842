/** Where in a text persons are named or meant, so kept that a question about one place or one person looks at little else. */

import type { TokenRange } from '../reading/index.js';
import type { Party } from './party.js';
import { REACH } from './reach.js';

/** A place in the text where a person is named or meant. */
export interface Occurrence extends TokenRange {
  readonly party: Party;
  /** What the sentence or its speech is about: a source, or the subject of a narration. */
  readonly subject: boolean;
}

export interface Occurrences {
  /** In the order in which they were found. */
  readonly all: Occurrence[];
  /** Those of each sentence, in order of the text. */
  readonly bySentence: Map<number, Occurrence[]>;
  /** Those of each person, in order of the text. */
  readonly byParty: Map<Party, Occurrence[]>;
  /** Persons in the order in which they were first found to be a subject. */
  readonly subjects: Map<Party, number>;
  /** How many had been found when each sentence had been gone through for names. */
  readonly introduced: number[];
  readonly sentenceOf: Int32Array;
}

export function createOccurrences(sentenceOf: Int32Array): Occurrences {
  return { all: [], bySentence: new Map(), byParty: new Map(), subjects: new Map(), introduced: [], sentenceOf };
}

export function addOccurrence(occurrences: Occurrences, occurrence: Occurrence): void {
  const { all, bySentence, byParty, subjects, sentenceOf } = occurrences;
  all.push(occurrence);
  insert(bySentence, sentenceOf[occurrence.from] ?? -1, occurrence);
  insert(byParty, occurrence.party, occurrence);
  if (occurrence.subject && !subjects.has(occurrence.party)) subjects.set(occurrence.party, subjects.size);
}

function insert<Key>(lists: Map<Key, Occurrence[]>, key: Key, occurrence: Occurrence): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [occurrence]);
  else list.splice(countUpTo(list, occurrence.from), 0, occurrence);
}

/** How many of a list begin at a token or before. */
function countUpTo(list: readonly Occurrence[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of one sentence, in order of the text. */
export function occurrencesIn({ bySentence }: Occurrences, sentence: number): readonly Occurrence[] {
  return bySentence.get(sentence) ?? [];
}

/** The first found of the occurrences that hold a range and more. */
export function occurrenceAround({ all, bySentence, sentenceOf }: Occurrences, { from, to }: TokenRange): Occurrence | null {
  const around = (bySentence.get(sentenceOf[from] ?? -1) ?? []).filter(
    (one) => one.from <= from && one.to >= to && one.to - one.from > to - from,
  );
  if (around.length < 2) return around[0] ?? null;
  return all.find((one) => around.includes(one)) ?? null;
}

/** Whether a person has occurred before a token. */
export function hasOccurred({ byParty }: Occurrences, party: Party, at: number): boolean {
  for (const one of byParty.get(party) ?? []) {
    if (one.to <= at) return true;
    if (one.from >= at) return false;
  }
  return false;
}

/** Token of the latest occurrence of a person that begins at a token or before; 0 where there is none. */
export function latestStart({ byParty }: Occurrences, party: Party, at: number): number {
  const list = byParty.get(party) ?? [];
  return list[countUpTo(list, at) - 1]?.from ?? 0;
}

/** Token of the latest occurrence of a person that ends before a token; -Infinity where there is none. */
export function latestBefore({ byParty }: Occurrences, party: Party, at: number): number {
  const list = byParty.get(party) ?? [];
  for (let k = countUpTo(list, at) - 1; k >= 0; k--) {
    const one = list[k];
    if (one !== undefined && one.to <= at) return one.from;
  }
  return Number.NEGATIVE_INFINITY;
}

/** The latest occurrence before a token, within reach, that passes a test. */
export function latestOccurrence(occurrences: Occurrences, at: number, test: (one: Occurrence) => boolean): Occurrence | null {
  const { bySentence, sentenceOf } = occurrences;
  const last = sentenceUpTo(sentenceOf, at);
  for (let sentence = last; sentence >= Math.max(0, last - REACH.sentences); sentence--) {
    const list = bySentence.get(sentence);
    if (list === undefined) continue;
    for (let k = list.length - 1; k >= 0; k--) {
      const one = list[k];
      if (one !== undefined && one.to <= at && test(one)) return one;
    }
  }
  return null;
}

/** The sentence of a token, or of the nearest before that has one; -1 where none has. */
function sentenceUpTo(sentenceOf: Int32Array, at: number): number {
  let token = at;
  while (token > 0 && (sentenceOf[token] ?? -1) < 0) token--;
  return sentenceOf[token] ?? -1;
}

/** Everybody who occurs within reach of a token, before it or after, in the order in which they were first found. */
export function partiesAround({ bySentence, sentenceOf }: Occurrences, at: number): Party[] {
  const here = sentenceUpTo(sentenceOf, at);
  const around = new Set<Party>();
  for (let sentence = here - REACH.sentences; sentence <= here + REACH.sentences; sentence++)
    for (const { party } of bySentence.get(sentence) ?? []) around.add(party);
  return [...around].sort((a, b) => a.order - b.order);
}

/** For a token, how many others were found to be a subject before it since a person was, in the order in which they were found; within reach. */
export function othersSince(occurrences: Occurrences, at: number, sentences: number): (party: Party) => number {
  const earlier = foundBefore(occurrences, at, sentences);
  const subjects = new Set<Party>();
  const counts = new Map<Party, number>();
  return (party) => {
    while (!counts.has(party)) {
      const { value: one, done } = earlier.next();
      if (done === true) return subjects.size;
      if (!counts.has(one.party)) counts.set(one.party, subjects.size);
      if (one.subject) subjects.add(one.party);
    }
    return counts.get(party) ?? 0;
  };
}

/** Occurrences before a token and within reach, the latest found first. */
function* foundBefore({ all, introduced, sentenceOf }: Occurrences, at: number, sentences: number): Generator<Occurrence, void> {
  const sentence = sentenceOf[at] ?? -1;
  const met = introduced.length === sentences ? (introduced.at(-1) ?? 0) : all.length;
  const named = introduced.length === sentences && sentence >= 0 ? (introduced[sentence] ?? met) : met;
  const nearest = sentence - REACH.sentences;
  for (const [from, end] of [
    [met, all.length],
    [0, named],
  ] as const)
    for (let i = end - 1; i >= from; i--) {
      const one = all[i];
      if (one === undefined || one.to > at) continue;
      if ((sentenceOf[one.from] ?? -1) < nearest) break;
      yield one;
    }
}
