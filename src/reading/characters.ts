import { KIND } from './kinds.js';

/** What a character is, by its UTF-16 code: letters and marks of words, figures, white space, and marks that are tokens of their own. */
export const CHARACTER = { LETTER: 1, FIGURE: 2, SPACE: 3, MARK: 4 } as const;

const CODES = 1 << 16;
const LAST_CONTROL = 32;
const ASCII_END = 128;

/** Ranges of codes beyond ASCII, both ends included, that are no letters. */
const SPACES: readonly (readonly [number, number])[] = [
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x2000, 0x200b],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const MARKS: readonly (readonly [number, number])[] = [
  [0x80, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x200c, 0x206f],
  [0x2190, 0x2bff],
  [0x3001, 0x303f],
  [0xff01, 0xff0f],
];

const KINDS: readonly (readonly [string, number])[] = [
  ['"“”„«»‘’\'`‹›‟‛', KIND.QUOTE],
  ['-–—―', KIND.DASH],
  ['([{', KIND.OPEN],
  [')]}', KIND.CLOSE],
  ['.!?…', KIND.STOP],
  [',', KIND.COMMA],
  [':', KIND.COLON],
  [';', KIND.SEMICOLON],
];

/** The character class of every code. */
export const characterOf: Uint8Array = classes();
/** The kind of token that every mark makes. */
export const kindOfMark: Uint8Array = kinds();

function classes(): Uint8Array {
  const table = new Uint8Array(CODES).fill(CHARACTER.LETTER);
  table.fill(CHARACTER.MARK, 0, ASCII_END);
  table.fill(CHARACTER.SPACE, 0, LAST_CONTROL + 1);
  fill(table, '0', '9', CHARACTER.FIGURE);
  fill(table, 'A', 'Z', CHARACTER.LETTER);
  fill(table, 'a', 'z', CHARACTER.LETTER);
  for (const [first, last] of MARKS) table.fill(CHARACTER.MARK, first, last + 1);
  for (const [first, last] of SPACES) table.fill(CHARACTER.SPACE, first, last + 1);
  return table;
}

function fill(table: Uint8Array, first: string, last: string, value: number): void {
  table.fill(value, first.charCodeAt(0), last.charCodeAt(0) + 1);
}

function kinds(): Uint8Array {
  const table = new Uint8Array(CODES).fill(KIND.PUNCTUATION);
  for (const [marks, kind] of KINDS) for (const mark of marks) table[mark.charCodeAt(0)] = kind;
  return table;
}
