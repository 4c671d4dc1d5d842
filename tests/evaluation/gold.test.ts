import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluation/index.js';

const sentence = { text: 'We thank Oman.', stances: [{ label: 'support', target: 'Oman' }] };
const statement = { content: [[0, 4]], cue: null, source: null, speaker: null, actor: null, form: 'indirect', stances: [] };
const article = { text: 'Rain fell.', statements: [statement] };

describe('gold', () => {
  it('is one article as a JSON object, over as many lines as it likes', () => {
    expect(parseGold(JSON.stringify(article, null, 2), 'a.json')).toEqual([article]);
  });

  it('is sentences and articles, one a line, in any mixture', () => {
    const text = [sentence, article, sentence].map((one) => JSON.stringify(one)).join('\r\n');
    expect(parseGold(`${text}\n\n`, 'all.ndjson')).toEqual([sentence, article, sentence]);
  });

  it.each<[string, unknown, RegExp]>([
    ['is no JSON', '{"text"', /^gold mine\.ndjson:2: /],
    ['is no record', '7', /^gold mine\.ndjson:2, at its root: /],
    ['has no text', JSON.stringify({ statements: [statement] }), /^gold mine\.ndjson:2, at text: /],
    [
      'has an empty content',
      JSON.stringify({ ...article, statements: [{ ...statement, content: [] }] }),
      /:2, at statements\.0\.content: /,
    ],
    [
      'has a span beyond its text',
      JSON.stringify({ ...article, statements: [{ ...statement, cue: [5, 90] }] }),
      /:2, at statements\.0: .*\[5, 90\]/,
    ],
    [
      'has a span of nothing',
      JSON.stringify({ ...article, statements: [{ ...statement, source: [5, 5] }] }),
      /:2, at statements\.0: .*\[5, 5\]/,
    ],
  ])('is refused with name, line and path where a line %s', (_why, line, message) => {
    expect(() => parseGold(`${JSON.stringify(sentence)}\n${line}\n`, 'mine.ndjson')).toThrow(SyntaxError);
    expect(() => parseGold(`${JSON.stringify(sentence)}\n${line}\n`, 'mine.ndjson')).toThrow(message);
  });
});
