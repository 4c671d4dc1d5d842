import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventSchema, RelationSchema, relations, StatementRowSchema, toCSV, toEvents, toStatementRows } from '../../src/index.js';
import { madeAnalysis } from './made.js';
import { parseCSV } from './rfc4180.js';

const analysis = madeAnalysis([
  { stances: [{ label: 'condemn', probability: 0.9, target: ['CHL', 'the raid'] }] },
  { content: ['a "quoted", word'], stances: [] },
]);
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function contentColumn(content: string): string | undefined {
  const [header = [], row = []] = parseCSV(toCSV(madeAnalysis([{ content: [content] }])));
  return row[header.indexOf('content')];
}

describe('CSV', () => {
  it('is a row a statement under the names of the columns', () => {
    const [header, ...rows] = parseCSV(toCSV({ id: 'a', ...analysis }));
    expect(header).toEqual(Object.keys(StatementRowSchema.shape));
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['a', '', '0', 'PER', 'Peru'],
      ['a', '', '1', 'PER', 'Peru'],
    ]);
  });

  it.each([
    ['statements', Object.keys(StatementRowSchema.shape), 2],
    ['events', Object.keys(EventSchema.shape), 1],
    ['relations', Object.keys(RelationSchema.shape), 1],
  ] as const)('of the table of %s has its columns, also where there is no row', (table, columns, count) => {
    expect(parseCSV(toCSV(analysis, { table }))).toHaveLength(count + 1);
    expect(parseCSV(toCSV(analysis, { table }))[0]).toEqual(columns);
    expect(toCSV([], { table })).toBe(`${columns.join(',')}\r\n`);
  });

  it('of rows is the same as that of the analysis they were made of', () => {
    expect(toCSV(toStatementRows(analysis))).toBe(toCSV(analysis));
    expect(toCSV(toEvents(analysis))).toBe(toCSV(analysis, { table: 'events' }));
    expect(toCSV(relations(analysis))).toBe(toCSV(analysis, { table: 'relations' }));
  });

  it('of rows with columns taken away has the columns left', () => {
    expect(toCSV(toEvents(analysis).map(({ source, target, cameo }) => ({ source, target, cameo })))).toBe(
      'source,target,cameo\r\nPER,CHL,111\r\n',
    );
  });

  it('without header goes on a file that has one', () => {
    const [one, other] = [
      { id: 'a', ...analysis },
      { id: 'b', ...analysis },
    ];
    expect(toCSV(one) + toCSV(other, { header: false })).toBe(toCSV([one, other]));
  });

  it('writes the statements of a relation as JSON', () => {
    const [, row = []] = parseCSV(toCSV({ id: 'a', ...analysis }, { table: 'relations' }));
    expect(JSON.parse(row.at(-1) ?? '')).toEqual([{ article: 'a', ids: [0] }]);
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])('makes a cell that begins with %j harmless', (sign) => {
    expect(contentColumn(`${sign}HYPERLINK("x")`)).toBe(`'${sign}HYPERLINK("x")`);
  });

  it.each(['1+1=2', 'a@b', '"=1"', ' =1', 'Well-known'])('leaves %j as it is', (content) => {
    expect(contentColumn(content)).toBe(content);
  });

  it('leaves numbers as they are', () => {
    expect(toCSV([{ change: -1.5 }])).toBe('change\r\n-1.5\r\n');
  });

  it('gives every text back, whatever stands in it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', ' ', 'é') }));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const [, ...found] = parseCSV(toCSV(rows.map(([one, other]) => ({ one, other }))));
        expect(found).toEqual(rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))));
      }),
    );
  });
});
