/** Partners of cooperation: who somebody acts together with. */

import { codeOf } from '../actors/index.js';
import { KIND } from '../reading/index.js';
import type { Match } from './automaton.js';
import { holdsActor, holdsParty, isNamed, isOwn, isPartyWord, mentionAt, type Phrase } from './parties.js';
import { nounEnd, phraseFrom } from './phrase.js';
import { isFirstPerson, type Region, wordAt } from './region.js';

const JOINING = /^(?:with|alongside|between|among)$/;
/** How far after a match its partner stands. */
const PARTNER_REACH = 12;

/** `with X` at or after a match: the partner. */
export function withPhrase(region: Region, match: Match): Phrase | null {
  for (let i = Math.max(0, match.from - 1); i < region.count && i < match.to + PARTNER_REACH; i++) {
    if (!JOINING.test(wordAt(region, i)) || wordAt(region, i - 1) === 'along') continue;
    const end = nounEnd(region, i + 1);
    if (end > i + 1 && (holdsParty(region, i + 1, end) || holdsActor(region, i + 1, end)))
      return phraseFrom(region, i + 1, 'call-to-action');
  }
  return null;
}

/** `Fiji and Tonga will sign`, said for Fiji: the other member of the subject. */
export function otherMember(region: Region, subject: Phrase | null): Phrase | null {
  if (subject === null || region.speakerActor === null) return null;
  let other: Phrase | null = null;
  let own = false;
  for (let i = subject.from; i < subject.to; i++) {
    const mention = mentionAt(region, i);
    if (mention === undefined) continue;
    if (codeOf(mention) === region.speakerActor) own = true;
    else other ??= { from: i, to: i + mention.to - mention.from };
  }
  return own ? other : null;
}

/** A phrase, where it is a party other than the speaker's own. */
export function partyOf(region: Region, phrase: Phrase | null): Phrase | null {
  if (phrase === null || isOwn(region, phrase)) return null;
  return holdsParty(region, phrase.from, nounEnd(region, phrase.from)) || isNamed(region, phrase.from, phrase.to) ? phrase : null;
}

/** Where no slot names the partner: the first actor who is not the speaker's own, else the first party. */
export function partner(region: Region, from: number): Phrase | null {
  if (region.speakerActor?.includes('+') === true) return null;
  return partnerBetween(region, from, region.count) ?? (from > 0 ? partnerBetween(region, 0, from) : null);
}

function partnerBetween(region: Region, from: number, to: number): Phrase | null {
  let party: Phrase | null = null;
  for (let i = from; i < to; i++) {
    const end = nounEnd(region, i);
    if (end === i) continue;
    const phrase = { from: i, to: end };
    if (!isOwn(region, phrase)) {
      if (holdsActor(region, i, end)) return actorPhrase(region, phrase);
      if (party === null && isPartyWord(region, end - 1) && !isFirstPerson(region, i)) party = phraseFrom(region, i, 'call-to-action');
    }
    i = end - 1;
  }
  return party;
}

/** The phrase of an actor: the name alone where it owns what follows (`Egypt's plan`), else the whole phrase. */
function actorPhrase(region: Region, phrase: Phrase): Phrase {
  for (let i = phrase.from; i < phrase.to; i++) {
    const mention = mentionAt(region, i);
    if (mention === undefined) continue;
    let to = i;
    while (to < phrase.to && region.token[to] < mention.to) to++;
    return region.reading.tokens.kind[mention.to] === KIND.POSSESSIVE
      ? { from: i, to }
      : (phraseFrom(region, phrase.from, 'call-to-action') ?? phrase);
  }
  return phrase;
}
