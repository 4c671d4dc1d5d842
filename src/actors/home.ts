import type { Reading } from '../reading/index.js';
import { NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';

/** The state of the dateline's place, where the text speaks of that state elsewhere: an agency's seat alone says nothing. */
export function datelineState({ dateline }: Reading, owners: readonly Owner[]): string | null {
  if (dateline === null) return null;
  const inside = (owner: Owner) => owner.from >= dateline.from && owner.to <= dateline.to;
  const place = owners.find((owner) => inside(owner) && owner.state);
  if (place === undefined) return null;
  return owners.some((owner) => owner.code === place.code && !inside(owner)) ? place.code : null;
}

/** The state the text is at home in: that of the dateline, the first one of the headline, or the one it names most. */
export function homeOf(reading: Reading, owners: readonly Owner[]): string | null {
  return datelineState(reading, owners) ?? headlineState(reading, owners) ?? mostNamed(owners);
}

function headlineState({ headline }: Reading, owners: readonly Owner[]): string | null {
  const limit = headline?.to ?? 0;
  return owners.find((owner) => owner.to <= limit && owner.state && owner.naming !== NAMING.CITY)?.code ?? null;
}

function mostNamed(owners: readonly Owner[]): string | null {
  const counts = new Map<string, number>();
  for (const owner of owners) if (owner.state) counts.set(owner.code, (counts.get(owner.code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) if (count > (best === null ? 1 : (counts.get(best) ?? 0))) best = code;
  return best;
}
