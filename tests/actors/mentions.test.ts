import { describe, expect, it } from 'vitest';
import { codeOf, findActors } from '../../src/actors/index.js';
import { readingOf } from '../helpers.js';
import { type MentionCase, PLAIN_MENTIONS, TRAPS_OF_MENTIONS } from './mention-table.js';

/** Codes of the actors found in the brackets of a sentence. */
function codesInBrackets(sentence: string): string[] {
  const [before = '', inside = ''] = sentence.split(/[[\]]/);
  const reading = readingOf(sentence.replaceAll(/[[\]]/g, ''));
  const { start, end } = reading.tokens;
  const overlapping = findActors(reading).filter(
    ({ from, to }) => (start[from] ?? 0) < before.length + inside.length && (end[to - 1] ?? 0) > before.length,
  );
  return overlapping.map(codeOf);
}

function rows(cases: readonly MentionCase[]): [string, string, string[]][] {
  return cases.map(({ about, code, sentence }) => [about, sentence, code === null ? [] : [code]]);
}

describe('the mentions of actors', () => {
  it('are tried on at least 400 sentences, about half of them traps', () => {
    expect(PLAIN_MENTIONS.length + TRAPS_OF_MENTIONS.length).toBeGreaterThanOrEqual(400);
    expect(TRAPS_OF_MENTIONS.length).toBeGreaterThanOrEqual(200);
    const sentences = [...PLAIN_MENTIONS, ...TRAPS_OF_MENTIONS].map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(rows(PLAIN_MENTIONS))('among %s: %s', (_about, sentence, codes) => {
    expect(codesInBrackets(sentence)).toEqual(codes);
  });

  it.each(rows(TRAPS_OF_MENTIONS))('in the trap of %s: %s', (_about, sentence, codes) => {
    expect(codesInBrackets(sentence)).toEqual(codes);
  });
});

describe('a word that names an actor and somebody else', () => {
  it.each([
    ['a surname, wherever it stands, once a person of that name is named', 'Deborah Jordan lost. On Friday Jordan said so.', []],
    ['the state, where the text speaks of it otherwise', 'Deborah Jordan left Amman. On Friday Jordan said so.', ['JOR', 'JOR']],
    ['the state after a preposition of place', 'Deborah Jordan lost. She flew to Jordan.', ['JOR']],
    ['the twin of a state that a text is about', 'Atlanta counted first. Georgia counted last.', ['USA']],
    ['the state that a text is about', 'Tbilisi counted first. Georgia counted last.', ['GEO', 'GEO']],
    ['a city in a list', 'They opened offices in Paris, New York and London.', ['FRA', 'USA', 'GBR']],
    ['a state before the name of its minister', 'The foreign minister of Israel Dana Oren left.', ['ISR']],
    ['a state that a comma is missing after', 'In Jordan Safadi met the envoy.', ['JOR']],
    ['an office of a capital', 'London Mayor Ruth Okoro left.', ['GBR']],
    ['a province', 'Three men were held in Kandahar Province.', ['AFG']],
  ])('is %s', (_what, text, codes) => {
    expect(findActors(readingOf(text)).map(codeOf)).toEqual(codes);
  });
});
