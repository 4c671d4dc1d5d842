import { TAG } from '../attribution/index.js';
import { lazily } from '../lazily.js';
import { CLASS, classesAt, KIND, lowerOf, SHAPE, shapeAt, type TokenRange, type Tokens, wordTest } from '../reading/index.js';
import { findAbbreviated } from './abbreviations.js';
import { type ActorMention, gazetteer, holdsMention, type MentionMap, mapMentions, mentionFrom, mentionOver, NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';
import {
  collectives,
  executives,
  isBodyNoun,
  isBodyWord,
  isHeadedNoun,
  isHonorificWord,
  isKindNoun,
  isOrganisation,
  isOrganisationWord,
  isPlural,
  isPressNoun,
  isRole,
  isRoleWord,
  pastWords,
  plainWord,
  privateRoles,
  stateBodies,
} from './titles.js';

/** Longest name after the noun that describes a body. */
const LONGEST_NAME = 5;

/** All bodies that no gazetteer knows, but that a noun, an officer or a bracket shows to be one. */
export function findBodies(tokens: Tokens, tags: Uint8Array, found: readonly ActorMention[]): Owner[] {
  const bodies: Owner[] = [];
  const mentions = mapMentions(found, tokens.count);
  const abbreviated = findAbbreviated(tokens, mentions);
  const abbreviatedAt = new Map(abbreviated.map((body) => [body.from, body]));
  for (let i = 0; i < tokens.count; i++) {
    if ((shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 && !showsBody(tokens, i)) continue;
    const known = abbreviatedAt.get(i);
    if (known !== undefined) {
      bodies.push(known);
      i = known.to - 1;
      continue;
    }
    if (isAcronym(tokens, i) && mentionOver(mentions, i) === undefined) {
      const name = tokens.text.slice(tokens.start[i], tokens.end[i]);
      bodies.push(bodyOf({ from: i, to: i + 1 }, name, name));
      continue;
    }
    const described = describedAt(tokens, tags, mentions, i) ?? companyAt(tokens, tags, mentions, i);
    if (described !== null) {
      const name = tokens.text.slice(tokens.start[described.from], tokens.end[described.to - 1]);
      bodies.push(bodyOf(described, name, name));
      i = Math.max(i, described.to - 1);
      continue;
    }
    if (isOwnName(mentionOver(mentions, i))) continue;
    const body = headedAt(tokens, tags, mentions, i) ?? (isBodyNoun(tokens, i) ? bodyAt(tokens, tags, mentions, i) : null);
    if (body === null) continue;
    const name = tokens.text.slice(tokens.start[body.from], tokens.end[body.to - 1]);
    const code = openingCode(mentions, body.from) ?? abbreviationAfter(tokens, mentions, body) ?? name;
    bodies.push(bodyOf(body, withoutKind(tokens, body, code), name));
  }
  return shortened(bodies, [...bodies, ...againNamed(tokens, bodies, found)]);
}

function bodyOf({ from, to }: TokenRange, code: string, name: string): Owner {
  return { from, to, code, name, state: false, naming: NAMING.NAME };
}

/** Words in lower case that show all the same that a name near them is a body's. */
const showsBody = wordTest(({ plain, spelling }) => isBodyWord(plain) || isAbbreviated(plain, spelling));

/** `the Community union` is `Community`: a noun in lower case describes the name before it. */
function withoutKind(tokens: Tokens, { from, to }: TokenRange, code: string): string {
  const last = to - 1;
  const opening = tokens.text.slice(tokens.start[from], tokens.end[from]);
  const apart = !collectives.has(plainWord(tokens, last)) || /^\p{Lu}{2,}$/u.test(opening);
  const describes = apart && isKindNoun(tokens, last) && !isCapital(tokens, last) && last - from === 1;
  return describes && code === tokens.text.slice(tokens.start[from], tokens.end[last])
    ? tokens.text.slice(tokens.start[from], tokens.end[last - 1])
    : code;
}

/** A body of several words that a noun has described once is one wherever it is named. */
function againNamed(tokens: Tokens, bodies: readonly Owner[], mentions: readonly ActorMention[]): Owner[] {
  const described = new Map<number, Map<string, Owner>>();
  for (const body of bodies) {
    if (body.to - body.from < 2 || !isKindNoun(tokens, body.from - 1)) continue;
    const first = tokens.word[body.from] ?? -1;
    described.set(first, (described.get(first) ?? new Map<string, Owner>()).set(body.name, body));
  }
  if (described.size === 0) return [];
  const taken = new Set([...bodies, ...mentions].map((one) => one.from));
  const found: Owner[] = [];
  for (let i = 0; i < tokens.count; i++) {
    for (const body of described.get(tokens.word[i] ?? -1)?.values() ?? []) {
      const to = i + body.to - body.from;
      if (taken.has(i) || to > tokens.count || tokens.text.slice(tokens.start[i], tokens.end[to - 1]) !== body.name) continue;
      found.push(bodyOf({ from: i, to }, body.code, body.name));
      break;
    }
  }
  return found;
}

/** `ECOWAS Commission`, `UN Information Centre`: an organ of the organisation that its name opens with. */
function openingCode(mentions: MentionMap, from: number): string | null {
  const opening = mentionFrom(mentions, from);
  const entry = opening === undefined ? undefined : gazetteer().entries[opening.actor];
  return entry?.type === 'organisation' ? entry.code : null;
}

/** `advocacy group Rights Now`, `opposition party Together`: the name after a noun that describes it. */
function describedAt(tokens: Tokens, tags: Uint8Array, mentions: MentionMap, noun: number): TokenRange | null {
  const written = (shapeAt(tokens, noun) & (SHAPE.CAPITAL | SHAPE.UPPER)) === SHAPE.CAPITAL;
  if (!isKindNoun(tokens, noun) || written || tags[noun] === TAG.FINITE) return null;
  const from = tokens.kind[noun + 1] === KIND.COMMA ? noun + 2 : noun + 1;
  let to = from;
  if (opensWithPeople(tokens, from)) to++;
  while (to < tokens.count && to < from + LONGEST_NAME && continuesDescribed(tokens, tags, from, to)) to++;
  if (to === from || holdsMention(mentions, from, to)) return null;
  if (from > noun + 1 && (tokens.kind[to] !== KIND.COMMA || to - from < 2)) return null;
  const aimed = /^(?:for|against)$/.test(lowerOf(tokens, to)) && tags[to + 1] === TAG.NAME;
  return { from, to: aimed ? endOfNames(tokens, tags, to + 1) : to };
}

function continuesDescribed(tokens: Tokens, tags: Uint8Array, from: number, i: number): boolean {
  if (isNamePart(tokens, tags, i)) return true;
  return i > from && (endsName(tokens, i) || (isParticle(tokens, i) && isCapital(tokens, i + 1)));
}

/** `La Jornada del Sur`, `Partido de la Costa`. */
const isParticle = wordTest(({ lower }) => /^(?:de|del|da|do|dos|des|di|du|la|las|los|le|les)$/.test(lower));

/** `the NGO Refugee Watch`, `charity Doctors Abroad`: people that a body calls itself after, and more of its name. */
function opensWithPeople(tokens: Tokens, i: number): boolean {
  return isCapital(tokens, i) && privateRoles.has(plainWord(tokens, i)) && isCapital(tokens, i + 1) && tokens.gap[i + 1] === 1;
}

/** `Airbus Chief Executive X`, `Siemens CEO Y`: the name before an office that companies have. */
function companyAt(tokens: Tokens, tags: Uint8Array, mentions: MentionMap, at: number): TokenRange | null {
  if (!isNamePart(tokens, tags, at) || isNamePart(tokens, tags, at - 1) || opensExecutive(tokens, at)) return null;
  let to = at;
  while (to < tokens.count && to < at + LONGEST_NAME && isNamePart(tokens, tags, to) && !opensExecutive(tokens, to)) to++;
  if (to === at || !opensExecutive(tokens, to)) return null;
  return holdsMention(mentions, at, to) ? null : { from: at, to };
}

/** `Monitor` of `Justice Monitor`, `Teachers` of `Teachers Association`: a word for a role with a capital, and no person's name after it. */
function endsName(tokens: Tokens, i: number): boolean {
  if (!isRole(tokens, i) || !isCapital(tokens, i) || tokens.kind[i] !== KIND.WORD) return false;
  return !isCapital(tokens, i + 1) || isBodyNoun(tokens, i + 1);
}

const executiveWords = lazily(() => executives().map((office) => office.split(' ')));
const beginsExecutive = wordTest(({ lower }) => executiveWords().some(([first]) => first === lower));

function opensExecutive(tokens: Tokens, at: number): boolean {
  return beginsExecutive(tokens, at) && executiveWords().some((office) => office.every((word, k) => lowerOf(tokens, at + k) === word));
}

function isNamePart(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i < 0 || tokens.kind[i] !== KIND.WORD || tags[i] !== TAG.NAME || !isCapital(tokens, i)) return false;
  return (classesAt(tokens, i) & (CLASS.WEEKDAY | CLASS.MONTH)) === 0 && !isNoNamePart(tokens, i);
}

/** Words for roles and what is over, and honorifics so short that they are nothing else. */
const isNoNamePart = wordTest(
  ({ plain, spelling }) => pastWords.has(plain) || isRoleWord(plain) || (isHonorificWord(plain, spelling) && plain.length < 4),
);

/** `Truckers Association of Zambia (TAZ)`, `Patriotic Renewal Movement (PRM)`: the short name in brackets, made of the name's letters. */
function abbreviationAfter(tokens: Tokens, mentions: MentionMap, { from, to }: TokenRange): string | null {
  const within = /^(?:of|for)$/.test(lowerOf(tokens, to)) ? mentionFrom(mentions, to + 1)?.to : undefined;
  const open = within ?? to;
  if (tokens.kind[open] !== KIND.OPEN || tokens.kind[open + 2] !== KIND.CLOSE) return null;
  const short = tokens.text.slice(tokens.start[open + 1], tokens.end[open + 1]);
  const name = tokens.text.slice(tokens.start[from], tokens.end[open - 1]).toLowerCase();
  return /^\p{Lu}[\p{Lu}\d-]+$/u.test(short) && [...short.toLowerCase()].every((letter) => name.includes(letter)) ? short : null;
}

/** `MDC leader`, `ZESN chairman`: an abbreviation with an officer is a body. */
function isAcronym(tokens: Tokens, i: number): boolean {
  return isAbbreviation(tokens, i) && isRole(tokens, i + 1) && !isCapital(tokens, i + 1) && tokens.gap[i + 1] === 1;
}

const isAbbreviation = wordTest(({ plain, spelling }) => isAbbreviated(plain, spelling));

function isAbbreviated(plain: string, spelling: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{1,6}$/u.test(spelling) && !isRoleWord(plain) && !isOrganisationWord(plain);
}

/** An adjective or a city may open the name of a body; a name of several words is one already. */
function isOwnName(mention: ActorMention | undefined): boolean {
  return mention !== undefined && mention.naming !== NAMING.ADJECTIVE && mention.to - mention.from > 1;
}

/** `Indonesian Coal Mining Association`, `GIGA institute`, `League of Chishima-Habomai Islanders`. */
function bodyAt(tokens: Tokens, tags: Uint8Array, mentions: MentionMap, noun: number): TokenRange | null {
  const capital = isCapital(tokens, noun);
  const press = isPressNoun(tokens, noun);
  if (press && !capital) return null;
  let from = noun;
  if (!capital && isPlain(tokens, tags, from - 1) && isCapital(tokens, from - 2)) from--;
  while (from > 0 && joinsPlural(tokens, tags, mentions, from)) from -= 2;
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
  const opening = mentionFrom(mentions, from);
  const owned = opening !== undefined && (opening.to === noun || !capital);
  if (from === noun)
    return capital &&
      /^(?:of|for)$/.test(lowerOf(tokens, noun + 1)) &&
      tags[noun + 2] === TAG.NAME &&
      mentionFrom(mentions, noun + 2) === undefined
      ? { from, to: withState(tokens, mentions, noun, endOfNames(tokens, tags, noun + 2)) }
      : null;
  if (!capital && (owned || tags[from] !== TAG.NAME)) return null;
  const more =
    capital &&
    /^(?:of|for|on)$/.test(lowerOf(tokens, noun + 1)) &&
    isCapital(tokens, noun + 2) &&
    mentionFrom(mentions, noun + 2) === undefined;
  if (capital && owned && !more && !press) return null;
  const to = more ? endOfNames(tokens, tags, noun + 2) : endOfNouns(tokens, noun);
  return { from, to: capital && to - from > 2 ? withState(tokens, mentions, noun, to) : to };
}

/** `Commercial Farmers Union of Zimbabwe`: a state in the name of a body that is none of its organs. */
function withState(tokens: Tokens, mentions: MentionMap, noun: number, to: number): number {
  if (stateBodies.has(plainWord(tokens, noun)) || lowerOf(tokens, to) !== 'of') return to;
  const first = lowerOf(tokens, to + 1) === 'the' ? to + 2 : to + 1;
  const state = mentionFrom(mentions, first);
  return state !== undefined && (state.naming === NAMING.NAME || state.naming === NAMING.PEOPLE) ? state.to : to;
}

/** `Trades Union Congress`, `Farmers Association Federation`: nouns for bodies that follow each other end one name. */
function endOfNouns(tokens: Tokens, noun: number): number {
  let to = noun + 1;
  while (isCapital(tokens, noun) && isCapital(tokens, to) && (isBodyNoun(tokens, to) || isOrganisation(tokens, to))) to++;
  return to;
}

/** `Army of the Straight Path`, `Association of Norwegian Herring Exporters`: a noun in capitals and the name after its `of`. */
function headedAt(tokens: Tokens, tags: Uint8Array, mentions: MentionMap, noun: number): TokenRange | null {
  if (!isHeadedNoun(tokens, noun) || !isCapital(tokens, noun)) return null;
  if (isCapital(tokens, noun - 1) && tags[noun - 1] !== TAG.DETERMINER) return null;
  if (lowerOf(tokens, noun + 1) !== 'of' && lowerOf(tokens, noun + 1) !== 'for') return null;
  const first = lowerOf(tokens, noun + 2) === 'the' ? noun + 3 : noun + 2;
  const owner = mentionFrom(mentions, first);
  if (!isCapital(tokens, first) || (owner !== undefined && (owner.naming !== NAMING.ADJECTIVE || !isCapital(tokens, owner.to))))
    return null;
  return { from: noun, to: endOfNames(tokens, tags, first) };
}

/** `Dockers'` in `Coastal Dockers' Union`: the mark of a plural inside a name; that of a state belongs to whom owns the body. */
function joinsPlural(tokens: Tokens, tags: Uint8Array, mentions: MentionMap, from: number): boolean {
  if (tags[from - 1] !== TAG.POSSESSIVE || !isCapital(tokens, from - 2)) return false;
  return (
    isPlural(plainWord(tokens, from - 2)) &&
    lowerOf(tokens, from - 2) !== 'people' &&
    mentionOver(mentions, from - 2) === undefined &&
    isCapital(tokens, from)
  );
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

/** `Khrunichev space centre` is the `Khrunichev centre` of the next paragraph: bodies go by the shortest name with the same first and last word. */
function shortened(bodies: readonly Owner[], all: readonly Owner[]): Owner[] {
  const shortest = new Map<string, string>();
  for (const { name } of bodies) {
    const ends = endsOf(name);
    const known = shortest.get(ends);
    if (known === undefined || name.length < known.length) shortest.set(ends, name);
  }
  return all.map((body) => {
    const name = shortest.get(endsOf(body.name)) ?? body.name;
    return name.length < body.name.length ? bodyOf(body, name, name) : body;
  });
}

function endsOf(name: string): string {
  return `${name.slice(0, name.indexOf(' ') + 1 || name.length)} ${name.slice(name.lastIndexOf(' ') + 1)}`;
}
