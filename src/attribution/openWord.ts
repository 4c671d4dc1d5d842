/** The tag of a content word, out of the classes it may have and the word that governs it. */

import { setOf } from '../lazily.js';
import { titles, words } from '../packing/index.js';
import { CLASS, classesAt, KIND, lowerOf, oneOf, SHAPE, shapeAt, type Tokens, VERBAL, wordTest } from '../reading/index.js';
import { isPlainPastForm, startsComplement, startsNoun } from './following.js';
import { isFiniteTag, isNounTag, isTagOf, TAG, tagSet } from './tags.js';

const isPostpositive = oneOf(setOf(() => words().postpositives));
const isChannel = oneOf(setOf(() => words().channels));
const isRole = oneOf(setOf(() => titles().roles));
const documents = setOf(() => titles().documents);
const isDocument = oneOf(documents);
/** Adjectives that are adverbs between an auxiliary and its participle: `has long accused`. */
const perfectAdverbs = setOf(() => words().perfectAdverbs);
const isPerfectAdverb = oneOf(perfectAdverbs);
const prenominals = setOf(() => words().prenominals);
const isPrenominal = oneOf(prenominals);
const findings = setOf(() => words().findings);
const isFindingVerb = oneOf(findings);
const takesBareInfinitive = oneOf(setOf(() => words().bareInfinitives));
const compounds = setOf(() => words().compounds);
const secondsOfCompounds = setOf(() => words().compounds.map((pair) => pair.slice(pair.lastIndexOf(' ') + 1)));
const firstsOfCompounds = setOf(() => words().compounds.map((pair) => pair.slice(0, pair.indexOf(' '))));
const isReport = oneOf(setOf(() => words().reports));
const isClosingReport = oneOf(setOf(() => words().closingReports));
const plurals = setOf(() => words().plurals);

/** A content word to be tagged, with what is known of the words before it. */
export interface Place {
  readonly tokens: Tokens;
  readonly i: number;
  readonly classes: number;
  /** Tag of the word before, and its token; none and -1 after a mark. */
  readonly before: number;
  readonly previous: number;
  readonly tags: Uint8Array;
}

/** Tags a content word. */
export function openTag(place: Place): number {
  const { tokens, i, classes, before } = place;
  const listed = isListed(tokens, i) ? listedTag(place) : TAG.NONE;
  if (listed !== TAG.NONE) return listed;
  if (opensSentenceAsEpithet(place)) return TAG.ADJECTIVE;
  if (isVerbByPosition(tokens, i, classes, before)) return TAG.FINITE;
  if (before === TAG.NOUN && isPostpositive(tokens, i) && lowerOf(tokens, i + 1) === 'to') return TAG.ADJECTIVE;
  if ((classes & VERBAL) === 0) return verblessTag(place);
  const inPhrase = isInPhrase(before) && (before === TAG.DETERMINER || !isPlainPast(place));
  return governedTag(place) ?? (inPhrase ? phraseTag(place) : verbTag(place));
}

/** Words of the lists that tell a tag before the classes do: most words are none of them. */
const isListed = wordTest(
  ({ lower }) =>
    lower === 'longer' ||
    perfectAdverbs.has(lower) ||
    secondsOfCompounds.has(lower) ||
    firstsOfCompounds.has(lower) ||
    prenominals.has(lower) ||
    findings.has(lower) ||
    documents.has(lower),
);

/** The tag that a list gives a word where it stands, else none. */
function listedTag(place: Place): number {
  const { tokens, i, before } = place;
  if (before === TAG.ADVERB && lowerOf(tokens, i) === 'longer') return TAG.ADVERB;
  if (before === TAG.AUXILIARY && isPerfectAdverb(tokens, i) && (classesAt(tokens, i + 1) & CLASS.PARTICIPLE) !== 0) return TAG.ADVERB;
  if (isCompound(tokens, i) || isCompound(tokens, i + 1)) return TAG.NOUN;
  if (opensEpithet(place) || opensSentenceAsEpithet(place)) return TAG.ADJECTIVE;
  if (isFinding(tokens, i)) return TAG.FINITE;
  return isDocument(tokens, i) && isFinding(tokens, i + 1) ? TAG.NOUN : TAG.NONE;
}

/** `Accused smuggler X`, `suspected Y`: not the verb after an apposition and its comma. */
function opensEpithet({ tokens, i, before }: Place): boolean {
  if (!isPrenominal(tokens, i) || before !== TAG.NONE || !isCapitalWord(tokens, i + 1)) return false;
  return tokens.kind[i - 1] !== KIND.COMMA || !isCapitalWord(tokens, i - 2);
}

