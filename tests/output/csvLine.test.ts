import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/output/csvLine.js';

/** The options of csv-stringify that mean what the library promises of its CSV. */
const OPTIONS = { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ } as const;

describe('A line of CSV', () => {
  it.each([
    ['plain texts', ['Peru', 'raid'], 'Peru,raid'],
    ['nothing, and what says no', [null, undefined, false, ''], ',,,'],
    ['numbers, also below zero, and what says yes', [-1.5, 3, 10n, true], '-1.5,3,10,1'],
    ['separators and quotation marks', ['a,b', 'a "raid"', 'a\nb', 'a\rb'], '"a,b","a ""raid""","a\nb","a\rb"'],
    ['lists and objects', [[1, 'a'], { a: null }], '"[1,""a""]","{""a"":null}"'],
    ['formulas', ['=1', '-1', '+1', '@a', '\ta', '＝1'], "'=1,'-1,'+1,'@a,'\ta,'＝1"],
  ])('holds %s', (_what, cells, line) => {
    expect(csvLine(cells)).toBe(`${line}\r\n`);
  });

  it('is the line that csv-stringify writes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '-', ' ', 'é') }),
    );
    const cell = fc.oneof(text, fc.double(), fc.integer(), fc.bigInt(), fc.boolean(), fc.constantFrom(null, undefined), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(csvLine(cells)).toBe(stringify([cells], OPTIONS));
      }),
    );
  });
});
