import type { RawStatement } from '../attribution/index.js';
import { lowerOf, type TokenRange } from '../reading/index.js';
import { possessiveOwner } from './bridging.js';
import { addOccurrence } from './occurrences.js';
import { addParty, makeParty, type Party } from './party.js';
import { roleWordsOf } from './people.js';
import { type Scene, sentencesBetween, textOf } from './scene.js';
import { genderOf, isRole } from './titles.js';

/** Whom `its` or `their` before an office means. */
export interface Possessor {
  readonly name: string;
  readonly code: string;
  readonly state: boolean;
}

/**
 * `its chairman`, `their prime minister`: the body that spoke just before, where the sentence so far is what is said or names nobody;
 * else what the sentence, or one before, is about.
 */
export function possessorOf(
  scene: Scene,
  source: TokenRange,
  statement: RawStatement,
  speakers: readonly (Party | null)[],
): Possessor | null {
  const { tokens } = scene.reading;
  if (!/^(?:its|their)$/.test(lowerOf(tokens, source.from))) return null;
  const topic = possessiveOwner(scene, source);
  const body = bodyBefore(scene, source, speakers);
  const reported = statement.content.some(({ from }) => from < source.from);
  const here = topic !== null && sentencesBetween(scene, topic.from, source.from) === 0;
  return body !== null && (reported || !here) ? body : topic;
}

/** The body that spoke in this sentence or the one before. */
function bodyBefore(scene: Scene, source: TokenRange, speakers: readonly (Party | null)[]): Possessor | null {
  const party = speakers.at(-1) ?? null;
  if (party === null || party.kind === 'person' || party.actor === null || party.actor.includes('+')) return null;
  if (party.plural || sentencesBetween(scene, party.last, source.from) > 1) return null;
  return { name: party.name.replace(/^the /i, ''), code: party.actor, state: scene.states.has(party.actor) };
}

/** An office or organ of a body, under the name of the body: `Harbour Union's chairman`. */
export function officeOf(scene: Scene, source: TokenRange, head: number, possessor: Possessor): Party {
  const name = `${possessor.name}'s ${textOf(scene, { from: source.from + 1, to: source.to })}`;
  return officeParty(scene, source, head, { name, code: possessor.code, words: roleWordsOf(scene, source, null) });
}

/** What an office, or a body, without a name of its own is called, and whom it speaks for. */
export interface Office {
  readonly name: string;
  readonly code: string;
  readonly words: Set<string>;
}

export function officeParty(scene: Scene, source: TokenRange, head: number, { name, code, words }: Office): Party {
  const { tokens } = scene.reading;
  const person = isRole(tokens, head);
  const gender = genderOf(tokens, source);
  const party = addParty(scene.parties, makeParty(name, code, person ? 'person' : 'body', source.from, { gender, roleWords: words }));
  if (person) addOccurrence(scene.occurrences, { from: source.from, to: source.to, party, subject: true });
  return party;
}