/** `Displaced residents said`: a participle at the head of a sentence, right before a noun. */
function opensSentenceAsEpithet({ tokens, i, before, classes }: Place): boolean {
  if (before !== TAG.NONE || (classes & CLASS.PARTICIPLE) === 0 || (classes & CLASS.BASE) !== 0 || !isCapitalWord(tokens, i)) return false;
  if (isPlainPastForm(tokens, i)) return false;
  if (tokens.kind[i - 1] === KIND.COMMA || tokens.kind[i + 1] !== KIND.WORD) return false;
  return mayBeNoun(tokens, i + 1);
}

/** What may be a noun and is neither a function word nor a time. */
function mayBeNoun(tokens: Tokens, i: number): boolean {
  const classes = classesAt(tokens, i);
  return (classes & CLASS.NOUN) !== 0 && (classes & (CLASS.CLOSED | CLASS.TIME)) === 0;
}

/** The tag of a word that cannot be a verb. */
function verblessTag({ tokens, i, classes, before }: Place): number {
  const nominal = (classes & CLASS.NOUN) !== 0;
  if ((classes & CLASS.ADVERB) !== 0 && !nominal && opensPlural(tokens, i, classes, before)) return TAG.ADJECTIVE;
  if ((classes & CLASS.ADVERB) !== 0 && !nominal) return isPeriodic(tokens, i, before) ? TAG.ADJECTIVE : TAG.ADVERB;
  if (
    nominal &&
    (isRole(tokens, i) || isDocument(tokens, i)) &&
    (classesAt(tokens, i + 1) & (CLASS.PAST | CLASS.VERB_S | CLASS.GERUND)) !== 0
  )
    return TAG.NOUN;
  if (nominal && startsPredicate(tokens, i + 1)) return TAG.NOUN;
  const goesOn = startsNoun(tokens, i + 1);
  if (!nominal && !goesOn && (before === TAG.DETERMINER || before === TAG.POSSESSIVE) && endsPhrase(tokens, i + 1)) return TAG.NOUN;
  return (classes & CLASS.ADJECTIVE) !== 0 && (!nominal || goesOn) ? TAG.ADJECTIVE : TAG.NOUN;
}

/** `Early results show`, `likely voters`: what may be an adverb, at a phrase's head before a plural. */
function opensPlural(tokens: Tokens, i: number, classes: number, before: number): boolean {
  if ((classes & CLASS.ADJECTIVE) === 0 || (before !== TAG.NONE && before !== TAG.PREPOSITION)) return false;
  return mayBeNoun(tokens, i + 1) && /[^s]s$/.test(lowerOf(tokens, i + 1));
}

/** `sent a letter`, `tells the court`: a form of a verb with an object that a determiner opens, so no attribute. */
function startsPredicate(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== KIND.WORD || (classesAt(tokens, i) & (CLASS.PAST | CLASS.VERB_S)) === 0) return false;
  return (classesAt(tokens, i + 1) & (CLASS.DETERMINER | CLASS.SUBJECT)) !== 0;
}

/** `his dismissal.`, `the poor are`: a mark but no comma, or a verb. */
function endsPhrase(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== KIND.WORD) return tokens.kind[i] !== KIND.COMMA && tokens.kind[i] !== KIND.QUOTE;
  return (classesAt(tokens, i) & (CLASS.AUXILIARY | CLASS.MODAL)) !== 0;
}

/** The tag after `to`, a modal or an auxiliary; null where none of them governs the word. */
function governedTag({ tokens, classes, previous, tags }: Place): number | null {
  const nominal = (classes & CLASS.NOUN) !== 0;
  const governor = verbGovernor(tokens, previous, tags);
  if (governor === TAG.TO || governor === TAG.MODAL) return (classes & CLASS.BASE) === 0 && nominal ? TAG.NOUN : TAG.INFINITIVE;
  if (governor === TAG.GERUND && (classes & CLASS.PARTICIPLE) !== 0 && lowerOf(tokens, previous) === 'being') return TAG.PARTICIPLE;
  if (governor !== TAG.AUXILIARY) return null;
  if ((classes & CLASS.PARTICIPLE) !== 0) return TAG.PARTICIPLE;
  if ((classes & CLASS.GERUND) !== 0) return TAG.GERUND;
  if ((classes & CLASS.BASE) !== 0 && isDo(tokens, previous, tags)) return TAG.INFINITIVE;
  if ((classes & CLASS.ADJECTIVE) !== 0) return TAG.ADJECTIVE;
  return nominal ? TAG.NOUN : TAG.FINITE;
}

