import titles from '../../lexicons/titles.json' with { type: 'json' };
import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { type Candidate, findCandidates } from './candidates.js';
import { contentAfter, contentBefore } from './content.js';
import { cues, FRAME } from './cues.js';
import { classes, hasFinite, isBoundary, isComma, isInside, kindAt, type Parse, tagAt, trimEnd, word } from './parse.js';
import { baseEnd, phraseBefore, phraseEnd } from './phrases.js';
import { nextBoundary, PLAUSIBLE, type Subject, subjectAfter, subjectBefore, withMissingComma } from './source.js';
import { TAG } from './tagging.js';

/** One attribution found in a sentence, as token ranges. */
export interface Attribution {
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  readonly content: TokenRange[];
  /** Everything that belongs to the statement: cue, contents, and the later cues between them. */
  readonly extent: TokenRange;
  readonly lemma: string | null;
  readonly frames: number;
  readonly withheld: boolean;
  /** Whether the source is to be looked for in the text before (passive without agent, agreement). */
  readonly agentless: boolean;
}

/** What a candidate must score to be taken for a cue; every judgement of the rules below is a term of that score. */
const THRESHOLD = 2;
const WEAK_PENALTY = 0.4;
const QUOTE_BONUS = 1.5;
const THAT_BONUS = 1;
const CLAUSE_BONUS = 0.5;
const HEADING_BONUS = 0.5;
/** Longest stretch between a subject's first phrase and its verb. */
const LONGEST_TIE = 12;
/** Weight of a verb that is a cue by itself, and plausibility of a source that is somebody. */
const FIRM = 2.4;
const SPEAKER = 0.9;

/** What is issued to say something: `released a statement saying that`. */
const issues = new Set(titles.documents);

/** All attributions of one sentence, in order of the text. */
export function attribute(parse: Parse): Attribution[] {
  const found: Attribution[] = [];
  const candidates = findCandidates(parse);
  let floor = parse.from;
  let index = 0;
  for (let guard = 0; guard < 8; guard++) {
    const limit = clauseLimit(parse, candidates, index, floor);
    const next = bestAttribution(parse, candidates, index, floor, limit);
    if (next === null) {
      if (limit >= parse.to) break;
      floor = limit;
    } else {
      found.push(next.attribution);
      floor = next.end;
    }
    while (index < candidates.length && (candidates[index]?.cue.from ?? 0) < floor) index++;
    if (floor >= parse.to) break;
  }
  return found;
}

/** `Baroness Ellacott, Minister for Africa, said:` before a paragraph of her words: source and cue without content. */
export function introduce(parse: Parse): Attribution | null {
  const colon = parse.to - 1;
  for (const candidate of findCandidates(parse)) {
    if (candidate.voice !== 'finite' || (candidate.frames & FRAME.quote) === 0 || candidate.weight < FIRM) continue;
    const subject = subjectBefore(parse, candidate.group, parse.from);
    if (subject === null || PLAUSIBLE[subject.kind] < SPEAKER) continue;
    const after = (candidate.frames & FRAME.addressee) !== 0 ? addresseeEnd(parse, candidate.after) : candidate.after;
    if (adjunctsEnd(parse, after, colon) < colon) continue;
    return {
      cue: candidate.cue,
      source: subject.source,
      content: [],
      extent: { from: candidate.cue.from, to: candidate.cue.to },
      lemma: candidate.lemma,
      frames: candidate.frames,
      withheld: false,
      agentless: false,
    };
  }
  return null;
}

interface Found {
  readonly attribution: Attribution;
  /** First token that may begin another attribution. */
  readonly end: number;
}

/** A semicolon between two clauses that both hold a cue ends the first. */
function clauseLimit(parse: Parse, candidates: Candidate[], index: number, floor: number): number {
  for (let i = floor; i < parse.to; i++) {
    if (kindAt(parse, i) !== KIND.SEMICOLON || isInside(parse, i)) continue;
    return i + 1 < parse.to && candidates.slice(index).some((candidate) => candidate.cue.from > i) ? i : parse.to;
  }
  return parse.to;
}

function bestAttribution(parse: Parse, candidates: Candidate[], index: number, floor: number, limit: number): Found | null {
  const prepositional = reportingPreposition(parse, floor, limit);
  const inRange = candidates.slice(index).filter((candidate) => candidate.cue.from >= floor && candidate.cue.from < limit);
  for (const candidate of inRange) {
    const parenthetical = asParenthesis(parse, candidate, floor, limit);
    if (parenthetical !== null) return parenthetical;
  }
  if (prepositional !== null) return prepositional;
  let first: Found | null = null;
  for (const candidate of inRange) {
    const found = forward(parse, candidate, candidates, floor, limit);
    if (found === null) continue;
    if (first === null && isFrontedClause(parse, found, floor)) first = found;
    else if (first === null || isMainClause(parse, found, first)) return found;
  }
  if (first !== null) return first;
  const opening = inRange[0];
  const inverted = opening === undefined ? null : invertedOpening(parse, opening, floor, limit);
  return (
    inverted ??
    nounCue(parse, floor, limit) ??
    loneParticiple(parse, inRange, candidates, floor, limit) ??
    relativeCue(parse, inRange, floor, limit)
  );
}

/** `denounced what it called "a crime"`: the content begins after the second verb. */
function afterHedge(parse: Parse, start: number): number {
  if (start < 0 || word(parse, start) !== 'what' || tagAt(parse, start + 1) !== TAG.PRONOUN) return start;
  let i = start + 2;
  while (tagAt(parse, i) === TAG.ADVERB || tagAt(parse, i) === TAG.AUXILIARY) i++;
  if (!/^(?:called|calls|termed|described|describes|termed|dubbed|labelled|labeled)$/.test(word(parse, i))) return start;
  return word(parse, i + 1) === 'as' ? i + 2 : i + 1;
}

