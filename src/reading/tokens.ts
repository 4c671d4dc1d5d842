import words from '../../lexicons/words.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.js';

/** What a token is. QUOTE is any mark that may open or close a quotation; an apostrophe inside a word is part of the word. */
export const KIND = {
  WORD: 1,
  NUMBER: 2,
  PUNCTUATION: 3,
  QUOTE: 4,
  DASH: 5,
  OPEN: 6,
  CLOSE: 7,
  STOP: 8,
  COMMA: 9,
  COLON: 10,
  SEMICOLON: 11,
  POSSESSIVE: 12,
} as const;

/** The tokens of a text in parallel arrays. `gap` tells what stood before the token: 0 nothing, 1 space, 2 line end, 3 blank line. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  readonly vocabulary: Vocabulary;
}

export const GAP = { NONE: 0, SPACE: 1, LINE: 2, BLANK: 3 } as const;

const abbreviations = new Set(
  words.abbreviations.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
);
const numberAbbreviations = new Set(words.numberAbbreviations);

const LETTER = 1;
const FIGURE = 2;
const SPACE = 3;
const OTHER = 4;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) ASCII[code] = LETTER;
  else if (/[0-9]/.test(char)) ASCII[code] = FIGURE;
  else if (code <= 32) ASCII[code] = SPACE;
  else ASCII[code] = OTHER;
}

function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  )
    return SPACE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  if (code >= 0x200c && code <= 0x206f) return OTHER;
  if (code >= 0x2190 && code <= 0x2bff) return OTHER;
  if (code >= 0x3001 && code <= 0x303f) return OTHER;
  if (code >= 0xff01 && code <= 0xff0f) return OTHER;
  return LETTER;
}

const LINE_FEED = 10;
const APOSTROPHE = 39;
const RIGHT_SINGLE = 0x2019;
const HYPHEN = 45;
const FULL_STOP = 46;

const KINDS: Record<string, number> = {
  '"': KIND.QUOTE,
  '“': KIND.QUOTE,
  '”': KIND.QUOTE,
  '„': KIND.QUOTE,
  '«': KIND.QUOTE,
  '»': KIND.QUOTE,
  '‘': KIND.QUOTE,
  '’': KIND.QUOTE,
  "'": KIND.QUOTE,
  '`': KIND.QUOTE,
  '‹': KIND.QUOTE,
  '›': KIND.QUOTE,
  '‟': KIND.QUOTE,
  '‛': KIND.QUOTE,
  '-': KIND.DASH,
  '–': KIND.DASH,
  '—': KIND.DASH,
  '―': KIND.DASH,
  '(': KIND.OPEN,
  '[': KIND.OPEN,
  '{': KIND.OPEN,
  ')': KIND.CLOSE,
  ']': KIND.CLOSE,
  '}': KIND.CLOSE,
  '.': KIND.STOP,
  '!': KIND.STOP,
  '?': KIND.STOP,
  '…': KIND.STOP,
  ',': KIND.COMMA,
  ':': KIND.COLON,
  ';': KIND.SEMICOLON,
};

/** Splits a text into tokens in one pass; nothing of the text is lost or changed but white space between tokens. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const capacity = text.length;
  let start = new Int32Array(Math.min(capacity, 1024 + (capacity >> 2)));
  let end = new Int32Array(start.length);
  let word = new Int32Array(start.length);
  let kind = new Uint8Array(start.length);
  let gap = new Uint8Array(start.length);
  let count = 0;
  let pending: number = GAP.BLANK;
  let at = 0;

  const push = (from: number, to: number, tokenKind: number) => {
    if (count === start.length) {
      const size = count * 2 + 16;
      start = grow(start, size);
      end = grow(end, size);
      word = grow(word, size);
      const kinds = new Uint8Array(size);
      kinds.set(kind);
      kind = kinds;
      const gaps = new Uint8Array(size);
      gaps.set(gap);
      gap = gaps;
    }
    start[count] = from;
    end[count] = to;
    word[count] = vocabulary.intern(text.slice(from, to));
    kind[count] = tokenKind;
    gap[count] = pending;
    pending = GAP.NONE;
    count++;
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (type === SPACE) {
      let lines = 0;
      while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) {
        const char = text.charCodeAt(at);
        if (char === LINE_FEED || char === 0x2029 || char === 0x2028 || (char === 13 && text.charCodeAt(at + 1) !== LINE_FEED)) lines++;
        at++;
      }
      pending = Math.max(pending, lines === 0 ? GAP.SPACE : lines === 1 ? GAP.LINE : GAP.BLANK);
    } else if (type === LETTER || type === FIGURE) {
      const to = type === LETTER ? wordEnd(text, at) : numberEnd(text, at);
      const possessive = possessiveStart(text, at, to);
      if (possessive > at) {
        push(at, possessive, type === LETTER ? KIND.WORD : KIND.NUMBER);
        push(possessive, to, to - possessive === 2 && /s/i.test(text.charAt(possessive + 1)) ? KIND.POSSESSIVE : KIND.WORD);
      } else push(at, to, type === LETTER ? KIND.WORD : KIND.NUMBER);
      at = to;
    } else {
      let to = at + 1;
      if (code === FULL_STOP) while (text.charCodeAt(to) === FULL_STOP) to++;
      else if (code === HYPHEN) while (text.charCodeAt(to) === HYPHEN) to++;
      else if ((code === APOSTROPHE || code === 96) && text.charCodeAt(to) === code) to++;
      push(at, to, KINDS[text.charAt(at)] ?? KIND.PUNCTUATION);
      at = to;
    }
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    word: word.subarray(0, count),
    kind: kind.subarray(0, count),
    gap: gap.subarray(0, count),
    vocabulary,
  };
}

function grow(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}

function isFigureAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** End of the word that begins at `at`: inner apostrophes and hyphens belong to it, and the stops of `U.S.` and `Gen.`. */
function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    const type = classOf(code);
    if (type === LETTER || type === FIGURE) to++;
    else if ((code === APOSTROPHE || code === RIGHT_SINGLE) && isLetterAt(text, to + 1) && to > at) to++;
    else if (code === HYPHEN && to > at && (isLetterAt(text, to + 1) || isFigureAt(text, to + 1))) to++;
    else if (code === 0x2011 && isLetterAt(text, to + 1)) to++;
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
  const last = text.slice(at, stop);
  if (last.length > 8) return false;
  const known = last.slice(last.lastIndexOf('-') + 1);
  if (numberAbbreviations.has(known)) return nextIsFigure(text, stop + 1);
  return abbreviations.has(known);
}

