import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { analyze, StatementRowSchema, toStatementRows } from '../../src/index.js';
import { madeAnalysis } from './made.js';

describe('rows of statements', () => {
  it('are one a statement, neutral ones too', () => {
    const rows = toStatementRows(madeAnalysis([{}, { stances: [{ label: 'support', probability: 0.8 }] }, {}]));
    expect(rows.map(({ statement, labels }) => [statement, labels])).toEqual([
      [0, ''],
      [1, 'support'],
      [2, ''],
    ]);
  });

  it('join labels and targets in the same order, a missing target leaving its place empty', () => {
    const [row] = toStatementRows(
      madeAnalysis([
        {
          stances: [
            { label: 'condemn', probability: 0.9, target: ['CHL', 'the raid'] },
            { label: 'call-to-action', probability: 0.8 },
            { label: 'support', probability: 0.7, target: ['GHA', 'Ghana'] },
          ],
        },
      ]),
    );
    expect(row).toMatchObject({ labels: 'condemn+call-to-action+support', targets: 'the raid |  | Ghana', call_to_action: 0.8 });
  });

  it('of a real analysis pass their schema and cut their sentence out of the article', () => {
    const article = '"We thank Ghana for its help," Peruvian Foreign Minister Lena Moen said. She condemned the raid on Callao.';
    const rows = toStatementRows({ id: 'x', date: '2031-05-02', ...analyze(article) });
    expect(rows.length).toBeGreaterThan(0);
    expect(z.parse(z.array(StatementRowSchema), rows)).toEqual(rows);
    for (const { text, start, end, article: id, date } of rows) {
      expect(article.slice(start, end)).toBe(text);
      expect([id, date]).toEqual(['x', '2031-05-02']);
    }
  });
});
