import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ArticleRecordSchema, toEvents, toNDJSON } from '../../src/index.js';
import { madeAnalysis } from './made.js';

const analysis = madeAnalysis([{ content: ['one\ntwo\u2028three'], stances: [{ label: 'condemn', probability: 0.9 }] }]);

function linesOf(text: string): unknown[] {
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('NDJSON', () => {
  it('is a line an analysis, from which the same analysis is read back', () => {
    const records = [
      { id: 'a', ...analysis },
      { id: 'b', date: '2031-05-02', ...analysis },
    ];
    expect(linesOf(toNDJSON(records)).map((line) => z.parse(ArticleRecordSchema, line))).toEqual(records);
    expect(linesOf(toNDJSON(analysis))).toEqual([analysis]);
  });

  it('is a line a row', () => {
    expect(linesOf(toNDJSON(toEvents([analysis, analysis])))).toEqual(toEvents([analysis, analysis]));
  });

  it('of nothing is nothing', () => {
    expect(toNDJSON([])).toBe('');
  });
});
