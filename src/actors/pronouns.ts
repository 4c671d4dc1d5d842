import { lowerOf, type Sentence } from '../reading/index.js';
import { latestOccurrence, type Occurrence, occurrencesIn } from './occurrences.js';
import type { Party } from './party.js';
import { isQuoted, type Scene } from './scene.js';
import type { Gender } from './titles.js';

const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', she: 'female', her: 'female' };

export function isPronoun(word: string): boolean {
  return /^(?:he|she|it|they|we|i|his|her|its|their|both)$/.test(word);
}

/** Whom a pronoun that says something means. */
export function pronounParty(scene: Scene, word: string, speakers: readonly (Party | null)[], at: number): Party | null {
  const gender = GENDERS[word];
  if (gender !== undefined) return personFor(scene, gender, at);
  for (let i = speakers.length - 1; i >= 0; i--) {
    const speaker = speakers[i];
    if (speaker === null || speaker === undefined || !fits(speaker, word)) continue;
    return speaker;
  }
  return null;
}

function fits(speaker: Party, word: string): boolean {
  if (word === 'it' || word === 'its') return speaker.kind !== 'person';
  if (word === 'they' || word === 'their' || word === 'both') return speaker.plural || speaker.kind !== 'person';
  return true;
}

/** The latest subject of the gender, else the latest person of it that is named at all. */
function personFor(scene: Scene, gender: Gender, at: number): Party | null {
  const party =
    presented(scene, at, gender) ??
    latest(scene, at, (one) => one.subject && agrees(one, gender)) ??
    latest(scene, at, (one) => agrees(one, gender) && !isQuoted(scene, one.from)) ??
    latest(scene, at, (one) => agrees(one, gender));
  if (party === null) return null;
  party.gender = gender;
  return party;
}

/** `Here is more from the president, X, who spoke ... He called`: the only person of the sentence before in the paragraph, presented with an office. */
function presented(scene: Scene, at: number, gender: Gender): Party | null {
  const { sentences } = scene.reading;
  const here = scene.reading.sentenceOf[at];
  const before = sentences[here - 1];
  if (before === undefined || before.heading || before.paragraph !== sentences[here]?.paragraph || !before.first) return null;
  if (occurrencesIn(scene.occurrences, here).some((one) => one.to <= at)) return null;
  const named = occurrencesIn(scene.occurrences, here - 1).filter((one) => one.to <= before.to && !isQuoted(scene, one.from));
  const only = named[0]?.party;
  if (only === undefined || named.some((one) => one.party !== only || one.to - one.from <= only.nameWords.size)) return null;
  return named.every((one) => agrees(one, gender)) && !opensWithPronoun(scene, before) ? only : null;
}

function opensWithPronoun(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) if (GENDERS[lowerOf(scene.reading.tokens, i)] !== undefined) return true;
  return false;
}

function agrees({ party }: Occurrence, gender: Gender): boolean {
  return party.kind === 'person' && (party.gender === 'unknown' || party.gender === gender);
}

function latest(scene: Scene, at: number, test: (occurrence: Occurrence) => boolean): Party | null {
  return latestOccurrence(scene.occurrences, at, test)?.party ?? null;
}

/** The latest person that a sentence is about, before a token. */
export function latestSubject(scene: Scene, at: number): Party | null {
  return latest(scene, at, (one) => one.subject && one.party.kind === 'person');
}
