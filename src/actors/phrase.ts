import { TAG } from '../attribution/index.js';
import { KIND, lowerOf, type TokenRange } from '../reading/index.js';
import { NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';
import { ownersWithin, type Scene } from './scene.js';
import {
  bodyNouns,
  holds,
  isBodyNoun,
  isKindNoun,
  isOrganisation,
  isRole,
  ofState,
  pastWords,
  plainWord,
  privateRoles,
  seated,
  stateBodies,
  stateOffices,
} from './titles.js';

/** The state or body that a mention names as its own, null where it names none. */
export function ownOwner(scene: Scene, range: TokenRange, name: TokenRange | null): Owner | null {
  let best: Owner | null = null;
  let bestScore = 0;
  const { first, end } = ownersWithin(scene, range);
  for (let k = first; k < end; k++) {
    const owner = scene.owners[k];
    if (owner === undefined || owner.to > range.to) continue;
    if (name !== null && owner.from >= name.from && owner.to <= name.to) continue;
    const score = weightOf(scene, range, owner, name);
    if (score > bestScore) {
      best = owner;
      bestScore = score;
    }
  }
  return best;
}

/** How surely an owner inside a mention is whom the person or office speaks for. */
function weightOf(scene: Scene, range: TokenRange, owner: Owner, name: TokenRange | null): number {
  const { tokens } = scene.reading;
  if (isPast(scene, range, owner, name) || lowerOf(tokens, owner.to - 1).endsWith('-based')) return 0;
  if (tokens.kind[owner.from - 1] === KIND.OPEN)
    return lowerOf(tokens, owner.from - 2) === 'agency' || owner.from - 1 === range.from ? 5 : 9;
  const personal = isPrivate(scene, range, owner);
  if (owner.state && personal) return 0;
  const preposition = prepositionOf(scene, range, owner);
  if (preposition === 'of' && !owner.state && isMembership(scene, range, owner.from)) return 0;
  if (preposition === null && tokens.kind[owner.to] === KIND.POSSESSIVE) return 8.8;
  if ((preposition === null || preposition === 'of') && isDescribed(scene, owner)) return 8.9;
  if (preposition === null) return owner.naming === NAMING.CITY ? 1 : owner.state ? 8 : 8.5;
  if (preposition === 'of') return owner.naming === NAMING.CITY ? 2 : owner.state ? 7 : 7.5;
  if (preposition === 'in' || preposition === 'inside' || preposition === 'within')
    return precedesOrgan(scene, owner) ? 5 : owner.state && (followsOrgan(scene, owner) || isSeatOf(scene, range, owner)) ? 3 : 0;
  if (preposition === 'for' || preposition === 'from' || preposition === 'with' || preposition === 'at')
    return weightAfter(owner, preposition);
  return 0;
}

/** `officials in Seoul`: the capital stands for its state. */
function isSeatOf({ reading: { tokens } }: Scene, { from }: TokenRange, owner: Owner): boolean {
  if (owner.naming !== NAMING.SEAT || owner.from - 2 < from) return false;
  return seated.has(plainWord(tokens, owner.from - 2)) || holds(tokens, { from, to: owner.from - 1 }, ofState);
}

/** `U.N. director of the advocacy group Rights Now`: a body with a noun of its own is nobody's modifier. */
function isDescribed(scene: Scene, owner: Owner): boolean {
  return !owner.state && isKindNoun(scene.reading.tokens, owner.from - 1);
}

/** `envoy for Afghanistan` is not Afghanistan's, `a spokesman for the German Foreign Office` is Germany's, `a lawmaker from Likud` Likud's. */
function weightAfter(owner: Owner, preposition: string): number {
  if (!owner.state) return 6;
  if (owner.naming === NAMING.ADJECTIVE || owner.naming === NAMING.SEAT || owner.naming === NAMING.PEOPLE) return 5;
  return preposition === 'for' || preposition === 'at' ? 0 : 4;
}

/** The preposition that leads to an owner within the mention, null where none does. */
function prepositionOf(scene: Scene, range: TokenRange, owner: Owner): string | null {
  const { tokens } = scene.reading;
  for (let i = owner.from - 1; i >= range.from; i--) {
    if (scene.tags[i] === TAG.PREPOSITION || scene.tags[i] === TAG.TO || lowerOf(tokens, i) === 'of') return lowerOf(tokens, i);
    if (tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.OPEN || tokens.kind[i] === KIND.CLOSE) return null;
  }
  return null;
}

/** `sources in the Russian Foreign Ministry`: an organ is no place. */
function precedesOrgan(scene: Scene, owner: Owner): boolean {
  const { tokens } = scene.reading;
  for (let i = owner.to; i < owner.to + 6; i++) {
    if (isOrganisation(tokens, i)) return true;
    if (tokens.kind[i] !== KIND.POSSESSIVE && scene.tags[i] !== TAG.NOUN && scene.tags[i] !== TAG.NAME && scene.tags[i] !== TAG.ADJECTIVE)
      return false;
  }
  return false;
}

/** `the government in Tegucigalpa`, `the development ministry in Berlin`: a seat after an organ of the state. */
function followsOrgan(scene: Scene, owner: Owner): boolean {
  const { tokens } = scene.reading;
  const before = lowerOf(tokens, owner.from - 1) === 'the' ? owner.from - 3 : owner.from - 2;
  const word = plainWord(tokens, before);
  return (
    (stateBodies.has(word) || (stateOffices.has(word) && word.endsWith('s'))) &&
    (owner.naming === NAMING.SEAT || owner.naming === NAMING.CITY)
  );
}

/** `the minister, a member of the Labour Party`: an office of state speaks for the state and not for the party. */
function isMembership({ reading: { tokens } }: Scene, range: TokenRange, party: number): boolean {
  let comma = party - 1;
  while (comma > range.from && tokens.kind[comma] !== KIND.COMMA) comma--;
  const office = { from: range.from, to: comma };
  return holds(tokens, { from: comma, to: party }, members) && holds(tokens, office, stateOffices);
}

const members: ReadonlySet<string> = new Set(['member']);

/** `a former Nigerian minister`: what somebody was is not whom he speaks for. */
function isPast(scene: Scene, range: TokenRange, owner: Owner, name: TokenRange | null): boolean {
  const { tokens } = scene.reading;
  const from = name !== null && name.to <= owner.from ? Math.max(range.from, name.to) : range.from;
  for (let i = owner.from - 1; i >= from; i--) {
    if (pastWords.has(plainWord(tokens, i))) return true;
    if (tokens.kind[i] === KIND.COMMA) return false;
  }
  return false;
}

/** `an Indonesian cleric`, `a China scholar`, `Russian villagers` speak for no state. */
function isPrivate(scene: Scene, range: TokenRange, owner: Owner): boolean {
  const { tokens } = scene.reading;
  const segment = segmentOf(scene, range, owner.from);
  const head = headOf(scene, segment);
  if (holds(tokens, segment, privateRoles) && !holds(tokens, segment, stateOffices)) return true;
  return (
    owner.from < head &&
    isBodyNoun(tokens, head) &&
    !stateBodies.has(plainWord(tokens, head)) &&
    owner.state &&
    owner.naming === NAMING.CITY
  );
}

/** The part of a mention between commas that holds a token. */
function segmentOf(scene: Scene, range: TokenRange, token: number): TokenRange {
  const { tokens } = scene.reading;
  let from = token;
  let to = token;
  while (from > range.from && tokens.kind[from - 1] !== KIND.COMMA) from--;
  while (to < range.to && tokens.kind[to] !== KIND.COMMA) to++;
  return { from, to };
}

/** The head noun of a mention: the last noun before a preposition, comma, bracket or relative clause. */
export function headOf(scene: Scene, range: TokenRange): number {
  const { tokens } = scene.reading;
  let head = range.from;
  for (let i = range.from; i < range.to; i++) {
    const behind = tokens.kind[i] === KIND.OPEN ? behindBracket(scene, i, range.to) : i;
    if (behind > i) i = behind;
    if (i > range.from && (tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.OPEN)) break;
    if (scene.tags[i] === TAG.PREPOSITION || scene.tags[i] === TAG.RELATIVE || scene.tags[i] === TAG.GERUND) break;
    if (scene.tags[i] === TAG.PARTICIPLE && i > range.from && scene.tags[i + 1] === TAG.PREPOSITION) break;
    if (tokens.kind[i] === KIND.WORD) head = i;
  }
  return head;
}

/** `Caribbean Community (CARICOM) heads`: the token behind a bracket of one word, where the mention goes on; else the bracket. */
function behindBracket({ reading: { tokens }, tags }: Scene, open: number, limit: number): number {
  const next = open + 3;
  return tokens.kind[open + 2] === KIND.CLOSE && next < limit && tags[next] === TAG.NOUN ? next : open;
}

/** Whether a mention speaks of a role or a body at all. */
export function hasRole(scene: Scene, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if (isRole(scene.reading.tokens, i) || isOrganisation(scene.reading.tokens, i)) return true;
  return false;
}

/** A body that only its noun shows to be one: `president of the mechanised boat owners' association`. */
export function plainBody(scene: Scene, range: TokenRange, name: TokenRange | null): string | null {
  const { tokens } = scene.reading;
  if (!holds(tokens, range, bodyNouns) || (name === null && isBodyNoun(tokens, headOf(scene, range)))) return null;
  for (let i = range.from; i < range.to; i++) {
    if ((name !== null && i >= name.from && i < name.to) || !isBodyNoun(tokens, i) || isMembership(scene, range, i)) continue;
    let from = i;
    while (from > range.from && !(name !== null && from - 1 < name.to && from - 1 >= name.from) && isModifier(scene.tags[from - 1])) from--;
    if (from === i) continue;
    return tokens.text.slice(tokens.start[from], tokens.end[i]);
  }
  return null;
}

function isModifier(tag: number | undefined): boolean {
  return tag === TAG.NAME || tag === TAG.ADJECTIVE || tag === TAG.NOUN || tag === TAG.POSSESSIVE || tag === TAG.PARTICIPLE;
}
