import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { type Candidate, findCandidates, refusalEnd } from './candidates.js';
import { cues, FRAME } from './cues.js';
import { classes, hasFinite, isComma, isInside, kindAt, type Parse, quotationAt, tagAt, trimEnd, word } from './parse.js';
import { baseEnd, phraseEnd } from './phrases.js';
import { nextBoundary, PLAUSIBLE, subjectBefore } from './source.js';
import { TAG } from './tagging.js';

/**
 * Content before a cue: from the clause's start to the boundary before the source; null where nothing fit for a statement stands there.
 * Where source and cue close the sentence, whatever stands before is what was said.
 */
export function contentBefore(parse: Parse, floor: number, source: number, closing = false): TokenRange[] | null {
  let to = source;
  while (to > floor && (isComma(parse, to - 1) || (kindAt(parse, to - 1) === KIND.DASH && !isInside(parse, to - 1)))) to--;
  let from = floor;
  for (let i = to - 1; i >= floor; i--) {
    if (isInside(parse, i)) continue;
    if (
      kindAt(parse, i) === KIND.SEMICOLON ||
      (kindAt(parse, i) === KIND.COLON && !(hasFinite(parse, floor, i) && hasFinite(parse, i, to) && !isInside(parse, i + 1)))
    ) {
      from = i + 1;
      break;
    }
  }
  while (from < to && (isComma(parse, from) || kindAt(parse, from) === KIND.DASH)) from++;
  if (from >= to) return null;
  const quotation = quotationAt(parse, to - 1);
  if (quotation >= 0) {
    const { open } = parse.reading.quotations[quotation] ?? { open: from };
    const start = Math.max(open, from);
    if (start > from && isOwnClause(parse, from, start)) return [{ from: start, to }];
    return [{ from, to }];
  }
  const opener = tagAt(parse, from);
  if (isShortAnswer(parse, from, to)) return [{ from, to }];
  if (isParticipleClause(parse, from, to)) return null;
  if (closing && to - from >= SHORTEST_FRAGMENT) return [{ from, to }];
  if (tagAt(parse, from) === TAG.COORDINATOR && to - from === 1) return null;
  const fragment = !hasFinite(parse, from, to) && !isContinued(parse, source);
  if (fragment) return null;
  if (
    (opener === TAG.PREPOSITION || opener === TAG.ADVERB || opener === TAG.GERUND || opener === TAG.SUBORDINATOR) &&
    !hasFinite(parse, from, to) &&
    !isContinued(parse, source)
  )
    return null;
  if (opener === TAG.PREPOSITION && !hasFinite(parse, from, to) && goesOnQuoted(parse, source)) return null;
  if (opener === TAG.SUBORDINATOR && onlySubordinate(parse, from, to) && (goesOnQuoted(parse, source) || !isContinued(parse, source)))
    return null;
  return [{ from, to }];
}

/** Words that a fragment before a closing `Wang said` must have. */
const SHORTEST_FRAGMENT = 4;

/** A clause before the quotation that is no part of what is said: `Not everybody has given up: "..."`. */
function isOwnClause(parse: Parse, from: number, open: number): boolean {
  return (
    kindAt(parse, open - 1) === KIND.COLON ||
    kindAt(parse, open - 1) === KIND.STOP ||
    (tagAt(parse, from) !== TAG.NONE && isComma(parse, open - 1) && !hasFinite(parse, from, open))
  );
}

/** `Asked whether X, Wang said Y`: a participle clause before the source is the circumstance of what is said. */
function isParticipleClause(parse: Parse, from: number, to: number): boolean {
  if (
    from !== parse.from ||
    (classes(parse, from) & CLASS.PARTICIPLE) === 0 ||
    (classes(parse, from) & CLASS.NOUN) !== 0 ||
    tagAt(parse, from) === TAG.NAME
  )
    return false;
  const next = tagAt(parse, from + 1);
  if (next !== TAG.PREPOSITION && next !== TAG.SUBORDINATOR && next !== TAG.ADVERB && next !== TAG.TO && next !== TAG.RELATIVE)
    return false;
  for (let i = from + 1; i < to; i++) if (isComma(parse, i)) return false;
  return true;
}

