import { TAG } from '../attribution/index.js';
import { KIND, lowerOf, stemOf, type TokenRange } from '../reading/index.js';
import { NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';
import { latestSubject } from './pronouns.js';
import { REACH } from './reach.js';
import { isQuoted, ownersWithin, type Scene } from './scene.js';
import { countryNouns, genericBodies, holds, isBodyNoun, isOrganisation, isRole, plainWord, stateOffices, unarticled } from './titles.js';

/** Sentences back to which `its` may reach. */
const POSSESSIVE_REACH = 3;

/** The owners before a token and within reach, the latest last. */
function ownersBefore(scene: Scene, before: number): { readonly first: number; readonly end: number } {
  return ownersWithin(scene, { from: Math.max(0, before - REACH.tokens), to: before });
}

/** Whom `its foreign minister` or `the country's mission` means: what the sentence, or one before, is about. */
export function possessiveOwner(scene: Scene, range: TokenRange): Owner | null {
  const { tokens } = scene.reading;
  const first = lowerOf(tokens, range.from);
  if (first === 'his' || first === 'her') return holds(tokens, range, stateOffices) ? superiorsOwner(scene, range.from) : null;
  const country = first === 'the' && tokens.kind[range.from + 2] === KIND.POSSESSIVE && countryNouns.has(lowerOf(tokens, range.from + 1));
  if (!country && first !== 'its' && first !== 'their') return null;
  const { sentences } = scene.reading;
  const here = scene.reading.sentenceOf[range.from];
  for (let k = here; k >= 0 && k >= here - POSSESSIVE_REACH; k--) {
    const sentence = sentences[k];
    if (sentence === undefined) continue;
    const owner = topicOf(scene, sentence.from, k === here ? range.from : sentence.to, country);
    if (owner !== null) return owner;
  }
  return null;
}

/** `said X. His foreign minister`: whom the person spoken of speaks for. */
function superiorsOwner(scene: Scene, at: number): Owner | null {
  const actor = latestSubject(scene, at)?.actor ?? null;
  return actor === null ? null : (scene.states.get(actor) ?? null);
}

/** The owner that a sentence is about: the first that is no place and no modifier, else the first. */
function topicOf(scene: Scene, from: number, to: number, stateOnly: boolean): Owner | null {
  const { tokens, dateline } = scene.reading;
  let fallback: Owner | null = null;
  const { first, end } = ownersWithin(scene, { from, to });
  for (let k = first; k < end; k++) {
    const owner = scene.owners[k];
    if (owner === undefined || owner.to > to || (stateOnly && !owner.state) || owner.naming === NAMING.CITY) continue;
    if (dateline !== null && owner.from >= dateline.from && owner.to <= dateline.to) continue;
    if (isQuoted(scene, owner.from)) continue;
    if (scene.tags[owner.from - 1] === TAG.PREPOSITION && owner.naming === NAMING.SEAT) continue;
    fallback ??= owner;
    if (owner.naming !== NAMING.ADJECTIVE && tokens.kind[owner.to] !== KIND.POSSESSIVE) return owner;
  }
  return fallback;
}

/** `the mission's commander`, `head of the observers`, `the agency chief`: whose mission, observers or agency the text has named. */
export function bridgedOwner(scene: Scene, range: TokenRange, name: TokenRange | null): Owner | null {
  const { tokens } = scene.reading;
  for (let i = range.from; i < range.to; i++) {
    if (name !== null && i >= name.from && i < name.to) continue;
    if (tokens.kind[i] !== KIND.WORD || !isBridge(scene, range, i)) continue;
    const named = namedBefore(scene, i, range.from);
    const owner =
      (named?.state === true && (isOfficers(scene, range, i) || isHeaded(scene, range, i)) ? null : named) ??
      (genericBodies.has(plainWord(tokens, i)) && /^(?:the|that|this)$/.test(lowerOf(tokens, i - 1))
        ? latestBody(scene, range.from)
        : null);
    if (owner !== null) return owner;
  }
  return null;
}

/** A noun for a body or a group that a definite article, `of` or a possessive ties to something known. */
function isBridge(scene: Scene, range: TokenRange, i: number): boolean {
  const { tokens } = scene.reading;
  const before = lowerOf(tokens, i - 1);
  if (countryNouns.has(lowerOf(tokens, i)) || (before === 'of' && unarticled.has(lowerOf(tokens, i)))) return false;
  if (isOrganisation(tokens, i) || isBodyNoun(tokens, i))
    return isOfficers(scene, range, i) || i === range.from || /^(?:the|of|that|this)$/.test(before);
  if (isRole(tokens, i)) return i > range.from + 1 && /^(?:the|of)$/.test(before);
  return isHeaded(scene, range, i);
}

/** `the administrator of the programme`: whatever an office is the head of. */
function isHeaded({ reading: { tokens }, tags }: Scene, range: TokenRange, i: number): boolean {
  if (i < range.from + 3 || lowerOf(tokens, i - 1) !== 'the' || lowerOf(tokens, i - 2) !== 'of') return false;
  return isRole(tokens, i - 3) && (tags[i] === TAG.NOUN || tags[i] === TAG.NAME);
}

/** `one commission official`: a body's noun right before an office, without an article of its own. */
function isOfficers({ reading: { tokens } }: Scene, range: TokenRange, i: number): boolean {
  return i > range.from && isRole(tokens, i + 1) && !/^(?:the|of|that|this)$/.test(lowerOf(tokens, i - 1));
}

/** The latest owner whose name ends in the noun, or that modifies it: `the UN mission`, `the ASEAN observer team`. */
function namedBefore(scene: Scene, noun: number, before: number): Owner | null {
  const stem = stemAt(scene, noun);
  const { first, end } = ownersBefore(scene, before);
  for (let k = end - 1; k >= first; k--) {
    const owner = scene.owners[k];
    if (owner === undefined || owner.to > before) continue;
    if (owner.naming === NAMING.NAME && owner.to - owner.from > 1 && endsOrHeads(scene, owner, stem)) return owner;
    if (modifies(scene, owner, stem) && !isObject(scene, owner)) return owner;
  }
  return null;
}

/** `thanked the Turkish government`: what a verb is done to is not what the text goes on about. */
function isObject({ tags, reading: { tokens } }: Scene, { from, naming }: Owner): boolean {
  if (naming !== NAMING.ADJECTIVE) return false;
  return tags[lowerOf(tokens, from - 1) === 'the' ? from - 2 : from - 1] === TAG.FINITE;
}

/** Whether a noun is the last word of a name, or its head: `Assembly` of `Parliamentary Assembly of the Coastal States`. */
function endsOrHeads(scene: Scene, owner: Owner, stem: string): boolean {
  if (stemAt(scene, owner.to - 1) === stem) return true;
  for (let i = owner.from + 1; i < owner.to - 1; i++)
    if (/^(?:of|for)$/.test(lowerOf(scene.reading.tokens, i))) return stemAt(scene, i - 1) === stem;
  return false;
}

/** Of the `Assembly` in a headline: the body of the text below whose name has the noun for its head. */
export function namedBelow(scene: Scene, noun: number): Owner | null {
  const stem = stemAt(scene, noun);
  return scene.owners.find((owner) => !owner.state && owner.to - owner.from > 1 && endsOrHeads(scene, owner, stem)) ?? null;
}

/** `the bloc's foreign policy chief`: the organisation named last. */
export function latestBody(scene: Scene, before: number): Owner | null {
  const { first, end } = ownersBefore(scene, before);
  for (let k = end - 1; k >= first; k--) {
    const owner = scene.owners[k];
    if (owner !== undefined && owner.to <= before && !owner.state) return owner;
  }
  return null;
}

function modifies(scene: Scene, owner: Owner, stem: string): boolean {
  const { tokens } = scene.reading;
  for (let i = owner.to; i < owner.to + 5; i++) {
    const tag = scene.tags[i];
    if (tokens.kind[i] === KIND.POSSESSIVE && i === owner.to) continue;
    if (tokens.kind[i] !== KIND.WORD || (tag !== TAG.NOUN && tag !== TAG.NAME && tag !== TAG.ADJECTIVE)) return false;
    if (stemAt(scene, i) === stem) return true;
  }
  return false;
}

function stemAt(scene: Scene, i: number): string {
  const { tokens } = scene.reading;
  const plain = plainWord(tokens, i);
  const stem = plain === lowerOf(tokens, i) ? tokens.vocabulary.stemText[tokens.word[i]] : stemOf(plain);
  return stem.endsWith('s') ? stem.slice(0, -1) : stem;
}
