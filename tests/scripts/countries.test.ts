import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { factsOf, withCountries } from '../../scripts/countries.js';
import { ROOT } from '../helpers.js';

const words = z.optional(z.array(z.string()));
const { entries } = z
  .object({
    entries: z.array(
      z.object({
        code: z.string(),
        type: z.string(),
        called: z.optional(z.string()),
        not: words,
        names: words,
        seats: words,
        cities: words,
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('lexicons/actors.json', ROOT), 'utf8')));
const states = entries.filter(({ type }) => type === 'state');

function joined(entry: {
  code: string;
  type?: string;
  called?: string;
  not?: string[];
  names?: string[];
  seats?: string[];
  cities?: string[];
}) {
  return withCountries({ entries: [{ type: 'state', ...entry }] }).entries[0];
}

describe('the states of the lexicon', () => {
  it('have names and capital from the packages, before what was written by hand', () => {
    expect(joined({ code: 'NOR', names: ['Norge'], seats: ['Stortinget'] })).toMatchObject({
      names: ['Norway', 'Norge'],
      seats: ['Oslo', 'Stortinget'],
    });
  });

  it('are called as the lexicon says where it says so', () => {
    expect(joined({ code: 'TUR', called: 'Turkey' })?.names).toEqual(['Turkey', 'Türkiye']);
  });

  it('go without what the lexicon refuses of the packages', () => {
    expect(joined({ code: 'SYC', not: ['Victoria'] })).not.toHaveProperty('seats');
  });

  it('have no seat of government where the lexicon calls a capital a mere city', () => {
    expect(joined({ code: 'ISR', cities: ['Jerusalem'] })).not.toHaveProperty('seats');
  });

  it('have no names in the form of lists', () => {
    expect(factsOf('KOR').names).toContain('South Korea');
    expect(states.flatMap(({ code }) => factsOf(code).names).filter((name) => /[,()]/.test(name))).toEqual([]);
  });

  it('leave bodies that are no states as they are written', () => {
    expect(joined({ code: 'NOR', type: 'organisation', names: ['A Body'] })).toEqual({
      code: 'NOR',
      type: 'organisation',
      names: ['A Body'],
    });
  });

  it('repeat by hand nothing that the packages give', () => {
    const repeated = states.flatMap(({ code, names = [], seats = [] }) => {
      const facts = factsOf(code);
      return [...names.filter((name) => facts.names.includes(name)), ...seats.filter((seat) => facts.capitals.includes(seat))];
    });
    expect(repeated).toEqual([]);
  });

  it('refuse nothing that the packages do not give', () => {
    const idle = states.flatMap(({ code, not = [] }) => {
      const facts = factsOf(code);
      return not.filter((word) => !facts.names.includes(word) && !facts.capitals.includes(word));
    });
    expect(idle).toEqual([]);
  });
});