/** `X, Wang said, is ...`: the clause goes on after the parenthesis. */
function isContinued(parse: Parse, source: number): boolean {
  let commas = 0;
  for (let i = source; i < parse.to; i++) {
    if (isInside(parse, i)) continue;
    if (kindAt(parse, i) === KIND.COMMA) {
      commas++;
      if (mayContinue(tagAt(parse, i + 1)) || kindAt(parse, i + 1) === KIND.QUOTE)
        return i - source < 16 && hasFinite(parse, i + 1, parse.to);
      if (commas > 1) return false;
    }
  }
  return false;
}

/** Tags that a clause may go on with after `, Wang said,`. */
function mayContinue(tag: number): boolean {
  return (
    tag !== TAG.MARK &&
    tag !== TAG.COORDINATOR &&
    tag !== TAG.SUBORDINATOR &&
    tag !== TAG.RELATIVE &&
    tag !== TAG.PREPOSITION &&
    tag !== TAG.NONE &&
    tag !== TAG.PARTICIPLE
  );
}

/** `After the talks, Wang said, "X"`: what was said begins with the quotation. */
function goesOnQuoted(parse: Parse, source: number): boolean {
  for (let i = source; i < parse.to && i < source + 30; i++)
    if (!isInside(parse, i) && (kindAt(parse, i) === KIND.COLON || isComma(parse, i)) && kindAt(parse, i + 1) === KIND.QUOTE) return true;
  return false;
}

/** `Not so, countered X`: a short answer without a verb. */
function isShortAnswer(parse: Parse, from: number, to: number): boolean {
  return to - from <= 3 && from === parse.from && tagAt(parse, from) === TAG.ADVERB && word(parse, from) === 'not';
}

/** `If asked, Wang said X`: nothing but a subordinate clause before the source. */
function onlySubordinate(parse: Parse, from: number, to: number): boolean {
  if (!/^(?:while|although|though|when|as|after|before|since|because|if|once|until|whereas)$/.test(word(parse, from))) return false;
  for (let i = from + 1; i < to; i++) if (isComma(parse, i) && hasFinite(parse, i, to)) return false;
  return true;
}

export interface Taken {
  readonly content: TokenRange[];
  readonly end: number;
}

/** Content from token `start` on, cut where another source begins to speak and where a later cue of the same source stands. */
export function contentAfter(parse: Parse, start: number, limit: number, before: TokenRange[], main: Candidate): Taken | null {
  if (start >= limit) return null;
  const parenthetical = before.length > 0;
  let from = start;
  const content: TokenRange[] = [];
  const later = findCandidates(parse).filter((candidate) => candidate.cue.from >= start && candidate.cue.from < limit);
  if (parenthetical) {
    const opened = openAfterParenthesis(parse, start, limit, later);
    if (opened < 0) return null;
    from = opened;
  }
  let end = limit;
  for (const candidate of later) {
    if (candidate.cue.from < from) continue;
    const link = linkBefore(parse, candidate, from);
    if (link === null) {
      const split = newSource(parse, candidate, from, main);
      if (split >= 0) {
        end = split;
        break;
      }
      continue;
    }
    if (!isSameSource(candidate, main, link.kind, from < link.from && hasFinite(parse, from, link.from))) continue;
    if (link.from > from) content.push({ from, to: trimEnd(parse, from, link.from) });
    from = candidate.after;
    if ((candidate.frames & FRAME.addressee) !== 0 && word(parse, from) !== 'that') from = skipAddressee(parse, from, limit);
    if (tagAt(parse, from) === TAG.ADVERB && word(parse, from + 1) === 'that') from++;
    if (word(parse, from) === 'that' || (word(parse, from) === 'as' && (candidate.frames & FRAME.predicate) !== 0)) from++;
    if (kindAt(parse, from) === KIND.COLON || (isComma(parse, from) && kindAt(parse, from + 1) === KIND.QUOTE)) from++;
  }
  const stop = contentLimit(parse, from, end, main);
  const to = trimEnd(parse, from, stop);
  if (to > from) content.push({ from, to });
  const kept = content.filter((range) => range.to > range.from);
  return kept.length === 0 ? null : { content: kept, end };
}

