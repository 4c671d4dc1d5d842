import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { contentOf } from '../helpers.js';

function saidIn(text: string): [string | undefined, string | undefined, string][] {
  return analyze(text).statements.map((statement) => [statement.source?.text, statement.cue?.text, contentOf(statement)]);
}

describe('two sources in one sentence', () => {
  it('part at the conjunction though one speaks in the present and the other in the past', () => {
    expect(saidIn('The Chamber rejects the tax, and its president warned that members would go to court.')).toEqual([
      ['The Chamber', 'rejects', 'the tax'],
      ['its president', 'warned', 'members would go to court'],
    ]);
  });

  it('part where the second is a body', () => {
    expect(saidIn('The governor condemned the raid, and the interior ministry said it would be investigated.')).toEqual([
      ['The governor', 'condemned', 'the raid'],
      ['the interior ministry', 'said', 'it would be investigated'],
    ]);
  });

  it('are one where the second only passes the words on', () => {
    expect(saidIn('The president told the summit, according to a delegate, that the militia was the problem.')).toEqual([
      ['The president', 'told', 'the militia was the problem'],
    ]);
  });
});

describe('the source of a sentence', () => {
  it.each([
    ['leaves out the time before it', 'Late last month China protested against the approval of the book.', 'China'],
    [
      'takes the state that owns a name, whatever its ending',
      "Italy's Marco Ferri reminded the others of their promise.",
      "Italy's Marco Ferri",
    ],
    ['stands before a verb in the present that asks', 'Analyst Nell Vreel doubts whether the text will change much.', 'Analyst Nell Vreel'],
  ])('%s', (_what, text, source) => {
    expect(saidIn(text)[0]?.[0]).toBe(source);
  });
});

describe('an editorial', () => {
  it('has no issuer: its heading names no speaker of the sentences below', () => {
    const text = [
      'EDITORIAL: Back from Lisbon with empty hands',
      'For the first time the ministers went home without a text.',
      'Foreign Minister Ana Reis said the chair had done its best.',
      'This newspaper welcomes her candour. We believe that candour is not enough.',
    ].join('\n\n');
    const names = analyze(text).statements.map(({ speaker }) => speaker?.name);
    expect(names[0]).toBe('Ana Reis');
    expect(names.join()).not.toContain('Lisbon');
  });
});
