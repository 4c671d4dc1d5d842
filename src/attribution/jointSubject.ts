/** Subjects of several members: `X and Y`, `A, B and C`. */

import { KIND, type TokenRange } from '../reading/index.js';
import { kindAt, type Parse, tagAt, word } from './parse.js';
import { phraseBefore } from './phraseBefore.js';
import { TAG } from './tags.js';
import { isTime } from './time.js';

/** Where `X and` or `X, Y and` stands before the phrase at a clause's start, the phrase widened to all members. */
export function widenJoint(parse: Parse, phrase: TokenRange, floor: number): TokenRange {
  const { from, to } = phrase;
  if (tagAt(parse, from - 1) === TAG.COORDINATOR && word(parse, from - 1) === 'and') {
    if (tagAt(parse, from - 2) === TAG.GERUND && endsClause(parse, from - 3, floor) && from - 2 >= floor) return { from: from - 2, to };
    const left = phraseBefore(parse, from - 2);
    const joined = left !== null && left.from >= floor && endsClause(parse, left.from - 1, floor);
    return joined ? { from: enumerationStart(parse, left.from, floor), to } : phrase;
  }
  for (let i = from; i < to; i++) if (tagAt(parse, i) === TAG.COORDINATOR) return { from: enumerationStart(parse, from, floor), to };
  return phrase;
}

/** First token of `A, B and C`, given that of `B`. */
function enumerationStart(parse: Parse, start: number, floor: number): number {
  let from = start;
  while (kindAt(parse, from - 1) === KIND.COMMA && from - 1 > floor) {
    const more = phraseBefore(parse, from - 2);
    if (
      more === null ||
      more.from < floor ||
      !endsClause(parse, more.from - 1, floor) ||
      tagAt(parse, more.from) === TAG.PREPOSITION ||
      isTime(parse, more.to - 1)
    )
      break;
    from = more.from;
  }
  return from;
}

/** Whether a clause may begin after token i. */
function endsClause(parse: Parse, i: number, floor: number): boolean {
  if (i < floor) return true;
  const kind = kindAt(parse, i);
  if (kind === KIND.COMMA || kind === KIND.COLON || kind === KIND.SEMICOLON || kind === KIND.DASH || kind === KIND.QUOTE) return true;
  const tag = tagAt(parse, i);
  return tag === TAG.SUBORDINATOR || tag === TAG.COORDINATOR || tag === TAG.ADVERB;
}