/** `While he refused to do X, he said Y`: a cue in the clause before the main one. */
function isFrontedClause(parse: Parse, { attribution }: Found, floor: number): boolean {
  const from = attribution.source?.from ?? floor;
  return (
    from - 1 === parse.from &&
    floor === parse.from &&
    /^(?:while|although|though|after|before|when|because|since|once)$/.test(word(parse, floor))
  );
}

function isMainClause(parse: Parse, { attribution }: Found, { attribution: before }: Found): boolean {
  const from = attribution.source?.from ?? -1;
  return (
    from > before.extent.from &&
    isComma(parse, from - 1) &&
    (tagAt(parse, from) === TAG.PRONOUN || tagAt(parse, before.source?.from ?? -1) === TAG.PRONOUN)
  );
}

/** `Said X, who had come along: "Y"`. */
function invertedOpening(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.cue.from !== floor || floor !== parse.from || candidate.voice !== 'finite' || (candidate.frames & FRAME.invert) === 0)
    return null;
  const subject = subjectAfter(parse, candidate.after);
  if (subject === null || PLAUSIBLE[subject.kind] < SPEAKER) return null;
  for (let i = subject.source.to; i + 1 < limit; i++) {
    if (isInside(parse, i)) return null;
    if (kindAt(parse, i) !== KIND.COLON && (!isComma(parse, i) || kindAt(parse, i + 1) !== KIND.QUOTE)) continue;
    return finish(candidate, subject.source, [{ from: i + 1, to: trimEnd(parse, i + 1, limit) }], limit, floor);
  }
  return null;
}

/** `He was helped by X, who said that Y`: a speaker who comes in with a relative clause. */
function relativeCue(parse: Parse, inRange: Candidate[], floor: number, limit: number): Found | null {
  for (const candidate of inRange) {
    if (candidate.voice !== 'finite' || candidate.weight < FIRM || (candidate.frames & (FRAME.weak | FRAME.object)) !== 0) continue;
    const pronoun = candidate.group - 1;
    if (word(parse, pronoun) !== 'who' || pronoun <= floor) continue;
    const last = isComma(parse, pronoun - 1) ? pronoun - 2 : pronoun - 1;
    const source = phraseBefore(parse, last);
    if (source === null || source.from < floor) continue;
    const start = complementStart(parse, candidate, limit);
    if (start < 0 || start >= limit) continue;
    const taken = contentAfter(parse, start, limit, [], candidate);
    if (taken === null || taken.content.length === 0) continue;
    return finish(candidate, source, taken.content, taken.end, floor);
  }
  return null;
}

/** `X, Wang said`, `X, said Wang`, `X, Wang told him, and Y`: the cue's clause holds nothing but source, cue and adjuncts. */
function asParenthesis(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if ((candidate.frames & (FRAME.quote | FRAME.passive | FRAME.addressee)) === 0) return null;
  if (candidate.voice === 'gerund' || candidate.voice === 'infinitive') return null;
  if (candidate.voice === 'passive') return null;
  const inverted = candidate.group > floor && opensClause(parse, candidate.group) ? subjectAfter(parse, candidate.after) : null;
  if (
    inverted !== null &&
    (candidate.frames & FRAME.invert) !== 0 &&
    (PLAUSIBLE[inverted.kind] > 0 || quoteEndsAt(parse, candidate.group - 1))
  ) {
    const rest = adjunctsEnd(parse, inverted.source.to, limit);
    const content = contentBefore(parse, floor, candidate.group, rest >= limit);
    if (content !== null && endsParenthesis(parse, rest, limit))
      return parenthesis(parse, candidate, inverted.source, content, rest, floor, limit);
  }
  const before = subjectBefore(parse, candidate.group, floor);
  if (before === null || before.kind === 'none' || before.source.from <= floor) return null;
  if (!isBoundary(parse, before.source.from - 1) && !quoteEndsAt(parse, before.source.from - 1)) return null;
  let after = candidate.after;
  if ((candidate.frames & FRAME.addressee) !== 0) after = addresseeEnd(parse, after);
  let rest = adjunctsEnd(parse, after, limit);
  const content = contentBefore(parse, floor, before.source.from, rest >= limit);
  if (content === null) return null;
  if (!endsParenthesis(parse, rest, limit)) {
    const tail = nextBoundary(parse, rest);
    const purpose =
      tagAt(parse, rest) === TAG.TO && (candidate.frames & FRAME.certain) !== 0 && tail >= limit && !hasFinite(parse, rest, tail);
    if (purpose) return parenthesis(parse, candidate, before.source, content, tail, floor, limit);
    if (!quoteEndsAt(parse, before.source.from - 1) || takesUpContent(parse, rest)) return null;
    rest = tail;
  }
  if (PLAUSIBLE[before.kind] + candidate.weight < THRESHOLD) return null;
  return parenthesis(parse, candidate, before.source, content, rest, floor, limit);
}

/** After a quotation and `he said`: a second clause or quotation that the cue governs too. */
function takesUpContent(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.QUOTE || word(parse, i) === 'that' || word(parse, i) === 'to' || opensFiniteClause(parse, i);
}

function quoteEndsAt(parse: Parse, i: number): boolean {
  return kindAt(parse, i) === KIND.QUOTE && isInside(parse, i);
}

/** Whether token i opens a clause: nothing but a boundary before it. */
function opensClause(parse: Parse, i: number): boolean {
  return isBoundary(parse, i - 1);
}

function endsParenthesis(parse: Parse, i: number, limit: number): boolean {
  if (i >= limit) return true;
  if (kindAt(parse, i) === KIND.QUOTE) return false;
  if (tagAt(parse, i) === TAG.RELATIVE) return true;
  const tag = tagAt(parse, i);
  if (tag === TAG.SUBORDINATOR && word(parse, i) !== 'that' && word(parse, i) !== 'if' && word(parse, i) !== 'whether') return true;
  return isBoundary(parse, i) || opensTimeClause(parse, i);
}

