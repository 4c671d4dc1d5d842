import { describe, expect, it } from 'vitest';
import { evaluate, type Gold, type GoldArticle } from '../../src/evaluation/index.js';
import { type Analyzer, createAnalyzer } from '../../src/index.js';
import { failureOf } from '../helpers.js';

const ARTICLE = '"We thank Ghana for its help," Foreign Minister Lena Moen of Norway said on Monday.\n\nPeru condemned the raid.';

function spanOf(text: string, part: string): [number, number] {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`expected ${JSON.stringify(part)} in the article`);
  return [start, start + part.length];
}

const thanks: GoldArticle['statements'][number] = {
  content: [spanOf(ARTICLE, '"We thank Ghana for its help,"')],
  cue: spanOf(ARTICLE, 'said'),
  source: spanOf(ARTICLE, 'Foreign Minister Lena Moen of Norway'),
  speaker: 'Lena Moen',
  actor: 'NOR',
  form: 'direct',
  stances: [{ label: 'support', target: 'Ghana' }],
};
const blame: GoldArticle['statements'][number] = {
  content: [spanOf(ARTICLE, 'the raid')],
  cue: spanOf(ARTICLE, 'condemned'),
  source: spanOf(ARTICLE, 'Peru'),
  speaker: 'Peru',
  actor: 'PER',
  form: 'indirect',
  stances: [{ label: 'condemn', target: 'the raid' }],
};
const article: GoldArticle = { text: ARTICLE, statements: [thanks, blame] };

/** An analyzer that says of each text what the test wants it to say. */
function saying(said: Record<string, [label: string, probability: number][]>): Pick<Analyzer<string>, 'labels' | 'analyze' | 'classify'> {
  const labels = ['support', 'condemn'];
  return {
    labels,
    analyze: () => {
      throw new Error('expected sentences alone');
    },
    classify: (text) => {
      const given = new Map(said[text]);
      return {
        scores: Object.fromEntries(labels.map((label) => [label, given.get(label) ?? 0])),
        stances: [...given]
          .filter(([, probability]) => probability >= 0.5)
          .map(([label, probability]) => ({ label, probability, intensity: 'plain', target: null, plover: '', cameo: '', evidence: [] })),
      };
    },
  };
}

function sentence(text: string, ...labels: string[]): Gold {
  return { text, stances: labels.map((label) => ({ label, target: null })) };
}

describe('an evaluation of sentences', () => {
  const gold = [
    sentence('a', 'support'),
    sentence('b', 'condemn'),
    sentence('c'),
    sentence('d', 'support', 'condemn'),
    sentence('e', 'support'),
  ];
  const found = saying({
    a: [['support', 0.9]],
    b: [['support', 0.7]],
    c: [['condemn', 0.6]],
    d: [['support', 0.8]],
    e: [['condemn', 0.2]],
  });
  const { stances, sentences, articles, attribution } = evaluate(found, gold);

  it('counts precision, recall and F1 of each label', () => {
    expect(stances.byLabel.support).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, gold: 3 });
    expect(stances.byLabel.condemn).toEqual({ precision: 0, recall: 0, f1: 0, gold: 2 });
    expect(stances.micro).toEqual({ precision: 2 / 4, recall: 2 / 5, f1: 4 / 9 });
    expect(stances.macroF1).toBeCloseTo(1 / 3, 12);
  });

  it('counts the sentences whose labels are exactly right', () => {
    expect(stances.exactSet).toBe(1 / 5);
  });

  it('tells what was taken for what', () => {
    expect(stances.confusion).toEqual({
      labels: ['support', 'condemn', 'neutral'],
      counts: [
        [2, 0, 1],
        [1, 0, 1],
        [0, 1, 0],
      ],
    });
  });

  it('holds probabilities against how often they came true', () => {
    const bins = stances.calibration.bins.filter(({ count }) => count > 0);
    expect(bins.map(({ from, count, observed }) => [from, count, observed])).toEqual([
      [0, 5, 3 / 5],
      [0.2, 1, 0],
      [0.6, 1, 0],
      [0.7, 1, 0],
      [0.8, 1, 1],
      [0.9, 1, 1],
    ]);
    expect(stances.calibration.error).toBeCloseTo((3 + 0.2 + 0.6 + 0.7 + 0.2 + 0.1) / 10, 12);
  });

  it('says nothing of attribution, nor of targets that nobody named', () => {
    expect({ sentences, articles, attribution, target: stances.target }).toEqual({
      sentences: 5,
      articles: 0,
      attribution: null,
      target: null,
    });
  });
});

describe('an evaluation of articles', () => {
  const analyzer: Analyzer<string> = createAnalyzer();

  it('is perfect where all is found', () => {
    const { attribution, stances, statements } = evaluate(analyzer, [article]);
    const all = { precision: 1, recall: 1, f1: 1 };
    expect(attribution).toEqual({ statements: all, content: all, cue: all, source: all, speaker: 1, actor: 1, form: 1 });
    expect(stances).toMatchObject({ micro: all, exactSet: 1, target: 1 });
    expect(statements).toBe(2);
  });

  it('counts the labels of statements that were missed or made up', () => {
    const moved: GoldArticle = { ...article, statements: [thanks, { ...blame, content: [spanOf(ARTICLE, 'on Monday')] }] };
    const { attribution, stances } = evaluate(analyzer, [moved]);
    expect(attribution?.statements).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
    expect(stances.byLabel.condemn).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1 });
    expect(stances.confusion.counts[1]?.at(-1)).toBe(1);
  });

  it.each([
    ['speaker', { speaker: 'Tomas Riedl' }],
    ['actor', { actor: 'SWE' }],
    ['form', { form: 'mixed' as const }],
  ] as const)('counts a wrong %s', (part, change) => {
    const { attribution } = evaluate(analyzer, [{ ...article, statements: [{ ...thanks, ...change }, blame] }]);
    expect(attribution?.[part]).toBe(1 / 2);
  });

  it('takes a fuller form of a name for the same speaker, and accents for nothing', () => {
    const { attribution } = evaluate(analyzer, [{ ...article, statements: [{ ...thanks, speaker: 'Léna Moen' }, blame] }]);
    expect(attribution?.speaker).toBe(1);
  });

  it('counts a wrong target', () => {
    const wrong = { ...blame, stances: [{ label: 'condemn', target: 'Ghana' }] };
    expect(evaluate(analyzer, [{ ...article, statements: [thanks, wrong] }]).stances.target).toBe(1 / 2);
  });

  it('mixes with sentences', () => {
    const { sentences, articles, statements } = evaluate(analyzer, [article, sentence('We thank Peru.', 'support')]);
    expect({ sentences, articles, statements }).toEqual({ sentences: 1, articles: 1, statements: 3 });
  });
});

describe('evaluating', () => {
  it('tells its progress, the last step last', () => {
    const steps: number[][] = [];
    evaluate(saying({}), [sentence('a'), sentence('b')], { onProgress: (...step) => steps.push(step) });
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('refuses gold with a label that the model does not have, and says which and where', () => {
    const error = failureOf(() => evaluate(saying({}), [sentence('a', 'support'), sentence('Rain fell.', 'weather')]));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toMatch(/expected one of support, condemn, found "weather" at "Rain fell\."/);
  });

  it('of nothing finds nothing, and divides nothing by nothing', () => {
    const { stances } = evaluate(saying({}), []);
    expect(stances.micro.f1).toBe(0);
    expect(stances.calibration.error).toBe(0);
  });
});
