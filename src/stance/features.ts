import { TAG } from '../attribution/index.js';
import { CLASS } from '../reading/index.js';
import { classAt, isCapitalAt, isCueAt, type Region, tagAt } from './region.js';
import { negation } from './scope.js';

/** A feature of naive Bayes with the position of the word it begins at. */
export interface Feature {
  readonly name: string;
  readonly at: number;
}

/** Names of people and places and numbers are masked, so that the model learns language and not countries. */
const MASK = { actor: '@actor', name: '@name', number: '@number' } as const;

/**
 * Features of a statement: stems, pairs of neighbouring stems, stems under negation (`!stem`), and the cue (`cue:lemma`).
 * Each occurs once, as the classifier counts documents and not occurrences.
 *
 * @param negated stems whose negation is asked about; all of them where none are given
 */
export function featuresOf(region: Region, negated: ReadonlySet<string> | null = null): Feature[] {
  const seen = new Set<string>();
  const features: Feature[] = [];
  const add = (name: string, at: number) => {
    if (seen.has(name)) return;
    seen.add(name);
    features.push({ name, at });
  };
  if (region.lemma !== null) add(`cue:${region.lemma}`, -1);
  let previous = '^';
  let covered = -1;
  for (let i = 0; i < region.count; i++) {
    const token = region.token[i];
    if (token < covered) continue;
    const mention = region.mentions.get(token);
    if (mention !== undefined) covered = mention.to;
    const word = mention !== undefined ? MASK.actor : masked(region, i);
    if (region.broken[i] !== 0 && i > 0) previous = ',';
    if (word === previous && word.startsWith('@')) continue;
    add(word, i);
    add(`${previous} ${word}`, i);
    const asked = negated === null ? !word.startsWith('@') : negated.has(word);
    if (asked && (classAt(region, i) & CLASS.CLOSED) === 0 && negation(region, i) !== 'none') add(`!${word}`, i);
    previous = word;
  }
  return features;
}

function masked(region: Region, i: number): string {
  if ((classAt(region, i) & CLASS.NUMBER) !== 0) return MASK.number;
  if (tagAt(region, i) === TAG.NAME && isCapitalAt(region, i) && !isCueAt(region, i)) return MASK.name;
  const { tokens } = region.reading;
  const id = tokens.word[region.token[i]];
  return tokens.vocabulary.stemText[id];
}
