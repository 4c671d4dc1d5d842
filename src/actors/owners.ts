import { lazily } from '../lazily.js';
import { lowerOf, type Reading, SHAPE, shapeAt, type TokenRange, type Tokens, wordTest } from '../reading/index.js';
import { findBodies } from './bodies.js';
import { type ActorMention, gazetteer, NAMING } from './gazetteer.js';
import { actorLexicon } from './lexicon.js';

/** A state or a body that may own an office: tokens [from, to). */
export interface Owner extends TokenRange {
  readonly code: string;
  /** Its name as a speaker. */
  readonly name: string;
  readonly state: boolean;
  readonly naming: number;
}

const coded = lazily(() => new Set(actorLexicon().coded));

/** All states and bodies of a text in order: those of the gazetteer, and those that a noun shows to be one. */
export function findOwners(reading: Reading, tags: Uint8Array, mentions: readonly ActorMention[]): Owner[] {
  const { tokens } = reading;
  const bodies = findBodies(tokens, tags, mentions);
  const taken = new Uint8Array(tokens.count);
  for (const { from, to } of bodies) taken.fill(1, from, to);
  const codes = codesOf(tokens, mentions);
  const found = mentions.filter((mention) => isFree(taken, mention)).map((mention) => ownerOf(mention, codes));
  const owners = withSocieties(tokens, asOfThen(tokens, found));
  for (const { from, to } of owners) taken.fill(1, from, to);
  const short = findShort(tokens, [...owners, ...bodies]).filter((one) => isFree(taken, one));
  return [...owners, ...bodies, ...short].sort((one, two) => one.from - two.from);
}

function isFree(taken: Uint8Array, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return false;
  return true;
}

/** `Belgrade` where the text speaks of Yugoslavia and not of Serbia: the seat of the state that it was then. */
function asOfThen(tokens: Tokens, owners: Owner[]): Owner[] {
  const spoken = new Set(owners.filter(({ naming }) => naming !== NAMING.SEAT && naming !== NAMING.CITY).map(({ code }) => code));
  const then = actorLexicon().predecessors.filter(({ code, successor }) => spoken.has(code) && !spoken.has(successor));
  if (then.length === 0) return owners;
  return owners.map((owner) => {
    const seat = tokens.text.slice(tokens.start[owner.from], tokens.end[owner.to - 1]);
    const state = then.find(({ seats }) => owner.naming === NAMING.SEAT && seats.includes(seat));
    const name = gazetteer().entries.find((entry) => entry.code === state?.code)?.name;
    return state === undefined || name === undefined ? owner : { ...owner, code: state.code, name };
  });
}

/** `the Indonesian Red Cross`: a national society is named by its state and is none of the committee in Geneva. */
function withSocieties(tokens: Tokens, owners: readonly Owner[]): Owner[] {
  const merged: Owner[] = [];
  for (const owner of owners) {
    const state = merged.at(-1);
    const text = tokens.text.slice(tokens.start[owner.from], tokens.end[owner.to - 1]);
    const national =
      state?.state === true && state.naming === NAMING.ADJECTIVE && state.to === owner.from && /^Red (?:Cross|Crescent)$/.test(text);
    if (state === undefined || !national) {
      merged.push(owner);
      continue;
    }
    const name = tokens.text.slice(tokens.start[state.from], tokens.end[owner.to - 1]);
    merged[merged.length - 1] = { from: state.from, to: owner.to, code: name, name, state: false, naming: NAMING.NAME };
  }
  return merged;
}

const organs = lazily(() => new Map(Object.entries(actorLexicon().organs)));
const namesOrgan = wordTest(({ spelling }) => organs().has(spelling));

/** `the Commission` in a text that names the European Union and no other commission. */
function organAt(tokens: Tokens, owners: readonly Owner[], codes: ReadonlySet<string>, i: number): Owner | null {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const code = organs().get(word);
  if (code === undefined || !codes.has(code) || lowerOf(tokens, i - 1) !== 'the' || (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0)
    return null;
  if (isNamedOtherwise(tokens, owners, code, i)) return null;
  const full = owners.find((owner) => owner.code === code && owner.name.endsWith(word));
  const name = full?.name ?? gazetteer().entries.find((entry) => entry.code === code)?.name ?? code;
  return { from: i, to: i + 1, code, name, state: false, naming: NAMING.SEAT };
}

/** `the Harbour Elections Commission`: the word ends the name of somebody else. */
function isNamedOtherwise(tokens: Tokens, owners: readonly Owner[], code: string, word: number): boolean {
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.word[i] !== tokens.word[word] || tokens.gap[i] !== 1) continue;
    const named = (shapeAt(tokens, i - 1) & SHAPE.CAPITAL) !== 0 && lowerOf(tokens, i - 1) !== 'the';
    if (named && !owners.some((owner) => owner.from < i && owner.to > i && owner.code === code)) return true;
  }
  return false;
}

