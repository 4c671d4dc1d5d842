import { TAG } from '../attribution/index.js';
import { lowerOf, stemOf, type TokenRange, type Tokens } from '../reading/index.js';
import { hasOccurred, latestBefore, othersSince, partiesAround } from './occurrences.js';
import type { Party } from './party.js';
import { roleWordsOf } from './people.js';
import { ownOwner } from './phrase.js';
import { latestSubject } from './pronouns.js';
import { REACH } from './reach.js';
import { isNounPhraseTag, isQuoted, type Scene, sentenceAt, sentencesBetween } from './scene.js';
import { genderOf, genericRoles, isOrganisationWord, isSynonym, plainWord, portfolios, uniqueOffices } from './titles.js';

/** What speaking just before in the same paragraph counts for `the official`, against a role of the same word further up. */
const ADJOINING = 1.5;

function adjoins(scene: Scene, party: Party, at: number): boolean {
  const here = sentenceAt(scene, at);
  return here !== null && sentenceAt(scene, party.last)?.paragraph === here.paragraph;
}

/** A person already known whose role fits `the minister`, `the Chinese diplomat`, `the spokeswoman`; in a heading, one of the text below. */
export function samePerson(
  scene: Scene,
  source: TokenRange,
  head: string,
  actor: string | null,
  speakers: readonly (Party | null)[],
  heading: boolean,
): Party | null {
  const gender = genderOf(scene.reading.tokens, source);
  const words = roleWordsOf(scene, source, null);
  let best: Party | null = null;
  let bestScore = 0;
  const others = othersSince(scene.occurrences, source.from, scene.reading.sentences.length);
  for (const party of withinReach(scene, source.from)) {
    if (party.kind !== 'person' || party.plural) continue;
    if (gender !== 'unknown' && party.gender !== 'unknown' && party.gender !== gender) continue;
    if (actor !== null && party.actor !== actor) continue;
    const known = hasOccurred(scene.occurrences, party, source.from);
    if (!known && !heading && !repeats(words, party)) continue;
    const fit = fitOf(words, head, party);
    if (fit === 0 || otherPortfolio(words, party) || (genericRoles.has(head) && otherBody(words, party))) continue;
    const score =
      fit +
      (actor === null ? 0 : 1) +
      (known ? nearness(others(party)) : heading ? prominence(scene, party) : 0) +
      (speakers.includes(party) ? 0.3 : 0) +
      (genericRoles.has(head) && party === speakers.at(-1) && adjoins(scene, party, source.from) ? ADJOINING : 0);
    if (score > bestScore) {
      best = party;
      bestScore = score;
    }
  }
  return best ?? (heading ? null : spokeJustBefore(scene, source, head, actor, gender));
}

/** `The economist called for a rethink`, right after an energy expert spoke: what people are called besides their office. */
function spokeJustBefore(scene: Scene, source: TokenRange, head: string, actor: string | null, gender: string): Party | null {
  if (uniqueOffices.has(head) || lowerOf(scene.reading.tokens, source.from) !== 'the' || source.to - source.from > 3) return null;
  const party = latestSubject(scene, source.from);
  if (party === null || (actor !== null && party.actor !== actor)) return null;
  if (gender !== 'unknown' && party.gender !== 'unknown' && party.gender !== gender) return null;
  const last = latestBefore(scene.occurrences, party, source.from);
  const between = sentencesBetween(scene, last, source.from);
  return between <= 1 ? party : null;
}

/** How well role words fit a person: the same word, a synonym, or a word for any office. */
function fitOf(words: ReadonlySet<string>, head: string, party: Party): number {
  const base = party.roleWords.has(head)
    ? 2
    : isSynonym(head, party.roleWords) || party.roleWords.has('counterpart')
      ? 1.5
      : [...words].some((word) => !genericRoles.has(word) && isSynonym(word, party.roleWords))
        ? 1.2
        : genericRoles.has(head)
          ? 1
          : 0;
  if (base === 0) return 0;
  let score = base;
  for (const word of words) if (word !== head && party.roleWords.has(word)) score += 0.5;
  return score;
}

/** `the minister for Africa` is not the information minister, nor is either the prime minister or the leader of the opposition. */
function otherPortfolio(words: ReadonlySet<string>, party: Party): boolean {
  if (words.has('prime') !== party.roleWords.has('prime') && words.has('minister') && party.roleWords.has('minister')) return true;
  if (words.has('opposition') && !party.roleWords.has('opposition')) return true;
  const own = [...party.roleWords].filter((word) => portfolios.has(word));
  const asked = [...words].filter((word) => portfolios.has(word));
  return own.length > 0 && asked.length > 0 && !asked.some((word) => party.roleWords.has(word));
}

