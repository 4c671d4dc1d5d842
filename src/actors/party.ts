import type { Gender } from './titles.js';

/** Somebody who is named or meant in the text. */
export interface Party {
  name: string;
  role: string | null;
  actor: string | null;
  gender: Gender;
  kind: 'person' | 'body' | 'state' | 'group';
  /** Lower-cased words of name and role, for matching later mentions. */
  readonly nameWords: Set<string>;
  readonly roleWords: Set<string>;
  plural: boolean;
  /** Token of the latest mention. */
  last: number;
  /** Place among the parties of the text. */
  order: number;
}

export function makeParty(name: string, actor: string | null, kind: Party['kind'], last: number, rest: Partial<Party> = {}): Party {
  return {
    name,
    role: null,
    actor,
    gender: 'unknown',
    kind,
    nameWords: new Set(),
    roleWords: new Set(),
    plural: kind === 'group',
    last,
    order: 0,
    ...rest,
  };
}

/** Keeps one party for one name and actor. */
export function addParty(parties: Party[], party: Party): Party {
  const known = parties.find((other) => other.name === party.name && other.actor === party.actor && other.kind === party.kind);
  if (known === undefined) {
    party.order = parties.length;
    parties.push(party);
    return party;
  }
  known.last = Math.max(known.last, party.last);
  return known;
}

/** The joint party of several: codes in order of mention. */
export function joinParties(parties: Party[], name: string, members: readonly Party[], last: number): Party {
  const codes = [...new Set(members.flatMap((member) => member.actor?.split('+') ?? []))];
  return addParty(parties, makeParty(name, codes.length === 0 ? null : codes.join('+'), 'group', last));
}