const compass = lazily(() => new Map(Object.entries(actorLexicon().compass)));

const namesSide = wordTest(({ spelling }) => isCapitalised(spelling) && compass().has(spelling));
const opensParty = wordTest(
  ({ spelling }) => isCapitalised(spelling) && actorLexicon().parties.some(({ name }) => name.startsWith(spelling)),
);

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Names that are somebody's only in some texts: `the North` where both Koreas are named, `Labour` where Britain is. */
function findShort(tokens: Tokens, owners: readonly Owner[]): Owner[] {
  const codes = new Set(owners.map((owner) => owner.code));
  const found: Owner[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((shapeAt(tokens, i) & SHAPE.CAPITAL) === 0) continue;
    const owner =
      (namesSide(tokens, i) ? sideAt(tokens, owners, codes, i) : null) ??
      (opensParty(tokens, i) ? partyAt(tokens, codes, i) : null) ??
      (namesOrgan(tokens, i) ? organAt(tokens, owners, codes, i) : null);
    if (owner !== null) found.push(owner);
  }
  return found;
}

/** `the North`, `South` of `South and North Korea`: one of two states that share their name. */
function sideAt(tokens: Tokens, owners: readonly Owner[], codes: ReadonlySet<string>, i: number): Owner | null {
  const [code, other] = compass().get(tokens.text.slice(tokens.start[i], tokens.end[i])) ?? [];
  if (code === undefined || other === undefined || !codes.has(other)) return null;
  const paired = lowerOf(tokens, i + 1) === 'and' && owners.some((owner) => owner.from === i + 2 && owner.code === other);
  const named = codes.has(code) && lowerOf(tokens, i - 1) === 'the' && (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) === 0;
  if (!paired && !named) return null;
  const name = gazetteer().entries.find((entry) => entry.code === code)?.name ?? code;
  return { from: i, to: i + 1, code, name, state: true, naming: NAMING.NAME };
}

/** A party by the word that everybody uses for it at home; `Labour Minister` is none. */
function partyAt(tokens: Tokens, codes: ReadonlySet<string>, i: number): Owner | null {
  for (const { name, states, not } of actorLexicon().parties) {
    const words = name.split(' ');
    const to = i + words.length;
    if (tokens.text.slice(tokens.start[i], tokens.end[to - 1]) !== name) continue;
    if (!states.some((state) => codes.has(state)) || not.some((state) => codes.has(state))) continue;
    if ((shapeAt(tokens, to) & SHAPE.CAPITAL) !== 0 && tokens.gap[to] === 1) continue;
    return { from: i, to, code: name, name, state: false, naming: NAMING.NAME };
  }
  return null;
}

function ownerOf(mention: ActorMention, codes: ReadonlyMap<number, string>): Owner {
  const entry = gazetteer().entries[mention.actor];
  return {
    from: mention.from,
    to: mention.to,
    code: codes.get(mention.actor) ?? '',
    name: entry?.name ?? '',
    state: entry?.type === 'state',
    naming: mention.naming,
  };
}

/** The code of every actor that a text mentions; a body that has none goes by its abbreviation, else by the fullest name the text gives it. */
function codesOf(tokens: Tokens, mentions: readonly ActorMention[]): Map<number, string> {
  const names = new Map<number, string[]>();
  for (const { actor, naming, from, to } of mentions) {
    const known = names.get(actor) ?? [];
    if (naming === NAMING.NAME) known.push(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
    names.set(actor, known);
  }
  return new Map([...names].map(([actor, own]) => [actor, codeOf(actor, own)]));
}

/** `Hizbullah` where the text writes so: the one word that a group is called by, in another spelling. */
function respelled(code: string, names: readonly string[]): string | null {
  if (code.includes(' ')) return null;
  const initial = code.slice(0, 1);
  return names.find((name) => name.startsWith(initial) && !name.includes(' ') && name !== name.toUpperCase()) ?? null;
}

function codeOf(actor: number, names: readonly string[]): string {
  const entry = gazetteer().entries[actor];
  if (entry === undefined) return '';
  if (entry.type === 'group' && !names.includes(entry.code)) return respelled(entry.code, names) ?? entry.code;
  if (coded().has(entry.code) || (entry.type !== 'organisation' && entry.type !== 'institute')) return entry.code;
  const initials = names.find((name) => /^\p{Lu}{2,}$/u.test(name));
  const short = names.some((name) => name.includes(entry.code)) && !(entry.code.includes(' ') && initials) ? entry.code : initials;
  return short ?? (names.reduce((long, name) => (name.length > long.length ? name : long), '') || entry.code);
}