/** Whether a number follows, as in `No. 5` and `No. TG-580`. */
function nextIsFigure(text: string, at: number): boolean {
  return /^\s{0,2}[A-Z]{0,3}-?\d/.test(text.slice(at, at + 8));
}

/** End of the number that begins at `at`: `1,200.5`, `10:05`, `12th`, `20-year`, `2012/13`. */
function numberEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    const type = classOf(code);
    if (type === FIGURE || type === LETTER) to++;
    else if ((code === FULL_STOP || code === 44 || code === 58 || code === 47) && isFigureAt(text, to + 1)) to++;
    else if (code === HYPHEN && isLetterAt(text, to + 1)) to++;
    else if (code === HYPHEN && isFigureAt(text, to + 1)) to++;
    else break;
  }
  return to;
}

/** Where `'s`, `'ll`, `'re`, `'ve`, `'d` or `'m` begins at the end of a word, else -1. */
function possessiveStart(text: string, at: number, to: number): number {
  for (let length = 2; length <= 3 && to - length > at; length++) {
    const mark = text.charCodeAt(to - length);
    if (mark !== APOSTROPHE && mark !== RIGHT_SINGLE) continue;
    return /^(?:s|d|m|ll|re|ve)$/i.test(text.slice(to - length + 1, to)) ? to - length : -1;
  }
  return -1;
}

/** Lower-cased spelling of token `i`. */
export function lowerOf(tokens: Tokens, i: number): string {
  return tokens.vocabulary.lower[tokens.word[i] ?? 0] ?? '';
}

/** Word classes of token `i`, 0 for anything but words, numbers and possessives. */
export function classesAt(tokens: Tokens, i: number): number {
  const kind = tokens.kind[i];
  return kind === KIND.WORD || kind === KIND.NUMBER ? (tokens.vocabulary.classes[tokens.word[i] ?? 0] ?? 0) : 0;
}

export function shapeAt(tokens: Tokens, i: number): number {
  return tokens.vocabulary.shape[tokens.word[i] ?? 0] ?? 0;
}
