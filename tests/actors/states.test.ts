import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { codeOf, findActors } from '../../src/actors/index.js';
import { ROOT, readingOf } from '../helpers.js';
import { MEMBER_STATES, OTHER_STATES, type State } from './states.js';

/** What a table leaves out: no word for it, or one that means somebody else too. */
const NONE = '-';
const LEAST_ORGANISATIONS = 150;
/** Dependent territories with a code of their own in ISO 3166-1, beside those that the table spells out. */
const TERRITORIES = 'ABW AIA ALA ASM CUW CYM GGY GLP GUF GUM IMN IOT JEY MNP MSR MTQ MYT PCN REU SGS SHN SPM SXM TCA TKL VGB VIR WLF'.split(
  ' ',
);

const lexicon = z
  .object({ entries: z.array(z.object({ code: z.string(), type: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL('lexicons/actors.json', ROOT), 'utf8')));

function rowsOf(states: readonly State[]): [string, string][] {
  return states.flatMap(({ code, short, official, demonym, capital }) =>
    [...new Set([short, official, demonym, capital])].filter((words) => words !== NONE).map((words): [string, string] => [words, code]),
  );
}

function codesIn(words: string): string[] {
  return findActors(readingOf(`The delegates met ${words} officials.`)).map(codeOf);
}

describe('the gazetteer', () => {
  it('is tried on every member of the United Nations', () => {
    expect(new Set(MEMBER_STATES.map(({ code }) => code)).size).toBe(193);
  });

  it.each(rowsOf(MEMBER_STATES))('knows %s as %s, a member of the United Nations', (words, code) => {
    expect(codesIn(words)).toEqual([code]);
    expect(codesIn(words.replaceAll("'", '’'))).toEqual([code]);
  });

  it.each(rowsOf(OTHER_STATES))('knows %s as %s, an observer or territory', (words, code) => {
    expect(codesIn(words)).toEqual([code]);
  });

  it.each(TERRITORIES)('has the territory %s', (code) => {
    expect(lexicon.entries).toContainEqual(expect.objectContaining({ code, type: 'state' }));
  });

  it(`has at least ${LEAST_ORGANISATIONS} organisations`, () => {
    expect(lexicon.entries.filter(({ type }) => type === 'organisation').length).toBeGreaterThanOrEqual(LEAST_ORGANISATIONS);
  });
});
