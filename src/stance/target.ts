import { codeOf } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { KIND, type TokenRange } from '../reading/index.js';
import type { StanceLabel } from '../schema.js';
import type { Match } from './automaton.js';
import { isFirstPerson, type Region, subjectRange, tagAt, wordAt } from './region-phrases.js';

/** Tokens of a target. */
export type TargetRange = TokenRange | null;

const SKIPPED = /^(?:at|of|for|with|to|on|against|over|about|by|from|in|towards?|behind|into|upon|as|that|how|what|toward)$/;
const KEPT_TIES = /^(?:of|on|against|by|over)$/;

/** The target of a match by its entry's slot. */
export function targetOf(region: Region, match: Match, label: StanceLabel): TargetRange {
  const { entry } = match;
  if (entry.target === 'gap' && match.gapFrom >= 0) return trimmed(region, match.gapFrom, match.gapTo);
  if (entry.target === 'before')
    return subjectRange(region, match.from) ?? (label === 'call-to-action' ? null : phraseAfter(region, match.to));
  if (entry.target === 'after') return phraseAfter(region, match.to) ?? subjectFallback(region, match, label);
  if (entry.subject === 'any') return phraseAfter(region, match.to);
  return null;
}

function subjectFallback(region: Region, match: Match, label: StanceLabel): TargetRange {
  if (label === 'cooperate') return partner(region);
  return label === 'condemn' || label === 'support' ? subjectRange(region, match.from) : null;
}

/** Where no slot gives a target: the first actor named who is not the speaker's own. */
export function partner(region: Region): TargetRange {
  for (let i = 0; i < region.count; i++) {
    const mention = region.mentions.get(region.token[i] ?? -1);
    if (mention === undefined || codeOf(mention) === region.speakerActor) continue;
    return { from: mention.from, to: mention.to };
  }
  return null;
}

/** The noun phrase that begins after position `at`, past prepositions; ties of `of`, `on`, `against` are kept. */
export function phraseAfter(region: Region, at: number): TargetRange {
  let i = at;
  let skipped = 0;
  while (
    i < region.count &&
    skipped < 3 &&
    (SKIPPED.test(wordAt(region, i)) || tagAt(region, i) === TAG.ADVERB || tagAt(region, i) === TAG.GERUND)
  ) {
    if (region.broken[i] !== 0 && i > at) break;
    i++;
    skipped++;
  }
  if (i >= region.count || (region.broken[i] !== 0 && i > at && skipped > 0)) return null;
  if (isFirstPerson(region, i) && tagAt(region, i) === TAG.PRONOUN) return null;
  const end = nounEnd(region, i);
  if (end === i) return null;
  let to = end;
  while (to < region.count && region.broken[to] === 0 && KEPT_TIES.test(wordAt(region, to))) {
    const inner = nounEnd(region, to + 1);
    if (inner === to + 1) break;
    to = inner;
  }
  while (to < region.count && region.broken[to] === 0 && wordAt(region, to) === 'and') {
    const inner = nounEnd(region, to + 1);
    if (inner === to + 1 || tagAt(region, to + 1) === TAG.FINITE) break;
    to = inner;
  }
  return tokensOf(region, i, to);
}

/** End of the base noun phrase at position i of the region. */
export function nounEnd(region: Region, from: number): number {
  let i = from;
  let heads = 0;
  for (; i < region.count && i < from + 14; i++) {
    if (i > from && region.broken[i] !== 0 && heads > 0) break;
    const tag = tagAt(region, i);
    if (tag === TAG.DETERMINER || tag === TAG.PRONOUN) {
      if (heads > 0 && !afterPossessive(region, i)) break;
      if (tag === TAG.PRONOUN) return i + 1;
      continue;
    }
    if (tag === TAG.NOUN || tag === TAG.NAME || tag === TAG.NUMBER || tag === TAG.ADJECTIVE) {
      heads++;
      continue;
    }
    if (tag === TAG.ADVERB && heads === 0) continue;
    if ((tag === TAG.GERUND || tag === TAG.PARTICIPLE) && (tagAt(region, i + 1) === TAG.NOUN || tagAt(region, i + 1) === TAG.NAME)) {
      heads++;
      continue;
    }
    break;
  }
  return heads === 0 ? from : i;
}

function afterPossessive(region: Region, i: number): boolean {
  return region.reading.tokens.kind[(region.token[i] ?? 1) - 1] === KIND.POSSESSIVE;
}

function trimmed(region: Region, from: number, to: number): TargetRange {
  let end = to;
  while (
    end > from &&
    (tagAt(region, end - 1) === TAG.PREPOSITION || tagAt(region, end - 1) === TAG.ADVERB || tagAt(region, end - 1) === TAG.TO)
  )
    end--;
  return end > from ? tokensOf(region, from, end) : null;
}

function tokensOf(region: Region, from: number, to: number): TokenRange {
  const first = region.token[from] ?? 0;
  return { from: first, to: (region.token[to - 1] ?? first) + 1 };
}
