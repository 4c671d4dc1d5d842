/** Where content ends and the narrator goes on: circumstances, verdicts, deeds and refusals after what was said. */

import { CLASS, KIND, wordTest } from '../reading/index.js';
import { allows, type Candidate, refusalEnd } from './candidates.js';
import { opensClauseAt } from './clauses.js';
import { cues, FRAME } from './cues.js';
import {
  classes,
  closesQuotation,
  isComma,
  isFiniteAt,
  isInside,
  kindAt,
  nextBoundary,
  type Parse,
  passes,
  pastAdverbs,
  quotationAt,
  tagAt,
  word,
} from './parse.js';
import { baseEnd, phraseEnd } from './phrases.js';
import { TAG } from './tags.js';

/** How far after `as` a headline's second clause has its verb. */
const VERB_REACH = 9;
const OCCASION_PREPOSITIONS = /^(?:at|in|during|on|via|through)$/;
const OCCASION_DETERMINERS = /^(?:a|an|his|her|its|their)$/;

/** Headlines end their content at ` as ` with a clause; quotations as objects end it where an apposition of the desk follows. */
export function contentEnd(parse: Parse, from: number, end: number, main: Candidate): number {
  if (parse.sentence.heading) return headingEnd(parse, from, end, main);
  const quoted = quotedObjectEnd(parse, from, end, main);
  return quoted >= 0 ? quoted : clauseEnd(parse, from, end, main);
}

/** `Xi hails ties as Modi visits`: the clause after `as` is the headline's. */
function headingEnd(parse: Parse, from: number, end: number, main: Candidate): number {
  for (let i = from + 1; i < end; i++) {
    if (isInside(parse, i) || word(parse, i) !== 'as' || !hasVerbSoon(parse, i + 1, end)) continue;
    if (tagAt(parse, i - 1) !== TAG.PRONOUN && !allows(main, FRAME.predicate)) return i;
    if (kindAt(parse, i + 1) === KIND.WORD && i > from + 1) return i;
  }
  return end;
}

/** Whether a finite verb, or in a headline a noun in `s` that may be one, follows soon. */
function hasVerbSoon(parse: Parse, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + VERB_REACH); i++)
    if (isFiniteAt(parse, i) || (tagAt(parse, i) === TAG.NOUN && word(parse, i).endsWith('s'))) return true;
  return false;
}

/** The end of a quotation that is an object and closes with a comma; -1 where there is none. */
function quotedObjectEnd(parse: Parse, from: number, end: number, main: Candidate): number {
  const quotation = quotationAt(parse, from);
  if (quotation < 0 || allows(main, FRAME.clause)) return -1;
  const { close } = parse.reading.quotations[quotation];
  return close > from && close + 1 < end && kindAt(parse, close - 1) === KIND.COMMA ? close + 1 : -1;
}

function clauseEnd(parse: Parse, from: number, end: number, main: Candidate): number {
  let clausal = false;
  for (let i = from + 1; i < end; i++) {
    if (closesQuotation(parse, i) && opensAttribution(parse, i + 1)) return i + 1;
    if (isInside(parse, i)) continue;
    if (isFiniteAt(parse, i)) clausal = true;
    if (!clausal && endsObject(parse, i, end, main)) return i;
    if (opensPrompt(parse, i)) return i;
    if (tagAt(parse, i) === TAG.COORDINATOR && refusalEnd(parse, i + 1) > i + 1) return i;
    if (isComma(parse, i) && narratesAfter(parse, i + 1, end)) return i;
  }
  return end;
}

/** Whether the narrator goes on at token i after an object without a verb of its own. */
function endsObject(parse: Parse, i: number, end: number, main: Candidate): boolean {
  if (isNarratorsClause(parse, i, end) && (word(parse, i) !== 'as' || !allows(main, FRAME.predicate))) return true;
  return isNarratorsVerb(parse, i, main) || isOccasion(parse, i) || kindAt(parse, i) === KIND.SEMICOLON;
}

/** Whether what follows a comma is the narrator's. */
function narratesAfter(parse: Parse, i: number, end: number): boolean {
  if (refusalEnd(parse, i) > i || isVerdict(parse, i)) return true;
  const attribution = closingCue(parse, i);
  if (attribution !== undefined) return tagAt(parse, i + attribution.length) !== TAG.RELATIVE;
  return word(parse, i) === 'without' && tagAt(parse, i + 1) === TAG.GERUND && nextBoundary(parse, i) >= end;
}

function opensAttribution(parse: Parse, i: number): boolean {
  return closingCue(parse, i) !== undefined;
}

const opensClosing = wordTest(({ lower }) => cues().closing.some(([first]) => first === lower));

/** The reporting preposition that begins at token i: `according to`. */
function closingCue(parse: Parse, i: number): readonly string[] | undefined {
  if (!passes(parse, i, opensClosing)) return undefined;
  return cues().closing.find((list) => list.every((wanted, k) => word(parse, i + k) === wanted));
}

/** `when asked`, `if pressed`: the circumstance of what was said. */
function opensPrompt(parse: Parse, i: number): boolean {
  return /^(?:when|if)$/.test(word(parse, i)) && cues().prompts.has(word(parse, i + 1));
}

/** `reaffirmed its support as Washington prepared strikes`: an object is followed by what happened meanwhile. */
function isNarratorsClause(parse: Parse, i: number, end: number): boolean {
  const joins = word(parse, i) === 'as' || (word(parse, i) === 'while' && isComma(parse, i - 1));
  return joins && phraseEnd(parse, i + 1) < end && opensClauseAt(parse, i + 1);
}

/** `accused the West of hypocrisy and walked out`: a deed after what was said. */
function isNarratorsVerb(parse: Parse, i: number, main: Candidate): boolean {
  if (tagAt(parse, i) !== TAG.COORDINATOR || !main.past) return false;
  const verb = pastAdverbs(parse, i + 1);
  return tagAt(parse, verb) === TAG.FINITE && (classes(parse, verb) & CLASS.PAST) !== 0 && tagAt(parse, verb + 1) !== TAG.NOUN;
}

/** `, a charge the group denies`: the desk's apposition to what was said. */
function isVerdict(parse: Parse, i: number): boolean {
  return /^(?:a|an)$/.test(word(parse, i)) && cues().verdicts.has(word(parse, i + 1));
}

/** `rejected the result at a news conference`: where it was said is no part of what was said. */
function isOccasion(parse: Parse, i: number): boolean {
  if (tagAt(parse, i) !== TAG.PREPOSITION || !OCCASION_PREPOSITIONS.test(word(parse, i))) return false;
  if (!OCCASION_DETERMINERS.test(word(parse, i + 1))) return false;
  const end = baseEnd(parse, i + 1);
  return end > i + 2 && cues().occasions.has(word(parse, end - 1));
}
