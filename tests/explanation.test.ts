import { describe, expect, it } from 'vitest';
import {
  analyze,
  createAnalyzer,
  type EntryReason,
  type Explanation,
  ExplanationSchema,
  explain,
  type Lexicon,
  STANCE_LABELS,
  type StanceLabel,
} from '../src/index.js';
import { present } from './helpers.js';

function explained(text: string, label: StanceLabel): Explanation {
  const [{ explanations } = { explanations: [] }] = explain(text).statements;
  return present(explanations.find((one) => one.label === label));
}

function entries({ reasons }: Explanation): EntryReason[] {
  return reasons.filter((reason) => reason.kind === 'entry');
}

function fates(text: string, label: StanceLabel): [words: string, fate: string][] {
  return entries(explained(text, label)).map(({ span, fate }) => [span.text, fate]);
}

const ARTICLE = `LIMA, May 4 (AFP) -- Peru condemned the raid on its harbour and urged Chile to open an inquiry.

"We thank Ghana for its help," Foreign Minister Lena Moen of Norway said. "Our door remains open."`;

describe('an explanation', () => {
  it('comes with the same analysis that analyze gives', () => {
    const { statements, ...rest } = explain(ARTICLE, { date: '2024-05-05' });
    const bare = statements.map(({ explanations: _reasons, ...statement }) => statement);
    expect({ ...rest, statements: bare }).toEqual(analyze(ARTICLE, { date: '2024-05-05' }));
  });

  it('is given for every label of every statement, and passes its schema', () => {
    for (const { explanations } of explain(ARTICLE).statements) {
      expect(explanations.map(({ label }) => label)).toEqual([...STANCE_LABELS]);
      for (const one of explanations) expect(ExplanationSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
    }
  });

  it('adds up to the probability', () => {
    for (const { explanations } of explain(ARTICLE).statements)
      for (const { start, rules, words, probability } of explanations)
        expect(1 / (1 + Math.exp(-(start + rules + words)))).toBeCloseTo(probability, 3);
  });

  it('throws for anything but a string, and for no string', () => {
    expect(() => explain(7 as unknown as string)).toThrow(TypeError);
    expect(explain('').statements).toEqual([]);
  });
});

describe('an entry', () => {
  it('that counts is given with its words, its lexicon and all its weight', () => {
    const [first] = entries(explained('"We thank Ghana for its help," Minister Lena Moen said.', 'support'));
    expect(first).toMatchObject({ lexicon: 'support', label: 'support', counts: 'support', fate: 'counts', span: { text: 'thank' } });
    expect(first?.weight).toBe(first?.given);
  });

  it('that a negation turns is told under both labels', () => {
    const text = '"We cannot praise this raid," Minister Lena Moen said.';
    expect(fates(text, 'support')).toEqual([['praise', 'turned']]);
    expect(fates(text, 'condemn')).toContainEqual(['praise', 'turned']);
    expect(entries(explained(text, 'support'))[0]).toMatchObject({ counts: 'condemn', weight: 0 });
  });

  it('that a negation takes away counts nothing', () => {
    const [entry] = entries(explained('The ministry said the clause was not a violation of the treaty.', 'condemn'));
    expect(entry).toMatchObject({ fate: 'negated', counts: null, weight: 0 });
  });

  it('that the cue withholds counts nothing', () => {
    expect(fates('Norway stopped short of endorsing the plan.', 'support')).toEqual([['endorsing', 'withheld']]);
  });

  it('of a third party counts half', () => {
    const [entry] = entries(explained("Norway's Foreign Minister Lena Moen said Ghana had condemned the strike.", 'condemn'));
    expect(entry).toMatchObject({ fate: 'third-party', given: 4, weight: 2 });
  });

  it('that somebody is called upon to act out is told to be their deed', () => {
    expect(fates('Norway urged the parties to respect the truce.', 'support')).toContainEqual(['respect', 'deed']);
  });

  it('that restates a policy is told to', () => {
    const text = 'Norway is determined to safeguard its national sovereignty, Foreign Minister Lena Moen said.';
    expect(fates(text, 'support').map(([, fate]) => fate)).toContain('restated');
  });

  it('in a name is told to be one', () => {
    expect(
      fates(
        'The Refugee Support Council had presented its yearly figures to the press before the summer, Foreign Minister Lena Moen said.',
        'support',
      ),
    ).toEqual([['Support', 'name']]);
  });
});

describe('a longer entry', () => {
  const cover = (label: StanceLabel, weight: number): Lexicon => ({
    lexicon: `cover ${label}`,
    label,
    groups: [{ weight, plover: 'X', cameo: '000', subject: 'any', target: 'none', patterns: ['thank the weather for nothing'] }],
  });
  const text = '"We thank the weather for nothing," Minister Lena Moen said.';
  const thanks = (lexicon: Lexicon) =>
    entries(
      present(
        createAnalyzer({ lexicons: [lexicon] })
          .explain(text)
          .statements[0]?.explanations.find(({ label }) => label === 'support'),
      ),
    );

  it.each([
    ['of another label', cover('condemn', 2)],
    ['of negative weight', cover('support', -2)],
  ])('%s is named where it covers one', (_why, lexicon) => {
    expect(thanks(lexicon)).toContainEqual(
      expect.objectContaining({
        fate: 'covered',
        weight: 0,
        coveredBy: expect.objectContaining({ lexicon: lexicon.lexicon, entry: 'thank the weather for nothing' }),
      }),
    );
  });

  it('of the same label leaves nothing to tell of the shorter one', () => {
    expect(thanks(cover('support', 2)).map(({ fate }) => fate)).toEqual(['counts']);
  });

  it('of negative weight is told to be contrary', () => {
    expect(thanks(cover('support', -2))).toContainEqual(expect.objectContaining({ fate: 'contrary', weight: -2 }));
  });
});

describe('words', () => {
  it('are given from the one that adds most to the one that takes most', () => {
    const weights = explained('"We thank Ghana for its help," Minister Lena Moen said.', 'support').reasons.flatMap((reason) =>
      reason.kind === 'word' ? reason.weight : [],
    );
    expect(weights.length).toBeGreaterThan(1);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});