/** After `, Wang said,`: where content goes on, or -1. */
function openAfterParenthesis(parse: Parse, start: number, limit: number, later: Candidate[]): number {
  let i = start;
  if (kindAt(parse, i) === KIND.COLON) return i + 1;
  if (tagAt(parse, i) === TAG.RELATIVE) {
    if (word(parse, i) === 'who') return -1;
    const cue = later.find((candidate) => candidate.voice === 'finite' && candidate.cue.from <= i + 3);
    return cue === undefined ? -1 : cue.after;
  }
  if (tagAt(parse, i) === TAG.SUBORDINATOR) return -1;
  if (!isComma(parse, i) && kindAt(parse, i) !== KIND.DASH && kindAt(parse, i) !== KIND.QUOTE) return -1;
  i++;
  if (i >= limit) return -1;
  if (kindAt(parse, i) === KIND.QUOTE) return i;
  if (kindAt(parse, i - 1) === KIND.QUOTE) return i - 1;
  const tag = tagAt(parse, i);
  const gerund = later.find((candidate) => candidate.voice === 'gerund' && candidate.cue.from === i);
  if (gerund !== undefined) {
    const after = word(parse, gerund.after) === 'that' ? gerund.after + 1 : gerund.after;
    return after;
  }
  if (tag === TAG.RELATIVE) {
    const cue = later.find((candidate) => candidate.voice === 'finite' && candidate.cue.from <= i + 3);
    return cue === undefined ? -1 : cue.after;
  }
  if (tag === TAG.GERUND || tag === TAG.PARTICIPLE) return -1;
  if (tag === TAG.PREPOSITION || tag === TAG.ADVERB)
    return hasFinite(parse, i, limit) && !/^(?:without|in|at|on|during|with)$/.test(word(parse, i)) ? i : -1;
  if (tag === TAG.COORDINATOR) return hasFinite(parse, i, limit) ? (hasOwnSubject(parse, i + 1) ? i + 1 : i + 1) : -1;
  if (tag === TAG.SUBORDINATOR) return /^(?:because|since|unless|so|if|that)$/.test(word(parse, i)) ? i : -1;
  return hasFinite(parse, i, limit) || tag === TAG.TO ? i : -1;
}

function hasOwnSubject(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  return tag === TAG.DETERMINER || tag === TAG.NAME || tag === TAG.NOUN || tag === TAG.PRONOUN;
}

interface Link {
  readonly from: number;
  readonly kind: 'coordinate' | 'participle' | 'relative';
}

/** What ties a later cue to the source of the main one: `and hoped`, `, adding`, `, which he called`. */
function linkBefore(parse: Parse, candidate: Candidate, floor: number): Link | null {
  let i = candidate.group - 1;
  if (candidate.voice === 'gerund') {
    i = candidate.cue.from - 1;
    while (
      tagAt(parse, i) === TAG.ADVERB ||
      word(parse, i) === 'while' ||
      word(parse, i) === 'by' ||
      word(parse, i) === 'before' ||
      word(parse, i) === 'after'
    )
      i--;
    if (tagAt(parse, i) === TAG.COORDINATOR && isComma(parse, i - 1)) i--;
    if (isBareSaying(parse, candidate, i)) return { from: i + 1, kind: 'participle' };
    if (
      !isComma(parse, i) &&
      !closesQuotation(parse, i) &&
      kindAt(parse, i) !== KIND.DASH &&
      word(parse, candidate.cue.from - 1) !== 'while' &&
      word(parse, i + 1) !== 'by'
    )
      return null;
    if (/^(?:especially|particularly|notably|including)$/.test(word(parse, candidate.cue.from - 1))) return null;
    return i + 1 >= floor ? { from: isComma(parse, i) || kindAt(parse, i) === KIND.DASH ? i : i + 1, kind: 'participle' } : null;
  }
  if (candidate.voice !== 'finite') return null;
  while (tagAt(parse, i) === TAG.ADVERB) i--;
  if (isComma(parse, i) && tagAt(parse, i - 1) === TAG.ADVERB) i -= 2;
  if (parse.sentence.heading && isComma(parse, i)) return { from: i, kind: 'coordinate' };
  if (tagAt(parse, i) === TAG.COORDINATOR || (word(parse, i) === 'yet' && isComma(parse, i - 1)))
    return i >= floor ? { from: isComma(parse, i - 1) ? i - 1 : i, kind: 'coordinate' } : null;
  if (
    tagAt(parse, i) === TAG.PRONOUN &&
    tagAt(parse, i - 1) === TAG.RELATIVE &&
    word(parse, i - 1) !== 'what' &&
    /^(?:he|she|they|it)$/.test(word(parse, i))
  )
    return { from: isComma(parse, i - 2) ? i - 2 : i - 1, kind: 'relative' };
  return null;
}