/** `as he left`, `after they met`: a clause of time that begins like a preposition. */
function opensTimeClause(parse: Parse, i: number): boolean {
  if (!/^(?:as|after|before|since|until)$/.test(word(parse, i))) return false;
  const end = phraseEnd(parse, i + 1);
  if (end === i + 1) return false;
  let verb = end;
  while (tagAt(parse, verb) === TAG.ADVERB) verb++;
  const tag = tagAt(parse, verb);
  return tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL;
}

/** The addressee of `told reporters`, `told a briefing in Kinshasa`, `told cheering supporters who had come`. */
function addresseeEnd(parse: Parse, from: number): number {
  const start = tagAt(parse, from) === TAG.GERUND || tagAt(parse, from) === TAG.PARTICIPLE ? from + 1 : from;
  const end = phraseEnd(parse, start);
  if (end === start) return from;
  if (tagAt(parse, end) !== TAG.RELATIVE) return end;
  const close = nextBoundary(parse, end);
  return isComma(parse, close) && kindAt(parse, close + 1) === KIND.QUOTE ? close : end;
}

/** Adjuncts after a cue: times, places, occasions (`on Friday`, `in an interview with X`, `by telephone`, `after the meeting`). */
function adjunctsEnd(parse: Parse, from: number, limit: number): number {
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    const tag = tagAt(parse, i);
    if (opensTimeClause(parse, i)) break;
    if (tag === TAG.COORDINATOR && steps > 0) {
      const end = phraseEnd(parse, i + 1);
      if (end === i + 1 || (end < limit && !isBoundary(parse, end))) break;
      i = end;
      continue;
    }
    if (tag === TAG.PREPOSITION || tag === TAG.TO) {
      const gerund = tagAt(parse, i + 1) === TAG.GERUND;
      const end = phraseEnd(parse, gerund ? i + 2 : i + 1);
      if (end <= i + 1) {
        if (tagAt(parse, i + 1) === TAG.ADVERB || tagAt(parse, i + 1) === TAG.PRONOUN) {
          i += 2;
          continue;
        }
        if (i + 1 >= limit || isBoundary(parse, i + 1)) i++;
        break;
      }
      i = end;
      continue;
    }
    if (tag === TAG.ADVERB && !isExistential(parse, i)) {
      i++;
      continue;
    }
    if (
      (classes(parse, i) & CLASS.TIME) !== 0 ||
      ((tag === TAG.ADJECTIVE || tag === TAG.DETERMINER) && (classes(parse, i + 1) & CLASS.TIME) !== 0)
    ) {
      i = Math.max(phraseEnd(parse, i), i + 1);
      continue;
    }
    if ((tag === TAG.GERUND || tag === TAG.PARTICIPLE) && word(parse, i) !== 'saying' && steps > 0) {
      const close = nextBoundary(parse, i);
      if (!hasFinite(parse, i, close)) i = close;
      break;
    }
    if (kindAt(parse, i) === KIND.OPEN) {
      while (i < limit && kindAt(parse, i) !== KIND.CLOSE) i++;
      i++;
      continue;
    }
    break;
  }
  return Math.min(i, limit);
}

/** The `there` of `there was`: the subject of a clause and no place. */
function isExistential(parse: Parse, i: number): boolean {
  if (word(parse, i) !== 'there') return false;
  const tag = tagAt(parse, i + 1);
  return tag === TAG.AUXILIARY || tag === TAG.MODAL || tag === TAG.FINITE;
}

function parenthesis(
  parse: Parse,
  candidate: Candidate,
  source: TokenRange,
  before: TokenRange[],
  rest: number,
  floor: number,
  limit: number,
): Found {
  const content = [...before];
  let end = rest;
  const after = contentAfter(parse, rest, limit, content, candidate);
  if (after !== null) {
    content.push(...after.content);
    end = after.end;
  }
  return finish(candidate, source, content, end, floor);
}

function finish(
  candidate: Candidate,
  source: TokenRange | null,
  content: TokenRange[],
  end: number,
  _floor: number,
  agentless = false,
): Found {
  const from = Math.min(candidate.cue.from, ...content.map((range) => range.from));
  const to = Math.max(candidate.cue.to, ...content.map((range) => range.to));
  return {
    attribution: {
      cue: candidate.cue,
      source,
      content,
      extent: { from, to },
      lemma: candidate.lemma,
      frames: candidate.frames,
      withheld: candidate.withheld,
      agentless,
    },
    end: Math.max(end, to),
  };
}

/** `According to X, Y` and `Y, according to X`. */
function reportingPreposition(parse: Parse, floor: number, limit: number): Found | null {
  for (let i = floor; i < limit; i++) {
    if (isInside(parse, i)) continue;
    const words = cues.prepositions.find((list) => list.every((wanted, k) => word(parse, i + k) === wanted));
    if (words === undefined) continue;
    const cue = { from: i, to: i + words.length };
    const subject = subjectAfter(parse, cue.to);
    if (subject === null) continue;
    const candidate: Candidate = {
      cue,
      group: i,
      after: cue.to,
      frames: FRAME.preposition,
      weight: 3,
      voice: 'finite',
      lemma: words.join(' '),
      past: false,
      withheld: false,
    };
    if (i <= floor + 1) {
      if (documentHead(parse, subject.source) && hasSpeechActBefore(parse, nextBoundary(parse, subject.source.to) + 1, limit)) return null;
      let from = subject.source.to;
      const comma = nextBoundary(parse, from);
      if (comma > from && comma < limit && !hasFinite(parse, from, comma)) from = comma;
      if (isComma(parse, from)) from++;
      if (from >= limit) return null;
      return finish(candidate, subject.source, [{ from, to: trimEnd(parse, from, limit) }], limit, floor);
    }
    const inner =
      /^(?:statement|readout|document|communique|communiqué|report|transcript)$/.test(word(parse, subject.source.to - 1)) ||
      documentHead(parse, subject.source);
    if (inner && hasSpeechActBefore(parse, floor, i)) return null;
    const content = contentBefore(parse, floor, i);
    if (content === null) continue;
    return parenthesis(parse, candidate, subject.source, content, subject.source.to, floor, limit);
  }
  return null;
}

