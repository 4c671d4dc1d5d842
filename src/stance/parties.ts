/** Whether a phrase is a party: an actor, a person, a word like `partners`. */

import { type ActorMention, codeOf } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import { type Region, tagAt, wordAt } from './region.js';

/** Positions [from, to) in a region. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const OPEN_HEADS = /^(?:those|anyone|everyone|whoever|all|anybody|everybody|ones)$/;
const partyWords = setOf(() => scope().partyWords);

/** The mention that begins at a position. */
export function mentionAt(region: Region, i: number): ActorMention | undefined {
  return region.mentions.get(region.token[i]);
}

/** Heads that a clause must narrow down: `those who`. */
export function isOpenHead(region: Region, i: number): boolean {
  return OPEN_HEADS.test(wordAt(region, i));
}

/** Words for parties in general: `partners`, `sides`. */
export function isPartyWord(region: Region, i: number): boolean {
  return partyWords.has(wordAt(region, i));
}

/** Whether a phrase's own head is a party. */
export function holdsParty(region: Region, from: number, to: number): boolean {
  if (isPartyWord(region, to - 1) || tagAt(region, to - 1) === TAG.PRONOUN || isOpenHead(region, from)) return true;
  return isNamed(region, from, to);
}

/** Whether a phrase ends in the name of an actor or a person. */
export function isNamed(region: Region, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = mentionAt(region, i);
    if (mention !== undefined && mention.to >= region.token[to - 1] + 1) return true;
  }
  return tagAt(region, to - 1) === TAG.NAME && to - from > 1;
}

export function holdsActor(region: Region, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mentionAt(region, i) !== undefined) return true;
  return false;
}

/** Whether the first actor of a phrase is the speaker's own. */
export function isOwn(region: Region, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const mention = mentionAt(region, i);
    if (mention !== undefined) return codeOf(mention) === region.speakerActor;
  }
  return false;
}
