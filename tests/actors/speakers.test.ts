import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { present } from '../helpers.js';

function speakersOf(text: string): [string | null, string | null][] {
  return analyze(text).statements.map(({ speaker }) => [speaker?.name ?? null, speaker?.actor ?? null]);
}

describe('the actor of a source', () => {
  it.each([
    ['a state', 'Fiji', 'FJI'],
    ['a state with an article', 'The Netherlands', 'NLD'],
    ['a long name', 'The United Arab Emirates', 'ARE'],
    ['an acronym with stops', 'The U.S. government', 'USA'],
    ['an adjective', 'Kenyan officials', 'KEN'],
    ['a genitive', 'The government of Peru', 'PER'],
    ['a possessive', "Peru's foreign ministry", 'PER'],
    ['a seat of power', 'The Kremlin', 'RUS'],
    ['another seat of power', 'The White House', 'USA'],
    ['a capital', 'Tokyo', 'JPN'],
    ['the United Nations', 'The United Nations', 'UNO'],
    ['the European Union', 'The EU', 'EUR'],
    ['NATO', 'NATO', 'NAT'],
    ['the African Union', 'The African Union', 'AFU'],
    ['the Arab League', 'The Arab League', 'ARL'],
    ['ASEAN', 'ASEAN', 'ASE'],
    ['the atomic energy agency', 'The IAEA', 'IAE'],
    ['the health organisation', 'The WHO', 'WHO'],
    ['an agency of the United Nations', 'UNICEF', 'UNO'],
    ['two states', 'Chile and Peru', 'CHL+PER'],
  ])('is known by %s', (_what, source, actor) => {
    expect(speakersOf(`${source} said the ferry was late.`).map(([, code]) => code)).toEqual([actor]);
  });

  it.each([
    ['a title before', 'Kenyan Foreign Minister Grace Wanjiru', 'Grace Wanjiru', 'KEN'],
    ['a title after', 'Ana Prieto, the foreign minister of Uruguay,', 'Ana Prieto', 'URY'],
    ['a possessive before', "Norway's foreign minister, Ingrid Solberg,", 'Ingrid Solberg', 'NOR'],
  ])('and the name of a person are known by %s', (_what, source, name, actor) => {
    expect(speakersOf(`${source} said the ferry was late.`)).toEqual([[name, actor]]);
  });

  it('is known by a first name that is a city too', () => {
    expect(speakersOf('Swedish Prime Minister Sofia Lindqvist said the ferry was late.')).toEqual([['Sofia Lindqvist', 'SWE']]);
  });

  it('is null where the text does not tell', () => {
    expect(speakersOf('Analysts said the ferry was late.').map(([, actor]) => actor)).toEqual([null]);
  });

  it('is told with the role', () => {
    const speaker = present(analyze('Kenyan Foreign Minister Grace Wanjiru said the ferry was late.').speakers[0]);
    expect(speaker).toEqual({ name: 'Grace Wanjiru', role: 'Kenyan Foreign Minister', actor: 'KEN', statements: [0] });
  });
});

describe('one speaker', () => {
  const first = 'Kenyan Foreign Minister Grace Wanjiru said the ferry was late.';

  it.each([
    ['a surname', 'Wanjiru said the harbour was closed.'],
    ['a pronoun', 'She said the harbour was closed.'],
    ['a title', 'The minister said the harbour was closed.'],
    ['an honorific', 'Ms. Wanjiru said the harbour was closed.'],
    ['the full name', 'Grace Wanjiru said the harbour was closed.'],
    ['a pronoun after a quotation', '"The harbour was closed," she said.'],
  ])('is the same under %s', (_what, second) => {
    const { speakers } = analyze(`${first} ${second}`);
    expect(speakers.map(({ name, actor, statements }) => ({ name, actor, statements }))).toEqual([
      { name: 'Grace Wanjiru', actor: 'KEN', statements: [0, 1] },
    ]);
  });

  it('is another where a pronoun cannot mean them', () => {
    const text = `Ugandan Trade Minister Mr. Paul Okello said the road was open. Kenyan Foreign Minister Ms. Grace Wanjiru said the ferry was late. He said the harbour was closed.`;
    expect(speakersOf(text).map(([, actor]) => actor)).toEqual(['UGA', 'KEN', 'UGA']);
  });

  it('is found from a person named before, in a sentence that is no statement', () => {
    const text = 'Kenyan Foreign Minister Grace Wanjiru toured the harbour on Monday. She said the ferry was late.';
    expect(speakersOf(text)).toEqual([['Grace Wanjiru', 'KEN']]);
  });
});

describe('the two sides', () => {
  it('are the two states that the text is about', () => {
    const text =
      'Kenyan Foreign Minister Grace Wanjiru met Ugandan Foreign Minister Paul Okello in Mombasa.\n\nThe two sides agreed to reopen the road.';
    expect(speakersOf(text).map(([, actor]) => actor)).toEqual(['KEN+UGA']);
  });
});