function documentHead(parse: Parse, source: TokenRange): boolean {
  for (let i = source.from; i < source.to && tagAt(parse, i) !== TAG.PREPOSITION; i++)
    if (/^(?:statement|readout|document|communique|communiqué|transcript)$/.test(word(parse, i))) return true;
  return false;
}

function hasSpeechActBefore(parse: Parse, floor: number, end: number): boolean {
  return findCandidates(parse).some(
    (candidate) =>
      candidate.cue.from >= floor &&
      candidate.cue.from < end &&
      candidate.voice === 'finite' &&
      subjectBefore(parse, candidate.group, floor) !== null,
  );
}

/** `X said (that) Y`, `X condemned Y`, `X vowed to Y`, `Y was condemned by X`. */
function forward(parse: Parse, candidate: Candidate, all: Candidate[], floor: number, limit: number): Found | null {
  if (candidate.voice === 'gerund' || candidate.voice === 'infinitive') return null;
  if (candidate.voice === 'passive') return passive(parse, candidate, floor, limit);
  const own = subjectBefore(parse, candidate.group, floor);
  const subject = own === null ? coordinateSubject(parse, candidate, floor) : withMissingComma(parse, own, floor);
  if (subject === null || subject.kind === 'none') return null;
  if (candidate.lemma === 'comment on' && /^(?:neither|nobody|none|no)$/.test(word(parse, subject.source.from))) return null;
  if (isIndirectQuestion(parse, subject.source.from, floor) || isReduced(parse, candidate, subject, floor, limit)) return null;
  if (QUOTING.has(candidate.lemma)) {
    const relayed = relayedSource(parse, candidate, limit, floor);
    if (relayed !== null) return relayed;
  }
  const start = afterHedge(
    parse,
    isAsClause(parse, subject, floor) || isInterruption(parse, subject, candidate, limit)
      ? mainClauseStart(parse, candidate, limit)
      : complementStart(parse, candidate, limit),
  );
  if (start < 0 || start >= limit) return null;
  if (scoreForward(parse, candidate, subject, start) < THRESHOLD) return null;
  const taken = contentAfter(parse, start, limit, [], candidate);
  if (taken === null || taken.content.length === 0) return null;
  const fronted = frontedContent(parse, all, floor, subject.source.from);
  const content = fronted === null ? taken.content : [fronted, ...taken.content];
  return finish(candidate, subject.source, content, taken.end, floor);
}

/** `X has come under pressure but has played down Y`: the subject of the verb that the cue is joined to. */
function coordinateSubject(parse: Parse, candidate: Candidate, floor: number): Subject | null {
  if (candidate.weight < FIRM || (candidate.frames & FRAME.weak) !== 0) return null;
  let i = candidate.group - 1;
  while (tagAt(parse, i) === TAG.ADVERB) i--;
  if (tagAt(parse, i) !== TAG.COORDINATOR) return null;
  const subject = clauseSubject(parse, floor, i);
  return subject !== null && PLAUSIBLE[subject.kind] >= SPEAKER ? subject : null;
}

/** Scores a cue with its complement after it; all judgements are terms of one sum. */
function scoreForward(parse: Parse, candidate: Candidate, subject: Subject, start: number): number {
  let score = candidate.weight + PLAUSIBLE[subject.kind] - 0.8;
  if ((candidate.frames & FRAME.weak) !== 0) score -= WEAK_PENALTY;
  if (kindAt(parse, start) === KIND.QUOTE) score += QUOTE_BONUS;
  if (word(parse, start - 1) === 'that') score += THAT_BONUS;
  else if ((candidate.frames & FRAME.clause) !== 0 && opensFiniteClause(parse, start)) score += CLAUSE_BONUS;
  if (parse.sentence.heading) score += HEADING_BONUS;
  if (subject.kind === 'other' && (candidate.frames & FRAME.document) !== 0 && (candidate.frames & FRAME.invert) === 0)
    score -= WEAK_PENALTY;
  if (subject.kind === 'document' && (candidate.frames & (FRAME.document | FRAME.object)) !== 0) score += 0.4;
  return score;
}

/** `As Clinton told the paper, X`: the main clause is what was said. */
function isAsClause(parse: Parse, subject: Subject, floor: number): boolean {
  const as = subject.source.from - 1;
  return as >= floor && word(parse, as) === 'as' && (as === floor || isBoundary(parse, as - 1) || tagAt(parse, as - 1) === TAG.COORDINATOR);
}

/** `But, X added, it is no way to win`: source and cue stand between two commas after an opening that says nothing. */
function isInterruption(parse: Parse, subject: Subject, candidate: Candidate, limit: number): boolean {
  if (!isComma(parse, subject.source.from - 1) || (candidate.frames & FRAME.invert) === 0 || !isComma(parse, candidate.after)) return false;
  return (
    kindAt(parse, candidate.after + 1) !== KIND.QUOTE &&
    nextBoundary(parse, candidate.after + 1) >= limit &&
    opensFiniteClause(parse, candidate.after + 1)
  );
}

function mainClauseStart(parse: Parse, candidate: Candidate, limit: number): number {
  if ((candidate.frames & (FRAME.quote | FRAME.addressee)) === 0 || (candidate.frames & FRAME.weak) !== 0) return -1;
  let i = candidate.after;
  if ((candidate.frames & FRAME.addressee) !== 0) i = addresseeEnd(parse, i);
  i = adjunctsEnd(parse, i, limit);
  return isComma(parse, i) || kindAt(parse, i) === KIND.COLON ? i + 1 : -1;
}

const QUOTING = new Set(['quote', 'cite']);

