import { codeOf } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import { CLASS, wordTest } from '../reading/index.js';
import type { Match } from './automaton.js';
import { classAt, isCapitalAt, isCueAt, isFiniteAt, isFirstPerson, passesAt, type Region, tagAt, wordAt } from './region.js';

/** What stands around a match and changes what it means. */
export interface Scoped {
  readonly match: Match;
  /** The label after negation, or null where nothing is left of the entry. */
  readonly label: string | null;
  readonly weight: number;
  readonly negated: boolean;
  readonly thirdParty: boolean;
}

const refusalWords = setOf(() => scope().refusalWords);
/** `does not want to support`: verbs that hand a negation on to the verb that they govern. */
const carriesNegation = setOf(() => scope().carriesNegation);
const habits = setOf(() => scope().habit);
const guarding = setOf(() => scope().ownInterest);
const binding = setOf(() => scope().binding);
const ownWords = setOf(() => scope().own);
const negators = setOf(() => scope().negators);
const refusers = setOf(() => scope().refusers);
const inverters = setOf(() => scope().inverters);
const withholders = setOf(() => scope().withholders);
const notNegating = setOf(() => scope().notNegating);
/** Words that {@link negation} looks at more closely: few are. */
const mayNegate = wordTest(
  ({ lower }) => isNegator(lower) || refusers.has(lower) || inverters.has(lower) || withholders.has(lower) || lower === FAR,
);

const FAR = 'far';
/** How far to the left a negation reaches, in words. */
const REACH = 5;
/** What is left of an entry whose subject is not the speaker's side. */
const THIRD_PARTY = 0.5;
/** Shorter words stay small in headlines. */
const LONG_WORD = 4;
const NEGATED_SHARE = 0.9;
const QUESTION_SHARE = 0.5;
/** What is left of the defence of one's own interests: a policy restated, and support of nobody else (CODEBOOK rule 9). */
const OWN_SHARE = 0.3;
/** What is left of cooperation that is said to be the custom. */
const HABIT_SHARE = 0.4;

export function applyScope(region: Region, match: Match): Scoped {
  const { entry } = match;
  if (isInName(region, match)) return { match, label: null, weight: 0, negated: false, thirdParty: false };
  const state = insideGap(region, match) ? turnedOver(negation(region, match.from)) : negation(region, match.from);
  let label: string | null = entry.label;
  let weight = entry.weight;
  let negated = false;
  const withheld = state === 'withheld' || (region.withheld && coversCue(region, match) && !holdsNegation(region, match));
  if (withheld && !(state === 'none' && isRefusal(region, match))) {
    const turned = region.withheld && refusal(region) && entry.negated !== 'none' ? entry.negated : null;
    return { match, label: turned, weight: turned === null ? 0 : weight, negated: true, thirdParty: false };
  }
  if (state === 'negated' && weight > 0) {
    negated = true;
    label = entry.negated === 'none' ? null : entry.negated;
    weight *= NEGATED_SHARE;
  }
  const thirdParty = entry.subject === 'speaker' && !coversCue(region, match) && isThirdParty(region, match);
  if (thirdParty) weight *= THIRD_PARTY;
  if (label === 'support' && isOwnInterest(region, match)) weight *= OWN_SHARE;
  if (label === 'cooperate' && isHabit(region, match)) weight *= HABIT_SHARE;
  if (region.question) weight *= QUESTION_SHARE;
  return { match, label, weight, negated, thirdParty };
}

/** Whether a match restates the speaker's own policy or interest, which is neutral (CODEBOOK rule 9). */
export function isRestated(region: Region, match: Match): boolean {
  return (match.entry.label === 'support' && isOwnInterest(region, match)) || (match.entry.label === 'cooperate' && isHabit(region, match));
}

/** `has always promoted its relations with X`: a policy restated, and no intent (CODEBOOK rule 9). */
function isHabit(region: Region, match: Match): boolean {
  for (let i = match.from; i >= 0 && i >= match.from - 2; i--) if (habits.has(wordAt(region, i))) return true;
  return false;
}

/** `is determined to defend national sovereignty`: the speaker's side guards what is its own, and helps nobody else to guard theirs. */
function isOwnInterest(region: Region, match: Match): boolean {
  if (!guarding.has(wordAt(region, match.from)) || wordAt(region, match.from - 1) === 'in') return false;
  for (let i = match.from + 1; i < Math.min(region.count, match.to + 3); i++) if (ownWords.has(wordAt(region, i))) return true;
  return false;
}

/** Words that are all part of a name (`the Shanghai Cooperation Organization`) express nothing. */
function isInName(region: Region, match: Match): boolean {
  for (let i = match.from; i < match.to; i++) {
    if (i >= match.gapFrom && i < match.gapTo) continue;
    if (tagAt(region, i) !== TAG.NAME || !isCapitalAt(region, i) || isCueAt(region, i)) return false;
  }
  return !isTitleCase(region);
}