/** Whether a word stands inside a noun phrase or right after a preposition. */
function isInPhrase(before: number): boolean {
  return isInsideNoun(before) || before === TAG.PREPOSITION;
}

function isInsideNoun(before: number): boolean {
  return before === TAG.DETERMINER || before === TAG.ADJECTIVE || before === TAG.POSSESSIVE;
}

function isPlainPast({ tokens, i, classes }: Place): boolean {
  return isPlainPastForm(tokens, i) && (classes & CLASS.PAST) !== 0;
}

/** The tag of a verb form inside a noun phrase or after a preposition. */
function phraseTag({ tokens, i, classes, before }: Place): number {
  const nominal = (classes & CLASS.NOUN) !== 0;
  if ((classes & CLASS.GERUND) !== 0) return before === TAG.PREPOSITION || !nominal ? TAG.GERUND : TAG.NOUN;
  if (nominal && (classes & CLASS.ADJECTIVE) !== 0 && isEvent(tokens, i + 1)) return TAG.ADJECTIVE;
  if (nominal && !isPastOnly(classes)) return TAG.NOUN;
  if ((classes & (CLASS.PARTICIPLE | CLASS.ADJECTIVE)) !== 0 && startsNoun(tokens, i + 1)) return TAG.ADJECTIVE;
  if (nominal) return TAG.NOUN;
  if ((classes & CLASS.PARTICIPLE) !== 0 && !isInsideNoun(before)) return TAG.PARTICIPLE;
  return (classes & CLASS.PAST) !== 0 ? TAG.FINITE : TAG.NOUN;
}

/** A noun in `-ing`: `a separate meeting`. */
function isEvent(tokens: Tokens, i: number): boolean {
  return (classesAt(tokens, i) & (CLASS.GERUND | CLASS.NOUN)) === (CLASS.GERUND | CLASS.NOUN);
}

/** The tag of a verb form where a verb may stand. */
function verbTag(place: Place): number {
  const { tokens, i, classes, before, tags } = place;
  const nominal = (classes & CLASS.NOUN) !== 0;
  if (isPlainPast(place)) return TAG.FINITE;
  if ((classes & CLASS.GERUND) !== 0) return TAG.GERUND;
  if (before === TAG.FINITE && (classes & CLASS.PARTICIPLE) !== 0 && startsNoun(tokens, i + 1)) return TAG.ADJECTIVE;
  if ((classes & CLASS.PAST) !== 0)
    return (classes & CLASS.PARTICIPLE) !== 0 && isReduced(tokens, i, before, tags) ? TAG.PARTICIPLE : TAG.FINITE;
  if ((classes & CLASS.VERB_S) !== 0) {
    if (isTagOf(AFTER_SUBJECT, before)) return finiteOrNoun(place);
    return nominal ? TAG.NOUN : TAG.FINITE;
  }
  if ((classes & CLASS.PARTICIPLE) !== 0 && (classes & CLASS.BASE) === 0) return TAG.PARTICIPLE;
  if ((classes & CLASS.BASE) !== 0) return baseTag(place);
  return nominal ? TAG.NOUN : TAG.ADJECTIVE;
}

/** Tags after which a finite verb may stand. */
const AFTER_SUBJECT = tagSet(TAG.PRONOUN, TAG.NAME, TAG.NOUN, TAG.ADVERB, TAG.NUMBER, TAG.RELATIVE, TAG.COORDINATOR, TAG.NONE);

/** The tag of a base form that nothing governs: a plural's verb, a noun, an adjective. */
function baseTag({ tokens, i, classes, before, previous, tags }: Place): number {
  const nominal = (classes & CLASS.NOUN) !== 0;
  if (nominal && (isObjectPlace(tokens, before, previous) || opensTitle(tokens, i, before))) return TAG.NOUN;
  if (!nominal && before === TAG.FINITE && (classes & CLASS.ADJECTIVE) !== 0) return TAG.ADJECTIVE;
  if (before === TAG.PRONOUN || (before === TAG.ADVERB && (!nominal || followsPlural(tokens, previous, tags)))) return TAG.FINITE;
  if (nominal && isNounTag(before) && lowerOf(tokens, i + 1) === 'that' && hasPluralHead(tokens, previous, tags)) return TAG.FINITE;
  if (nominal && isNounTag(before) && /^(?:an?|another)$/.test(lowerOf(tokens, previous - 1))) return TAG.NOUN;
  if (isNounTag(before) && isPlural(tokens, previous, tags)) return nominal && !startsComplementSoon(tokens, i + 1) ? TAG.NOUN : TAG.FINITE;
  if (nominal) return TAG.NOUN;
  if ((classes & CLASS.ADJECTIVE) !== 0 && startsNoun(tokens, i + 1)) return TAG.ADJECTIVE;
  return TAG.FINITE;
}

