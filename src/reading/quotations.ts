import { GAP, KIND } from './kinds.js';
import type { Tokens } from './tokens.js';

/** A quotation: tokens `open` to `close` inclusive, both being the marks; `closed` is false where the closing mark is missing. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
}

const OPENERS = new Set(['“', '„', '«', '‘', '‹', '``', '‟', '‛']);
const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '”“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‹': '›',
  '"': '"”',
  "'": "'",
  '``': "''",
  "''": "''",
  '`': "'",
};
/** Longest quotation in single marks, in tokens: an apostrophe must not be paired with one far away. */
const LONGEST_SINGLE = 800;
const SINGLE = new Set(["'", '‘', '’', '`']);

/**
 * Outermost quotations, in order. A quotation left open at the end of a paragraph runs to its end; the mark that reopens the next
 * paragraph opens a quotation of its own. A single mark opens only where a fitting one closes in the same paragraph.
 */
export function findQuotations(tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  let i = 0;
  while (i < tokens.count) {
    if (!opens(tokens, i)) {
      i++;
      continue;
    }
    const quotation = close(tokens, i);
    if (quotation === null) {
      i++;
      continue;
    }
    found.push(quotation);
    i = quotation.close + 1;
  }
  return found;
}

function mark(tokens: Tokens, i: number): string {
  return tokens.kind[i] === KIND.QUOTE ? tokens.vocabulary.spelling[tokens.word[i]] : '';
}

function gapAfter(tokens: Tokens, i: number): number {
  return i + 1 < tokens.count ? tokens.gap[i + 1] : GAP.BLANK;
}

function opens(tokens: Tokens, i: number): boolean {
  const char = mark(tokens, i);
  if (char === '') return false;
  const after = gapAfter(tokens, i);
  if (OPENERS.has(char)) return after < GAP.LINE && i + 1 < tokens.count;
  if (char === '»') return false;
  if (char === '”' || char === '’') return false;
  const next = tokens.kind[i + 1];
  const before = tokens.gap[i];
  const previous = i > 0 ? tokens.kind[i - 1] : 0;
  const free = before !== GAP.NONE || previous === KIND.OPEN || previous === KIND.DASH || (previous === KIND.QUOTE && !SINGLE.has(char));
  if (after === GAP.NONE) return free && next !== KIND.COMMA && next !== KIND.SEMICOLON && !(next === KIND.STOP && SINGLE.has(char));
  return false;
}

/** The quotation that opens at `open`, or null where nothing closes a single mark. */
function close(tokens: Tokens, open: number): Quotation | null {
  const opener = mark(tokens, open);
  const closers = CLOSERS[opener] ?? opener;
  const single = SINGLE.has(opener);
  let candidate = -1;
  let depth = 0;
  let i = open + 1;
  const limit = single ? Math.min(tokens.count, open + LONGEST_SINGLE) : tokens.count;
  for (; i < limit; i++) {
    if (tokens.gap[i] >= GAP.LINE && breaksQuotation(tokens, i, open)) break;
    const char = mark(tokens, i);
    if (char === '') continue;
    if (char === opener && OPENERS.has(opener)) {
      if (tokens.gap[i] === GAP.NONE && gapAfter(tokens, i) !== GAP.NONE) return { open, close: i, closed: true };
      depth++;
      continue;
    }
    if (char === '"' && opener === '“' && depth === 0 && endsSpeech(tokens, i)) return { open, close: i, closed: true };
    if (!closers.includes(char)) continue;
    if (!single) {
      if (opener === '"' && opensInner(tokens, i)) continue;
      if (depth > 0) {
        depth--;
        continue;
      }
      return { open, close: i, closed: true };
    }
    const gap = gapAfter(tokens, i);
    const next = tokens.kind[i + 1];
    const ends =
      gap !== GAP.NONE ||
      next === KIND.COMMA ||
      next === KIND.STOP ||
      next === KIND.COLON ||
      next === KIND.SEMICOLON ||
      next === KIND.CLOSE ||
      next === KIND.QUOTE ||
      next === KIND.DASH;
    if (!ends || tokens.gap[i] !== GAP.NONE) continue;
    const previous = tokens.kind[i - 1];
    if (previous === KIND.COMMA || previous === KIND.STOP) return { open, close: i, closed: true };
    if (candidate < 0 || !couldBePossessive(tokens, i)) {
      if (!couldBePossessive(tokens, i)) return { open, close: i, closed: true };
      candidate = i;
    }
  }
  if (single) {
    if (candidate > 0) return { open, close: candidate, closed: true };
    const opensSentence = opener === '‘' && (open === 0 || tokens.gap[open] >= GAP.LINE || tokens.kind[open - 1] === KIND.STOP);
    return opensSentence ? { open, close: i - 1, closed: false } : null;
  }
  return { open, close: i - 1, closed: false };
}

/** A straight mark behind a comma or full stop closes even what a curly mark opened: desks mix them. */
function endsSpeech(tokens: Tokens, i: number): boolean {
  const previous = tokens.kind[i - 1];
  return tokens.gap[i] === GAP.NONE && gapAfter(tokens, i) !== GAP.NONE && (previous === KIND.COMMA || previous === KIND.STOP);
}

function couldBePossessive(tokens: Tokens, i: number): boolean {
  const lower = tokens.vocabulary.lower[tokens.word[i - 1]];
  return lower.endsWith('s') && tokens.kind[i + 1] === KIND.WORD;
}

/** A straight mark after a space and before a letter opens rather than closes. */
function opensInner(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === GAP.SPACE && gapAfter(tokens, i) === GAP.NONE && tokens.kind[i + 1] === KIND.WORD && hasCloseSoon(tokens, i);
}

/** Whether two more marks follow in the paragraph, as they do where this one opens an inner quotation. */
function hasCloseSoon(tokens: Tokens, i: number): boolean {
  let marks = 0;
  for (let j = i + 1; j < tokens.count && tokens.gap[j] < GAP.LINE && j < i + 400; j++) if (mark(tokens, j) === '"') marks++;
  return marks >= 2 && marks % 2 === 0;
}

/** Whether the line end before token `i` ends a quotation that is still open. */
function breaksQuotation(tokens: Tokens, i: number, open: number): boolean {
  if (tokens.gap[i] === GAP.BLANK) return true;
  if (mark(tokens, i) !== '' && opens(tokens, i)) return true;
  return i - open > 400;
}