/** `Local dailies quoted X as saying that Y`: the words are X's. */
function relayedSource(parse: Parse, candidate: Candidate, limit: number, floor: number): Found | null {
  const object = subjectAfter(parse, candidate.after);
  if (object === null || object.kind === 'none') return null;
  let i = object.source.to;
  while (isComma(parse, i)) i++;
  if (word(parse, i) === 'as') i++;
  if (tagAt(parse, i) !== TAG.GERUND) return null;
  i++;
  if (word(parse, i) === 'that' || isComma(parse, i) || kindAt(parse, i) === KIND.COLON) i++;
  return i < limit ? finish(candidate, object.source, [{ from: i, to: trimEnd(parse, i, limit) }], limit, floor) : null;
}

/** `It was not clear whether X would send`: nobody says what stands in an indirect question. */
function isIndirectQuestion(parse: Parse, from: number, floor: number): boolean {
  return from > floor && /^(?:whether|if)$/.test(word(parse, from - 1));
}

/** `The islands, called the Kurils, were seized`: a participle between commas whose noun has its verb further on. */
function isReduced(parse: Parse, candidate: Candidate, subject: Subject, floor: number, limit: number): boolean {
  const verb = candidate.cue.from;
  if (candidate.group !== verb || !isComma(parse, verb - 1) || (classes(parse, verb) & CLASS.PARTICIPLE) === 0 || candidate.lemma === 'say')
    return false;
  for (let i = subject.source.from; i < verb - 1; i++) if (isComma(parse, i)) return false;
  if (subject.source.from > floor + 1) return false;
  const close = nextBoundary(parse, verb);
  if (close >= limit || !isComma(parse, close)) return false;
  let i = close + 1;
  while (tagAt(parse, i) === TAG.ADVERB) i++;
  const tag = tagAt(parse, i);
  return tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL;
}

/** Whether a subject and its verb begin here: `both capitals want`, `his efforts to slow the warming will be`. */
function opensFiniteClause(parse: Parse, start: number): boolean {
  const end = phraseEnd(parse, start);
  if (end === start) return false;
  for (let i = end; i < parse.to && i < end + LONGEST_TIE; i++) {
    const tag = tagAt(parse, i);
    if (tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL) return true;
    if (isBoundary(parse, i) || tag === TAG.RELATIVE || tag === TAG.SUBORDINATOR) return false;
  }
  return false;
}

/** Content before the main cue: `Noting that X, Wang said Y`. */
function frontedContent(parse: Parse, all: Candidate[], floor: number, before: number): TokenRange | null {
  const gerund = all.find(
    (candidate) =>
      candidate.voice === 'gerund' && candidate.cue.from >= floor && candidate.cue.from <= floor + 1 && candidate.cue.to < before,
  );
  if (gerund === undefined) return null;
  let from = gerund.after;
  if (word(parse, from) === 'that') from++;
  let to = before;
  while (to > from && (isComma(parse, to - 1) || tagAt(parse, to - 1) === TAG.COORDINATOR)) to--;
  return to > from ? { from, to } : null;
}

/** Where the complement of a cue begins, past addressee, `that` and adjuncts; -1 where no complement fits the cue's frames. */
function complementStart(parse: Parse, candidate: Candidate, limit: number): number {
  const { frames } = candidate;
  let i = candidate.after;
  if (i >= limit) return -1;
  const that = complementizer(parse, i, limit, frames);
  if (!passesGate(parse, candidate, that, limit)) return -1;
  const clausal = (frames & (FRAME.clause | FRAME.passive)) !== 0 || candidate.withheld;
  if (that >= 0 && (clausal || (frames & FRAME.request) !== 0)) return that + 1;
  if (kindAt(parse, i) === KIND.COLON) return i + 1;
  if (isComma(parse, i)) {
    const close = nextBoundary(parse, i + 1);
    if (close < limit && kindAt(parse, close) === KIND.COMMA && close - i < 14) return close + 1;
    return kindAt(parse, i + 1) === KIND.QUOTE ? i + 1 : -1;
  }
  if (kindAt(parse, i) === KIND.QUOTE) return i;
  if ((frames & FRAME.predicate) !== 0 && word(parse, i) === 'as') return i;
  const aside = topicAfterAddressee(parse, candidate, limit);
  if (aside > 0) return aside;
  if (opensTimeClause(parse, i)) {
    const close = nextBoundary(parse, i);
    if (isComma(parse, close) && kindAt(parse, close + 1) === KIND.QUOTE) return close + 1;
  }
  if ((frames & FRAME.addressee) !== 0 && (frames & FRAME.request) === 0) {
    if ((frames & FRAME.topic) !== 0 || (frames & FRAME.clause) !== 0) {
      const topic = topicStart(parse, i, limit);
      if (topic > 0 && (frames & FRAME.topic) !== 0) return topic;
      if ((frames & FRAME.clause) === 0) return -1;
    }
    const warned = baseEnd(parse, i);
    if (candidate.lemma !== 'tell' && warned > i && /^(?:of|about)$/.test(word(parse, warned)) && warned + 1 < limit) return warned + 1;
    const end = addresseeEnd(parse, i);
    if (end === i) return -1;
    i = adjunctsEnd(parse, end, limit);
    if (kindAt(parse, i) === KIND.COLON) i++;
    if (isComma(parse, i) && kindAt(parse, i + 1) === KIND.QUOTE) i++;
    return i < limit ? i : -1;
  }
  const infinitive = infinitiveStart(parse, i, limit);
  if ((frames & FRAME.infinitive) !== 0 && infinitive >= 0) return infinitive;
  const object = (frames & (FRAME.object | FRAME.predicate | FRAME.topic | FRAME.request)) !== 0;
  if (!object && (frames & FRAME.infinitive) !== 0 && (frames & FRAME.clause) === 0) return -1;
  if (
    object &&
    tagAt(parse, i) === TAG.ADVERB &&
    (classes(parse, i) & CLASS.TIME) === 0 &&
    /^(?:further|full|only|more|less|most|early|close|free)$/.test(word(parse, i)) &&
    startsPhrase(parse, i + 1)
  )
    return i;
  const shifted = adjunctsEnd(parse, i, limit);
  if (clausal && shifted > i && shifted < limit && !isBoundary(parse, shifted) && startsClause(parse, shifted)) return shifted;
  if (shifted > i && kindAt(parse, shifted) === KIND.COLON) return shifted + 1;
  if (shifted > i && kindAt(parse, shifted) === KIND.QUOTE) return shifted;
  if (shifted > i && object && shifted < limit && startsPhrase(parse, shifted)) return shifted;
  if (shifted > i && isComma(parse, shifted) && kindAt(parse, shifted + 1) === KIND.QUOTE) return shifted + 1;
  if (clausal && opensFiniteClause(parse, i)) return i;
  if ((frames & FRAME.certain) !== 0 && (startsPhrase(parse, i) || /^(?:having|being)$/.test(word(parse, i)))) return i;
  if (object && (startsPhrase(parse, i) || (word(parse, i) === 'that' && startsPhrase(parse, i + 1)))) return i;
  if (clausal && tagAt(parse, i) === TAG.SUBORDINATOR && /^(?:whether|if|how|why|when|where|what)$/.test(word(parse, i))) return i;
  if (clausal && tagAt(parse, i) === TAG.RELATIVE) return i;
  if (
    object &&
    (tagAt(parse, i) === TAG.PREPOSITION || tagAt(parse, i) === TAG.ADVERB) &&
    candidate.cue.to - candidate.cue.from > 1 &&
    !isBoundary(parse, i + 1)
  )
    return i;
  if (object && tagAt(parse, i) === TAG.GERUND) return i;
  return -1;
}

