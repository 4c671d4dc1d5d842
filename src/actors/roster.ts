import titles from '../../lexicons/titles.json' with { type: 'json' };
import { TAG } from '../attribution/index.js';
import { CLASS, classesAt, KIND, lowerOf, SHAPE, shapeAt, type TokenRange, type Tokens } from '../reading/index.js';
import { type ActorMention, gazetteer, NAMING } from './gazetteer.js';

export type Gender = 'male' | 'female' | 'unknown';

/** Somebody who is named or meant in the text. */
export interface Party {
  name: string;
  role: string | null;
  actor: string | null;
  gender: Gender;
  kind: 'person' | 'body' | 'state' | 'group';
  /** Lower-cased words of name and role, for matching later mentions. */
  readonly nameWords: Set<string>;
  readonly roleWords: Set<string>;
  plural: boolean;
  /** Token of the latest mention. */
  last: number;
}

const roles = new Set(titles.roles);
const honorifics = new Map<string, Gender>();
for (const word of titles.honorifics.neutral) honorifics.set(word.toLowerCase().replace(/\.$/, ''), 'unknown');
for (const word of titles.honorifics.male) honorifics.set(word.toLowerCase(), 'male');
for (const word of titles.honorifics.female) honorifics.set(word.toLowerCase(), 'female');
const masculine = new Set(titles.masculine);
const feminine = new Set(titles.feminine);
const organisations = new Set(titles.organisations);

export function plainWord(tokens: Tokens, i: number): string {
  return lowerOf(tokens, i).replace(/\.$/, '');
}

export function isRole(tokens: Tokens, i: number): boolean {
  return roles.has(plainWord(tokens, i));
}

export function isHonorific(tokens: Tokens, i: number): boolean {
  return (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0 && honorifics.has(plainWord(tokens, i));
}

export function isOrganisation(tokens: Tokens, i: number): boolean {
  return organisations.has(plainWord(tokens, i));
}

/** Gender as titles and role nouns tell it. */
export function genderOf(tokens: Tokens, range: TokenRange): Gender {
  for (let i = range.from; i < range.to; i++) {
    const word = plainWord(tokens, i);
    if (feminine.has(word)) return 'female';
    if (masculine.has(word)) return 'male';
    const gender = isHonorific(tokens, i) ? honorifics.get(word) : undefined;
    if (gender === 'male' || gender === 'female') return gender;
  }
  return 'unknown';
}

/** The personal name inside a mention: the capitalised run that holds no role, body or actor; null where there is none. */
export function personName(
  tokens: Tokens,
  tags: Uint8Array,
  range: TokenRange,
  mentions: ReadonlyMap<number, ActorMention>,
): TokenRange | null {
  let best: TokenRange | null = null;
  for (let i = range.from; i < range.to; ) {
    const mention = mentions.get(i);
    if (mention !== undefined && !(mention.naming === NAMING.CITY && (tags[mention.to] === TAG.NAME || tags[i - 1] === TAG.NAME))) {
      i = Math.max(mention.to, i + 1);
      continue;
    }
    if (!opensName(tokens, tags, i, mentions)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < range.to && continuesName(tokens, tags, end, range.to, mentions)) end++;
    while (end - 1 > i && (tags[end - 1] !== TAG.NAME || isRole(tokens, end - 1))) end--;
    const run = { from: i, to: end };
    if (isPerson(tokens, tags, run, range) && (best === null || run.to - run.from > best.to - best.from || isRole(tokens, best.to)))
      best = run;
    i = end;
  }
  return best;
}

function opensName(tokens: Tokens, tags: Uint8Array, i: number, _mentions: ReadonlyMap<number, ActorMention>): boolean {
  if (tokens.kind[i] !== KIND.WORD || ((shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 && !/^(?:al|el|bin)-/.test(lowerOf(tokens, i))))
    return false;
  if (isRole(tokens, i) || isHonorific(tokens, i) || isOrganisation(tokens, i)) return false;
  if ((classesAt(tokens, i) & (CLASS.CLOSED | CLASS.WEEKDAY | CLASS.MONTH)) !== 0 && tags[i] !== TAG.NAME) return false;
  return tags[i] === TAG.NAME || (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0 || tags[i] === TAG.NOUN || tags[i] === TAG.ADJECTIVE;
}

function continuesName(tokens: Tokens, tags: Uint8Array, i: number, limit: number, mentions: ReadonlyMap<number, ActorMention>): boolean {
  const mention = mentions.get(i);
  if (mention !== undefined && mention.naming !== NAMING.CITY && mention.naming !== NAMING.SEAT && mention.to - mention.from > 1)
    return false;
  if (tokens.kind[i] !== KIND.WORD) return false;
  if (isRole(tokens, i)) return false;
  if (tags[i] === TAG.NAME) return true;
  const particle = (classesAt(tokens, i) & CLASS.PARTICLE) !== 0 && lowerOf(tokens, i) !== 'of';
  return (
    (particle && i + 1 < limit && ((shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0 || (classesAt(tokens, i + 1) & CLASS.PARTICLE) !== 0)) ||
    /^(?:al|el|ul|ur)-/.test(lowerOf(tokens, i))
  );
}

/** A run is a person's name after a title or role, with an apposition, or on its own with two words and no common noun at its end. */
function isPerson(tokens: Tokens, tags: Uint8Array, run: TokenRange, range: TokenRange): boolean {
  if (isRole(tokens, run.to) || isOrganisation(tokens, run.to)) return false;
  for (let i = run.from; i < run.to; i++) if (isOrganisation(tokens, i)) return false;
  const before = run.from - 1;
  if (before >= range.from && (isRole(tokens, before) || isHonorific(tokens, before))) return true;
  if (run.from === range.from) return tags[run.to] !== TAG.POSSESSIVE;
  if (tokens.kind[before] === KIND.COMMA) return true;
  return before >= range.from && tags[before] !== TAG.PREPOSITION && tags[before] !== TAG.DETERMINER;
}

/** Surname-first and capital spellings are written as names are: `MORIKAWA Ayako` as `Morikawa Ayako`. */
export function nameText(tokens: Tokens, range: TokenRange): string {
  const words: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (tokens.kind[i] !== KIND.WORD) continue;
    const written = tokens.text.slice(tokens.start[i], tokens.end[i]);
    words.push((shapeAt(tokens, i) & SHAPE.UPPER) !== 0 && written.replace(/[^\p{L}]/gu, '').length > 2 ? capitalise(written) : written);
  }
  return words.join(' ');
}

function capitalise(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_all, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** Code of the actor a mention stands for. */
export function codeOf(mention: ActorMention): string {
  return gazetteer.entries[mention.actor]?.code ?? '';
}

export function actorName(mention: ActorMention): string {
  return gazetteer.entries[mention.actor]?.name ?? '';
}

export function actorType(mention: ActorMention): string {
  return gazetteer.entries[mention.actor]?.type ?? '';
}
