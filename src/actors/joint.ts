import { type RawStatement, TAG } from '../attribution/index.js';
import { CLASS, classesAt, KIND, lowerOf, type TokenRange, wordTest } from '../reading/index.js';
import { gazetteer, NAMING } from './gazetteer.js';
import { actorLexicon } from './lexicon.js';
import { personName } from './names.js';
import type { Owner } from './owners.js';
import { joinParties, makeParty, type Party } from './party.js';
import { findPerson } from './people.js';
import { headOf, ownOwner } from './phrase.js';
import { ownerAt, type Scene, textOf } from './scene.js';
import { holds, isOrganisation, isPlural, isRole, personPairs, privateRoles, statePairs } from './titles.js';

type Resolve = (range: TokenRange) => Party | null;

/** `X and Y`, `Jordan and Iraq`, `AU, Arab League`: every member is resolved, and all are joined; null where a mention is no enumeration. */
export function jointParty(scene: Scene, source: TokenRange, statement: RawStatement, resolve: Resolve): Party | null {
  const namesakes = namesakesParty(scene, source);
  if (namesakes !== null) return namesakes;
  const named = namedAfterRole(scene, source, resolve);
  if (named !== null) return named;
  const states = officesOfStates(scene, source);
  if (states !== null) return states;
  const members = withAppositions(scene, membersOf(scene, source));
  if (members.length < 2) return null;
  const bare = members.map((member) => bareOwner(scene, member));
  if (countAnds(scene, source) === 0 && !statement.heading) return null;
  if (countAnds(scene, source) === 0 && members.some((member, index) => bare[index] === null && !isKnownPerson(scene, member))) return null;
  if (countAnds(scene, source) > 0 && isApposition(scene, members, bare)) return null;
  const last = members.at(-1) ?? source;
  const modified =
    bare.some((owner, index) => owner !== null && index < members.length - 1 && owner.naming === NAMING.ADJECTIVE) ||
    sharesNoun(scene, members, bare);
  if (modified && holds(scene.reading.tokens, last, privateRoles)) return makeParty(textOf(scene, source), null, 'group', source.from);
  const parties: Party[] = [];
  for (const [index, member] of members.entries()) {
    const owner = bare[index];
    if (owner === null && !standsAlone(scene, member)) return null;
    const party = owner !== null ? makeParty(written(scene, owner), owner.code, 'state', member.from) : resolve(member);
    if (party === null) return null;
    parties.push(party);
  }
  const [one] = parties;
  if (one !== undefined && parties.every((party) => party === one)) return one;
  const name = modified ? textOf(scene, source) : parties.map((party) => party.name).join(' and ');
  return joinParties(scene.parties, name, parties, source.from);
}

/** `The presidents of Chad, Mali and Niger`: one office of several states or bodies. */
function officesOfStates(scene: Scene, source: TokenRange): Party | null {
  const { tokens } = scene.reading;
  const head = headOf(scene, source);
  if (!isRole(tokens, head) || !isPlural(lowerOf(tokens, head)) || lowerOf(tokens, head + 1) !== 'of') return null;
  const members = membersOf(scene, { from: head + 2, to: source.to });
  const owners = members.map((member) => bareOwner(scene, member));
  if (owners.length < 2) return null;
  const parties: Party[] = [];
  for (const owner of owners) {
    if (owner === null) return null;
    parties.push(makeParty(owner.name, owner.code, 'state', owner.from));
  }
  return joinParties(scene.parties, textOf(scene, source), parties, source.from);
}

/** `The two foreign ministers, X of A and Y of B`, `Foreign ministers of A and B, X and Y`: a plural role and the names of those who hold it. */
function namedAfterRole(scene: Scene, source: TokenRange, resolve: Resolve): Party | null {
  const { tokens } = scene.reading;
  let comma = source.from;
  while (comma < source.to && tokens.kind[comma] !== KIND.COMMA) comma++;
  const office = { from: source.from, to: comma };
  if (comma + 1 >= source.to || !isPlural(lowerOf(tokens, headOf(scene, office))) || !isRole(tokens, headOf(scene, office))) return null;
  const members = membersOf(scene, { from: comma + 1, to: source.to });
  if (members.length < 2 || members.some((member) => personName(scene, member) === null)) return null;
  const states = scene.owners.filter((owner) => owner.from >= office.from && owner.to <= office.to);
  const parties: Party[] = [];
  for (const [index, member] of members.entries()) {
    const party = resolve(member);
    if (party === null) return null;
    const state = states[index];
    if (states.length === members.length && state !== undefined && ownOwner(scene, member, null) === null) party.actor = state.code;
    parties.push(party);
  }
  return joinParties(scene.parties, parties.map((party) => party.name).join(' and '), parties, source.from);
}

