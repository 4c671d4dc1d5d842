import { TAG } from '../attribution/index.js';
import type { TokenRange } from '../reading/index.js';
import { isFirstPerson, type Region, tagAt, wordAt } from './region.js';
import { subjectOf } from './scope.js';

export { isFirstPerson, type Region, tagAt, wordAt } from './region.js';

/** Tokens of the subject noun phrase of the clause that position `at` stands in, null where it has none or is the speaker. */
export function subjectRange(region: Region, at: number): TokenRange | null {
  const head = subjectOf(region, at);
  if (head < 0 || isFirstPerson(region, head)) return null;
  if (tagAt(region, head) === TAG.PRONOUN && /^(?:it|there|this|that|he|she)$/.test(wordAt(region, head))) return null;
  let from = head;
  while (from > 0 && region.broken[from] === 0 && isNounWord(tagAt(region, from - 1))) from--;
  let to = head + 1;
  while (to < at && region.broken[to] === 0 && (isNounWord(tagAt(region, to)) || tagAt(region, to) === TAG.PREPOSITION)) to++;
  while (to > head + 1 && tagAt(region, to - 1) === TAG.PREPOSITION) to--;
  while (from > 0 && region.broken[from] === 0 && wordAt(region, from - 1) === 'and' && isNounWord(tagAt(region, from - 2))) {
    from -= 2;
    while (from > 0 && region.broken[from] === 0 && isNounWord(tagAt(region, from - 1))) from--;
  }
  const first = region.token[from] ?? 0;
  return { from: first, to: (region.token[to - 1] ?? first) + 1 };
}

function isNounWord(tag: number): boolean {
  return (
    tag === TAG.NOUN || tag === TAG.NAME || tag === TAG.ADJECTIVE || tag === TAG.DETERMINER || tag === TAG.NUMBER || tag === TAG.POSSESSIVE
  );
}
