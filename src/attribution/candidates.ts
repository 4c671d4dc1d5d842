/** Where in a sentence a cue may stand. */

import { CLASS, KIND, type TokenRange, wordTest, wordValue } from '../reading/index.js';
import { isQuestionWord } from './clauses.js';
import { type CuePattern, type CueVerb, cues, FORM, FRAME, SLOT } from './cues.js';
import { classes, isInside, kindAt, type Parse, passes, tagAt, word } from './parse.js';
import { baseEnd } from './phrases.js';
import { placesOf } from './places.js';
import { isTagOf, TAG, tagSet } from './tags.js';
import { groupOf, type Voice } from './verbGroup.js';

/** A place where a cue may stand: which patterns fit, in which form, and the verb group around it. */
export interface Candidate {
  /** The words of the cue as it is reported: verb and particle, or the whole group where negated. */
  readonly cue: TokenRange;
  /** First token of the verb group, auxiliaries and adverbs included: the subject ends before it. */
  readonly group: number;
  /** First token after the verb and its particle. */
  readonly after: number;
  readonly frames: number;
  readonly weight: number;
  readonly voice: Voice;
  readonly lemma: string;
  readonly past: boolean;
  /** Negated or withheld: `did not say`, `declined to condemn`. */
  readonly withheld: boolean;
}

/** What the patterns that fit at a verb say together. */
interface Match {
  readonly pattern: CuePattern;
  readonly after: number;
  readonly frames: number;
  readonly weight: number;
}

/** Weight of a verb that is a cue by itself. */
export const FIRM = 2.4;

/** Longest noun phrase that fills the slot of a cue. */
const LONGEST_SLOT = 6;
/** Prepositions of cues that also open times. */
const TIMED = /^(?:on|for|in)$/;

const VERB_TAGS = tagSet(TAG.FINITE, TAG.INFINITIVE, TAG.GERUND, TAG.PARTICIPLE, TAG.AUXILIARY, TAG.MODAL);

/** All cue candidates of a sentence outside quotations, left to right. */
export function findCandidates(parse: Parse): readonly Candidate[] {
  parse.memo.candidates ??= searchCandidates(parse);
  return parse.memo.candidates;
}

function searchCandidates(parse: Parse): Candidate[] {
  const found: Candidate[] = [];
  let next = parse.from;
  for (const i of placesOf(parse).verbs) {
    if (i < next) continue;
    if (isInside(parse, i) && !isLoneQuotedWord(parse, i)) continue;
    const refused = refusalEnd(parse, i);
    if (refused > i) {
      next = refused;
      continue;
    }
    const candidate = candidateAt(parse, i);
    if (candidate === null || isOuterRefusal(parse, candidate)) continue;
    found.push(candidate);
    next = candidate.after;
  }
  return found;
}

/** Whether a cue has one of the frames given. */
export function allows({ frames }: Pick<Candidate, 'frames'>, wanted: number): boolean {
  return (frames & wanted) !== 0;
}

/** `The draft "deplores" the failure`: a single verb in quotation marks is still the cue. */
function isLoneQuotedWord(parse: Parse, i: number): boolean {
  return kindAt(parse, i - 1) === KIND.QUOTE && kindAt(parse, i + 1) === KIND.QUOTE;
}

const cueVerb = wordValue(({ lower }) => cues().verbs.get(lower) ?? null);
const secondBits = wordValue(({ lower }) => cues().secondBits.get(lower) ?? 0);
const opensRefusal = wordTest(({ lower }) => cues().refusals.has(lower));

function candidateAt(parse: Parse, i: number): Candidate | null {
  const verb = i < parse.sentence.to ? cueVerb(parse.tokens, i) : null;
  if (verb === null) return null;
  if (!isTagOf(VERB_TAGS, tagAt(parse, i)) && !(parse.sentence.heading && isHeadlineVerb(parse, i))) return null;
  const match = bestMatch(parse, i, patternsAt(parse, i, verb));
  if (match === null) return null;
  const found = withGroup(parse, i, match);
  if (found === null || !isInside(parse, i)) return found;
  return { ...found, group: Math.min(found.group, i - 1), after: Math.max(match.after, i + 2) };
}

/** The patterns of a verb that may fit by the two words after it, the first of which may be an adverb. */
function patternsAt(parse: Parse, i: number, verb: CueVerb): readonly CuePattern[] {
  const { all, open } = verb;
  const next = patternsBefore(parse, i + 1, verb);
  const later = patternsBefore(parse, i + 2, verb);
  if (next === undefined) return later ?? open;
  return later === undefined ? next : all;
}

/** The patterns that may go on with the word at token i, where one of the verb does. */
function patternsBefore(parse: Parse, i: number, verb: CueVerb): readonly CuePattern[] | undefined {
  if (i >= parse.sentence.to || (secondBits(parse.tokens, i) & verb.secondBits) === 0) return undefined;
  return verb.bySecond.get(word(parse, i));
}