/** Where most long words are capitalised, as in headlines, a capital tells no name. */
function isTitleCase(region: Region): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < region.count; i++) {
    if (wordAt(region, i).length < LONG_WORD) continue;
    if (isCapitalAt(region, i)) capitals++;
    else small++;
  }
  return capitals >= small;
}

/** `refused a request`, `failed to reach a deal`: the entry is about the refusal itself, which is the stance. */
function isRefusal(region: Region, { entry, from }: Match): boolean {
  const word = wordAt(region, from);
  return entry.label === 'condemn' && (refusers.has(word) || withholders.has(word));
}

/** A negation inside the pattern's own gap: `will under no circumstances work with`; who agreed never to do a thing has agreed all the same. */
function insideGap(region: Region, match: Match): boolean {
  if (binding.has(wordAt(region, match.from))) return false;
  for (let i = match.from + 1; i < match.to; i++) {
    if (i > match.gapFrom && i < match.gapTo) continue;
    const word = wordAt(region, i);
    if ((word === 'not' || word === 'never' || word === 'no') && !match.entry.pattern.includes(word)) return true;
  }
  return false;
}

/** An entry that is itself a refusal (`cannot accept`) holds the very words that withhold its cue. */
function holdsNegation(region: Region, match: Match): boolean {
  for (let i = match.from; i < match.to; i++) {
    if (i > match.gapFrom && i < match.gapTo) continue;
    if (isNegator(wordAt(region, i)) || refusers.has(wordAt(region, i))) return true;
  }
  return false;
}

function isNegator(word: string): boolean {
  return negators.has(word) || word.endsWith("n't");
}

function turnedOver(state: ReturnType<typeof negation>): ReturnType<typeof negation> {
  if (state === 'withheld') return state;
  return state === 'negated' ? 'none' : 'negated';
}

/** `cannot accept`, `will never support`, `refused to back`: not said of the past only, so a refusal and no abstention. */
function refusal(region: Region): boolean {
  for (let i = 0; i < Math.min(region.count, 8); i++) {
    const word = wordAt(region, i);
    if (refusalWords.has(word)) return true;
    if (/^(?:do|does|don't|doesn't)$/.test(word)) return true;
  }
  return false;
}

function coversCue(region: Region, match: Match): boolean {
  for (let i = match.from; i < match.to; i++) if (isCueAt(region, i)) return true;
  return false;
}

/** Negation to the left of position `at`, in the same clause; two negations cancel each other. */
export function negation(region: Region, at: number): 'none' | 'negated' | 'withheld' {
  let count = 0;
  let withheld = false;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (region.broken[i + 1] !== 0) break;
    const word = wordAt(region, i);
    const tag = tagAt(region, i);
    if (passesAt(region, i, mayNegate)) {
      if (isNegator(word)) {
        if (word === 'no' && tag === TAG.DETERMINER && at - i > 3) continue;
        if (notNegating.has(wordAt(region, i + 1))) continue;
        if (word === 'nothing' && i < at - 2) continue;
        count++;
        continue;
      }
      if ((refusers.has(word) && at - i <= 3) || inverters.has(word) || isFarFrom(region, i)) {
        count++;
        continue;
      }
      if (withholders.has(word) && at - i <= 3 && withholds(region, i, word)) {
        withheld = true;
        continue;
      }
    }
    if (tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE || (tag === TAG.COORDINATOR && isFiniteAt(region, i + 1))) break;
    if (tag === TAG.FINITE && i < at - 1 && !carriesNegation.has(word)) break;
  }
  if (withheld) return count % 2 === 1 ? 'none' : 'withheld';
  return count % 2 === 1 ? 'negated' : 'none';
}

/** `far from welcoming`: the opposite, and no mere abstention. */
function isFarFrom(region: Region, i: number): boolean {
  return wordAt(region, i) === FAR && wordAt(region, i + 1) === 'from';
}

function withholds(region: Region, i: number, word: string): boolean {
  const next = wordAt(region, i + 1);
  if (word === 'short') return next === 'of';
  if (word === 'yet') return next === 'to';
  return next === 'to' || /^avoid/.test(word);
}

/** Whether the clause of a match has a subject that is not the speaker's side. */
function isThirdParty(region: Region, match: Match): boolean {
  const subject = subjectOf(region, match.from);
  if (subject < 0) return false;
  const word = wordAt(region, subject);
  if (isFirstPerson(region, subject)) return false;
  if (/^(?:he|she|it|they|his|her|its|who)$/.test(word)) return false;
  if (region.bare && isFirstSubject(region, subject)) return false;
  const token = region.token[subject];
  for (let t = token; t > token - 4; t--) {
    const mention = region.mentions.get(t);
    if (mention === undefined || mention.to <= token - 1) continue;
    return region.speakerActor !== null && !region.speakerActor.split('+').includes(codeOf(mention));
  }
  const person = region.people.get(word);
  if (person !== undefined && region.speakerActor !== null) return person !== region.speakerActor;
  if (region.speakerName.has(word)) return false;
  return region.speakerActor !== null || !region.bare ? !ownSide.has(word) : false;
}

