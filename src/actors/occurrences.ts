/** Where in a text persons are named or meant, so kept that a question about one place or one person looks at little else. */

import type { TokenRange } from '../reading/index.js';
import type { Party } from './party.js';

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

/** The latest occurrence before a token that passes a test. */
export function latestOccurrence(occurrences: Occurrences, at: number, test: (one: Occurrence) => boolean): Occurrence | null {
  const { bySentence, sentenceOf } = occurrences;
  let token = at;
  while (token > 0 && (sentenceOf[token] ?? -1) < 0) token--;
  for (let sentence = sentenceOf[token] ?? -1; sentence >= 0; sentence--) {
    const list = bySentence.get(sentence);
    if (list === undefined) continue;
    for (let k = list.length - 1; k >= 0; k--) {
      const one = list[k];
      if (one !== undefined && one.to <= at && test(one)) return one;
    }
  }
  return null;
}

/** How many others were found to be a subject before a token since a person was, in the order in which they were found. */
export function othersSince({ all, introduced, sentenceOf }: Occurrences, party: Party, at: number, sentences: number): number {
  const since = new Set<Party>();
  const met = introduced.length === sentences ? (introduced.at(-1) ?? 0) : all.length;
  const sentence = sentenceOf[at] ?? -1;
  for (let i = all.length - 1; i >= 0; i--) {
    if (i === met - 1 && introduced.length === sentences && sentence >= 0) i = Math.min(i, (introduced[sentence] ?? met) - 1);
    const one = all[i];
    if (one === undefined || one.to > at) continue;
    if (one.party === party) break;
    if (one.subject) since.add(one.party);
  }
  return since.size;
}
