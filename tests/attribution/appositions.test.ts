import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { contentOf } from '../helpers.js';

/** Source and content of the first statement of a text. */
function first(text: string): [string | undefined, string] {
  const [statement] = analyze(text).statements;
  if (statement === undefined) throw new Error(`no statement in "${text}"`);
  return [statement.source?.text, contentOf(statement)];
}

describe('a source with an apposition', () => {
  it.each([
    [
      'takes an office in two parts along',
      'But Karl Vella, an adviser to the bloc on trade and a lecturer at the Gozo School of Law, said the tariff was unlawful.',
      'Karl Vella, an adviser to the bloc on trade and a lecturer at the Gozo School of Law',
    ],
    [
      'takes an office with its time along',
      '"It was a gift," said Marta Oyelaran, a harbour commissioner during the first blockade.',
      'Marta Oyelaran, a harbour commissioner during the first blockade',
    ],
    [
      'takes a former and a present office along',
      '"It helped us," said Ivo Tamm, a former aide to the premier and currently a consultant in Riga.',
      'Ivo Tamm, a former aide to the premier and currently a consultant in Riga',
    ],
    [
      'takes an office along whose word may be a verb',
      '"The ship is ours," said Lena Dahl, the Crown House press secretary.',
      'Lena Dahl, the Crown House press secretary',
    ],
    [
      'takes a group along that a participle narrows down',
      'Omar Bey, president of the Sail Fund, a small lobby allied with the port, said the levy was a mistake.',
      'Omar Bey, president of the Sail Fund, a small lobby allied with the port',
    ],
    [
      'leaves the relative clause of an apposition outside',
      '"We are late," said Ana Reis, a pilot who has worked in both harbours.',
      'Ana Reis, a pilot',
    ],
    [
      'begins with the name before a narrowed apposition and a further one',
      'Jon Arnason, a trader who works with Nordfisk, a fishing lobby, said the quota was unfair.',
      'Jon Arnason, a trader',
    ],
    [
      'takes its examples along',
      'Six papers in Malta, including the Gozo Herald, said the envoy was unfit for the post.',
      'Six papers in Malta, including the Gozo Herald',
    ],
    [
      'takes an apposition between dashes along',
      'Lena Dahl -- editor of the Harbour Review -- said the quarrel was over.',
      'Lena Dahl -- editor of the Harbour Review',
    ],
    [
      'takes an only ally along',
      'Samoa, the only ally of the island, said it was opposed to the levy.',
      'Samoa, the only ally of the island',
    ],
    [
      'takes a participle with its times and places along',
      'The levy would cost 400 jobs, according to a study published for the port by a firm in Turin last week.',
      'a study published for the port by a firm in Turin',
    ],
    [
      'takes what makes its number a rough one along',
      'Nearly eight of 10 voters say that the levy is unfair.',
      'Nearly eight of 10 voters',
    ],
  ])('%s', (_behaviour, text, source) => {
    expect(first(text)[0]).toBe(source);
  });

  it('keeps what was said free of the apposition', () => {
    expect(first('"The ship is ours," said Lena Dahl, the Crown House press secretary.')[1]).toBe('"The ship is ours,"');
  });
});

describe('a document', () => {
  it('that somebody issues says nothing by being issued', () => {
    expect(analyze('The following press statement was issued on Thursday by Council President Amalia Reis.').statements).toEqual([]);
  });
});
