import titles from '../../lexicons/titles.json' with { type: 'json' };
import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { classes, isBoundary, isCapital, isComma, isInside, kindAt, type Parse, tagAt, word } from './parse.js';
import { isApposition, phraseBefore, phraseEnd, skipTimeBack, widenJoint } from './phrases.js';
import { TAG } from './tagging.js';

const roles = new Set(titles.roles);
const organisations = new Set(titles.organisations);
const documents = new Set(titles.documents);

/** What kind of thing a source is, as far as its words tell, and how likely such a thing speaks. */
export type SourceKind = 'pronoun' | 'name' | 'role' | 'organisation' | 'document' | 'other' | 'none';

export const PLAUSIBLE: Record<SourceKind, number> = {
  pronoun: 1,
  name: 1,
  role: 1,
  organisation: 0.9,
  document: 0.5,
  other: -0.15,
  none: -5,
};

/** A subject found for a cue: its tokens, and where its clause begins. */
export interface Subject {
  readonly source: TokenRange;
  readonly kind: SourceKind;
  /** First token of the stretch that holds the subject: the sentence's start or the token after a boundary. */
  readonly boundary: number;
}

const LONGEST_PARENTHESIS = 45;

/** The subject that ends before the verb group at `group`, appositions included, relative clauses not. */
export function subjectBefore(parse: Parse, group: number, floor: number): Subject | null {
  let last = group - 1;
  if (last < floor) return null;
  if (isComma(parse, last) || isClosingDash(parse, last)) return subjectAcross(parse, last, floor);
  last = skipTimeBack(parse, last);
  if (last < floor || isBoundary(parse, last)) return isComma(parse, last) && last >= floor ? subjectAcross(parse, last, floor) : null;
  const relative = relativeAntecedent(parse, last, floor);
  if (relative !== null) return relative;
  const phrase = phraseBefore(parse, last);
  if (phrase === null) return longSubject(parse, group, floor);
  if (phrase.from < floor) return phrase.to > floor ? subject(parse, { from: floor, to: phrase.to }) : null;
  const before = phrase.from - 1;
  if (tagAt(parse, before) === TAG.PREPOSITION && before >= floor)
    return opensClauseToo(parse, before) ? subject(parse, phrase) : splitFronted(parse, phrase);
  if (OBJECTS.has(tagAt(parse, before)) && before >= floor) return longSubject(parse, group, floor) ?? afterCoordinator(parse, phrase);
  const joint = widenJoint(parse, phrase, floor);
  if (parse.sentence.heading && joint.from === phrase.from && isComma(parse, before)) {
    const left = phraseBefore(parse, before - 1);
    if (left !== null && left.from === parse.from && isCapital(parse, left.from) && left.to - left.from <= 3)
      return subject(parse, { from: left.from, to: phrase.to });
  }
  const found = subject(parse, joint);
  if (found?.kind !== 'other' || countFinite(parse, floor, joint.from) === 0) return found;
  return afterCoordinator(parse, joint) ?? found;
}

/** `As Mr. Sykes said`: prepositions that are conjunctions where a verb follows their noun. */
function opensClauseToo(parse: Parse, i: number): boolean {
  return (
    /^(?:as|after|before|since|until|because|than|like)$/.test(word(parse, i)) &&
    (i === parse.from || isBoundary(parse, i - 1) || word(parse, i) === 'because')
  );
}

/** Tags before a noun phrase that is an object, or the end of a longer phrase. */
const OBJECTS = new Set<number>([TAG.FINITE, TAG.TO, TAG.INFINITIVE, TAG.PARTICIPLE, TAG.GERUND]);

/** Longest subject with a clause or an infinitive of its own. */
const LONGEST_SUBJECT = 32;

