import { common, overlap } from './words.js';

const SMALL = new Set(['a', 'an', 'the', 'of', 'for', 'in', 'at', 'to', 'and']);
/** Words are compared by so many letters, so that `China` and `Chinese` agree. */
const LETTERS = 4;
const HALF = 0.5;

/**
 * Whether two names mean the same speaker: one is a fuller form of the other and at most twice as long, or half of all their words are
 * common. Small words and accents do not count.
 */
export function sameName(a: string | null, b: string | null): boolean {
  const [x, y] = [keysOf(a), keysOf(b)];
  const [fewer, more] = [Math.min(x.size, y.size), Math.max(x.size, y.size)];
  if (fewer === 0) return more === 0;
  return (common(x, y) === fewer && fewer >= more * HALF) || overlap(x, y) >= HALF;
}

/** Whether two targets are the same: half of all their words are common. */
export function sameTarget(a: string, b: string | null): boolean {
  return overlap(new Set(plainWords(a)), new Set(plainWords(b))) >= HALF;
}

function keysOf(name: string | null): Set<string> {
  return new Set(
    plainWords(name)
      .filter((word) => !SMALL.has(word))
      .map((word) => word.slice(0, LETTERS)),
  );
}

function plainWords(text: string | null): string[] {
  const plain = (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, i) => word !== '' && !(i === 0 && word === 'the'));
}
