import { isReflexive, type RawStatement } from '../attribution/index.js';
import { lazily } from '../lazily.js';
import { KIND, lowerOf, type Reading, SHAPE, shapeAt, type TokenRange } from '../reading/index.js';
import { clauseSubject, officeBefore, pairBefore } from './clauseSubject.js';
import { type ActorMention, findMentions } from './gazetteer.js';
import { datelineState, homeOf } from './home.js';
import { withoutHomonyms } from './homonyms.js';
import { introduceAll } from './introductions.js';
import { jointParty } from './joint.js';
import { nameText, nameWords, personName, withNames } from './names.js';
import { addOccurrence, createOccurrences, occurrenceAround } from './occurrences.js';
import { findOwners, type Owner } from './owners.js';
import { addParty, makeParty, type Party } from './party.js';
import { findPerson, personOf, rememberName } from './people.js';
import { ownOwner } from './phrase.js';
import { isPronoun, pronounParty } from './pronouns.js';
import { isPhraseToken, type Scene } from './scene.js';
import { jointCues } from './titles.js';
import { unnamedParty } from './unnamed.js';

export { type ActorMention, codeOf, gazetteer, NAMING } from './gazetteer.js';
export type { Owner } from './owners.js';
export type { Party } from './party.js';
export { actorOfTarget } from './target.js';
export { isPlural } from './titles.js';

/** All mentions of actors in order: the longest name at each place, without words that only share an actor's name. */
export function findActors(reading: Reading): ActorMention[] {
  return withoutHomonyms(reading, findMentions(reading));
}

export interface Resolved {
  /** One party a statement, null where the text does not tell. */
  readonly speakers: (Party | null)[];
  /** Actor of every person of the text, by each lower-cased word of their name. */
  readonly people: ReadonlyMap<string, string>;
  /** All states and bodies of the text, in order. */
  readonly owners: readonly Owner[];
}

/** Finds who each source is: one party for full name, surname, title and pronoun. */
export function resolveSpeakers(
  reading: Reading,
  tags: Uint8Array,
  statements: readonly RawStatement[],
  mentions: readonly ActorMention[],
): Resolved {
  const scene = sceneOf(reading, tags, mentions);
  introduceAll(
    scene,
    statements.map(({ source }) => source).filter((source) => source !== null),
  );
  const speakers: (Party | null)[] = [];
  for (const statement of statements)
    speakers.push(statement.inherits === null ? speakerOf(scene, statement, speakers) : (speakers[statement.inherits] ?? null));
  statements.forEach((statement, number) => {
    if (statement.inherits !== null) speakers[number] = speakers[statement.inherits] ?? null;
  });
  return { speakers, people: peopleOf(scene.parties), owners: scene.owners };
}

function sceneOf(reading: Reading, tagged: Uint8Array, mentions: readonly ActorMention[]): Scene {
  const tags = withNames(reading, tagged);
  const owners = findOwners(reading, tags, mentions);
  const { count } = reading.tokens;
  const ownerNumbers = new Int32Array(count);
  const ownerEnds = new Uint8Array(count + 1);
  owners.forEach(({ from, to }, number) => {
    ownerNumbers[from] = number + 1;
    ownerEnds[to] = 1;
  });
  return {
    reading,
    tags,
    mentions,
    owners,
    ownerNumbers,
    ownerEnds,
    ownerFrom: numbersOf(owners, count),
    parties: [],
    occurrences: createOccurrences(reading.sentenceOf),
    named: new Map(),
    states: statesOf(owners),
    surnames: null,
    bodyNames: lazily(() => bodyNamesOf(reading)),
    home: homeOf(reading, owners),
    datelineState: datelineState(reading, owners),
  };
}

function bodyNamesOf({ tokens, sentences }: Reading): Set<string> | null {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.heading) continue;
    for (let i = sentence.from; i < sentence.to; i++) if ((shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0) names.add(lowerOf(tokens, i));
  }
  return names.size === 0 ? null : names;
}

/** The first mention of every state. */
function statesOf(owners: readonly Owner[]): Map<string, Owner> {
  const states = new Map<string, Owner>();
  for (const owner of owners) if (owner.state && !states.has(owner.code)) states.set(owner.code, owner);
  return states;
}

/** For every token the number of the first owner at or after it. */
function numbersOf(owners: readonly Owner[], count: number): Int32Array {
  const numbers = new Int32Array(count + 1);
  let next = 0;
  for (let i = 0; i <= count; i++) {
    while ((owners[next]?.from ?? count + 1) < i) next++;
    numbers[i] = next;
  }
  return numbers;
}

function speakerOf(scene: Scene, statement: RawStatement, speakers: readonly (Party | null)[]): Party | null {
  const { source, issuer } = statement;
  if (source === null) {
    if (issuer !== null) return resolve(scene, issuer, statement, speakers);
    return statement.agentless && jointCues.has(statement.lemma ?? '') ? agreedParty(scene, speakers) : (speakers.at(-1) ?? null);
  }
  if (issuer !== null && isOwnVoice(scene, source)) return resolve(scene, issuer, statement, speakers);
  return resolve(scene, source, statement, speakers);
}