/** Verbs that are cues only with a certain complement: `held that`, `shared the view`, `put the toll at 312`. */
function passesGate(parse: Parse, { frames, after, withheld }: Candidate, that: number, limit: number): boolean {
  if ((frames & FRAME.that) !== 0)
    return (that >= 0 && adjunctsEnd(parse, after, that) === that) || (withheld && isQuestionWord(parse, after));
  if ((frames & (FRAME.opinion | FRAME.abstract | FRAME.urging | FRAME.as | FRAME.measure)) === 0) return true;
  if ((frames & FRAME.clause) !== 0 && (that >= 0 || isQuestionWord(parse, after))) return true;
  if ((frames & FRAME.infinitive) !== 0 && infinitiveStart(parse, after, limit) >= 0) return true;
  if ((frames & FRAME.opinion) !== 0) {
    const end = baseEnd(parse, after);
    return end > after && (withheld || cues.opinions.has(word(parse, end - 1)));
  }
  if ((frames & FRAME.abstract) !== 0) return isAct(parse, after, limit);
  if ((frames & FRAME.urging) !== 0) return that >= 0 || has(parse, after, limit, (i) => tagAt(parse, i) === TAG.TO);
  if ((frames & FRAME.as) !== 0)
    return (
      kindAt(parse, after) === KIND.QUOTE ||
      tagAt(parse, after) === TAG.PRONOUN ||
      has(parse, after, limit, (i) => word(parse, i) === 'as' || (kindAt(parse, i) === KIND.QUOTE && isInside(parse, i)))
    );
  for (let i = after; i < limit && i < after + 12; i++)
    if (
      word(parse, i) === 'at' &&
      (tagAt(parse, i + 1) === TAG.NUMBER || kindAt(parse, i + 1) === KIND.PUNCTUATION || tagAt(parse, i + 2) === TAG.NUMBER)
    )
      return true;
  return false;
}

/** Whether the object of an ambiguous verb is something said or done: `attacked the decision`, `blasted Israel for`, `questioned whether`. */
function isAct(parse: Parse, after: number, limit: number): boolean {
  if (kindAt(parse, after) === KIND.QUOTE || isQuestionWord(parse, after) || parse.sentence.heading) return true;
  const end = baseEnd(parse, after);
  if (end === after) return false;
  const head = word(parse, end - 1);
  if (cues.acts.has(head) || /(?:tion|sion|ment|ism|ship|ance|ence|ity|ness)s?$/.test(head))
    return end - after > 1 || tagAt(parse, after) === TAG.NOUN;
  return has(parse, end, Math.min(limit, end + 8), (i) => word(parse, i) === 'for' && tagAt(parse, i + 1) === TAG.GERUND);
}

function has(parse: Parse, from: number, limit: number, test: (i: number) => boolean): boolean {
  for (let i = from; i < limit && !isBoundaryOutside(parse, i); i++) if (test(i)) return true;
  return false;
}

/** A comma, colon or dash, but no quotation mark. */
function isBoundaryOutside(parse: Parse, i: number): boolean {
  return isBoundary(parse, i) && kindAt(parse, i) !== KIND.QUOTE;
}

function isQuestionWord(parse: Parse, i: number): boolean {
  return /^(?:whether|if|when|that|how|why|which|what|where|who)$/.test(word(parse, i));
}

/** The `that` of a cue, past addressee and adjuncts but no verb; -1 where there is none. */
function complementizer(parse: Parse, from: number, limit: number, frames: number): number {
  const takesObject = (frames & FRAME.object) !== 0 && (frames & FRAME.addressee) === 0;
  if (takesObject && startsPhrase(parse, from) && word(parse, from) !== 'that' && word(parse, adjunctsEnd(parse, from, limit)) !== 'that')
    return -1;
  for (let i = from; i < limit && i < from + 24; i++) {
    if (word(parse, i) === 'that' && tagAt(parse, i) === TAG.SUBORDINATOR && !isInside(parse, i)) return i;
    const tag = tagAt(parse, i);
    if (tag === TAG.FINITE || tag === TAG.MODAL || tag === TAG.AUXILIARY || tag === TAG.TO) return -1;
    if (tag === TAG.COORDINATOR && (frames & FRAME.addressee) === 0) return -1;
    if (isComma(parse, i) && tagAt(parse, i + 1) === TAG.GERUND) return -1;
    if (kindAt(parse, i) === KIND.QUOTE || kindAt(parse, i) === KIND.COLON || kindAt(parse, i) === KIND.SEMICOLON) return -1;
  }
  return -1;
}

