import { describe, expect, it } from 'vitest';
import * as api from '../src/index.js';
import { about, analyze, classify, createAnalyzer, STANCE_LABELS } from '../src/index.js';
import { contentOf, labelsOf, only, present } from './helpers.js';

const ARTICLE = [
  'Kenya condemns attack on market in Mombasa',
  'NAIROBI, March 3 (AFP) -- Kenyan Foreign Minister Grace Wanjiru on Tuesday condemned the attack on a market in Mombasa.',
  'The market was full when the attack began.',
  'Wanjiru said that Kenya was ready to work with Uganda to protect traders.',
  'She called on all governments in the region to share their records.',
  'The two ministers held talks in Nairobi.',
].join('\n\n');

describe('analyze', () => {
  const analysis = analyze(ARTICLE, { date: '2021-03-04' });

  it('gives the headline and the dateline', () => {
    expect(analysis.headline?.text).toBe('Kenya condemns attack on market in Mombasa');
    expect(analysis.dateline).toMatchObject({ text: 'NAIROBI, March 3 (AFP) --', place: 'NAIROBI', agency: 'AFP', date: '2021-03-03' });
  });

  it('gives the statements in the order of the text, narration left out', () => {
    expect(analysis.statements.map(contentOf)).toEqual([
      'attack on market in Mombasa',
      'the attack on a market in Mombasa',
      'Kenya was ready to work with Uganda to protect traders',
      'all governments in the region to share their records',
    ]);
  });

  it('gives what each statement does', () => {
    expect(analysis.statements.map((statement) => labelsOf(statement))).toEqual([
      ['condemn'],
      ['condemn'],
      ['cooperate'],
      ['call-to-action'],
    ]);
  });

  it('gives each speaker once', () => {
    expect(analysis.speakers.map(({ name, actor, statements }) => ({ name, actor, statements }))).toEqual([
      { name: 'Kenya', actor: 'KEN', statements: [0] },
      { name: 'Grace Wanjiru', actor: 'KEN', statements: [1, 2, 3] },
    ]);
  });

  it('gives positions in the text as it was given, whatever its line ends are', () => {
    const text = `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`;
    const other = analyze(text, { date: '2021-03-04' });
    expect(other.statements.map(contentOf)).toEqual(analysis.statements.map(contentOf));
    for (const { content } of other.statements) for (const span of content) expect(span.text).toBe(text.slice(span.start, span.end));
  });

  it('leaves the given text and options as they are', () => {
    const options = Object.freeze({ date: '2021-03-04' });
    expect(analyze(ARTICLE, options)).toEqual(analysis);
  });

  it('counts positions in UTF-16 code units', () => {
    const text = '🚢🚢 Fiji said the ferry was late.';
    const [content] = only(analyze(text)).content;
    expect(present(content).start).toBe(text.indexOf('the ferry'));
  });
});

describe('classify', () => {
  it('gives a probability for each of the four labels', () => {
    const { scores } = classify('We firmly oppose the new tariffs.');
    expect(Object.keys(scores)).toEqual([...STANCE_LABELS]);
    expect(scores.condemn).toBeGreaterThan(0.5);
    expect(scores.support).toBeLessThan(0.5);
  });
});

describe('an analyzer of one’s own', () => {
  const text = 'We firmly oppose the new tariffs.';
  const { scores } = classify(text);

  it('lists the stances from its threshold on', () => {
    expect(createAnalyzer({ threshold: 0 }).classify(text).stances).toHaveLength(4);
    expect(createAnalyzer({ threshold: 1 }).classify(text).stances).toHaveLength(0);
    expect(
      createAnalyzer({ threshold: scores.condemn })
        .classify(text)
        .stances.map(({ label }) => label),
    ).toEqual(['condemn']);
  });

  it('takes a threshold for one label alone', () => {
    const { stances } = createAnalyzer({ threshold: { support: 0 } }).classify(text);
    expect(stances.map(({ label }) => label)).toEqual(['condemn', 'support']);
  });

  it('gives the same scores whatever the threshold is', () => {
    expect(createAnalyzer({ threshold: 0.9 }).classify(text).scores).toEqual(scores);
  });

  it('without options finds what the built-in one finds', () => {
    expect(createAnalyzer().analyze(ARTICLE)).toEqual(analyze(ARTICLE));
  });

  it('goes on the same after many other texts', () => {
    const mine = createAnalyzer();
    const before = mine.analyze(ARTICLE);
    for (let i = 0; i < 200; i++) mine.analyze(Array.from({ length: 400 }, (_word, k) => `word${i}x${k}`).join(' '));
    expect(mine.analyze(ARTICLE)).toEqual(before);
  });
});

describe('the public face', () => {
  it('has the exports that scripts rely on', () => {
    expect(Object.keys(api)).toEqual(
      expect.arrayContaining([
        'analyze',
        'classify',
        'createAnalyzer',
        'about',
        'AnalysisSchema',
        'StatementSchema',
        'LexiconSchema',
        'ModelSchema',
        'EventSchema',
        'RelationSchema',
        'relations',
        'toCSV',
        'toEvents',
        'toNDJSON',
      ]),
    );
  });

  it('says its version', () => {
    expect(about.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});