const ownSide = setOf(() => scope().ownSide);

/** In a bare text the first subject is the source itself. */
function isFirstSubject(region: Region, subject: number): boolean {
  for (let i = 0; i < subject; i++) if (isFiniteAt(region, i)) return false;
  return true;
}

/** Position of the head of the subject before `at`: the last noun before the clause's finite verb; -1 where the clause has none. */
export function subjectOf(region: Region, at: number): number {
  let i = at - 1;
  let seenVerb = false;
  while (i >= 0) {
    if (region.broken[i + 1] !== 0 && !isAside(region, i)) {
      const before = beforeInsertion(region, i);
      if (before < 0) return -1;
      i = before;
    }
    const tag = tagAt(region, i);
    if (tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE) return tag === TAG.RELATIVE ? -1 : -1;
    if (
      tag === TAG.TO ||
      tag === TAG.GERUND ||
      tag === TAG.INFINITIVE ||
      tag === TAG.ADVERB ||
      tag === TAG.ADJECTIVE ||
      tag === TAG.PARTICIPLE
    ) {
      i--;
      continue;
    }
    if (tag === TAG.AUXILIARY || tag === TAG.MODAL || tag === TAG.FINITE) {
      if (tag === TAG.FINITE && isCueAt(region, i)) return -1;
      seenVerb = true;
      i--;
      continue;
    }
    if (tag === TAG.COORDINATOR) return -1;
    if (tag === TAG.PREPOSITION || tag === TAG.DETERMINER) return -1;
    if (tag === TAG.NOUN || tag === TAG.NAME || tag === TAG.PRONOUN || tag === TAG.NUMBER)
      return isObject(region, i) && !seenVerb && at - i > 1 ? -1 : headOf(region, i);
    i--;
  }
  return -1;
}

/**
 * `the minister, in the event of a defeat, has lost`: where a comma stands right before the verb, it closes an insertion, and the subject stands before
 * that; -1 where there is none.
 */
function beforeInsertion(region: Region, last: number): number {
  if (!isFiniteAt(region, last + 1)) return -1;
  for (let i = last; i > 0; i--) {
    if (region.broken[i] === 0) continue;
    const tag = tagAt(region, i - 1);
    return tag === TAG.NOUN || tag === TAG.NAME ? i - 1 : -1;
  }
  return -1;
}

/** The head of `head of the X`: the noun before the preposition. */
function headOf(region: Region, last: number): number {
  let head = last;
  for (let i = last; i > 0 && i > last - 12; i--) {
    if (region.broken[i] !== 0) break;
    const tag = tagAt(region, i - 1);
    if (tag === TAG.PREPOSITION) {
      const before = tagAt(region, i - 2);
      if (before === TAG.NOUN || before === TAG.NAME) {
        head = i - 2;
        i--;
        continue;
      }
      if (before === TAG.PARTICIPLE && isNounAt(region, i - 3)) {
        head = i - 3;
        i -= 2;
        continue;
      }
      return wordAt(region, i - 1) === 'of' ? head : -1;
    }
    if (tag === TAG.INFINITIVE && tagAt(region, i - 2) === TAG.TO && isNounAt(region, i - 3) && isFirstVerb(region, i - 2)) {
      head = i - 3;
      i -= 2;
      continue;
    }
    if (
      tag === TAG.NOUN ||
      tag === TAG.NAME ||
      tag === TAG.ADJECTIVE ||
      tag === TAG.DETERMINER ||
      tag === TAG.POSSESSIVE ||
      tag === TAG.NUMBER
    )
      continue;
    break;
  }
  return head;
}

function isNounAt(region: Region, i: number): boolean {
  const tag = tagAt(region, i);
  return tag === TAG.NOUN || tag === TAG.NAME;
}

/** Whether no finite verb stands before a position in its clause, so that an infinitive there belongs to the subject. */
function isFirstVerb(region: Region, at: number): boolean {
  for (let i = at - 1; i >= 0 && region.broken[i + 1] === 0; i--) {
    if (isFiniteAt(region, i)) return isCueAt(region, i);
    const tag = tagAt(region, i);
    if (tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE) return tag === TAG.SUBORDINATOR;
  }
  return true;
}

function isObject(region: Region, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 5; j--) {
    const tag = tagAt(region, j);
    if (tag === TAG.DETERMINER || tag === TAG.ADJECTIVE || tag === TAG.NOUN || tag === TAG.NAME) continue;
    return tag === TAG.FINITE || tag === TAG.INFINITIVE || tag === TAG.PREPOSITION || tag === TAG.GERUND;
  }
  return false;
}

function isAside(region: Region, i: number): boolean {
  return (classAt(region, i) & CLASS.ADVERB) !== 0;
}
