/** Subjects with a clause or an infinitive of their own: `Organizers of the push to boycott the speech said`, `others who want a ban said`. */

import { countVerbs, skipOpeners } from './clauses.js';
import { isBoundary, type Parse, tagAt, word } from './parse.js';
import { phraseEnd } from './phrases.js';
import { type Subject, toSubject } from './source.js';
import { isTagOf, TAG, tagSet } from './tags.js';
import { skipTimeBack } from './time.js';

const LONGEST_SUBJECT = 32;
const RELATIVES = /^(?:who|which|that|whose)$/;
/** Tags that may open what follows a subject's first phrase and still belongs to it. */
const ATTRIBUTES = tagSet(TAG.TO, TAG.GERUND, TAG.PARTICIPLE, TAG.ADJECTIVE, TAG.PREPOSITION);

/** The phrase that opens the stretch before the verb group. */
export function longSubject(parse: Parse, group: number, floor: number): Subject | null {
  let start = group;
  while (start > floor && group - start < LONGEST_SUBJECT && !isBoundary(parse, start - 1)) start--;
  if (group - start >= LONGEST_SUBJECT || tagAt(parse, group - 1) === TAG.COORDINATOR) return null;
  start = pastFronted(parse, skipOpeners(parse, start), group);
  const end = membersEnd(parse, start, group);
  if (end === start || end > group) return null;
  if (end === group) return toSubject(parse, { from: start, to: end });
  const verbs = countVerbs(parse, end, group);
  if (tagAt(parse, end) === TAG.RELATIVE) {
    const whole = verbs > 0 && verbs <= 1 + countCoordinators(parse, end, group);
    return whole && RELATIVES.test(word(parse, end)) ? toSubject(parse, { from: start, to: end }) : null;
  }
  if (verbs > 0 || !isTagOf(ATTRIBUTES, tagAt(parse, end))) return null;
  return toSubject(parse, { from: start, to: skipTimeBack(parse, group - 1) + 1 });
}

/** `Before the vote the member who`: past a fronted phrase before another one that a determiner opens; else `start`. */
function pastFronted(parse: Parse, start: number, group: number): number {
  if (tagAt(parse, start) !== TAG.PREPOSITION) return start;
  const end = phraseEnd(parse, start + 1);
  return end > start + 1 && end < group && tagAt(parse, end) === TAG.DETERMINER ? end : start;
}

/** End of the phrase at `start` with the members that `and` joins to it. */
function membersEnd(parse: Parse, start: number, group: number): number {
  let end = phraseEnd(parse, start);
  if (end === start) return start;
  while (end < group && tagAt(parse, end) === TAG.COORDINATOR && word(parse, end) === 'and') {
    const next = phraseEnd(parse, end + 1);
    if (next === end + 1 || next >= group) break;
    end = next;
  }
  return end;
}

/** Coordinators between two tokens: each may join one more verb to a relative clause. */
function countCoordinators(parse: Parse, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tagAt(parse, i) === TAG.COORDINATOR) count++;
  return count;
}