/** `Koreas`, `the two Koreas`: the states that share the name. */
function namesakesParty(scene: Scene, source: TokenRange): Party | null {
  const last = source.to - 1;
  if (source.to - source.from > 3 || !namesSeveral(scene.reading.tokens, last)) return null;
  const codes = namesakes(textOf(scene, { from: last, to: source.to })) ?? [];
  const states = codes.map((code) => makeParty(stateName(code), code, 'state', source.from));
  return joinParties(scene.parties, states.map((state) => state.name).join(' and '), states, source.from);
}

const namesSeveral = wordTest(({ spelling }) => namesakes(spelling) !== undefined);

function namesakes(name: string): readonly string[] | undefined {
  const { pairs } = actorLexicon();
  return Object.hasOwn(pairs, name) ? pairs[name] : undefined;
}

function stateName(code: string): string {
  return gazetteer().entries.find((entry) => entry.code === code)?.name ?? code;
}

/** A member of an enumeration has a name, or a role or body for its head: not `Settlements` in `Settlements and Missions Minister`. */
function standsAlone(scene: Scene, member: TokenRange): boolean {
  const head = headOf(scene, member);
  return personName(scene, member) !== null || isRole(scene.reading.tokens, head) || isOrganisation(scene.reading.tokens, head);
}

/** `PM Modi, Macron agree`: headlines name whom the text presents. */
function isKnownPerson(scene: Scene, member: TokenRange): boolean {
  const name = personName(scene, member);
  return name !== null && findPerson(scene, name) !== null;
}

/** `Chinese and ASEAN officials`: the first member lacks the noun that the last one has. */
function sharesNoun(scene: Scene, members: readonly TokenRange[], bare: readonly (Owner | null)[]): boolean {
  const last = members.at(-1);
  return last !== undefined && bare.at(-1) === null && bare[0] !== null && ownerAt(scene, last.from) !== undefined;
}

/** `Nino Tskhadaia, a lawmaker for X and a cousin of Y`: one person, whatever is said of her. */
function isApposition(scene: Scene, members: readonly TokenRange[], bare: readonly (Owner | null)[]): boolean {
  if (bare.every((owner) => owner !== null)) return false;
  const { tokens } = scene.reading;
  return members.some((member, index) => index > 0 && tokens.kind[member.from - 1] === KIND.COMMA && bare[index] === null);
}

function membersOf(scene: Scene, source: TokenRange): TokenRange[] {
  const { tokens } = scene.reading;
  const members: TokenRange[] = [];
  let from = source.from;
  for (let i = source.from; i <= source.to; i++) {
    if (i < source.to && !isAnd(scene, i) && tokens.kind[i] !== KIND.COMMA) continue;
    if (i > from) members.push({ from, to: i });
    from = i + 1;
  }
  return members;
}

/** `her Greek colleague, Nikos Pappas`: an office and the name after its comma are one member. */
function withAppositions(scene: Scene, members: readonly TokenRange[]): TokenRange[] {
  const { tokens } = scene.reading;
  const merged: TokenRange[] = [];
  for (const member of members) {
    const before = merged.at(-1);
    const follows = before !== undefined && merged.length > 1 && before.to + 1 === member.from && tokens.kind[before.to] === KIND.COMMA;
    const names =
      follows && personName(scene, before) === null && isRole(tokens, headOf(scene, before)) && personName(scene, member) !== null;
    if (names) merged[merged.length - 1] = { from: before.from, to: member.to };
    else merged.push(member);
  }
  return merged;
}

function isAnd(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return (lowerOf(tokens, i) === 'and' && !joinsBetween(scene, i)) || tokens.text.charAt(tokens.start[i]) === '&';
}

/** How far before its `and` a `between` stands. */
const BETWEEN_REACH = 6;

/** `the envoy for talks between Malta and Cyprus`: the conjunction joins no speakers. */
function joinsBetween({ reading: { tokens } }: Scene, and: number): boolean {
  for (let i = and - 1; i >= 0 && i >= and - BETWEEN_REACH; i--) {
    if (lowerOf(tokens, i) === 'between') return true;
    if (lowerOf(tokens, i) === 'and' || tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.STOP) return false;
  }
  return false;
}

