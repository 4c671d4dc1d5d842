import { describe, expect, it } from 'vitest';
import { STANCE_LABELS } from '../../src/index.js';
import { parseCorpus } from '../../src/train/index.js';
import { readCorpus } from '../helpers.js';

const line = JSON.stringify({ text: 'We thank Oman.', stances: [{ label: 'support', target: 'Oman' }], kind: 'direct' });

describe('a corpus', () => {
  it('is read line by line, blank lines left out', () => {
    expect(parseCorpus(`${line}\n\n${line}\n`, 'mine.ndjson')).toEqual([JSON.parse(line), JSON.parse(line)]);
  });

  it('is read with the line ends of Windows', () => {
    expect(parseCorpus(`${line}\r\n${line}\r\n`, 'mine.ndjson')).toHaveLength(2);
  });

  it('that is empty has no records', () => {
    expect(parseCorpus('', 'mine.ndjson')).toEqual([]);
  });

  it.each([
    ['a line is no JSON', '{"text": ', /mine\.ndjson:2/],
    ['a text is missing', '{"stances": []}', /mine\.ndjson:2, at text/],
    ['a text is empty', '{"text": "", "stances": []}', /mine\.ndjson:2, at text/],
    ['the stances are missing', '{"text": "No."}', /mine\.ndjson:2, at stances/],
    ['a label is no string', '{"text": "No.", "stances": [{"label": 1, "target": null}]}', /mine\.ndjson:2, at stances\.0\.label/],
    ['a record is no object', '7', /mine\.ndjson:2, at its root/],
  ])('is refused with its name, line and place where %s', (_why, wrong, message) => {
    expect(() => parseCorpus(`${line}\n${wrong}\n${line}`, 'mine.ndjson')).toThrow(SyntaxError);
    expect(() => parseCorpus(`${line}\n${wrong}\n${line}`, 'mine.ndjson')).toThrow(message);
  });
});

describe('the corpus of the project', () => {
  const corpus = readCorpus();

  it('uses the four labels only, none twice with the same target in a sentence', () => {
    for (const { text, stances } of corpus) {
      expect(new Set(stances.map((stance) => JSON.stringify(stance))).size, text).toBe(stances.length);
      for (const { label } of stances) expect(STANCE_LABELS, text).toContain(label);
    }
  });

  it('has many sentences of every label, and neutral ones', () => {
    for (const wanted of STANCE_LABELS)
      expect(corpus.filter(({ stances }) => stances.some(({ label }) => label === wanted)).length).toBeGreaterThan(300);
    expect(corpus.filter(({ stances }) => stances.length === 0).length).toBeGreaterThan(300);
  });

  it('names as targets only words of the sentence', () => {
    const wrong = corpus.filter(({ text, stances }) => stances.some(({ target }) => target !== null && !text.includes(target)));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
