import { TAG } from '../attribution/index.js';
import { CLASS } from '../reading/index.js';
import { type FeatureIndex, STAND_INS } from './featureIndex.js';
import { classAt, isCapitalAt, isCueAt, type Region, tagAt } from './region.js';
import { negation } from './scope.js';

/** A feature of naive Bayes with the position of the word it begins at. */
export interface Feature {
  readonly name: string;
  readonly at: number;
}

/** A feature by its number in the model. */
export interface NumberedFeature {
  readonly number: number;
  readonly at: number;
}

/** A word of a feature: its number in the vocabulary, or a stand-in as a number below 0. */
type FeatureWord = number;

const START: FeatureWord = -1;
const BREAK: FeatureWord = -2;
const ACTOR: FeatureWord = -3;
const NAME: FeatureWord = -4;
const NUMBER: FeatureWord = -5;

/** What is done with each word of a statement, and the word before it. */
type Visit = (word: FeatureWord, previous: FeatureWord, at: number) => void;

/** Goes through the words of a statement as naive Bayes sees them: names masked, mentions and runs of names one word each. */
function eachWord(region: Region, visit: Visit): void {
  let previous = START;
  let covered = -1;
  for (let i = 0; i < region.count; i++) {
    const token = region.token[i];
    if (token < covered) continue;
    const mention = region.mentions.get(token);
    if (mention !== undefined) covered = mention.to;
    const word = mention !== undefined ? ACTOR : masked(region, i);
    if (region.broken[i] !== 0 && i > 0) previous = BREAK;
    if (word === previous && isMask(word)) continue;
    visit(word, previous, i);
    previous = word;
  }
}

function masked(region: Region, i: number): FeatureWord {
  if ((classAt(region, i) & CLASS.NUMBER) !== 0) return NUMBER;
  if (tagAt(region, i) === TAG.NAME && isCapitalAt(region, i) && !isCueAt(region, i)) return NAME;
  return region.reading.tokens.word[region.token[i]];
}

function isMask(word: FeatureWord): boolean {
  return word <= ACTOR;
}

function isNegated(region: Region, i: number): boolean {
  return (classAt(region, i) & CLASS.CLOSED) === 0 && negation(region, i) !== 'none';
}

/**
 * Features of a statement: stems, pairs of neighbouring stems, stems under negation (`!stem`), and the cue (`cue:lemma`).
 * Each occurs once, as the classifier counts documents and not occurrences.
 */
export function featuresOf(region: Region): Feature[] {
  const { stemText } = region.reading.tokens.vocabulary;
  const nameOf = (word: FeatureWord) => (word < 0 ? STAND_INS[-1 - word] : stemText[word]);
  const found = new Map<string, Feature>();
  const add = (name: string, at: number) => {
    if (!found.has(name)) found.set(name, { name, at });
  };
  if (region.lemma !== null) add(`cue:${region.lemma}`, -1);
  eachWord(region, (word, previous, at) => {
    const name = nameOf(word);
    add(`${name}`, at);
    add(`${nameOf(previous)} ${name}`, at);
    if (!isMask(word) && isNegated(region, at)) add(`!${name}`, at);
  });
  return [...found.values()];
}

/** The same features as far as a model knows them, by their numbers, without a string made. */
export function numberedFeatures(region: Region, index: FeatureIndex): NumberedFeature[] {
  const { stem } = region.reading.tokens.vocabulary;
  const symbolOf = (word: FeatureWord) => (word < 0 ? index.standIns[-1 - word] : stem[word]);
  const found: NumberedFeature[] = [];
  const add = (number: number, at: number) => {
    if (number < 0 || index.seen[number] === 1) return;
    index.seen[number] = 1;
    found.push({ number, at });
  };
  if (region.lemma !== null) add(index.ofCue(region.lemma), -1);
  eachWord(region, (word, previous, at) => {
    const symbol = symbolOf(word);
    if (symbol === 0) return;
    add(index.ofStem(symbol), at);
    add(index.ofPair(symbolOf(previous), symbol), at);
    const negated = index.ofNegated(symbol);
    if (negated >= 0 && isNegated(region, at)) add(negated, at);
  });
  for (const { number } of found) index.seen[number] = 0;
  return found;
}