function countAnds(scene: Scene, source: TokenRange): number {
  let ands = 0;
  for (let i = source.from; i < source.to; i++) if (isAnd(scene, i)) ands++;
  return ands;
}

/** The state or body that a mention consists of, bar its article and a bracket. */
export function bareOwner(scene: Scene, range: TokenRange): Owner | null {
  const { tokens } = scene.reading;
  const from = (classesAt(tokens, range.from) & CLASS.DETERMINER) !== 0 ? range.from + 1 : range.from;
  const owner = ownerAt(scene, from);
  if (owner === undefined) return null;
  const end = tokens.kind[owner.to] === KIND.COMMA ? range.to : endOfBracket(scene, owner.to, range.to);
  return end >= range.to && owner.naming !== NAMING.CITY ? owner : null;
}

/** `the African Union (AU)`: behind the bracket that opens at a token, and a comma after it all that follows; the token itself where none opens. */
export function endOfBracket({ reading: { tokens } }: Scene, open: number, limit: number): number {
  if (tokens.kind[open] !== KIND.OPEN) return open;
  let close = open;
  while (close < limit && tokens.kind[close] !== KIND.CLOSE) close++;
  return close + 1 < limit && tokens.kind[close + 1] === KIND.COMMA ? limit : Math.min(close + 1, limit);
}

/** States in an enumeration go by the names the text uses: `Kabul and Tashkent`. */
function written(scene: Scene, owner: Owner): string {
  const text = textOf(scene, owner);
  return owner.naming === NAMING.ADJECTIVE || Object.hasOwn(actorLexicon().compass, text) ? owner.name : text;
}

/** `the two ministers`, `both sides`, `the two countries`: the persons or states whom the text is about. */
export function pairParty(scene: Scene, source: TokenRange, head: string, speakers: readonly (Party | null)[]): Party | null {
  const at = source.from;
  if (isOtherNumber(scene, source)) return null;
  const group = lowerOf(scene.reading.tokens, at) === 'the' ? groupBefore(head, speakers) : null;
  if (group !== null) return group;
  const people = personPairs.has(head) || /^(?:two|pair|duo)$/.test(head) ? principals(scene, at) : null;
  if (people !== null) return joinParties(scene.parties, people.map((party) => party.name).join(' and '), people, at);
  const states = principals(scene, at) ?? principalStates(scene, at);
  if (states === null) return [...speakers].reverse().find((party) => party?.plural === true) ?? null;
  const names = statePairs.has(head)
    ? states.map((party) => scene.states.get(party.actor ?? '')?.name ?? party.name).join(' and ')
    : 'the two sides';
  return joinParties(scene.parties, names, states, at);
}

/** `the seven leaders`: no pair. */
function isOtherNumber({ reading: { tokens }, tags }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tags[i] === TAG.NUMBER) return !/^(?:two|both|2)$/.test(lowerOf(tokens, i));
  return false;
}

/** `ECOWAS heads of state met. ... The leaders agreed`: the latest group that spoke, where it goes by the same word. */
function groupBefore(head: string, speakers: readonly (Party | null)[]): Party | null {
  const group = [...speakers].reverse().find((party) => party?.plural && party.actor !== null) ?? null;
  if (group === null || group.actor?.includes('+')) return null;
  return group.roleWords.has(head) || (head === 'leaders' && group.roleWords.has('heads')) ? group : null;
}

/** The first two persons of different parties that the text is about; the heading's order counts for nothing. */
function principals(scene: Scene, at: number): Party[] | null {
  const found: Party[] = [];
  for (const { party, from } of scene.occurrences.all) {
    if (from >= at || party.actor === null || found.some((other) => other.actor === party.actor)) continue;
    found.push(party);
    if (found.length === 2) return found;
  }
  return null;
}

function principalStates(scene: Scene, at: number): Party[] | null {
  const found: Party[] = [];
  for (const owner of scene.owners) {
    if (owner.from >= at || !owner.state || owner.naming === NAMING.CITY || found.some((party) => party.actor === owner.code)) continue;
    found.push(makeParty(owner.name, owner.code, 'state', owner.from));
    if (found.length === 2) return found;
  }
  return null;
}
