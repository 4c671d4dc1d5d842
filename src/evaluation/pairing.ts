import type { Statement } from '../schema.js';
import type { GoldStatement } from './gold.js';
import { overlap, type Pair, pairsOf, wordsUnder } from './words.js';

/** Statements are the same from this share of common words of content on. */
const LEAST_OVERLAP = 0.5;

/** Pairs annotated statements with found ones, best overlap of content first, each once. */
export function pairStatements<Label extends string>(
  words: readonly Pair[],
  gold: readonly GoldStatement[],
  found: readonly Statement<Label>[],
): Map<GoldStatement, Statement<Label>> {
  const wanted = gold.map((statement) => ({ statement, words: wordsUnder(words, statement.content) }));
  const given = found.map((statement) => ({ statement, words: wordsUnder(words, pairsOf(statement.content)) }));
  const candidates = wanted.flatMap((a) => given.map((b) => ({ gold: a.statement, found: b.statement, share: overlap(a.words, b.words) })));
  const pairs = new Map<GoldStatement, Statement<Label>>();
  const taken = new Set<Statement<Label>>();
  for (const candidate of candidates.filter(({ share }) => share >= LEAST_OVERLAP).sort((a, b) => b.share - a.share)) {
    if (pairs.has(candidate.gold) || taken.has(candidate.found)) continue;
    pairs.set(candidate.gold, candidate.found);
    taken.add(candidate.found);
  }
  return pairs;
}