/** `reported to the president about Y`: the token after the preposition, else -1. */
function topicAfterAddressee(parse: Parse, { frames, after }: Candidate, limit: number): number {
  if ((frames & FRAME.reporting) === 0 || word(parse, after) !== 'to') return -1;
  const end = phraseEnd(parse, after + 1);
  return end > after + 1 && end + 1 < limit && /^(?:about|on)$/.test(word(parse, end)) ? end + 1 : -1;
}

/** `briefed X on Y`: the token after the preposition. */
function topicStart(parse: Parse, from: number, limit: number): number {
  const end = phraseEndBeforeTopic(parse, from);
  if (end === from || end >= limit) return -1;
  return /^(?:on|about|of)$/.test(word(parse, end)) ? end + 1 : -1;
}

function phraseEndBeforeTopic(parse: Parse, from: number): number {
  let i = from;
  while (i < parse.to && i < from + 14) {
    if (/^(?:on|about)$/.test(word(parse, i)) && i > from) return i;
    if (kindAt(parse, i) !== KIND.WORD && kindAt(parse, i) !== KIND.POSSESSIVE) return from;
    i++;
  }
  return from;
}

function infinitiveStart(parse: Parse, from: number, limit: number): number {
  let i = from;
  if (tagAt(parse, i) === TAG.ADVERB && tagAt(parse, i + 1) === TAG.TO) i++;
  if (tagAt(parse, i) === TAG.TO || (word(parse, i) === 'not' && tagAt(parse, i + 1) === TAG.TO)) return i;
  const shifted = adjunctsEnd(parse, i, limit);
  return shifted > i && tagAt(parse, shifted) === TAG.TO ? shifted : -1;
}

