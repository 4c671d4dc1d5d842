/** Bodies whose name is followed by its abbreviation in brackets, and every place where they are named by the one or the other. */

import { CLASS, classesAt, KIND, SHAPE, shapeAt, type TokenRange, type Tokens, wordTest } from '../reading/index.js';
import { holdsMention, type MentionMap, mentionOver, NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';
import { holds, isHonorific, isOrganisation, isRole, plainWord, stateBodies } from './titles.js';

/** Longest name looked at, in tokens, and longest abbreviation, in tokens (`PPP/C` is three). */
const LONGEST_NAME = 12;
const LONGEST_ABBREVIATION = 3;

/** `National Coordination of Peasant Organisations (CNOC)`: a name and the letters made of it, of which one shows the other to be a body. */
export function findAbbreviated(tokens: Tokens, mentions: MentionMap): Owner[] {
  const bodies: Owner[] = [];
  for (let open = 1; open + 2 < tokens.count; open++) {
    if (tokens.kind[open] !== KIND.OPEN) continue;
    const code = bracketed(tokens, open);
    const name = code === null ? null : nameBefore(tokens, mentions, open);
    if (code === null || name === null || !isMadeOf(tokens, name, code)) continue;
    const text = tokens.text.slice(tokens.start[name.from], tokens.end[name.to - 1]);
    bodies.push({ from: name.from, to: name.to, code, name: text, state: false, naming: NAMING.NAME });
  }
  return bodies.length === 0 ? bodies : [...bodies, ...againNamed(tokens, mentions, bodies)];
}

/** What stands in a bracket, where that is one abbreviation. */
function bracketed(tokens: Tokens, open: number): string | null {
  let close = open + 1;
  while (close < tokens.count && close <= open + LONGEST_ABBREVIATION && tokens.kind[close] !== KIND.CLOSE) close++;
  if (tokens.kind[close] !== KIND.CLOSE || close === open + 1) return null;
  const text = tokens.text.slice(tokens.start[open + 1], tokens.end[close - 1]);
  return /^\p{Lu}{2}[\p{Lu}\d/+&-]*$/u.test(text) && text.length <= 12 ? text : null;
}

const joins = wordTest(({ lower }) => /^(?:of|for|the|and|&|de|del|da|do|des|la|el)$/.test(lower));

/** The capitalised words before a bracket, with what joins them; null where they are somebody's already, or an organ of a state. */
function nameBefore(tokens: Tokens, mentions: MentionMap, open: number): TokenRange | null {
  let from = open;
  while (from > 0 && from > open - LONGEST_NAME && isPart(tokens, from - 1) && tokens.gap[from] <= 1) from--;
  while (from < open && (joins(tokens, from) || !isCapital(tokens, from))) from++;
  if (open - from < 2 || holds(tokens, { from, to: open }, stateBodies)) return null;
  const opening = mentionOver(mentions, from);
  if (opening !== undefined && (opening.to >= open || opening.from < from)) return null;
  if (opening === undefined && isPersonal(tokens, from, open)) return null;
  return { from, to: open };
}

function isPart(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === KIND.POSSESSIVE || joins(tokens, i) || isTight(tokens, i)) return true;
  return isCapital(tokens, i) && (classesAt(tokens, i) & (CLASS.WEEKDAY | CLASS.MONTH)) === 0;
}

/** The stroke of `Party/Civic`, the mark of `Workers'`. */
function isTight(tokens: Tokens, i: number): boolean {
  if (/['’]/.test(tokens.text.charAt(tokens.start[i]))) return tokens.gap[i] === 0 && /s/i.test(tokens.text.charAt(tokens.start[i] - 1));
  return tokens.text.charAt(tokens.start[i]) === '/' && tokens.gap[i] === 0 && tokens.gap[i + 1] === 0;
}

function isCapital(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0;
}

/** `Senator Jane Doe (PAN)`: a title opens the name of a person. */
function isPersonal(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOrganisation(tokens, i)) return false;
  return isHonorific(tokens, from) || (isRole(tokens, from) && !plainWord(tokens, from).endsWith('s')) || isRole(tokens, to - 1);
}

/** At least half of the letters begin words of the name, each its own: abbreviations come from other languages too. */
function isMadeOf(tokens: Tokens, name: TokenRange, code: string): boolean {
  const initials: string[] = [];
  for (let i = name.from; i < name.to; i++) if (isCapital(tokens, i)) initials.push(tokens.text.charAt(tokens.start[i]).toLowerCase());
  if (initials.length < 2) return false;
  const letters = [...code.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let own = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter);
    if (at < 0) continue;
    initials.splice(at, 1);
    own++;
  }
  return own * 2 >= letters.length;
}

/** Every further place where such a body is named in full or by its letters. */
function againNamed(tokens: Tokens, mentions: MentionMap, bodies: readonly Owner[]): Owner[] {
  const spellings = new Map<number, { readonly words: readonly number[]; readonly body: Owner }[]>();
  for (const body of bodies) {
    const short = { from: body.to + 1, to: closeOf(tokens, body.to) };
    for (const range of [body, short]) {
      const words = [...tokens.word.subarray(range.from, range.to)];
      const list = spellings.get(words[0] ?? -1) ?? [];
      spellings.set(words[0] ?? -1, [...list, { words, body }]);
    }
  }
  const taken = new Set(bodies.flatMap(({ from, to }) => [from, to + 1]));
  const found: Owner[] = [];
  for (let i = 0; i < tokens.count; i++) {
    for (const { words, body } of spellings.get(tokens.word[i] ?? -1) ?? []) {
      const to = i + words.length;
      if (taken.has(i) || (words.length < 2 && holdsMention(mentions, i, to))) continue;
      if (!words.every((word, k) => tokens.word[i + k] === word)) continue;
      found.push({ ...body, from: i, to });
      break;
    }
  }
  return found;
}

function closeOf(tokens: Tokens, open: number): number {
  let close = open;
  while (tokens.kind[close] !== KIND.CLOSE) close++;
  return close;
}
