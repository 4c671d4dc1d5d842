import { CLASS, classesAt, KIND, lowerOf, type Reading, type Tokens } from '../reading/index.js';
import { NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';

/** The state of the dateline's place, where the text speaks of that state elsewhere: an agency's seat alone says nothing. */
export function datelineState(reading: Reading, owners: readonly Owner[]): string | null {
  const { dateline } = reading;
  if (dateline === null) return looseDateline(reading, owners);
  const inside = (owner: Owner) => owner.from >= dateline.from && owner.to <= dateline.to;
  const place = owners.find((owner) => inside(owner) && owner.state);
  if (place === undefined) return null;
  return owners.some((owner) => owner.code === place.code && !inside(owner)) ? place.code : null;
}

/** How far into a text a dateline may stand behind the notes of whoever passed it on. */
const PREFACE = 60;

/** `Moscow, 21 January:`, `Bangkok, 09 April Kyodo --`: a place and a date behind a preface. */
function looseDateline({ tokens }: Reading, owners: readonly Owner[]): string | null {
  for (const owner of owners) {
    if (owner.to > PREFACE) return null;
    if (!owner.state) continue;
    if (isBracketed(tokens, owner)) return owner.code;
    if (owner.naming !== NAMING.SEAT && owner.naming !== NAMING.CITY) continue;
    if (isDated(tokens, owner) || isShouted(tokens, owner)) return owner.code;
  }
  return null;
}

/** `Cancun (Mexico), Sep 15`: a state in brackets behind a place, and a date. */
function isBracketed(tokens: Tokens, { from, to }: Owner): boolean {
  if (tokens.kind[from - 1] !== KIND.OPEN || tokens.kind[to] !== KIND.CLOSE) return false;
  return isDated(tokens, { to: to + 1 });
}

/** A place before a date: `Moscow, 21 January`, `DURBAN March 19`. */
function isDated(tokens: Tokens, owner: Pick<Owner, 'to'>): boolean {
  const at = tokens.kind[owner.to] === KIND.COMMA ? owner.to + 1 : owner.to;
  const month = (i: number) => (classesAt(tokens, i) & CLASS.MONTH) !== 0;
  return (month(at) && tokens.kind[at + 1] === KIND.NUMBER) || (tokens.kind[at] === KIND.NUMBER && month(at + 1));
}

/** `LONDON:`, `JAKARTA (Agency):`, `HARARE --`: a place in capitals before a mark. */
function isShouted(tokens: Tokens, owner: Owner): boolean {
  const written = tokens.text.slice(tokens.start[owner.from], tokens.end[owner.to - 1]);
  const mark = tokens.kind[owner.to];
  return written.length > 3 && written === written.toUpperCase() && (mark === KIND.COLON || mark === KIND.DASH || mark === KIND.OPEN);
}

/** The state the text is at home in: that of the dateline, the first one of the headline, or the one it names most or alone. */
export function homeOf(reading: Reading, owners: readonly Owner[]): string | null {
  return datelineState(reading, owners) ?? headlineState(reading, owners) ?? mostNamed(reading, owners);
}

/** Where something happens is not who is meant: `talks in Doha`. */
function isPlace(tokens: Tokens, owner: Owner): boolean {
  if (owner.naming === NAMING.CITY) return true;
  return owner.naming === NAMING.SEAT && /^(?:in|at|from|near)$/.test(lowerOf(tokens, owner.from - 1));
}

function headlineState({ paragraphs, tokens }: Reading, owners: readonly Owner[]): string | null {
  const limit = paragraphs.find((paragraph) => !paragraph.heading)?.from ?? 0;
  return owners.find((owner) => owner.to <= limit && owner.state && !isPlace(tokens, owner) && !isAddressed(tokens, owner))?.code ?? null;
}

/** `Islanders ask Kampala to free crew`: whom a headline turns to is not who it is about. */
function isAddressed(tokens: Tokens, owner: Owner): boolean {
  return /^(?:asks?|tells?|urges?|warns?|begs?|calls?|on|against)$/.test(lowerOf(tokens, owner.from - 1));
}

function mostNamed({ tokens }: Reading, owners: readonly Owner[]): string | null {
  const counts = new Map<string, number>();
  for (const owner of owners) if (owner.state && !isPlace(tokens, owner)) counts.set(owner.code, (counts.get(owner.code) ?? 0) + 1);
  const [only] = counts.keys();
  if (counts.size === 1 && only !== undefined) return only;
  let best: string | null = null;
  for (const [code, count] of counts) if (count > (best === null ? 1 : (counts.get(best) ?? 0))) best = code;
  return best;
}
