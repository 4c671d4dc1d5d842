/** The word classes that a token is tagged with. */

/** One word class a token, decided from its possible classes and its left neighbours. */
export const TAG = {
  NONE: 0,
  NOUN: 1,
  NAME: 2,
  ADJECTIVE: 3,
  DETERMINER: 4,
  FINITE: 5,
  INFINITIVE: 6,
  GERUND: 7,
  PARTICIPLE: 8,
  AUXILIARY: 9,
  MODAL: 10,
  ADVERB: 11,
  PREPOSITION: 12,
  COORDINATOR: 13,
  SUBORDINATOR: 14,
  RELATIVE: 15,
  PRONOUN: 16,
  NUMBER: 17,
  POSSESSIVE: 18,
  TO: 19,
  MARK: 20,
} as const;

/** A set of tags as bits. */
export type TagSet = number;

export function tagSet(...tags: readonly number[]): TagSet {
  return tags.reduce((bits, tag) => bits | (1 << tag), 0);
}

export function isTagOf(set: TagSet, tag: number): boolean {
  return ((set >>> tag) & 1) !== 0;
}

/** Verbs that make a clause finite: a finite form, an auxiliary, a modal. */
export function isFiniteTag(tag: number | undefined): boolean {
  return tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL;
}

/** A form of a content verb that is no gerund. */
export function isVerbTag(tag: number | undefined): boolean {
  return tag === TAG.FINITE || tag === TAG.PARTICIPLE || tag === TAG.INFINITIVE;
}

/** Heads of a noun phrase: a common noun or a name. */
export function isNounTag(tag: number | undefined): boolean {
  return tag === TAG.NOUN || tag === TAG.NAME;
}