/** `vowed to fight on saying Y`: a participle of saying needs no comma. */
function isBareSaying(parse: Parse, candidate: Candidate, i: number): boolean {
  const tag = tagAt(parse, i);
  if (tag !== TAG.NOUN && tag !== TAG.NAME && tag !== TAG.NUMBER) return false;
  return candidate.lemma === 'say' || ((candidate.frames & FRAME.invert) !== 0 && word(parse, candidate.after) === 'that');
}

function closesQuotation(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.QUOTE && quotationAt(parse, i) >= 0;
}

/** Whether a linked cue has the source of the main cue rather than the subject of the content's own clause. */
function isSameSource(candidate: Candidate, main: Candidate, link: Link['kind'], clauseBefore: boolean): boolean {
  if (link === 'relative') return true;
  if (link === 'participle') return (candidate.frames & FRAME.weak) === 0 && candidate.weight >= 2;
  if ((candidate.frames & FRAME.weak) !== 0 && clauseBefore) return false;
  if (candidate.past !== main.past && !main.withheld) return false;
  if (candidate.past) return candidate.weight >= 2;
  return !clauseBefore || (main.frames & FRAME.object) !== 0;
}

/** `..., while B said Y`, `and B sought Y`, `to which B replied`: the token where the other source's clause begins, else -1. */
function newSource(parse: Parse, candidate: Candidate, floor: number, main: Candidate): number {
  if (candidate.voice !== 'finite' || candidate.weight < 2 || candidate.past !== main.past) return -1;
  const subject = subjectBefore(parse, candidate.group, floor);
  if (subject === null || PLAUSIBLE[subject.kind] < 0.9) return -1;
  let i = subject.source.from - 1;
  while (tagAt(parse, i) === TAG.ADVERB) i--;
  if (
    tagAt(parse, i) === TAG.RELATIVE &&
    tagAt(parse, i - 1) !== TAG.NOUN &&
    (tagAt(parse, i - 1) === TAG.PREPOSITION || word(parse, i - 1) === 'to') &&
    isComma(parse, i - 2)
  )
    return i - 2;
  const link = word(parse, i);
  if (kindAt(parse, i) === KIND.SEMICOLON) return i;
  const clausal = (main.frames & FRAME.clause) !== 0;
  if ((link === 'while' || link === 'whereas') && (isComma(parse, i - 1) || !clausal || closesQuotation(parse, i - 1)))
    return isComma(parse, i - 1) ? i - 1 : i;
  if ((link === 'and' || link === 'but') && (isComma(parse, i - 1) || !clausal) && subject.kind !== 'organisation')
    return isComma(parse, i - 1) ? i - 1 : i;
  return -1;
}

function skipAddressee(parse: Parse, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + 12; i++) {
    if (word(parse, i) === 'that' && tagAt(parse, i) === TAG.SUBORDINATOR) return i;
    const tag = tagAt(parse, i);
    if (tag === TAG.FINITE || tag === TAG.MODAL || tag === TAG.AUXILIARY) break;
  }
  return from;
}

