import { describe, expect, it } from 'vitest';
import { codeOf, findActors, NAMING } from '../../src/actors/index.js';
import { readingOf, textOf } from '../helpers.js';

function mentionsOf(text: string): [string, string][] {
  const reading = readingOf(text);
  return findActors(reading).map((mention) => [textOf(reading, mention), codeOf(mention)]);
}

describe('mentions of actors', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'names',
      'Peru and Chile met.',
      [
        ['Peru', 'PER'],
        ['Chile', 'CHL'],
      ],
    ],
    [
      'adjectives',
      'Peruvian and Chilean boats',
      [
        ['Peruvian', 'PER'],
        ['Chilean', 'CHL'],
      ],
    ],
    [
      'the longest name',
      'South Korea and North Korea',
      [
        ['South Korea', 'KOR'],
        ['North Korea', 'PRK'],
      ],
    ],
    ['names with articles inside', 'the Democratic Republic of the Congo', [['Democratic Republic of the Congo', 'COD']]],
    ['capitals', 'PERU OPENS BORDER', [['PERU', 'PER']]],
    ['possessives', "Peru's border", [['Peru', 'PER']]],
    ['compounds', 'the China-Iran accord', [['China-Iran', 'CHN']]],
    ['names over a line break', 'the United\nNations', [['United\nNations', 'UNO']]],
  ])('are found by %s', (_what, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ['ordinary words', 'The ferry reached the harbour.'],
    ['lower case', 'a turkey and some china'],
    ['names over a blank line', 'the United\n\nNations'],
  ])('are not found in %s', (_what, text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  it.each([
    ['a name', 'Peru', NAMING.NAME],
    ['an adjective', 'Peruvian', NAMING.ADJECTIVE],
    ['a seat', 'Lima', NAMING.SEAT],
    ['a city', 'Cusco', NAMING.CITY],
  ])('know that they are %s', (_what, text, naming) => {
    expect(findActors(readingOf(text)).map((mention) => mention.naming)).toEqual([naming]);
  });

  it('do not overlap and stand in order', () => {
    const reading = readingOf(
      'The United States of America, the U.S., the United Arab Emirates, Kenya and the Kenyan government met the EU and NATO.',
    );
    let last = 0;
    for (const { from, to } of findActors(reading)) {
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      last = to;
    }
    expect(findActors(reading).map(codeOf)).toEqual(['USA', 'USA', 'ARE', 'KEN', 'KEN', 'EUR', 'NAT']);
  });
});
