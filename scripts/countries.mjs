// Names and capitals of states, out of two kept packages under the MIT licence, joined with what `lexicons/actors.json` says by hand:
// what the packages lack (former names, adjectives, peoples, palaces, cities), and what of theirs is not taken (`not`).
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

const require = createRequire(import.meta.url);
const isoCodes = require('i18n-iso-countries/codes.json');
const isoNames = require('i18n-iso-countries/langs/en.json').countries;

/** ISO 3166-1 alpha-3 code to alpha-2, by which both packages are keyed. */
const ALPHA2 = new Map(isoCodes.map(([alpha2, alpha3]) => [alpha3, alpha2]));

/** The form of lists and no name of news: `Korea, Republic of`, `Netherlands (Kingdom of the)`. */
const LISTED = /[,(]/;

/** What the packages know of a state: its names, the usual one first, and its capital. */
export function factsOf(alpha3) {
  const alpha2 = ALPHA2.get(alpha3);
  const country = alpha2 === undefined ? undefined : countries[alpha2];
  if (country === undefined) return { names: [], capitals: [] };
  const names = [country.name, ...[isoNames[alpha2] ?? []].flat()]
    .filter((name) => !LISTED.test(name))
    .map((name) => name.trim().replace(/^The /, ''));
  return { names, capitals: country.capital === '' ? [] : [country.capital] };
}

/** An entry of the lexicon with the facts of its state; a name by which the entry is `called` goes before the package's. */
function joined({ called, not = [], names = [], seats = [], ...entry }) {
  const facts = factsOf(entry.code);
  const taken = (words) => words.filter((word) => !not.includes(word));
  const allNames = [...new Set([...(called === undefined ? [] : [called]), ...taken(facts.names), ...names])];
  const elsewhere = new Set([...allNames, ...(entry.cities ?? [])]);
  const allSeats = [...new Set([...taken(facts.capitals).filter((capital) => !elsewhere.has(capital)), ...seats])];
  return { ...entry, names: allNames, ...(allSeats.length > 0 && { seats: allSeats }) };
}

/** The lexicon of actors as the program reads it. */
export function withCountries(lexicon) {
  return { ...lexicon, entries: lexicon.entries.map((entry) => (entry.type === 'state' ? joined(entry) : entry)) };
}
