import titles from '../../lexicons/titles.json' with { type: 'json' };
import words from '../../lexicons/words.json' with { type: 'json' };
import {
  CLASS,
  classesAt,
  GAP,
  KIND,
  lowerOf,
  type Reading,
  type Sentence,
  SHAPE,
  shapeAt,
  type Tokens,
  VERBAL,
} from '../reading/index.js';

/** One word class a token, decided from its possible classes and its left neighbours. */
export const TAG = {
  NONE: 0,
  NOUN: 1,
  NAME: 2,
  ADJECTIVE: 3,
  DETERMINER: 4,
  FINITE: 5,
  INFINITIVE: 6,
  GERUND: 7,
  PARTICIPLE: 8,
  AUXILIARY: 9,
  MODAL: 10,
  ADVERB: 11,
  PREPOSITION: 12,
  COORDINATOR: 13,
  SUBORDINATOR: 14,
  RELATIVE: 15,
  PRONOUN: 16,
  NUMBER: 17,
  POSSESSIVE: 18,
  TO: 19,
  MARK: 20,
} as const;

/** Tags of all tokens of a text. Sentences are tagged one by one, left to right. */
export function tag(reading: Reading): Uint8Array {
  const tags = new Uint8Array(reading.tokens.count);
  const names = namesOf(reading);
  for (const sentence of reading.sentences) tagSentence(reading.tokens, sentence, tags, names);
  return tags;
}

const postpositives = new Set(words.postpositives);
const channels = new Set(words.channels);
const roles = new Set(titles.roles);
const honorifics = new Set(Object.values(titles.honorifics).flat());
const compounds = new Set(words.compounds);
const plainPasts = new Set(words.plainPasts);
const plurals = new Set(words.plurals);

/** Words that have a capital inside a sentence: at a sentence's head they are names too, whatever else they may be (`Straw`, `Rice`, `Kelly`). */
function namesOf({ tokens, sentences }: Reading): Set<number> {
  const names = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.heading) continue;
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      if (tokens.kind[i] !== KIND.WORD || (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 || isAfterMark(tokens, i)) continue;
      if ((classesAt(tokens, i) & CLASS.CLOSED) === 0) names.add(tokens.word[i] ?? 0);
    }
  }
  return names;
}

/** Share of capitalised words over which a heading is in title case, so that a capital tells nothing. */
const TITLE_CASE = 0.6;
/** The same for a first line that ends in a full stop and so might be a sentence full of names. */
const STOPPED_TITLE_CASE = 0.9;

function tagSentence(tokens: Tokens, sentence: Sentence, tags: Uint8Array, names: Set<number>): void {
  const titled = sentence.heading
    ? isTitleCase(tokens, sentence, TITLE_CASE)
    : sentence.first && sentence.paragraph === 0 && isTitleCase(tokens, sentence, STOPPED_TITLE_CASE);
  for (let i = sentence.from; i < sentence.to; i++) tags[i] = tagOf(tokens, i, sentence, tags, titled, names);
  for (let i = sentence.from + 1; i < sentence.to; i++) if (isReducedClause(tokens, i, sentence, tags)) tags[i] = TAG.PARTICIPLE;
}

/** `A report published Wednesday said`: of two finite verbs with no joint between them the first is a participle. */
function isReducedClause(tokens: Tokens, i: number, sentence: Sentence, tags: Uint8Array): boolean {
  if (tags[i] !== TAG.FINITE || (classesAt(tokens, i) & CLASS.PARTICIPLE) === 0 || plainPasts.has(lowerOf(tokens, i))) return false;
  if (tags[i - 1] !== TAG.NOUN && tags[i - 1] !== TAG.NAME) return false;
  const next = tags[i + 1];
  if (next !== TAG.PREPOSITION && next !== TAG.ADVERB && (classesAt(tokens, i + 1) & CLASS.TIME) === 0) return false;
  for (let j = i + 1; j < sentence.to; j++) {
    const tag = tags[j];
    if (tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL) return true;
    if (tag === TAG.PREPOSITION && (classesAt(tokens, j) & CLASS.SUBORDINATOR) !== 0) return false;
    if (
      tag === TAG.MARK ||
      tag === TAG.COORDINATOR ||
      tag === TAG.SUBORDINATOR ||
      tag === TAG.RELATIVE ||
      tag === TAG.PRONOUN ||
      tag === TAG.TO
    )
      return false;
  }
  return false;
}

