import { CHARACTER, characterOf, kindOfMark } from './characters.js';
import { GAP, KIND } from './kinds.js';
import type { Vocabulary } from './vocabulary.js';
import { numberEnd, possessiveStart, wordEnd } from './wordEnd.js';

/**
 * The tokens of a text in parallel arrays. `gap` tells what stood before the token: 0 nothing, 1 space, 2 line end, 3 blank line; `classes` are
 * word classes, 0 for all but words and numbers. What is asked of nearly every token stands here and not only in the vocabulary: side by side.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  readonly classes: Int32Array;
  readonly shape: Uint8Array;
  readonly vocabulary: Vocabulary;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const APOSTROPHE = 39;
const HYPHEN = 45;
const FULL_STOP = 46;
const BACKTICK = 96;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Tokens are given room for a fourth of the characters at first: English has one in five. */
const FIRST_ROOM = 64;

/** Splits a text into tokens in one pass; nothing of the text is lost or changed but white space between tokens. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const found = createDraft(FIRST_ROOM + (text.length >> 2), vocabulary);
  let gap: number = GAP.BLANK;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const type = characterOf[code];
    if (type === CHARACTER.SPACE) {
      const to = spaceEnd(text, at);
      const seen = gapOf(text, at, to);
      if (seen > gap) gap = seen;
      at = to;
      continue;
    }
    if (type === CHARACTER.MARK) {
      const to = markEnd(text, at, code);
      push(found, text, at, to, kindOfMark[code], gap);
      at = to;
    } else {
      const kind = type === CHARACTER.LETTER ? KIND.WORD : KIND.NUMBER;
      const to = kind === KIND.WORD ? wordEnd(text, at) : numberEnd(text, at);
      const possessive = possessiveStart(text, at, to);
      if (possessive > at) {
        push(found, text, at, possessive, kind, gap);
        push(found, text, possessive, to, isPossessive(text, possessive, to) ? KIND.POSSESSIVE : KIND.WORD, GAP.NONE);
      } else push(found, text, at, to, kind, gap);
      at = to;
    }
    gap = GAP.NONE;
  }
  const { count } = found;
  return {
    text,
    count,
    start: found.start.subarray(0, count),
    end: found.end.subarray(0, count),
    word: found.word.subarray(0, count),
    kind: found.kind.subarray(0, count),
    gap: found.gap.subarray(0, count),
    classes: found.classes.subarray(0, count),
    shape: found.shape.subarray(0, count),
    vocabulary,
  };
}

/** Tokens while they are collected. */
interface Draft {
  count: number;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  word: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  gap: Uint8Array<ArrayBuffer>;
  classes: Int32Array<ArrayBuffer>;
  shape: Uint8Array<ArrayBuffer>;
  readonly vocabulary: Vocabulary;
}

function createDraft(room: number, vocabulary: Vocabulary): Draft {
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    word: new Int32Array(room),
    kind: new Uint8Array(room),
    gap: new Uint8Array(room),
    classes: new Int32Array(room),
    shape: new Uint8Array(room),
    vocabulary,
  };
}

function push(draft: Draft, text: string, from: number, to: number, kind: number, gap: number): void {
  const { count, vocabulary } = draft;
  if (count === draft.start.length) enlarge(draft);
  const word = vocabulary.intern(text, from, to);
  draft.start[count] = from;
  draft.end[count] = to;
  draft.word[count] = word;
  draft.kind[count] = kind;
  draft.gap[count] = gap;
  draft.classes[count] = kind === KIND.WORD || kind === KIND.NUMBER ? vocabulary.classes[word] : 0;
  draft.shape[count] = vocabulary.shape[word];
  draft.count = count + 1;
}

function enlarge(draft: Draft): void {
  const larger = createDraft(draft.count * 2, draft.vocabulary);
  larger.start.set(draft.start);
  larger.end.set(draft.end);
  larger.word.set(draft.word);
  larger.kind.set(draft.kind);
  larger.gap.set(draft.gap);
  larger.classes.set(draft.classes);
  larger.shape.set(draft.shape);
  Object.assign(draft, { ...larger, count: draft.count });
}

function spaceEnd(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length && characterOf[text.charCodeAt(to)] === CHARACTER.SPACE) to++;
  return to;
}

/** What white space parts, by the line ends in it. */
function gapOf(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (
      code === LINE_FEED ||
      code === PARAGRAPH_SEPARATOR ||
      code === LINE_SEPARATOR ||
      (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)
    )
      lines++;
  }
  if (lines === 0) return GAP.SPACE;
  return lines === 1 ? GAP.LINE : GAP.BLANK;
}

/** Runs of stops and hyphens are one token, and so are two apostrophes or backticks that stand for a quotation mark. */
function markEnd(text: string, at: number, code: number): number {
  let to = at + 1;
  if (code === FULL_STOP || code === HYPHEN) while (text.charCodeAt(to) === code) to++;
  else if ((code === APOSTROPHE || code === BACKTICK) && text.charCodeAt(to) === code) to++;
  return to;
}

function isPossessive(text: string, from: number, to: number): boolean {
  return to - from === 2 && /s/i.test(text.charAt(from + 1));
}

/** Lower-cased spelling of token `i`. */
export function lowerOf(tokens: Tokens, i: number): string {
  return tokens.vocabulary.lower[tokens.word[i] ?? 0];
}

/** Lower-cased spelling without the dot of an abbreviation and without the mark of a possessive plural. */
export function plainOf(tokens: Tokens, i: number): string {
  return tokens.vocabulary.plain[tokens.word[i] ?? 0];
}

/** Word classes of token `i`, 0 for anything but words and numbers. */
export function classesAt(tokens: Tokens, i: number): number {
  return tokens.classes[i] ?? 0;
}

export function shapeAt(tokens: Tokens, i: number): number {
  return tokens.shape[i] ?? 0;
}