/** `Organizers of the push to boycott the speech said`, `others who want a ban said`: the phrase that opens the stretch before the verb. */
function longSubject(parse: Parse, group: number, floor: number): Subject | null {
  let start = group;
  while (start > floor && group - start < LONGEST_SUBJECT && !isBoundary(parse, start - 1)) start--;
  if (group - start >= LONGEST_SUBJECT || tagAt(parse, group - 1) === TAG.COORDINATOR) return null;
  start = skipOpeners(parse, start);
  let end = phraseEnd(parse, start);
  if (end === start || end >= group) return null;
  while (tagAt(parse, end) === TAG.COORDINATOR && word(parse, end) === 'and') {
    const next = phraseEnd(parse, end + 1);
    if (next === end + 1 || next >= group) break;
    end = next;
  }
  const tag = tagAt(parse, end);
  const verbs = countFinite(parse, end, group);
  if (tag === TAG.RELATIVE)
    return verbs === 1 && /^(?:who|which|that|whose)$/.test(word(parse, end)) ? subject(parse, { from: start, to: end }) : null;
  if (verbs > 0 || (tag !== TAG.TO && tag !== TAG.GERUND && tag !== TAG.PARTICIPLE && tag !== TAG.ADJECTIVE && tag !== TAG.PREPOSITION))
    return null;
  return subject(parse, { from: start, to: skipTimeBack(parse, group - 1) + 1 });
}

function countFinite(parse: Parse, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const tag = tagAt(parse, i);
    const verbal = tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL;
    const before = tagAt(parse, i - 1);
    if (verbal && before !== TAG.AUXILIARY && before !== TAG.MODAL && before !== TAG.TO) count++;
  }
  return count;
}

/** `The claim sparked protests in Jakarta and Hassan called it false`: what follows the coordinator is the subject. */
function afterCoordinator(parse: Parse, phrase: TokenRange): Subject | null {
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if (tagAt(parse, i) === TAG.COORDINATOR) return subject(parse, { from: i + 1, to: phrase.to });
  return null;
}

/** `Rauf Denktas, the President of the Republic said`: where the comma after the apposition is missing, the name before it. */
export function withMissingComma(parse: Parse, found: Subject, floor: number): Subject {
  const { from, to } = found.source;
  if (found.kind !== 'role' || tagAt(parse, from) !== TAG.DETERMINER || !isComma(parse, from - 1)) return found;
  const left = leftPhrase(parse, from - 1, floor);
  if (
    left === null ||
    left.from !== floor ||
    tagAt(parse, left.to - 1) !== TAG.NAME ||
    left.to - left.from < 2 ||
    (classes(parse, left.to - 1) & CLASS.TIME) !== 0
  )
    return found;
  return subject(parse, { from: left.from, to }) ?? found;
}

function isClosingDash(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.DASH && (parse.tokens.gap[i] ?? 0) > 0;
}

/** `..., who told reporters`: the relative pronoun's antecedent is the source. */
function relativeAntecedent(parse: Parse, last: number, _floor: number): Subject | null {
  if (tagAt(parse, last) !== TAG.RELATIVE) return null;
  return { source: { from: last, to: last + 1 }, kind: 'none', boundary: last };
}

/** `In Lagos a monitor said`: the phrase after a fronted preposition is cut where a new phrase begins. */
function splitFronted(parse: Parse, phrase: TokenRange): Subject | null {
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const tag = tagAt(parse, i);
    if (tag === TAG.PRONOUN) return subject(parse, { from: i, to: phrase.to });
    if (tag === TAG.DETERMINER && tagAt(parse, i - 1) !== TAG.PREPOSITION) return subject(parse, { from: i, to: phrase.to });
    if ((classes(parse, i) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0 && i + 1 < phrase.to)
      return subject(parse, { from: tagAt(parse, i + 1) === TAG.NUMBER ? i + 2 : i + 1, to: phrase.to });
  }
  return null;
}

