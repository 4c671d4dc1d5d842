/** Days and dates that stand between a subject and its verb: `on Friday`, `last week`, `Wednesday`. */

import { CLASS } from '../reading/index.js';
import { classes, type Parse, tagAt, word } from './parse.js';
import { TAG } from './tags.js';

const BEFORE_DAY = /^(?:on|late|early|last|next|in)$/;
const BEFORE_SPAN = /^(?:last|this|next|earlier|later)$/;

/** Whether token i is part of a time expression. */
export function isTime(parse: Parse, i: number): boolean {
  return (classes(parse, i) & CLASS.TIME) !== 0;
}

/** Whether token i ends a span of time that is no part of the phrase after it: `last month` before `China protested`. */
export function endsSpan(parse: Parse, i: number): boolean {
  return isTime(parse, i) && BEFORE_SPAN.test(word(parse, i - 1)) && tagAt(parse, i + 1) === TAG.NAME;
}

/** Steps back over time expressions and adverbs that end before token `last`; gives the last token of what stands before them. */
export function skipTimeBack(parse: Parse, last: number): number {
  let i = last;
  for (let before = timeStart(parse, i); before < i; before = timeStart(parse, i)) i = before;
  return i;
}

/** The token before the one time expression or adverb that ends at i, or i where there is none. */
function timeStart(parse: Parse, i: number): number {
  const tag = tagAt(parse, i);
  if (tag === TAG.ADVERB) return i - 1;
  if (isTime(parse, i) && (classes(parse, i) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0)
    return BEFORE_DAY.test(word(parse, i - 1)) ? i - 2 : i - 1;
  if (isTime(parse, i) && BEFORE_SPAN.test(word(parse, i - 1))) return i - 2;
  if (tag === TAG.NUMBER && (classes(parse, i - 1) & CLASS.MONTH) !== 0) return word(parse, i - 2) === 'on' ? i - 3 : i - 2;
  return i;
}
