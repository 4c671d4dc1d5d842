/** A line of `lexicons/actors.json` as people write it. */
interface WrittenEntry {
  readonly code: string;
  readonly type: string;
  readonly called?: string | undefined;
  readonly not?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
  readonly seats?: readonly string[] | undefined;
  readonly cities?: readonly string[] | undefined;
}

export function factsOf(alpha3: string): { names: string[]; capitals: string[] };
export function withCountries<T extends { readonly entries: readonly WrittenEntry[] }>(
  lexicon: T,
): Omit<T, 'entries'> & { entries: (Omit<T['entries'][number], 'names' | 'seats'> & { names: string[]; seats?: string[] })[] };