/** The subject before a comma: parentheses (appositions, relative clauses, asides) are passed over to the head. */
function subjectAcross(parse: Parse, comma: number, floor: number): Subject | null {
  let close = comma;
  let end = comma;
  let fixed = false;
  for (let steps = 0; steps < 5; steps++) {
    const open = previousComma(parse, close, floor);
    const from = open + 1;
    const atFloor = open < floor;
    if (close - from > LONGEST_PARENTHESIS) return null;
    const apposition = isApposition(parse, from, close);
    if (apposition) {
      if (atFloor || !mayGoLeft(parse, open, floor)) return headed(parse, from, fixed ? end : close, floor);
      if (!fixed) {
        fixed = true;
        end = close;
      }
      const left = leftPhrase(parse, open, floor);
      if (left === null) return headed(parse, from, end, floor);
      close = open;
      if (isHeadSegment(parse, left)) {
        const further = furtherHead(parse, left, floor);
        return subject(parse, { from: further ?? left.from, to: end });
      }
      continue;
    }
    const head = trailingPhrase(parse, from, close, floor);
    if (head !== null && (atFloor || isClauseInitial(parse, head.from, from)))
      return subject(parse, { from: head.from, to: fixed ? end : head.to });
    if (atFloor) return null;
    fixed = false;
    close = open;
    end = open;
  }
  return null;
}

function previousComma(parse: Parse, close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) {
    if (isInside(parse, i)) {
      if (kindAt(parse, i) === KIND.QUOTE) return i;
      continue;
    }
    if (
      kindAt(parse, i) === KIND.COMMA ||
      kindAt(parse, i) === KIND.SEMICOLON ||
      kindAt(parse, i) === KIND.COLON ||
      isClosingDash(parse, i)
    )
      return i;
  }
  return floor - 1;
}

function mayGoLeft(parse: Parse, open: number, floor: number): boolean {
  return open >= floor && (kindAt(parse, open) === KIND.COMMA || isClosingDash(parse, open)) && !isInside(parse, open);
}

/** The noun phrase that ends at a comma, where it begins its stretch. */
function leftPhrase(parse: Parse, comma: number, floor: number): TokenRange | null {
  const open = previousComma(parse, comma, floor);
  return trailingPhrase(parse, open + 1, comma, floor);
}

function trailingPhrase(parse: Parse, from: number, close: number, floor: number): TokenRange | null {
  const start = skipOpeners(parse, from);
  const last = skipTimeBack(parse, close - 1);
  if (last < start) return null;
  const phrase = phraseBefore(parse, last);
  if (phrase === null || phrase.from < start) return null;
  const wide = widenJoint(parse, phrase, Math.max(start, floor));
  return wide.from === start || tagAt(parse, wide.from - 1) === TAG.SUBORDINATOR || tagAt(parse, wide.from - 1) === TAG.COORDINATOR
    ? wide
    : null;
}

/** Coordinators and adverbs that open a clause before its subject: `But`, `Meanwhile`, `while`. */
function skipOpeners(parse: Parse, from: number): number {
  let i = from;
  while (tagAt(parse, i) === TAG.COORDINATOR || tagAt(parse, i) === TAG.SUBORDINATOR || tagAt(parse, i) === TAG.ADVERB) i++;
  return i;
}

function isHeadSegment(_parse: Parse, phrase: TokenRange): boolean {
  return phrase.to > phrase.from;
}

/** One more apposition to the left: `the chief, A, the B, said`. */
function furtherHead(parse: Parse, phrase: TokenRange, floor: number): number | null {
  const comma = phrase.from - 1;
  if (!isComma(parse, comma) || comma < floor) return null;
  const left = leftPhrase(parse, comma, floor);
  if (left === null) return null;
  return left.from <= floor + 1 || isComma(parse, left.from - 1) ? left.from : null;
}

function isClauseInitial(parse: Parse, i: number, from: number): boolean {
  return skipOpeners(parse, from) === i;
}

function headed(parse: Parse, from: number, to: number, floor: number): Subject | null {
  const start = Math.max(skipOpeners(parse, from), floor);
  return start < to ? subject(parse, { from: start, to }) : null;
}

function subject(parse: Parse, source: TokenRange): Subject | null {
  let { from, to } = source;
  for (let i = from + 1; i < to; i++)
    if (tagAt(parse, i) === TAG.RELATIVE && /^(?:who|whose|which)$/.test(word(parse, i)) && tagAt(parse, i - 1) !== TAG.PREPOSITION) to = i;
  while (
    from < to &&
    (tagAt(parse, from) === TAG.ADVERB || tagAt(parse, from) === TAG.COORDINATOR || tagAt(parse, from) === TAG.MARK) &&
    kindAt(parse, from) !== KIND.OPEN &&
    !/^[$£€]/.test(word(parse, from))
  )
    from++;
  while (to > from && (kindAt(parse, to - 1) === KIND.COMMA || kindAt(parse, to - 1) === KIND.DASH)) to--;
  if (from >= to) return null;
  return { source: { from, to }, kind: kindOf(parse, { from, to }), boundary: from };
}