/** `We`, `our delegation`, `The Ministry` in an office's own text mean its issuer. */
function isOwnVoice(scene: Scene, source: TokenRange): boolean {
  const first = lowerOf(scene.reading.tokens, source.from);
  return /^(?:we|i|our)$/.test(first) || (first === 'the' && source.to - source.from <= 3);
}

/** Whoever is behind `it was agreed`: the members of the latest joint party, else who spoke last. */
function agreedParty(scene: Scene, speakers: readonly (Party | null)[]): Party | null {
  const joint = [...speakers].reverse().find((party) => party?.plural === true) ?? null;
  if (joint === null) return speakers.at(-1) ?? null;
  return joint.actor?.split('+').length === 2
    ? addParty(scene.parties, makeParty('the two sides', joint.actor, 'group', joint.last))
    : joint;
}

function resolve(scene: Scene, mention: TokenRange, statement: RawStatement, speakers: readonly (Party | null)[]): Party | null {
  const source = withoutAddition(scene, mention);
  const first = lowerOf(scene.reading.tokens, source.from);
  if (source.to - source.from === 1 && isPronoun(first)) {
    const subject = clauseSubject(scene, source);
    if (subject !== null) return resolve(scene, subject, statement, speakers);
    const pair = first === 'they' ? pairBefore(scene, source) : null;
    if (pair !== null) return resolve(scene, pair, statement, speakers);
    const office = /^(?:he|she|they)$/.test(first) ? officeBefore(scene, source) : null;
    if (office !== null && (first !== 'they' || (speakers.at(-1)?.last ?? -1) < office.from))
      return occur(scene, source, resolve(scene, office, statement, speakers));
    const known = pronounParty(scene, first, speakers, source.from);
    return occur(scene, source, known ?? (first === 'it' ? ownSubject(scene, source, statement, speakers) : null));
  }
  const joint = jointParty(scene, source, statement, (member) => resolve(scene, member, statement, speakers));
  if (joint !== null) return joint;
  const presented = occurrenceAround(scene.occurrences, source);
  if (presented !== null) return occur(scene, source, presented.party);
  const name = personName(scene, source);
  if (name !== null) return occur(scene, source, officeHolder(scene, source, name, speakers) ?? personOf(scene, source, name));
  return occur(scene, source, unnamedParty(scene, source, statement, speakers));
}

/** `the minister himself`, `six papers, including the Herald`: who is meant, without what only stresses or exemplifies it. */
function withoutAddition({ reading: { tokens } }: Scene, { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i + 1 < to; i++)
    if (/^(?:including|among)$/.test(lowerOf(tokens, i + 1)) && (tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.DASH))
      return { from, to: i };
  return to - from > 1 && isReflexive(tokens, to - 1) ? { from, to: to - 1 } : { from, to };
}

/** `Norway's ministry summoned the envoy, it said`: the body that the sentence itself is about. */
function ownSubject(scene: Scene, source: TokenRange, statement: RawStatement, speakers: readonly (Party | null)[]): Party | null {
  const { from } = statement.sentence;
  let to = from;
  while (to < source.from && to < from + 8 && isPhraseToken(scene, to)) to++;
  const range = { from, to };
  if (to === from || to >= source.from || ownOwner(scene, range, null) === null) return null;
  return unnamedParty(scene, range, statement, speakers);
}

/** `..., its interior minister said. Ali Yerlikaya told reporters`: a bare full name right after an office without one. */
function officeHolder(scene: Scene, source: TokenRange, name: TokenRange, speakers: readonly (Party | null)[]): Party | null {
  const before = speakers.at(-1) ?? null;
  const bare = name.to - name.from > 1 && name.from === source.from && name.to === source.to;
  if (!bare || before === null || before.kind !== 'person' || before.nameWords.size > 0 || findPerson(scene, name) !== null) return null;
  if (/^(?:an?|one|some) /i.test(before.name)) return null;
  before.role = before.name;
  before.name = nameText(scene, name);
  for (const word of nameWords(scene, name)) before.nameWords.add(word);
  rememberName(scene, before);
  return before;
}

/** Remembers where a person spoke, for the pronouns to come. */
function occur(scene: Scene, source: TokenRange, party: Party | null): Party | null {
  if (party !== null && party.kind === 'person')
    addOccurrence(scene.occurrences, { from: source.from, to: source.to, party, subject: true });
  return party;
}

function peopleOf(parties: readonly Party[]): Map<string, string> {
  const people = new Map<string, string>();
  for (const party of parties) {
    if (party.kind !== 'person' || party.actor === null) continue;
    for (const word of party.nameWords) people.set(word, party.actor);
  }
  return people;
}