/** `the military chief` is no embassy's spokesman: a word for any office, with a body that is not the person's. */
function otherBody(words: ReadonlySet<string>, party: Party): boolean {
  return [...words].some((word) => isOrganisationWord(word) && !party.roleWords.has(word)) && party.roleWords.size > 0;
}

/** `the Minister for Africa`, named further down: all role words are the person's. */
function repeats(words: ReadonlySet<string>, party: Party): boolean {
  return words.size > 0 && [...words].every((word) => party.roleWords.has(word)) && party.roleWords.size <= words.size + 1;
}

/** Whom a heading means is whom the text below lets speak first. */
function prominence(scene: Scene, party: Party): number {
  const order = scene.occurrences.subjects.get(party) ?? -1;
  return order < 0 ? 0 : 3 / (1 + order);
}

/** Up to 1 for a person named just before, less the more others were named since. */
function nearness(others: number): number {
  return 1 / (1 + others);
}

/** Everybody in an article; in a text much longer than any, those around. */
function withinReach({ parties, occurrences, reading }: Scene, at: number): readonly Party[] {
  return reading.sentences.length <= 2 * REACH.sentences ? parties : partiesAround(occurrences, at);
}

/** A body named before by the same noun: `the embassy`, `the committee`, `the people`, `the spokesman`. */
export function sameBody(scene: Scene, source: TokenRange, head: number, actor: string | null): Party | null {
  const { tokens } = scene.reading;
  if (lowerOf(tokens, source.from) !== 'the' || source.to - source.from > 2) return null;
  const stem = stemOf(plainWord(tokens, head));
  let best: Party | null = null;
  for (const party of scene.parties) {
    if (party.kind === 'person' || party.last >= source.from || (actor !== null && party.actor !== actor)) continue;
    if (![...party.roleWords].some((word) => stemOf(word) === stem)) continue;
    if (best === null || party.last > best.last) best = party;
  }
  return best;
}

/** The longest earlier phrase with the head noun of `the committee`, `the spokesman`: `a trade negotiation committee`. */
export function fullerMention(scene: Scene, source: TokenRange, head: number): TokenRange | null {
  const { tokens } = scene.reading;
  if (lowerOf(tokens, source.from) !== 'the' || head !== source.to - 1 || source.to - source.from > LONGEST_OFFICE) return null;
  const several = source.to - source.from > 2;
  let best: TokenRange | null = null;
  for (let i = Math.max(source.to - source.from, source.from - REACH.tokens); i < source.from; i++) {
    if (isQuoted(scene, i) || !repeatsWords(tokens, source, i)) continue;
    const around = phraseAround(scene, i);
    const range = several ? upToOwner(scene, around, i) : around;
    if (range === null) continue;
    if (range.to - range.from > 2 && (best === null || range.to - range.from > best.to - best.from)) best = range;
  }
  return best;
}

/** `the Prime Minister of Viet Nam on 7 September`: an office with the state or body that it names, and nothing more; null where it names none. */
function upToOwner(scene: Scene, range: TokenRange, noun: number): TokenRange | null {
  const owner = ownOwner(scene, range, null);
  return owner === null ? null : { from: range.from, to: Math.max(owner.to, noun + 1) };
}

/** Longest office looked for further up, with its article, in tokens: `the chief trade negotiator`. */
const LONGEST_OFFICE = 4;

/** Whether the words of a mention after its article end at a token. */
function repeatsWords(tokens: Tokens, { from, to }: TokenRange, last: number): boolean {
  for (let k = 1; k < to - from; k++) if (lowerOf(tokens, last + 1 - k) !== lowerOf(tokens, to - k)) return false;
  return true;
}

/** A noun with its modifiers, and with what `of`, `for` or `with` adds. */
function phraseAround(scene: Scene, noun: number): TokenRange {
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[scene.reading.sentenceOf[noun]];
  let from = noun;
  while (from > (sentence?.from ?? 0) && isNounPhraseTag(scene.tags[from - 1]) && scene.tags[from] !== TAG.DETERMINER) from--;
  let to = noun + 1;
  if (!/^(?:for|of|with|at)$/.test(lowerOf(tokens, to))) return { from, to };
  while (to < (sentence?.to ?? 0) && (isNounPhraseTag(scene.tags[to]) || scene.tags[to] === TAG.PREPOSITION)) to++;
  return { from, to };
}
