/** Where a word or a number ends: which marks inside it belong to it. */

import { setOf } from '../lazily.js';
import { words } from '../packing/index.js';
import { CHARACTER, characterOf } from './characters.js';

const APOSTROPHE = 39;
const RIGHT_SINGLE = 0x2019;
const HYPHEN = 45;
const NO_BREAK_HYPHEN = 0x2011;
const FULL_STOP = 46;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
/** Longest abbreviation without its stop. */
const LONGEST_ABBREVIATION = 8;

const abbreviations = setOf(() =>
  words().abbreviations.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);
const numberAbbreviations = setOf(() => words().numberAbbreviations);

function classAt(text: string, at: number): number {
  return at < text.length ? characterOf[text.charCodeAt(at)] : 0;
}

function isLetterAt(text: string, at: number): boolean {
  return classAt(text, at) === CHARACTER.LETTER;
}

function isFigureAt(text: string, at: number): boolean {
  return classAt(text, at) === CHARACTER.FIGURE;
}

/** End of the word that begins at `at`: inner apostrophes and hyphens belong to it, and the stops of `U.S.` and `Gen.`. */
export function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    const type = characterOf[code];
    if (type === CHARACTER.LETTER || type === CHARACTER.FIGURE) to++;
    else if (type === CHARACTER.SPACE) break;
    else if ((code === APOSTROPHE || code === RIGHT_SINGLE) && isLetterAt(text, to + 1) && to > at) to++;
    else if (code === HYPHEN && to > at && (isLetterAt(text, to + 1) || isFigureAt(text, to + 1))) to++;
    else if (code === NO_BREAK_HYPHEN && isLetterAt(text, to + 1)) to++;
    else if (code === FULL_STOP && isStopOfWord(text, at, to)) to++;
    else break;
  }
  return to;
}

/** Whether the full stop at `stop` belongs to the word that began at `at` (an initial, an acronym, an abbreviation). */
function isStopOfWord(text: string, at: number, stop: number): boolean {
  if (text.charCodeAt(stop + 1) === FULL_STOP) return false;
  let from = stop - 1;
  while (from > at && text.charCodeAt(from) !== FULL_STOP && text.charCodeAt(from) !== HYPHEN) from--;
  const length = text.charCodeAt(from) === FULL_STOP || text.charCodeAt(from) === HYPHEN ? stop - from - 1 : stop - at;
  if (length === 1) {
    if (stop - at > 1) return true;
    const char = text.charAt(at);
    if (isLetterAt(text, stop + 1)) return char !== 'I' || text.charCodeAt(stop + 2) === FULL_STOP;
    return char !== char.toLowerCase() && char !== 'I';
  }
  if (stop - at > LONGEST_ABBREVIATION) return false;
  const last = text.slice(at, stop);
  const known = last.slice(last.lastIndexOf('-') + 1);
  if (numberAbbreviations.has(known)) return nextIsFigure(text, stop + 1);
  return abbreviations.has(known);
}

/** Whether a number follows, as in `No. 5` and `No. TG-580`. */
function nextIsFigure(text: string, at: number): boolean {
  return /^\s{0,2}[A-Z]{0,3}-?\d/.test(text.slice(at, at + 8));
}

/** End of the number that begins at `at`: `1,200.5`, `10:05`, `12th`, `20-year`, `2012/13`. */
export function numberEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    const type = characterOf[code];
    if (type === CHARACTER.FIGURE || type === CHARACTER.LETTER) to++;
    else if ((code === FULL_STOP || code === COMMA || code === COLON || code === SLASH) && isFigureAt(text, to + 1)) to++;
    else if (code === HYPHEN && (isLetterAt(text, to + 1) || isFigureAt(text, to + 1))) to++;
    else break;
  }
  return to;
}

/** Where `'s`, `'ll`, `'re`, `'ve`, `'d` or `'m` begins at the end of a word, else -1. */
export function possessiveStart(text: string, at: number, to: number): number {
  for (let length = 2; length <= 3 && to - length > at; length++) {
    const mark = text.charCodeAt(to - length);
    if (mark !== APOSTROPHE && mark !== RIGHT_SINGLE) continue;
    return /^(?:s|d|m|ll|re|ve)$/i.test(text.slice(to - length + 1, to)) ? to - length : -1;
  }
  return -1;
}