/** The longest pattern that fits at a verb, with the frames of all that are as long. */
function bestMatch(parse: Parse, i: number, patterns: readonly CuePattern[]): Match | null {
  let best: Match | null = null;
  for (const pattern of patterns) {
    const after = matchRest(parse, i + 1, pattern.rest);
    if (after >= 0) best = better(best, { pattern, after, frames: pattern.frames, weight: pattern.weight });
  }
  return best;
}

function better(best: Match | null, next: Match): Match {
  if (best === null || next.after > best.after) return next;
  if (next.after < best.after && next.pattern.rest.length < best.pattern.rest.length) return best;
  return { ...best, frames: best.frames | next.frames, weight: Math.max(best.weight, next.weight) };
}

function withGroup(parse: Parse, i: number, { pattern, after, frames, weight }: Match): Candidate | null {
  const group = groupOf(parse, i, pattern.cue);
  if (group.voice === 'finite' && tagAt(parse, i - 1) === TAG.TO && isBareAttempt(parse, i, frames)) return null;
  if (!group.refuses && (frames & FRAME.infinitive) === 0 && cues().withholding.has(pattern.cue)) return null;
  return {
    cue: { from: (frames & FRAME.passive) !== 0 ? i + 1 : group.cue, to: after },
    group: group.from,
    after,
    frames,
    weight,
    voice: group.voice,
    lemma: pattern.cue,
    past: group.refuses || (pattern.form & (FORM.PAST | FORM.PARTICIPLE)) !== 0,
    withheld: group.withheld,
  };
}

/** What shows and does not say (`were at pains to show`), and attempts that reach nobody with words (`tried to depict`). */
function isBareAttempt(parse: Parse, i: number, frames: number): boolean {
  if ((frames & FRAME.document) !== 0 && (frames & FRAME.quote) === 0) return true;
  return cues().attempts.has(word(parse, i - 2)) && (frames & FRAME.addressee) === 0;
}

/** A verb that the tagger took for a noun: headlines have few articles, so only the ending tells. */
function isHeadlineVerb(parse: Parse, i: number): boolean {
  const bits = classes(parse, i);
  if ((bits & (CLASS.VERB_S | CLASS.PAST)) !== 0) return tagAt(parse, i - 1) !== TAG.ADJECTIVE;
  return (bits & CLASS.BASE) !== 0 && /s$/.test(word(parse, i - 1));
}

/** End of a refusal to speak that begins at token i (`declined to comment`), else i; with a clause it is a statement. */
export function refusalEnd(parse: Parse, i: number): number {
  if (!passes(parse, i, opensRefusal)) return i;
  for (const pattern of cues().refusals.get(word(parse, i)) ?? []) {
    const end = matchRest(parse, i + 1, pattern.rest);
    if (end > i && !isQuestionWord(parse, end)) return end;
  }
  return i;
}

/** `declined to say`, `refused to rule out`: the inner verb is the cue, with the refusal before it. */
function isOuterRefusal(parse: Parse, { lemma, after }: Candidate): boolean {
  return cues().withholding.has(lemma) && tagAt(parse, after) === TAG.TO && candidateAt(parse, after + 1) !== null;
}

/** End of the further words of a cue from token `at`; -1 where they do not stand there. */
function matchRest(parse: Parse, at: number, rest: readonly string[]): number {
  let i = at;
  for (let n = 0; n < rest.length && i >= 0; n++) {
    const wanted = rest[n];
    i = wanted === SLOT ? slotEnd(parse, i, at, rest[n + 1]) : wordEnd(parse, i, wanted, rest.length === 1);
  }
  return i;
}

/** End of the noun phrase that fills the slot of `throw ~ weight behind`; the next word of the cue is no part of it. */
function slotEnd(parse: Parse, from: number, at: number, next: string | undefined): number {
  const end = baseEnd(parse, from);
  let i = end > from && end - from <= LONGEST_SLOT ? end : tagAt(parse, from) === TAG.DETERMINER ? from + 1 : -1;
  if (next !== undefined) while (i > at && word(parse, i - 1) === next && word(parse, i) !== next) i--;
  return i;
}

/** `on Friday`, `for an hour`: a time and no object of the cue. */
function opensTime(parse: Parse, i: number): boolean {
  const counted = tagAt(parse, i) === TAG.DETERMINER || tagAt(parse, i) === TAG.NUMBER;
  return ((classes(parse, i) | (counted ? classes(parse, i + 1) : 0)) & CLASS.TIME) !== 0;
}

/** End of one further word of a cue, past one adverb; -1 where it is not there or belongs to what follows. */
function wordEnd(parse: Parse, from: number, wanted: string, only: boolean): number {
  const passed = word(parse, from) !== wanted && tagAt(parse, from) === TAG.ADVERB && word(parse, from + 1) === wanted;
  const i = passed ? from + 1 : from;
  if (word(parse, i) !== wanted || isInside(parse, i)) return -1;
  if (TIMED.test(wanted) && opensTime(parse, i + 1)) return -1;
  if (wanted === 'to' && only && tagAt(parse, i) === TAG.TO) return -1;
  return i + 1;
}
