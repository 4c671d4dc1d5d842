/** The actor behind what a stance is toward: whose act or policy it is, or who the party is. */

import { setOf } from '../lazily.js';
import { targets } from '../packing/index.js';
import { KIND, lowerOf, type Reading, SHAPE, shapeAt, type TokenRange, type Tokens } from '../reading/index.js';
import { NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';
import { plainWord, stateBodies } from './titles.js';

const suffered = setOf(() => targets().suffered);
const belonging = setOf(() => targets().belonging);
const aimed = setOf(() => targets().aimed);
const places = setOf(() => targets().places);
const clauses = setOf(() => targets().clauses);
const guests = setOf(() => targets().guests);
const rulers = setOf(() => targets().rulers);
const open = setOf(() => targets().open);
/** Prepositions that lead to what an act is aimed at or about. */
const others = setOf(() => targets().others);

/** What tells who is behind a target. */
export interface Cast {
  /** All states and bodies of the text, in order. */
  readonly owners: readonly Owner[];
  /** Actor of every person of the text, by each lower-cased word of their name. */
  readonly people: ReadonlyMap<string, string>;
}

/** How surely an actor inside a target is the one behind it. */
const RANK = { NONE: 0, HOST: 1, BELONGING: 2, OWN: 3, AGENT: 4 } as const;

/**
 * Code of the actor behind a target, codes of several joined with `+`; null where the words name nobody, or only where it happened
 * (`the blast in Tehran`) and to whom (`the occupation of Gaza`).
 */
export function actorOfTarget({ tokens }: Reading, { owners, people }: Cast, range: TokenRange): string | null {
  const within = { from: range.from, to: endOfPhrase(tokens, range) };
  const inside = ownersInside(owners, within);
  const ranks = inside.map((owner) => rankOf(tokens, within, owner));
  const best = Math.max(RANK.NONE, ...ranks);
  if (best === RANK.NONE) return personsActor(tokens, people, within, inside);
  const first = ranks.indexOf(best);
  const codes = [inside[first].code];
  for (let i = first + 1; i < inside.length && isJoined(tokens, inside[i - 1], inside[i]); i++) codes.push(inside[i].code);
  return [...new Set(codes)].join('+');
}

/** The owners inside a range, found by halving: they stand in order of their first token. */
function ownersInside(owners: readonly Owner[], { from, to }: TokenRange): Owner[] {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (owners[middle].from < from) low = middle + 1;
    else high = middle;
  }
  const inside: Owner[] = [];
  for (let i = low; i < owners.length && owners[i].from < to; i++) {
    const owner = owners[i];
    if (owner !== undefined && owner.to <= to) inside.push(owner);
  }
  return inside;
}

/** A relative clause tells of the target and does not name it, unless there is nothing before it: `those who`. */
function endOfPhrase(tokens: Tokens, { from, to }: TokenRange): number {
  if (open.has(lowerOf(tokens, from))) return to;
  for (let i = from + 1; i < to; i++) if (clauses.has(lowerOf(tokens, i))) return i;
  return to;
}

function rankOf(tokens: Tokens, range: TokenRange, owner: Owner): number {
  const at = prepositionBefore(tokens, range.from, owner.from);
  if (at < 0) return RANK.OWN;
  const preposition = lowerOf(tokens, at);
  const head = plainWord(tokens, at - 1);
  if (preposition === 'by') return RANK.AGENT;
  if (places.has(preposition)) return isHost(head, owner) && prepositionBefore(tokens, range.from, at) < 0 ? RANK.HOST : RANK.NONE;
  if (!belonging.has(preposition) || suffered.has(head) || (preposition === 'to' && aimed.has(head))) return RANK.NONE;
  return owner.naming === NAMING.CITY && preposition !== 'from' ? RANK.HOST : RANK.BELONGING;
}

/** The preposition that leads to a token from within a phrase, -1 where none does. */
function prepositionBefore(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const lower = lowerOf(tokens, i);
    if (belonging.has(lower) || places.has(lower) || others.has(lower)) return i;
  }
  return -1;
}

/** `the authorities in Managua`, `the parties in Sudan`: what stands there is an organ of the place, or lives in it. */
function isHost(head: string, { naming, state }: Owner): boolean {
  if (rulers.has(head) || stateBodies.has(head)) return state && naming !== NAMING.CITY;
  return guests.has(head) && naming === NAMING.NAME;
}

/** `Uganda and Rwanda`, `the UK, France and Germany`: nothing but commas, `and` and articles between two. */
function isJoined(tokens: Tokens, one: Owner | undefined, other: Owner | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  for (let i = one.to; i < other.from; i++) {
    if (tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.POSSESSIVE) continue;
    if (!/^(?:and|or|the|&|both|as|well)$/.test(lowerOf(tokens, i))) return false;
  }
  return other.from > one.to;
}

/** The actor of the first person named, where no actor is named at all. */
function personsActor(tokens: Tokens, people: Cast['people'], { from, to }: TokenRange, inside: readonly Owner[]): string | null {
  if (inside.length > 0) return null;
  for (let i = from; i < to; i++) {
    const actor = (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 ? undefined : people.get(lowerOf(tokens, i));
    if (actor !== undefined) return actor;
  }
  return null;
}