/** The source after an inverted cue or a reporting preposition: the phrase and its appositions. */
export function subjectAfter(parse: Parse, from: number): Subject | null {
  let start = from;
  while (tagAt(parse, start) === TAG.ADVERB) start++;
  if (tagAt(parse, start) === TAG.PREPOSITION || tagAt(parse, start) === TAG.RELATIVE) return null;
  let end = phraseEnd(parse, start);
  if (end === start) return null;
  while (tagAt(parse, end) === TAG.COORDINATOR && word(parse, end) === 'and') {
    const next = phraseEnd(parse, end + 1);
    if (next === end + 1 || tagAt(parse, next) === TAG.FINITE || tagAt(parse, next) === TAG.AUXILIARY) break;
    end = next;
  }
  end = trimTime(parse, start, end);
  end = reducedEnd(parse, end);
  for (let steps = 0; steps < 3 && isComma(parse, end); steps++) {
    const close = nextBoundary(parse, end + 1);
    if (close <= end + 1 || !isApposition(parse, end + 1, close)) break;
    end = close;
  }
  return subject(parse, { from: start, to: end });
}

/** `a statement posted on its website`: a participle with its phrase belongs to the source. */
function reducedEnd(parse: Parse, end: number): number {
  if (tagAt(parse, end) !== TAG.PARTICIPLE || tagAt(parse, end + 1) !== TAG.PREPOSITION) return end;
  const close = phraseEnd(parse, end + 2);
  return close > end + 2 ? close : end;
}

function trimTime(parse: Parse, start: number, end: number): number {
  const last = skipTimeBack(parse, end - 1);
  return last >= start && last + 1 < end ? last + 1 : end;
}

export function nextBoundary(parse: Parse, from: number): number {
  for (let i = from; i < parse.to; i++) {
    if (kindAt(parse, i) === KIND.OPEN) continue;
    if (isBoundary(parse, i)) return i;
  }
  return parse.to;
}

/** What kind of thing a phrase names, by its head noun. */
export function kindOf(parse: Parse, { from, to }: TokenRange): SourceKind {
  let end = to;
  for (let i = from; i < to; i++) {
    if (isComma(parse, i)) {
      end = i;
      break;
    }
  }
  if (end - from === 1 || (end - from === 2 && tagAt(parse, from) === TAG.ADVERB)) {
    const lower = word(parse, end - 1);
    if (/^(?:this|that|these|those|there|which|what|who|nothing|everything|something|anything|here|such)$/.test(lower)) return 'none';
    if (tagAt(parse, end - 1) === TAG.PRONOUN) return 'pronoun';
  }
  let head = end - 1;
  let firstTie = end;
  for (let i = from + 1; i < end; i++) {
    if (tagAt(parse, i) === TAG.PREPOSITION) {
      firstTie = i;
      break;
    }
  }
  head = firstTie - 1;
  while (head > from && (kindAt(parse, head) === KIND.CLOSE || kindAt(parse, head) === KIND.OPEN || tagAt(parse, head) === TAG.NUMBER))
    head--;
  let best: SourceKind = 'other';
  for (let i = from; i <= head; i++) {
    const lower = word(parse, i);
    if (roles.has(lower)) return 'role';
    if (organisations.has(lower) && i >= head - 1) best = 'organisation';
    else if (documents.has(lower) && i === head && best !== 'organisation') best = 'document';
  }
  if (best !== 'other') return best;
  if (tagAt(parse, head) === TAG.NAME || isCapital(parse, head)) return 'name';
  if (/(?:ers|ors|ists|ians|men|people|ees|ants)$/.test(word(parse, head))) return 'role';
  return 'other';
}