/** Headlines end their content at ` as ` with a clause; quotations as objects end it where an apposition of the desk follows. */
function contentLimit(parse: Parse, from: number, end: number, main: Candidate): number {
  if (parse.sentence.heading) {
    for (let i = from + 1; i < end; i++) {
      if (isInside(parse, i)) continue;
      if (
        word(parse, i) === 'as' &&
        hasVerbSoon(parse, i + 1, end) &&
        tagAt(parse, i - 1) !== TAG.PRONOUN &&
        (main.frames & FRAME.predicate) === 0
      )
        return i;
      if (word(parse, i) === 'as' && hasVerbSoon(parse, i + 1, end) && kindAt(parse, i + 1) === KIND.WORD && i > from + 1) return i;
    }
    return end;
  }
  const quotation = quotationAt(parse, from);
  if (quotation >= 0 && (main.frames & FRAME.clause) === 0) {
    const close = parse.reading.quotations[quotation]?.close ?? -1;
    if (close > from && close + 1 < end && kindAt(parse, close - 1) === KIND.COMMA) return close + 1;
  }
  let clausal = false;
  for (let i = from + 1; i < end; i++) {
    if (closesQuotation(parse, i) && word(parse, i + 1) === 'according' && word(parse, i + 2) === 'to') return i + 1;
    if (isInside(parse, i)) continue;
    if (isFiniteTag(tagAt(parse, i))) clausal = true;
    if (!clausal && (word(parse, i) !== 'as' || (main.frames & FRAME.predicate) === 0) && isNarratorsClause(parse, i, end)) return i;
    if (!clausal && isNarratorsVerb(parse, i, main)) return i;
    if (!clausal && (isOccasion(parse, i) || kindAt(parse, i) === KIND.SEMICOLON)) return i;
    if (/^(?:when|if)$/.test(word(parse, i)) && /^(?:asked|pressed|questioned|quizzed|prodded)$/.test(word(parse, i + 1))) return i;
    if (tagAt(parse, i) === TAG.COORDINATOR && refusalEnd(parse, i + 1) > i + 1) return i;
    if (!isComma(parse, i)) continue;
    if (refusalEnd(parse, i + 1) > i + 1 || isVerdict(parse, i + 1)) return i;
    const next = word(parse, i + 1);
    if (next === 'according' && word(parse, i + 2) === 'to' && tagAt(parse, i + 3) !== TAG.RELATIVE) return i;
    if (next === 'without' && tagAt(parse, i + 2) === TAG.GERUND && nextBoundary(parse, i + 1) >= end) return i;
  }
  return end;
}

/** `reaffirmed its support as Washington prepared strikes`: an object is followed by what happened meanwhile. */
function isNarratorsClause(parse: Parse, i: number, end: number): boolean {
  const joins = word(parse, i) === 'as' || (word(parse, i) === 'while' && isComma(parse, i - 1));
  if (!joins) return false;
  const subject = phraseEnd(parse, i + 1);
  if (subject === i + 1 || subject >= end) return false;
  let verb = subject;
  while (tagAt(parse, verb) === TAG.ADVERB) verb++;
  return isFiniteTag(tagAt(parse, verb));
}

/** `accused the West of hypocrisy and walked out`: a deed after what was said. */
function isNarratorsVerb(parse: Parse, i: number, main: Candidate): boolean {
  if (tagAt(parse, i) !== TAG.COORDINATOR || !main.past) return false;
  let verb = i + 1;
  while (tagAt(parse, verb) === TAG.ADVERB) verb++;
  return tagAt(parse, verb) === TAG.FINITE && (classes(parse, verb) & CLASS.PAST) !== 0 && tagAt(parse, verb + 1) !== TAG.NOUN;
}

/** `, a charge the group denies`: the desk's apposition to what was said. */
function isVerdict(parse: Parse, i: number): boolean {
  return /^(?:a|an)$/.test(word(parse, i)) && /^(?:charge|claim|allegation|accusation|assertion)$/.test(word(parse, i + 1));
}

/** `rejected the result at a news conference`: where it was said is no part of what was said. */
function isOccasion(parse: Parse, i: number): boolean {
  if (!/^(?:at|in|during|on|via|through)$/.test(word(parse, i)) || tagAt(parse, i) !== TAG.PREPOSITION) return false;
  if (!/^(?:a|an|his|her|its|their)$/.test(word(parse, i + 1))) return false;
  const end = baseEnd(parse, i + 1);
  return end > i + 2 && cues.occasions.has(word(parse, end - 1));
}

function isFiniteTag(tag: number): boolean {
  return tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL;
}

function hasVerbSoon(parse: Parse, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + 9); i++) {
    const tag = tagAt(parse, i);
    if (tag === TAG.FINITE || tag === TAG.MODAL || tag === TAG.AUXILIARY || (tag === TAG.NOUN && word(parse, i).endsWith('s') && i > from))
      return true;
  }
  return false;
}
