import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { contentOf, only } from '../helpers.js';

function partsOf(text: string) {
  const { content, cue, source, form } = only(analyze(text));
  return { content: content.map((span) => span.text), cue: cue?.text ?? null, source: source?.text ?? null, form };
}

describe('a statement', () => {
  it.each([
    ['speech after the cue', 'Maltese officials said the ferry was late.', ['the ferry was late'], 'said', 'Maltese officials', 'indirect'],
    [
      'a clause with `that`',
      'Fiji announced on Monday that the port had reopened.',
      ['the port had reopened'],
      'announced',
      'Fiji',
      'indirect',
    ],
    [
      'speech before the cue',
      'The ferry was late, Foreign Minister Karl Vella said.',
      ['The ferry was late'],
      'said',
      'Foreign Minister Karl Vella',
      'indirect',
    ],
    ['the cue before its source', 'The ferry was late, said Karl Vella.', ['The ferry was late'], 'said', 'Karl Vella', 'indirect'],
    [
      'a quotation',
      '"The ferry was late," Foreign Minister Karl Vella said.',
      ['"The ferry was late,"'],
      'said',
      'Foreign Minister Karl Vella',
      'direct',
    ],
    [
      'a quotation after the cue',
      'Foreign Minister Karl Vella said: "The ferry was late."',
      ['"The ferry was late."'],
      'said',
      'Foreign Minister Karl Vella',
      'direct',
    ],
    [
      'a quotation in two parts',
      '"The ferry," Foreign Minister Karl Vella said, "was late."',
      ['"The ferry,"', '"was late."'],
      'said',
      'Foreign Minister Karl Vella',
      'direct',
    ],
    [
      'words of both kinds',
      'Foreign Minister Karl Vella said the ferry was "far too late".',
      ['the ferry was "far too late"'],
      'said',
      'Foreign Minister Karl Vella',
      'mixed',
    ],
    [
      'a source in the middle',
      'The ferry, the Fijian ambassador said, had been late.',
      ['The ferry', 'had been late'],
      'said',
      'the Fijian ambassador',
      'indirect',
    ],
    [
      '`according to`',
      'According to the Fijian foreign ministry, the ferry was late.',
      ['the ferry was late'],
      'According to',
      'the Fijian foreign ministry',
      'indirect',
    ],
    ['a speech act with an object', 'Japan condemned the bombing.', ['the bombing'], 'condemned', 'Japan', 'indirect'],
    ['a speech act with an addressee', 'Japan thanked Qatar for its help.', ['Qatar for its help'], 'thanked', 'Japan', 'indirect'],
    [
      'a cue with its preposition',
      'NATO called on Serbia to withdraw its troops.',
      ['Serbia to withdraw its troops'],
      'called on',
      'NATO',
      'indirect',
    ],
    ['a joint source', 'The two sides agreed to reopen the border.', ['to reopen the border'], 'agreed', 'The two sides', 'indirect'],
    ['a cue withheld', 'Spain stopped short of condemning the raid.', ['the raid'], 'stopped short of condemning', 'Spain', 'indirect'],
    [
      'a participle that carries content',
      'Noting that the bridge was old, Fijian Transport Minister Ana Vakatawa said Fiji would replace it.',
      ['the bridge was old', 'Fiji would replace it'],
      'said',
      'Fijian Transport Minister Ana Vakatawa',
      'indirect',
    ],
    [
      'a source with its apposition',
      '"It was late," said Ana Prieto, the foreign minister of Uruguay.',
      ['"It was late,"'],
      'said',
      'Ana Prieto, the foreign minister of Uruguay',
      'direct',
    ],
  ] as const)('is found in %s', (_what, text, content, cue, source, form) => {
    expect(partsOf(text)).toEqual({ content, cue, source, form });
  });

  it.each([
    ['“', '”'],
    ['«', '»'],
    ["'", "'"],
    ['‘', '’'],
    ['``', "''"],
  ])('is found in quotation marks %s %s', (open, close) => {
    expect(partsOf(`${open}The ferry was late,${close} Foreign Minister Karl Vella said.`)).toMatchObject({
      content: [`${open}The ferry was late,${close}`],
      form: 'direct',
    });
  });

  it('does not hold the final mark of its sentence', () => {
    expect(contentOf(only(analyze('Japan condemned the bombing!')))).toBe('the bombing');
  });

  it.each(['Portugal', 'Beijing', 'Nepal', 'Tokyo', 'Havana', 'Senegal'])('is found of a source by the name of %s', (name) => {
    expect(partsOf(`${name} said the ferry was late.`).source).toBe(name);
    expect(partsOf(`${name} urged Peru to reopen the port.`).cue).toBe('urged');
  });
});

describe('no statement', () => {
  it.each([
    'The two ministers held talks in Suva and discussed trade.',
    'The president arrived in Suva on Monday and signed an agreement on water.',
    'The ministers exchanged views on fisheries.',
    'Fiji met Tonga in the final.',
    'Fijian diplomats declined to comment on the reports.',
    'The ferry, which carries forty cars, leaves at noon.',
  ])('is narration: %s', (text) => {
    expect(analyze(text).statements.map(contentOf)).toEqual([]);
  });
});

describe('two statements', () => {
  it('are one sentence of two sources', () => {
    const { statements } = analyze('Fiji said the ferry was late, while Tonga said the harbour was closed.');
    expect(statements.map((one) => [one.source?.text, contentOf(one)])).toEqual([
      ['Fiji', 'the ferry was late'],
      ['Tonga', 'the harbour was closed'],
    ]);
  });
});