function startsPhrase(parse: Parse, i: number): boolean {
  const tag = tagAt(parse, i);
  if (kindAt(parse, i) === KIND.QUOTE || kindAt(parse, i) === KIND.NUMBER) return true;
  if (kindAt(parse, i) === KIND.PUNCTUATION) return /[$£€#@]/.test(parse.tokens.text.charAt(parse.tokens.start[i] ?? 0));
  return (
    tag === TAG.DETERMINER ||
    tag === TAG.NOUN ||
    tag === TAG.NAME ||
    tag === TAG.ADJECTIVE ||
    tag === TAG.PRONOUN ||
    tag === TAG.NUMBER ||
    tag === TAG.RELATIVE ||
    tag === TAG.PARTICIPLE ||
    tag === TAG.GERUND ||
    (tag === TAG.ADVERB && tagAt(parse, i + 1) !== TAG.MARK && !isBoundary(parse, i + 1))
  );
}

/** Whether a clause with a verb of its own begins here. */
function startsClause(parse: Parse, i: number): boolean {
  if (
    !startsPhrase(parse, i) &&
    tagAt(parse, i) !== TAG.PREPOSITION &&
    tagAt(parse, i) !== TAG.SUBORDINATOR &&
    tagAt(parse, i) !== TAG.GERUND
  )
    return false;
  return hasFinite(parse, i, parse.to) || (parse.sentence.heading && i < parse.to - 1) || kindAt(parse, i) === KIND.QUOTE;
}

/** `Y was condemned by X`, `the attack was condemned`, `he was told about Y`, `It was agreed that Y`. */
function passive(parse: Parse, candidate: Candidate, floor: number, limit: number): Found | null {
  if (candidate.group === candidate.cue.from) return null;
  const subject = subjectBefore(parse, candidate.group, floor);
  if (subject === null || (subject.kind === 'none' && tagAt(parse, subject.source.from) === TAG.RELATIVE)) return null;
  const expletive = word(parse, subject.source.from) === 'it' && subject.source.to - subject.source.from === 1;
  const that = complementizer(parse, candidate.after, limit, FRAME.clause);
  const passiveCue =
    tagAt(parse, candidate.cue.from - 1) === TAG.AUXILIARY
      ? { ...candidate, cue: { from: candidate.cue.from - 1, to: candidate.cue.to } }
      : candidate;
  if (expletive && that >= 0)
    return finish(passiveCue, null, [{ from: that + 1, to: trimEnd(parse, that + 1, limit) }], limit, floor, true);
  if ((candidate.frames & FRAME.addressee) !== 0) {
    let i = adjunctsEnd(parse, candidate.after, candidate.after);
    while (tagAt(parse, i) === TAG.PREPOSITION && /^in$/.test(word(parse, i)) && tagAt(parse, i + 1) === TAG.NOUN) i += 2;
    if (/^(?:about|of)$/.test(word(parse, i)))
      return finish(passiveCue, null, [{ from: i + 1, to: trimEnd(parse, i + 1, limit) }], limit, floor, true);
    if (word(parse, i) === 'that') return finish(passiveCue, null, [{ from: i + 1, to: trimEnd(parse, i + 1, limit) }], limit, floor, true);
    return null;
  }
  if (candidate.lemma === 'quote' || candidate.lemma === 'cite') return quoted(parse, candidate, subject, limit, floor);
  if ((candidate.frames & (FRAME.object | FRAME.request)) === 0 || candidate.lemma === 'be') return null;
  for (let i = candidate.after; i < limit && i < candidate.after + 12; i++) {
    if (word(parse, i) === 'by' && !isInside(parse, i)) {
      const agent = subjectAfter(parse, i + 1);
      if (agent === null || agent.kind === 'none' || agent.kind === 'other') return null;
      return finish(candidate, agent.source, [subject.source], agent.source.to, floor);
    }
    const tag = tagAt(parse, i);
    if (tag === TAG.FINITE || tag === TAG.AUXILIARY) break;
  }
  if (
    (candidate.frames & FRAME.request) !== 0 &&
    tagAt(parse, candidate.after) === TAG.TO &&
    /^(?:enjoin|urge|advise|request|remind)$/.test(candidate.lemma)
  )
    return finish(
      candidate,
      null,
      [subject.source, { from: candidate.after, to: trimEnd(parse, candidate.after, limit) }],
      limit,
      floor,
      true,
    );
  return null;
}

/** `X was quoted by Z as saying that Y`. */
function quoted(parse: Parse, candidate: Candidate, subject: Subject, limit: number, floor: number): Found | null {
  for (let i = candidate.after; i < limit && i < candidate.after + 14; i++) {
    if (word(parse, i) !== 'as' || tagAt(parse, i + 1) !== TAG.GERUND) continue;
    let from = i + 2;
    if (word(parse, from) === 'that') from++;
    return finish(candidate, subject.source, [{ from, to: trimEnd(parse, from, limit) }], limit, floor);
  }
  return null;
}

/** `His call for X was voted down`, `a plea by the Red Cross to do Y went unanswered`. */
function nounCue(parse: Parse, floor: number, limit: number): Found | null {
  for (let i = floor; i < limit; i++) {
    if (isInside(parse, i) || !cues.nouns.has(word(parse, i)) || (tagAt(parse, i) !== TAG.NOUN && tagAt(parse, i) !== TAG.NAME)) continue;
    const owner = ownerBefore(parse, i, floor);
    let after = i + 1;
    let cueEnd = i + 1;
    let source = owner;
    if (word(parse, after) === 'by') {
      const agent = subjectAfterShort(parse, after + 1);
      if (agent === null) continue;
      source = source ?? agent;
      after = agent.to;
    } else if (source === null) continue;
    if (word(parse, after) === 'for') {
      after++;
      if (word(parse, i + 1) === 'for') cueEnd = after;
    } else if (tagAt(parse, after) === TAG.PREPOSITION && kindAt(parse, phraseEnd(parse, after + 1)) === KIND.COLON)
      after = phraseEnd(parse, after + 1) + 1;
    else if (kindAt(parse, after) === KIND.COLON) after++;
    else if (word(parse, after) === 'that' && tagAt(parse, after) === TAG.SUBORDINATOR) after++;
    else if (tagAt(parse, after) !== TAG.TO) continue;
    const end = nounContentEnd(parse, after, limit);
    if (end <= after || source === null) continue;
    const candidate: Candidate = {
      cue: { from: i, to: cueEnd },
      group: i,
      after,
      frames: FRAME.noun,
      weight: 2.4,
      voice: 'finite',
      lemma: word(parse, i),
      past: false,
      withheld: false,
    };
    return finish(candidate, source, [{ from: after, to: end }], end, floor);
  }
  return null;
}

/** The possessor of a noun at the head of its clause: `His`, `Wang's`. */
function ownerBefore(parse: Parse, i: number, floor: number): TokenRange | null {
  let j = i - 1;
  while (tagAt(parse, j) === TAG.ADJECTIVE) j--;
  if (tagAt(parse, j) === TAG.DETERMINER && (classes(parse, j) & CLASS.POSSESSIVE) !== 0)
    return j <= floor + 3 ? { from: j, to: j + 1 } : null;
  if (tagAt(parse, j) !== TAG.POSSESSIVE) return null;
  const phrase = phraseBefore(parse, j - 1);
  return phrase !== null && phrase.from <= floor + 3 ? phrase : null;
}

function subjectAfterShort(parse: Parse, from: number): TokenRange | null {
  const subject = subjectAfter(parse, from);
  if (subject === null || subject.kind === 'other' || subject.kind === 'none') return null;
  let { to } = subject.source;
  for (let i = from; i < to; i++) if (isComma(parse, i)) to = i;
  return { from: subject.source.from, to };
}

/** The complement of a cue noun ends before the verb whose subject the noun is. */
function nounContentEnd(parse: Parse, from: number, limit: number): number {
  if (kindAt(parse, from) === KIND.QUOTE) return trimEnd(parse, from, limit);
  for (let i = from + 1; i < limit; i++) {
    const tag = tagAt(parse, i);
    if ((tag === TAG.AUXILIARY || tag === TAG.FINITE || tag === TAG.MODAL) && !isInside(parse, i) && tagAt(parse, i - 1) !== TAG.RELATIVE)
      return i;
  }
  return trimEnd(parse, from, limit);
}

/** `X was less forgiving, calling Y "a door slammed"`: a participle of the subject where no finite cue stands. */
function loneParticiple(parse: Parse, inRange: Candidate[], _all: Candidate[], floor: number, limit: number): Found | null {
  for (const candidate of inRange) {
    if (candidate.voice !== 'gerund' || (candidate.frames & FRAME.weak) !== 0) continue;
    const before = candidate.cue.from - 1;
    const issued = (candidate.frames & FRAME.certain) !== 0 && issues.has(word(parse, before));
    if (!isComma(parse, before) && word(parse, before) !== 'by' && !quoteEndsAt(parse, before) && !issued) continue;
    const start = complementStart(parse, candidate, limit);
    if (start < 0) continue;
    const subject = clauseSubject(parse, floor, candidate.cue.from);
    if (
      subject === null ||
      PLAUSIBLE[subject.kind] < ((candidate.frames & FRAME.certain) !== 0 ? 0 : SPEAKER) - (candidate.lemma === 'say' ? 0.2 : 0)
    )
      continue;
    const taken = contentAfter(parse, start, limit, [], candidate);
    if (taken === null || taken.content.length === 0) continue;
    return finish(candidate, subject.source, taken.content, taken.end, floor);
  }
  return null;
}

/** The subject of the first finite verb of a clause. */
function clauseSubject(parse: Parse, floor: number, before: number): Subject | null {
  for (let i = floor + 1; i < before; i++) {
    const tag = tagAt(parse, i);
    if ((tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL) && !isInside(parse, i)) {
      let group = i;
      while (tagAt(parse, group - 1) === TAG.ADVERB) group--;
      return subjectBefore(parse, group, floor);
    }
  }
  return null;
}