/** `the White House press secretary`, `a rights program director`: an office in the singular without an article is no object. */
function opensTitle(tokens: Tokens, i: number, before: number): boolean {
  return isNounTag(before) && isRole(tokens, i + 1) && !lowerOf(tokens, i + 1).endsWith('s') && !isCapitalWord(tokens, i + 1);
}

/** How far back the head of a long subject stands. */
const HEAD_REACH = 14;

/** `Researchers at an institute in Rome report that`: whether the phrase at the head of the clause is a plural and no verb follows it. */
function hasPluralHead(tokens: Tokens, last: number, tags: Uint8Array): boolean {
  let head = -1;
  for (let j = last; j >= 0 && j > last - HEAD_REACH; j--) {
    const tag = tags[j];
    if (isFiniteTag(tag) || tag === TAG.INFINITIVE || tag === TAG.GERUND || tag === TAG.SUBORDINATOR || tag === TAG.COORDINATOR)
      return false;
    if (tag === TAG.MARK && tokens.kind[j] !== KIND.OPEN && tokens.kind[j] !== KIND.CLOSE) break;
    if (isNounTag(tag) && (j === last || tags[j + 1] === TAG.PREPOSITION)) head = j;
  }
  return head >= 0 && head < last && isPlural(tokens, head, tags);
}

/** `the members almost always end up`: behind a plural and its adverbs a verb stands, and no other noun. */
function followsPlural(tokens: Tokens, adverb: number, tags: Uint8Array): boolean {
  let j = adverb;
  while (j >= 0 && tags[j] === TAG.ADVERB) j--;
  return j >= 0 && (tags[j] === TAG.PRONOUN || (isNounTag(tags[j]) && isPlural(tokens, j, tags)));
}

const endsCompound = oneOf(secondsOfCompounds);

/** `member states`, `press conference`: pairs whose second word is never the verb of the first. */
function isCompound(tokens: Tokens, i: number): boolean {
  return endsCompound(tokens, i) && compounds.has(`${lowerOf(tokens, i - 1)} ${lowerOf(tokens, i)}`);
}

function isCapitalWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0;
}

/** `records show`, `a survey suggests`: right behind the name of a document such a word is its verb. */
function isFinding(tokens: Tokens, i: number): boolean {
  return isFindingVerb(tokens, i) && isDocument(tokens, i - 1) && tokens.kind[i - 1] === KIND.WORD;
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
  return !takesBareInfinitive(tokens, previous);
}

/** A past or participle that is no base form too (as `cut` is). */
function isPastOnly(classes: number): boolean {
  return (classes & (CLASS.PAST | CLASS.PARTICIPLE)) !== 0 && (classes & CLASS.BASE) === 0;
}

/** Most adverbs between a verb and what governs it. */
const LONGEST_GROUP = 4;

/** Tag of the auxiliary, modal or `to` that governs a verb, past adverbs and negations. */
function verbGovernor(tokens: Tokens, previous: number, tags: Uint8Array): number {
  let j = previous;
  let steps = 0;
  while (
    j >= 0 &&
    steps < LONGEST_GROUP &&
    (tags[j] === TAG.ADVERB || (tags[j] === TAG.PRONOUN && tags[j - 1] === TAG.AUXILIARY && steps > 0))
  ) {
    if (tokens.kind[j - 1] !== KIND.WORD && tokens.kind[j - 1] !== KIND.POSSESSIVE) return TAG.NONE;
    j--;
    steps++;
  }
  return j >= 0 ? tags[j] : TAG.NONE;
}

/** Whether the auxiliary before is a form of `do`. */
function isDo(tokens: Tokens, previous: number, tags: Uint8Array): boolean {
  let j = previous;
  while (j >= 0 && tags[j] === TAG.ADVERB) j--;
  return (classesAt(tokens, j) & CLASS.DO) !== 0;
}

/** How far back the clause's own verb is looked for, and the prepositions that a participle is followed by. */
const REDUCED_REACH = 12;
const AFTER_REDUCED = /^(?:in|on|to|at|of|from|with|under|against|for|as|before|after|during)$/;

