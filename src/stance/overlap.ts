/** Which of several matches of the same words count. */

import type { Match } from './automaton.js';

/**
 * Keeps the longest of overlapping matches; of equally long ones on the same words every label keeps its own, and an entry that cancels
 * cancels its own label only.
 */
export function longest(matches: Match[]): Match[] {
  const sorted = [...matches].sort(
    (a, b) =>
      b.size - a.size ||
      a.to - a.from - (b.to - b.from) ||
      b.gapTo - b.gapFrom - (a.gapTo - a.gapFrom) ||
      Math.abs(b.entry.weight) - Math.abs(a.entry.weight) ||
      a.from - b.from,
  );
  const kept: Match[] = [];
  for (const candidate of sorted) {
    if (!kept.some((winner) => beats(winner, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Whether a match that was kept leaves no room for another: the other is shorter, or of the same label. */
export function beats(winner: Match, candidate: Match): boolean {
  if (!overlaps(winner, candidate)) return false;
  return winner.entry.label === candidate.entry.label || (winner.size > candidate.size && winner.entry.weight > 0);
}

/** Overlap on words of the patterns themselves; a word inside the other's gap is free. */
function overlaps(a: Match, b: Match): boolean {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  for (let i = from; i < to; i++) if (!inGap(a, i) && !inGap(b, i)) return true;
  return false;
}

function inGap(match: Match, i: number): boolean {
  return match.gapFrom >= 0 && i >= match.gapFrom && i < match.gapTo;
}
