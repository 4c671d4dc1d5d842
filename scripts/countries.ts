// Names and capitals of states, out of two kept packages under the MIT licence, joined with what `lexicons/actors.json` says by hand:
// what the packages lack (former names, adjectives, peoples, palaces, cities), and what of theirs is not taken (`not`).
import { countries, type TCountryCode } from 'countries-list';
import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

type Words = readonly string[] | undefined;

/** An entry of `lexicons/actors.json` with all its names. */
interface Entry {
  readonly code: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly adjectives?: Words;
  readonly people?: Words;
  readonly seats?: Words;
  readonly cities?: Words;
}

/** The same as people write it: what states are `called` and what is `not` taken from the packages. */
interface WrittenEntry extends Omit<Entry, 'names'> {
  readonly called?: string | undefined;
  readonly not?: Words;
  readonly names?: Words;
}

/** ISO 3166-1 alpha-3 code to alpha-2, by which both packages are keyed. */
const ALPHA2 = new Map(isoCodes.map(([alpha2 = '', alpha3 = '']) => [alpha3, alpha2]));
const isoNames: Readonly<Record<string, string | readonly string[]>> = english.countries;

/** The form of lists and no name of news: `Korea, Republic of`, `Netherlands (Kingdom of the)`. */
const LISTED = /[,(]/;

/** What the packages know of a state: its names, the usual one first, and its capital. */
export function factsOf(alpha3: string): { names: string[]; capitals: string[] } {
  const alpha2 = ALPHA2.get(alpha3);
  if (alpha2 === undefined || !isListed(alpha2)) return { names: [], capitals: [] };
  const { name, capital } = countries[alpha2];
  const names = [name, ...[isoNames[alpha2] ?? []].flat()].filter((one) => !LISTED.test(one)).map((one) => one.trim().replace(/^The /, ''));
  return { names, capitals: capital === '' ? [] : [capital] };
}

function isListed(alpha2: string): alpha2 is TCountryCode {
  return Object.hasOwn(countries, alpha2);
}

/** A state with the facts of the packages; a name by which it is `called` goes before theirs. */
function joined({ called, not = [], names = [], seats = [], ...entry }: WrittenEntry): Entry {
  const facts = factsOf(entry.code);
  const taken = (words: readonly string[]) => words.filter((word) => !not.includes(word));
  const allNames = [...new Set([...(called === undefined ? [] : [called]), ...taken(facts.names), ...names])];
  const elsewhere = new Set([...allNames, ...(entry.cities ?? [])]);
  const allSeats = [...new Set([...taken(facts.capitals).filter((capital) => !elsewhere.has(capital)), ...seats])];
  return { ...entry, names: allNames, ...(allSeats.length > 0 && { seats: allSeats }) };
}

/** The lexicon of actors as the program reads it. */
export function withCountries<T extends { readonly entries: readonly WrittenEntry[] }>(
  lexicon: T,
): Omit<T, 'entries'> & { entries: Entry[] } {
  const entries = lexicon.entries.map((entry) => (entry.type === 'state' ? joined(entry) : { ...entry, names: entry.names ?? [] }));
  return { ...lexicon, entries };
}
