import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { contentOf } from '../helpers.js';

function outline(text: string) {
  return analyze(text).statements.map((one) => ({
    content: contentOf(one),
    cue: one.cue?.text ?? null,
    source: one.source?.text ?? null,
    speaker: one.speaker?.name ?? null,
    continues: one.continues,
  }));
}

describe('a quotation of several sentences', () => {
  it('is a statement a sentence; those without the cue continue the one before', () => {
    const found = outline('"The ferry was late," Maltese Foreign Minister Karl Vella said. "Nobody told us. The harbour was closed."');
    expect(found).toEqual([
      {
        content: '"The ferry was late,"',
        cue: 'said',
        source: 'Maltese Foreign Minister Karl Vella',
        speaker: 'Karl Vella',
        continues: null,
      },
      { content: '"Nobody told us.', cue: null, source: null, speaker: 'Karl Vella', continues: 0 },
      { content: 'The harbour was closed."', cue: null, source: null, speaker: 'Karl Vella', continues: expect.any(Number) },
    ]);
  });

  it('belongs to the one who is named after it', () => {
    const found = outline('"Nobody told us. The harbour was closed," Maltese Foreign Minister Karl Vella said.');
    expect(found.map(({ content, speaker }) => [content, speaker])).toEqual([
      ['"Nobody told us.', 'Karl Vella'],
      ['The harbour was closed,"', 'Karl Vella'],
    ]);
  });

  it('goes on in the next paragraph', () => {
    const found = outline('"The ferry was late," Maltese Foreign Minister Karl Vella said.\n\n"Nobody told us."');
    expect(found.map(({ content, speaker }) => [content, speaker])).toEqual([
      ['"The ferry was late,"', 'Karl Vella'],
      ['"Nobody told us."', 'Karl Vella'],
    ]);
  });
});

describe('a heading', () => {
  it('that attributes is a statement', () => {
    const [first] = outline('Kenya condemns attack on market\n\nThe market was full on Sunday.');
    expect(first).toMatchObject({ content: 'attack on market', cue: 'condemns', source: 'Kenya' });
  });

  it('with a colon is a statement without a cue', () => {
    const [first] = outline('Kremlin: no date yet for summit\n\nThe leaders last met in May.');
    expect(first).toMatchObject({ content: 'no date yet for summit', cue: null, source: 'Kremlin' });
  });

  it('that tells what happened is none', () => {
    expect(outline('Ministers meet in Suva\n\nThe hall was full on Sunday.')).toEqual([]);
  });
});

describe('a transcript', () => {
  const transcript = (spokesman: string, question: string) =>
    [
      'Press Briefing',
      `${spokesman}: Good morning.`,
      `${question}: Will the delegation travel to Suva?`,
      `${spokesman}: We have made no decision on that. The invitation came late.`,
      `${question}: When will you decide?`,
      `${spokesman}: The committee meets next week.`,
    ].join('\n\n');

  it.each([
    ['Ana Prieto', 'Question'],
    ['Ana Prieto', 'Q'],
    ['MR. HALE', 'Q'],
  ])('has the turns of %s as statements, and no greetings and questions', (spokesman, question) => {
    const found = outline(transcript(spokesman, question));
    expect(found.map(({ content, source }) => [content, source])).toEqual([
      ['We have made no decision on that', spokesman],
      ['The invitation came late', null],
      ['The committee meets next week', spokesman],
    ]);
    expect(new Set(found.map(({ speaker }) => speaker)).size).toBe(1);
    for (const { cue } of found) expect(cue).toBeNull();
  });
});

describe('an office’s own text', () => {
  const text = [
    'Statement by the Ministry of Foreign Affairs of Latvia on the fire in Riga',
    'We condemn the attack on the theatre.',
    'The fire began before noon.',
    'We call on all states to help us.',
  ].join('\n\n');

  it('is said by its issuer, plain facts too', () => {
    const found = outline(text);
    expect(found.map(({ content, source }) => [content, source])).toEqual([
      ['the attack on the theatre', 'We'],
      ['The fire began before noon', null],
      ['all states to help us', 'We'],
    ]);
    expect(analyze(text).speakers.map(({ actor }) => actor)).toEqual(['LVA']);
  });
});
