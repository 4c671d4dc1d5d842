import lexicon from '../../lexicons/actors.json' with { type: 'json' };
import { TAG } from '../attribution/index.js';
import { CLASS, classesAt, KIND, lowerOf, type Reading, SHAPE, shapeAt, type TokenRange, type Tokens } from '../reading/index.js';
import { type ActorMention, gazetteer, NAMING } from './gazetteer.js';
import { bodyNouns, isOrganisation, isRole, plainWord } from './titles.js';

/** A state or a body that may own an office: tokens [from, to). */
export interface Owner extends TokenRange {
  readonly code: string;
  /** Its name as a speaker. */
  readonly name: string;
  readonly state: boolean;
  readonly naming: number;
}

const coded = new Set(lexicon.coded);

/** All states and bodies of a text in order: those of the gazetteer, and those that a noun shows to be one. */
export function findOwners(reading: Reading, tags: Uint8Array, mentions: readonly ActorMention[]): Owner[] {
  const bodies = findBodies(reading.tokens, tags, mentions);
  const owners = mentions
    .filter((mention) => !bodies.some((body) => mention.from < body.to && mention.to > body.from))
    .map((mention) => ownerOf(reading.tokens, mention, mentions));
  return [...owners, ...bodies].sort((one, two) => one.from - two.from);
}

function ownerOf(tokens: Tokens, mention: ActorMention, mentions: readonly ActorMention[]): Owner {
  const entry = gazetteer.entries[mention.actor];
  const state = entry?.type === 'state';
  return {
    from: mention.from,
    to: mention.to,
    code: codeOf(tokens, mention, mentions),
    name: entry?.name ?? '',
    state,
    naming: mention.naming,
  };
}

/** The code of a mention; a body that has none goes by its abbreviation, else by the fullest name the text gives it. */
function codeOf(tokens: Tokens, mention: ActorMention, mentions: readonly ActorMention[]): string {
  const entry = gazetteer.entries[mention.actor];
  if (entry === undefined) return '';
  if (coded.has(entry.code) || (entry.type !== 'organisation' && entry.type !== 'institute')) return entry.code;
  const names = mentions
    .filter((other) => other.actor === mention.actor && other.naming === NAMING.NAME)
    .map((other) => tokens.text.slice(tokens.start[other.from], tokens.end[other.to - 1]));
  const short = names.some((name) => name.includes(entry.code)) ? entry.code : names.find((name) => /^\p{Lu}+$/u.test(name));
  return short ?? (names.reduce((long, name) => (name.length > long.length ? name : long), '') || entry.code);
}

function findBodies(tokens: Tokens, tags: Uint8Array, mentions: readonly ActorMention[]): Owner[] {
  const bodies: Owner[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isAcronym(tokens, i) && !mentions.some((mention) => i >= mention.from && i < mention.to)) {
      const name = tokens.text.slice(tokens.start[i], tokens.end[i]);
      bodies.push({ from: i, to: i + 1, code: name, name, state: false, naming: NAMING.NAME });
      continue;
    }
    if (!bodyNouns.has(plainWord(tokens, i)) || mentions.some((mention) => isOwnName(mention) && i >= mention.from && i < mention.to))
      continue;
    const body = bodyAt(tokens, tags, mentions, i);
    if (body === null) continue;
    const name = tokens.text.slice(tokens.start[body.from], tokens.end[body.to - 1]);
    bodies.push({ ...body, code: openingCode(mentions, body.from) ?? name, name, state: false, naming: NAMING.NAME });
  }
  return bodies.map((body) => shortened(bodies, body));
}

/** `ECOWAS Commission`, `UN Information Centre`: an organ of the organisation that its name opens with. */
function openingCode(mentions: readonly ActorMention[], from: number): string | null {
  const opening = mentions.find((mention) => mention.from === from);
  const entry = opening === undefined ? undefined : gazetteer.entries[opening.actor];
  return entry?.type === 'organisation' ? entry.code : null;
}

/** `MDC leader`, `ZESN chairman`: an abbreviation with an officer is a body. */
function isAcronym(tokens: Tokens, i: number): boolean {
  const written = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return (
    /^\p{Lu}[\p{Lu}-]{1,6}$/u.test(written) &&
    !isRole(tokens, i) &&
    !isOrganisation(tokens, i) &&
    isRole(tokens, i + 1) &&
    !isCapital(tokens, i + 1) &&
    (tokens.gap[i + 1] ?? 0) === 1
  );
}

/** An adjective or a city may open the name of a body; a name of several words is one already. */
function isOwnName(mention: ActorMention): boolean {
  return mention.naming !== NAMING.ADJECTIVE && mention.to - mention.from > 1;
}

/** `Indonesian Coal Mining Association`, `GIGA institute`, `League of Chishima-Habomai Islanders`. */
function bodyAt(tokens: Tokens, tags: Uint8Array, mentions: readonly ActorMention[], noun: number): TokenRange | null {
  const capital = isCapital(tokens, noun);
  let from = noun;
  if (!capital && isPlain(tokens, tags, from - 1) && isCapital(tokens, from - 2)) from--;
  while (
    from > 0 &&
    isCapital(tokens, from - 1) &&
    tokens.kind[from - 1] === KIND.WORD &&
    tags[from - 1] !== TAG.DETERMINER &&
    tags[from - 1] !== TAG.PREPOSITION &&
    (tokens.gap[from] ?? 0) <= 1 &&
    !lowerOf(tokens, from - 1).endsWith('-based')
  )
    from--;
  const owned = mentions.some((mention) => mention.from === from && (mention.to === noun || !capital));
  if (from === noun)
    return capital &&
      /^(?:of|for)$/.test(lowerOf(tokens, noun + 1)) &&
      tags[noun + 2] === TAG.NAME &&
      !mentions.some((mention) => mention.from === noun + 2)
      ? { from, to: endOfNames(tokens, tags, noun + 2) }
      : null;
  if (!capital && (owned || tags[from] !== TAG.NAME)) return null;
  const more =
    capital &&
    /^(?:of|for|on)$/.test(lowerOf(tokens, noun + 1)) &&
    isCapital(tokens, noun + 2) &&
    !mentions.some((mention) => mention.from === noun + 2);
  if (capital && owned && !more) return null;
  return { from, to: more ? endOfNames(tokens, tags, noun + 2) : noun + 1 };
}

/** A lower-case noun between a name and the body's noun: `space` in `the Khrunichev space centre`. */
function isPlain(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (tokens.kind[i] !== KIND.WORD || isCapital(tokens, i)) return false;
  return tags[i] === TAG.NOUN || tags[i] === TAG.ADJECTIVE || (classesAt(tokens, i) & CLASS.NOUN) !== 0;
}

function endOfNames(tokens: Tokens, tags: Uint8Array, from: number): number {
  let to = from;
  while (to < tokens.count && (tags[to] === TAG.NAME || isCapital(tokens, to)) && tokens.kind[to] === KIND.WORD) to++;
  return to;
}

function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0;
}

/** `Khrunichev space centre` is the `Khrunichev centre` of the next paragraph. */
function shortened(bodies: readonly Owner[], body: Owner): Owner {
  const words = body.name.split(' ');
  let short = body.name;
  for (const other of bodies) {
    const others = other.name.split(' ');
    if (other.name.length < short.length && others[0] === words[0] && others.at(-1) === words.at(-1)) short = other.name;
  }
  return short === body.name ? body : { ...body, code: short, name: short };
}