/** `the measures adopted by Rome`: a participle behind a noun and before `by`, `in`, `on`, `to`. */
function isReduced(tokens: Tokens, i: number, before: number, tags: Uint8Array): boolean {
  if (!isNounTag(before)) return false;
  const next = lowerOf(tokens, i + 1);
  if (next === 'by') return !isChannel(tokens, i + 2) && !isShare(tokens, i + 2);
  for (let j = i - 1; j >= 0 && j > i - REDUCED_REACH; j--) {
    if (tags[j] === TAG.MARK || tags[j] === TAG.SUBORDINATOR || tags[j] === TAG.COORDINATOR || lowerOf(tokens, j) === 'as') break;
    if (isFiniteTag(tags[j])) return AFTER_REDUCED.test(next);
  }
  return false;
}

/** `grew by 12 percent`: how much, and not who did it. */
function isShare(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.NUMBER && /^(?:percent|per|percentage|pc|%)$/.test(lowerOf(tokens, i + 1));
}

/** A form in `s` after what may be its subject: what follows decides between verb and noun. */
function finiteOrNoun({ tokens, i, classes, before, tags }: Place): number {
  const nominal = (classes & CLASS.NOUN) !== 0;
  if (!nominal || before === TAG.PRONOUN || lowerOf(tokens, i - 1) === 'who') return TAG.FINITE;
  if (before === TAG.NUMBER || (before === TAG.NOUN && endsAdjunct(tokens, i, tags))) return TAG.NOUN;
  if (before === TAG.NAME && closesReport(tokens, i, tags)) return TAG.FINITE;
  return startsComplementSoon(tokens, i + 1) ? TAG.FINITE : TAG.NOUN;
}

/** `"X," Ana Reis notes.`: the verb of a name between a closing mark and the end of the sentence. */
function closesReport(tokens: Tokens, i: number, tags: Uint8Array): boolean {
  if (!isClosingReport(tokens, i) || (tokens.kind[i + 1] !== KIND.STOP && tokens.kind[i + 1] !== KIND.COMMA)) return false;
  let j = i - 1;
  while (j >= 0 && tags[j] === TAG.NAME) j--;
  return tokens.kind[j] === KIND.QUOTE || tokens.kind[j] === KIND.COMMA;
}

/** The complement of a verb, right away or behind one adverb: `pledge never to`. */
function startsComplementSoon(tokens: Tokens, i: number): boolean {
  const adverb = (classesAt(tokens, i) & (CLASS.ADVERB | CLASS.CLOSED)) === (CLASS.ADVERB | CLASS.CLOSED);
  return startsComplement(tokens, i) || (adverb && startsComplement(tokens, i + 1));
}

/** Most words of a phrase before its head. */
const LONGEST_ATTRIBUTE = 5;

/** `said in her opening remarks that`: the last noun of a phrase that a preposition ties to the clause's verb. */
function endsAdjunct(tokens: Tokens, i: number, tags: Uint8Array): boolean {
  for (let j = i - 1; j > 0 && j >= i - LONGEST_ATTRIBUTE; j--) {
    if (tags[j] === TAG.PREPOSITION) return isReport(tokens, j - 1);
    if (!isNounTag(tags[j]) && tags[j] !== TAG.ADJECTIVE && tags[j] !== TAG.DETERMINER && tags[j] !== TAG.POSSESSIVE) return false;
  }
  return false;
}

/** Endings of names for peoples and parties: `Americans`, `Democrats`. */
const PEOPLES = /(?:ans|crats|ists|ials)$/;
/** How far back the other members of a plural subject are looked for. */
const JOINT_REACH = 6;

/** A plural, or the last of several that `and` joins. */
function isPlural(tokens: Tokens, i: number, tags: Uint8Array): boolean {
  const lower = lowerOf(tokens, i);
  if (plurals.has(lower) || (tags[i] === TAG.NAME && PEOPLES.test(lower))) return true;
  if (
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    (tags[i] !== TAG.NAME || tags[i - 1] === TAG.DETERMINER || tags[i - 1] === TAG.ADJECTIVE)
  )
    return true;
  for (let j = i - 1; j >= 0 && j > i - JOINT_REACH; j--) {
    if (tags[j] === TAG.COORDINATOR) return lowerOf(tokens, j) === 'and' && isNounTag(tags[j - 1]);
    if (tags[j] === TAG.MARK && tokens.kind[j] === KIND.COMMA && tags[i] === TAG.NAME && tags[j - 1] === TAG.NAME) return true;
    if (!isNounTag(tags[j]) && tags[j] !== TAG.ADJECTIVE && tags[j] !== TAG.DETERMINER) return false;
  }
  return false;
}