function isTitleCase(tokens: Tokens, { from, to }: Sentence, share: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from + 1; i < to; i++) {
    if (tokens.kind[i] !== KIND.WORD || (classesAt(tokens, i) & CLASS.CLOSED) !== 0) continue;
    words++;
    if ((shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0) capitals++;
  }
  return words > 2 && capitals >= words * share;
}

function tagOf(tokens: Tokens, i: number, sentence: Sentence, tags: Uint8Array, titled: boolean, names: Set<number>): number {
  const kind = tokens.kind[i];
  if (kind === KIND.POSSESSIVE) return isContraction(tokens, i) ? TAG.AUXILIARY : TAG.POSSESSIVE;
  if (kind === KIND.NUMBER) return TAG.NUMBER;
  if (kind !== KIND.WORD) return kind === KIND.QUOTE && isPluralPossessive(tokens, i) ? TAG.POSSESSIVE : TAG.MARK;
  const classes = classesAt(tokens, i);
  const previous = previousWord(tokens, i, sentence.from);
  const before = previous < 0 ? TAG.NONE : (tags[previous] ?? TAG.NONE);
  const capital = (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0;
  const opening = i === sentence.from || isAfterMark(tokens, i);
  if ((classes & CLASS.CLOSED) !== 0) {
    if (isAcronym(tokens, i, titled)) return TAG.NAME;
    if (capital && !opening && !titled && isNameNotFunction(tokens, i, classes)) return TAG.NAME;
    return closedTag(tokens, i, classes, before, tags);
  }
  if (capital && !titled && (!opening || (names.has(tokens.word[i] ?? 0) && !sentence.heading))) return TAG.NAME;
  if (
    capital &&
    opening &&
    !titled &&
    ((classes & CLASS.GUESSED) !== 0 || honorifics.has(tokens.vocabulary.spelling[tokens.word[i] ?? 0] ?? '')) &&
    (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0
  )
    return TAG.NAME;
  if (
    capital &&
    opening &&
    (classes & CLASS.GUESSED) !== 0 &&
    (classes & (CLASS.GERUND | CLASS.ADJECTIVE)) !== 0 &&
    (classesAt(tokens, i + 1) & (CLASS.VERB_S | CLASS.PAST | CLASS.AUXILIARY | CLASS.MODAL)) !== 0
  )
    return TAG.NAME;
  if (capital && opening && (classes & (VERBAL | CLASS.ADJECTIVE | CLASS.ADVERB)) === 0 && !titled)
    return (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0 || (classes & ~CLASS.GUESSED) === CLASS.NOUN ? TAG.NAME : TAG.NOUN;
  return openTag(tokens, i, classes, before, previous, tags);
}

/** `the WHO`, `the US`: a function word in capitals among words that are not. */
function isAcronym(tokens: Tokens, i: number, titled: boolean): boolean {
  if (titled || (shapeAt(tokens, i) & SHAPE.UPPER) === 0) return false;
  return !isShouted(tokens, i - 1) && !isShouted(tokens, i + 1);
}

function isShouted(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.UPPER) !== 0 && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 4;
}

function isContraction(tokens: Tokens, i: number): boolean {
  return /^(?:it|he|she|that|there|what|here|who|let|where|how)$/.test(lowerOf(tokens, i - 1));
}

/** The apostrophe of `the neighbours' houses`: outside a quotation a lone mark after `s`. */
function isPluralPossessive(tokens: Tokens, i: number): boolean {
  const char = tokens.text.charAt(tokens.start[i] ?? 0);
  return (
    (char === "'" || char === '’') &&
    tokens.gap[i] === 0 &&
    (tokens.gap[i + 1] ?? 0) > 0 &&
    tokens.kind[i + 1] === KIND.WORD &&
    lowerOf(tokens, i - 1).endsWith('s')
  );
}

function isAfterMark(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i - 1];
  return (kind === KIND.QUOTE && (tokens.gap[i] ?? 0) === GAP.NONE) || kind === KIND.COLON || kind === KIND.OPEN || kind === KIND.STOP;
}

/** Capitalised function words inside a sentence that are parts of names: `Al`, `May`, `de`. */
function isNameNotFunction(tokens: Tokens, i: number, classes: number): boolean {
  if ((classes & (CLASS.DETERMINER | CLASS.PRONOUN | CLASS.SUBORDINATOR | CLASS.COORDINATOR | CLASS.PREPOSITION | CLASS.AUXILIARY)) !== 0)
    return false;
  return (classes & CLASS.NUMBER) === 0 || (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0;
}

function previousWord(tokens: Tokens, i: number, from: number): number {
  for (let j = i - 1; j >= from; j--) {
    const kind = tokens.kind[j];
    if (kind === KIND.QUOTE) continue;
    return kind === KIND.WORD || kind === KIND.NUMBER || kind === KIND.POSSESSIVE ? j : -1;
  }
  return -1;
}

function closedTag(tokens: Tokens, i: number, classes: number, before: number, tags: Uint8Array): number {
  const lower = lowerOf(tokens, i);
  if (lower === 'to') return startsInfinitive(tokens, i) ? TAG.TO : TAG.PREPOSITION;
  if (lower === 'no' && lowerOf(tokens, i + 1) === 'longer') return TAG.ADVERB;
  if (lower === 'back' && (before === TAG.TO || before === TAG.MODAL) && startsNoun(tokens, i + 1)) return TAG.INFINITIVE;
  if (lower === 'given' && before === TAG.AUXILIARY) return TAG.PARTICIPLE;
  if ((classes & CLASS.DETERMINER) !== 0 && plainPasts.has(lowerOf(tokens, i + 1))) return TAG.PRONOUN;
  if ((classes & CLASS.MODAL) !== 0) return lower === 'may' && before === TAG.PREPOSITION ? TAG.NAME : TAG.MODAL;
  if ((classes & CLASS.AUXILIARY) !== 0) return TAG.AUXILIARY;
  if (lower === 'that' || lower === 'this' || lower === 'these' || lower === 'those') return demonstrative(tokens, i, before, lower, tags);
  if (lower === 'her' || lower === 'his') return lower === 'her' && !startsNoun(tokens, i + 1) ? TAG.PRONOUN : TAG.DETERMINER;
  if (lower === 'so' || lower === 'once') return TAG.ADVERB;
  if ((classes & CLASS.COORDINATOR) !== 0) return TAG.COORDINATOR;
  if ((classes & CLASS.RELATIVE) !== 0 && lower !== 'when' && lower !== 'where') return TAG.RELATIVE;
  if ((classes & CLASS.SUBORDINATOR) !== 0 && (classes & CLASS.PREPOSITION) === 0) return TAG.SUBORDINATOR;
  if ((classes & CLASS.NUMBER) !== 0) return TAG.NUMBER;
  if ((classes & CLASS.DETERMINER) !== 0 && (classes & CLASS.PRONOUN) !== 0)
    return startsNoun(tokens, i + 1) ? TAG.DETERMINER : TAG.PRONOUN;
  if (lower === 'other' && (before === TAG.DETERMINER || before === TAG.NUMBER)) return TAG.ADJECTIVE;
  if ((classes & CLASS.DETERMINER) !== 0) return TAG.DETERMINER;
  if ((classes & (CLASS.PRONOUN | CLASS.SUBJECT)) !== 0 && (classes & CLASS.ADVERB) === 0) return TAG.PRONOUN;
  if ((classes & CLASS.PREPOSITION) !== 0) return isRough(tokens, i, lower, before) ? TAG.ADVERB : TAG.PREPOSITION;
  return TAG.ADVERB;
}

/** `a crowd of about 500`: an estimate and no preposition. */
function isRough(tokens: Tokens, i: number, lower: string, before: number): boolean {
  return (
    before === TAG.PREPOSITION &&
    /^(?:about|around|over|under)$/.test(lower) &&
    (tokens.kind[i + 1] === KIND.NUMBER || (classesAt(tokens, i + 1) & CLASS.NUMBER) !== 0)
  );
}

function demonstrative(tokens: Tokens, i: number, before: number, lower: string, tags: Uint8Array): number {
  if (lower !== 'that') return startsNoun(tokens, i + 1) ? TAG.DETERMINER : TAG.PRONOUN;
  if (before === TAG.PREPOSITION) return startsNoun(tokens, i + 1) ? TAG.DETERMINER : TAG.PRONOUN;
  const next = classesAt(tokens, i + 1);
  if (before === TAG.NONE && (next & (CLASS.AUXILIARY | CLASS.MODAL)) !== 0) return TAG.PRONOUN;
  if (
    (before === TAG.NOUN || before === TAG.NAME) &&
    (next & (VERBAL | CLASS.AUXILIARY | CLASS.MODAL)) !== 0 &&
    (next & CLASS.NOUN) === 0 &&
    tags[i - 1] !== TAG.MARK
  )
    return TAG.RELATIVE;
  return TAG.SUBORDINATOR;
}

function startsInfinitive(tokens: Tokens, i: number): boolean {
  let j = i + 1;
  if (lowerOf(tokens, j) === 'back') return startsNoun(tokens, j + 1);
  while ((classesAt(tokens, j) & CLASS.ADVERB) !== 0 && (classesAt(tokens, j) & CLASS.BASE) === 0 && j < i + 4) j++;
  const classes = classesAt(tokens, j);
  const lower = lowerOf(tokens, j);
  if (lower === 'be' || lower === 'have' || lower === 'do') return true;
  if (
    (classes & CLASS.ADJECTIVE) !== 0 &&
    (classes & (CLASS.NOUN | CLASS.BASE)) === 0 &&
    (classesAt(tokens, j + 1) & CLASS.DETERMINER) !== 0
  )
    return true;
  if ((shapeAt(tokens, j) & SHAPE.CAPITAL) !== 0 || (classes & (CLASS.DETERMINER | CLASS.PRONOUN)) !== 0) return false;
  return (classes & CLASS.BASE) !== 0;
}

function startsNoun(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === KIND.QUOTE) return (tokens.gap[i] ?? 0) > 0;
  if (tokens.kind[i] === KIND.NUMBER) return true;
  if (tokens.kind[i] !== KIND.WORD) return false;
  const classes = classesAt(tokens, i);
  if (plainPasts.has(lowerOf(tokens, i))) return false;
  if ((classes & (CLASS.AUXILIARY | CLASS.MODAL | CLASS.PREPOSITION | CLASS.COORDINATOR | CLASS.SUBORDINATOR | CLASS.RELATIVE)) !== 0)
    return false;
  if ((classes & CLASS.CLOSED) !== 0)
    return (classes & (CLASS.NUMBER | CLASS.DETERMINER | CLASS.ADVERB)) !== 0 && (classes & CLASS.SUBJECT) === 0;
  return (
    (classes & (CLASS.NOUN | CLASS.ADJECTIVE | CLASS.GERUND | CLASS.PARTICIPLE | CLASS.ADVERB)) !== 0 ||
    (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0
  );
}

function openTag(tokens: Tokens, i: number, classes: number, before: number, previous: number, tags: Uint8Array): number {
  const nominal = (classes & CLASS.NOUN) !== 0;
  if (before === TAG.ADVERB && lowerOf(tokens, i) === 'longer') return TAG.ADVERB;
  if (isCompound(tokens, i)) return TAG.NOUN;
  if (isVerbByPosition(tokens, i, classes, before)) return TAG.FINITE;
  if (before === TAG.NOUN && postpositives.has(lowerOf(tokens, i)) && lowerOf(tokens, i + 1) === 'to') return TAG.ADJECTIVE;
  if ((classes & VERBAL) === 0) {
    if ((classes & CLASS.ADVERB) !== 0 && !nominal) return isPeriodic(tokens, i, before) ? TAG.ADJECTIVE : TAG.ADVERB;
    if (nominal && roles.has(lowerOf(tokens, i)) && (classesAt(tokens, i + 1) & (CLASS.PAST | CLASS.VERB_S)) !== 0) return TAG.NOUN;
    return (classes & CLASS.ADJECTIVE) !== 0 && (!nominal || startsNoun(tokens, i + 1)) ? TAG.ADJECTIVE : TAG.NOUN;
  }
  const governor = verbGovernor(tokens, previous, tags);
  if (governor === TAG.TO || governor === TAG.MODAL)
    return (classes & CLASS.BASE) !== 0 ? TAG.INFINITIVE : nominal ? TAG.NOUN : TAG.INFINITIVE;
  if (governor === TAG.AUXILIARY) {
    if ((classes & CLASS.PARTICIPLE) !== 0) return TAG.PARTICIPLE;
    if ((classes & CLASS.GERUND) !== 0) return TAG.GERUND;
    if ((classes & CLASS.BASE) !== 0 && isDo(tokens, previous, tags)) return TAG.INFINITIVE;
    return (classes & CLASS.ADJECTIVE) !== 0 ? TAG.ADJECTIVE : nominal ? TAG.NOUN : TAG.FINITE;
  }
  if (plainPasts.has(lowerOf(tokens, i)) && (classes & CLASS.PAST) !== 0) return TAG.FINITE;
  const nounBefore = before === TAG.DETERMINER || before === TAG.ADJECTIVE || before === TAG.POSSESSIVE;
  if (nounBefore || before === TAG.PREPOSITION) {
    if ((classes & CLASS.GERUND) !== 0) return before === TAG.PREPOSITION || !nominal ? TAG.GERUND : TAG.NOUN;
    if (nominal && !isPastOnly(classes)) return TAG.NOUN;
    if ((classes & (CLASS.PARTICIPLE | CLASS.ADJECTIVE)) !== 0 && startsNoun(tokens, i + 1)) return TAG.ADJECTIVE;
    if (nominal) return TAG.NOUN;
    return (classes & CLASS.PARTICIPLE) !== 0 && !nounBefore ? TAG.PARTICIPLE : (classes & CLASS.PAST) !== 0 ? TAG.FINITE : TAG.NOUN;
  }
  if ((classes & CLASS.GERUND) !== 0) return TAG.GERUND;
  if (before === TAG.FINITE && (classes & CLASS.PARTICIPLE) !== 0 && startsNoun(tokens, i + 1)) return TAG.ADJECTIVE;
  const subjectBefore =
    before === TAG.PRONOUN ||
    before === TAG.NAME ||
    before === TAG.NOUN ||
    before === TAG.ADVERB ||
    before === TAG.NUMBER ||
    before === TAG.RELATIVE;
  if ((classes & CLASS.PAST) !== 0)
    return (classes & CLASS.PARTICIPLE) !== 0 && isReduced(tokens, i, before, tags) ? TAG.PARTICIPLE : TAG.FINITE;
  if ((classes & CLASS.VERB_S) !== 0)
    return subjectBefore || before === TAG.COORDINATOR || before === TAG.NONE
      ? finiteOrNoun(tokens, i, nominal, before)
      : nominal
        ? TAG.NOUN
        : TAG.FINITE;
  if ((classes & CLASS.PARTICIPLE) !== 0 && (classes & CLASS.BASE) === 0) return TAG.PARTICIPLE;
  if ((classes & CLASS.BASE) !== 0) {
    if (isObjectPlace(tokens, before, previous)) return TAG.NOUN;
    if (before === TAG.PRONOUN || (before === TAG.ADVERB && !nominal)) return TAG.FINITE;
    if ((before === TAG.NOUN || before === TAG.NAME) && isPlural(tokens, previous, tags))
      return nominal && !startsComplement(tokens, i + 1) ? TAG.NOUN : TAG.FINITE;
    if (nominal) return TAG.NOUN;
    if ((classes & CLASS.ADJECTIVE) !== 0 && startsNoun(tokens, i + 1)) return TAG.ADJECTIVE;
    return TAG.FINITE;
  }
  return nominal ? TAG.NOUN : TAG.ADJECTIVE;
}

/** `member states`, `press conference`: pairs whose second word is never the verb of the first. */
function isCompound(tokens: Tokens, i: number): boolean {
  return compounds.has(`${lowerOf(tokens, i - 1)} ${lowerOf(tokens, i)}`);
}

/** An unlisted word where only a verb can stand: `he relents`, `those who abhor`. */
function isVerbByPosition(tokens: Tokens, i: number, classes: number, before: number): boolean {
  if ((classes & (CLASS.GUESSED | VERBAL)) !== CLASS.GUESSED) return false;
  const lower = lowerOf(tokens, i);
  if (before === TAG.PRONOUN) return /^(?:he|she|it|who)$/.test(lowerOf(tokens, i - 1)) && /[^s]s$/.test(lower);
  return (
    before === TAG.RELATIVE &&
    (classes & (CLASS.ADVERB | CLASS.ADJECTIVE)) === 0 &&
    (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 &&
    tokens.kind[i + 1] === KIND.WORD &&
    (classesAt(tokens, i + 1) & (CLASS.AUXILIARY | CLASS.MODAL | VERBAL)) === 0
  );
}

/** `the ministry's monthly assembly`: between determiner and noun there is no adverb. */
function isPeriodic(tokens: Tokens, i: number, before: number): boolean {
  if (before !== TAG.DETERMINER && before !== TAG.POSSESSIVE) return false;
  const next = classesAt(tokens, i + 1);
  return (next & CLASS.NOUN) !== 0 && (next & (CLASS.ADJECTIVE | CLASS.PARTICIPLE)) === 0;
}

/** Right after another verb a base form is its object: `voiced hope`, `seek help`. */
function isObjectPlace(tokens: Tokens, before: number, previous: number): boolean {
  if (before !== TAG.FINITE && before !== TAG.INFINITIVE && before !== TAG.GERUND && before !== TAG.PARTICIPLE) return false;
  return !/^(?:help|helps|helped|helping|let|lets|make|makes|made|go|come)$/.test(lowerOf(tokens, previous));
}

function isPastOnly(classes: number): boolean {
  return (classes & (CLASS.PAST | CLASS.PARTICIPLE)) !== 0 && (classes & CLASS.BASE) === 0;
}

/** Tag of the auxiliary, modal or `to` that governs a verb, past adverbs and negations. */
function verbGovernor(tokens: Tokens, previous: number, tags: Uint8Array): number {
  let j = previous;
  let steps = 0;
  while (j >= 0 && steps < 4 && (tags[j] === TAG.ADVERB || (tags[j] === TAG.PRONOUN && tags[j - 1] === TAG.AUXILIARY && steps > 0))) {
    if (tokens.kind[j - 1] !== KIND.WORD && tokens.kind[j - 1] !== KIND.POSSESSIVE) return TAG.NONE;
    j--;
    steps++;
  }
  return j >= 0 ? (tags[j] ?? TAG.NONE) : TAG.NONE;
}

function isDo(tokens: Tokens, previous: number, tags: Uint8Array): boolean {
  let j = previous;
  while (j >= 0 && tags[j] === TAG.ADVERB) j--;
  return (classesAt(tokens, j) & CLASS.DO) !== 0;
}

/** `the measures adopted by Rome`: a participle behind a noun and before `by`, `in`, `on`, `to`. */
function isReduced(tokens: Tokens, i: number, before: number, tags: Uint8Array): boolean {
  if (before !== TAG.NOUN && before !== TAG.NAME) return false;
  const next = lowerOf(tokens, i + 1);
  if (next === 'by') return !channels.has(lowerOf(tokens, i + 2));
  for (let j = i - 1; j >= 0 && j > i - 12; j--) {
    if (tags[j] === TAG.MARK || tags[j] === TAG.SUBORDINATOR || tags[j] === TAG.COORDINATOR) break;
    if (tags[j] === TAG.FINITE || tags[j] === TAG.AUXILIARY || tags[j] === TAG.MODAL)
      return /^(?:in|on|to|at|from|with|under|against|for|as)$/.test(next);
  }
  return false;
}

function finiteOrNoun(tokens: Tokens, i: number, nominal: boolean, before: number): number {
  if (!nominal) return TAG.FINITE;
  if (before === TAG.PRONOUN) return TAG.FINITE;
  if (before === TAG.NUMBER) return TAG.NOUN;
  return startsComplement(tokens, i + 1) ? TAG.FINITE : TAG.NOUN;
}

/** Whether what follows looks like the complement of a verb and not like the rest of a noun phrase. */
function startsComplement(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === KIND.QUOTE || tokens.kind[i] === KIND.NUMBER) return true;
  if (tokens.kind[i] !== KIND.WORD) return false;
  const classes = classesAt(tokens, i);
  const lower = lowerOf(tokens, i);
  if (lower === 'to' || lower === 'that' || lower === 'on' || lower === 'for' || lower === 'out') return true;
  if ((classes & (CLASS.AUXILIARY | CLASS.MODAL | CLASS.COORDINATOR)) !== 0) return false;
  if ((classes & (CLASS.DETERMINER | CLASS.PRONOUN)) !== 0) return true;
  if ((classes & CLASS.PREPOSITION) !== 0) return false;
  if ((shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0) return true;
  return (classes & (CLASS.NOUN | CLASS.ADJECTIVE | CLASS.GERUND)) !== 0 && (classes & (CLASS.PAST | CLASS.VERB_S)) === 0;
}

/** A plural, or the last of several that `and` joins. */
function isPlural(tokens: Tokens, i: number, tags: Uint8Array): boolean {
  const lower = lowerOf(tokens, i);
  if (plurals.has(lower)) return true;
  if (
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    (tags[i] !== TAG.NAME || tags[i - 1] === TAG.DETERMINER || tags[i - 1] === TAG.ADJECTIVE)
  )
    return true;
  for (let j = i - 1; j >= 0 && j > i - 6; j--) {
    if (tags[j] === TAG.COORDINATOR) return lowerOf(tokens, j) === 'and' && (tags[j - 1] === TAG.NOUN || tags[j - 1] === TAG.NAME);
    if (tags[j] === TAG.MARK && tokens.kind[j] === KIND.COMMA && tags[i] === TAG.NAME && tags[j - 1] === TAG.NAME) return true;
    if (tags[j] !== TAG.NOUN && tags[j] !== TAG.NAME && tags[j] !== TAG.ADJECTIVE && tags[j] !== TAG.DETERMINER) return false;
  }
  return false;
}
