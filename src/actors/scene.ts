import { TAG } from '../attribution/index.js';
import type { Reading, Sentence, TokenRange } from '../reading/index.js';
import { type ActorMention, NAMING } from './gazetteer.js';
import type { Occurrences } from './occurrences.js';
import type { Owner } from './owners.js';
import type { Party } from './party.js';
import { isOrganisation, isRole } from './titles.js';

/** Everything that is known of a text while its speakers are looked for. */
export interface Scene {
  readonly reading: Reading;
  readonly tags: Uint8Array;
  readonly mentions: readonly ActorMention[];
  readonly owners: readonly Owner[];
  /** For every token the number of the owner that begins at it, plus one; 0 where none does. */
  readonly ownerNumbers: Int32Array;
  /** 1 for every token before which an owner ends, and for the end of the text. */
  readonly ownerEnds: Uint8Array;
  /** For every token, and for the end of the text, the number of the first owner at or after it. */
  readonly ownerFrom: Int32Array;
  readonly parties: Party[];
  readonly occurrences: Occurrences;
  /** Persons by each word of their name. */
  readonly named: Map<string, Party[]>;
  /** The first mention of every state, by code. */
  readonly states: ReadonlyMap<string, Owner>;
  /** Places of words that end or go on with a name, by the word; made when first asked for. */
  surnames: ReadonlyMap<string, readonly number[]> | null;
  /** Lower-cased words with a capital outside headings; null in a text of headings alone. */
  readonly bodyNames: () => ReadonlySet<string> | null;
  /** Code of the state the text is at home in: dateline, headline, or the one it names most. */
  home: string | null;
  /** Code of the state of the dateline, where the text speaks of it elsewhere too. */
  datelineState: string | null;
}

export function textOf({ reading: { tokens } }: Scene, range: TokenRange): string {
  return range.to > range.from ? tokens.text.slice(tokens.start[range.from], tokens.end[range.to - 1]) : '';
}

/** The state or body whose name begins at a token. */
export function ownerAt({ owners, ownerNumbers }: Scene, token: number): Owner | undefined {
  const number = ownerNumbers[token] ?? 0;
  return number === 0 ? undefined : owners[number - 1];
}

/** Whether the name of a state or body ends before a token. */
export function endsOwner({ ownerEnds }: Scene, token: number): boolean {
  return ownerEnds[token] === 1;
}

/** The sentence that holds a token. */
export function sentenceAt(scene: Scene, token: number): Sentence | null {
  return scene.reading.sentences[scene.reading.sentenceOf[token]] ?? null;
}

export function isQuoted(scene: Scene, token: number): boolean {
  return scene.reading.quotationAt[token] >= 0;
}

/** Words that a noun phrase is made of, before its head. */
export function isNounPhraseTag(tag: number | undefined): boolean {
  return (
    tag === TAG.NAME || tag === TAG.NOUN || tag === TAG.ADJECTIVE || tag === TAG.POSSESSIVE || tag === TAG.DETERMINER || tag === TAG.NUMBER
  );
}

/** Whether a token may belong to a noun phrase, role words and actors included whatever their tag. */
export function isPhraseToken(scene: Scene, i: number): boolean {
  return (
    isNounPhraseTag(scene.tags[i]) ||
    isRole(scene.reading.tokens, i) ||
    isOrganisation(scene.reading.tokens, i) ||
    ownerAt(scene, i) !== undefined
  );
}

/** Sentences that begin behind one token and up to another. */
export function sentencesBetween({ reading }: Scene, from: number, to: number): number {
  return Math.max(0, begunBy(reading.sentences, to) - begunBy(reading.sentences, from));
}

function begunBy(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the owners that begin in a range stand among all owners: numbers [first, end). */
export function ownersWithin({ ownerFrom }: Scene, { from, to }: TokenRange): { readonly first: number; readonly end: number } {
  const last = ownerFrom.length - 1;
  return { first: ownerFrom[Math.min(Math.max(from, 0), last)] ?? 0, end: ownerFrom[Math.min(Math.max(to, 0), last)] ?? 0 };
}

/** A state by the name that the text itself uses, where it is no abbreviation: `Britain's Foreign Office`. */
export function stateName(scene: Scene, state: Pick<Owner, 'code' | 'name'>): string {
  const named = scene.owners.find(
    (owner) => owner.code === state.code && owner.naming === NAMING.NAME && /\p{Ll}{3}/u.test(textOf(scene, owner)),
  );
  return named === undefined ? state.name : textOf(scene, named);
}
