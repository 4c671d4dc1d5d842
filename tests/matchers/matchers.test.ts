import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, classify, createAnalyzer } from '../../src/index.js';
import { type ExpectedStatement, matchers } from '../../src/matchers/index.js';
import { present } from '../helpers.js';

const ARTICLE = `Peru condemned the raid on its harbour.

"We thank Ghana for
its help," Foreign Minister Lena Moen of Norway said.

The ferry reached the island before noon, she said.`;

let analysis: Analysis;
beforeAll(() => {
  expect.extend(matchers);
  analysis = analyze(ARTICLE);
});

function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message.replace(/\b[01]\.\d\d\b/g, 'P.PP');
  }
  throw new Error('expected a failure, found none');
}

describe('toHaveStatement', () => {
  it.each<[string, ExpectedStatement]>([
    ['a speaker', { speaker: 'Lena Moen' }],
    ['a pattern for a speaker', { speaker: /Moen$/ }],
    ['an actor', { actor: 'PER' }],
    ['a stance', { stance: 'support' }],
    ['no stance', { speaker: 'Lena Moen', stance: 'neutral' }],
    ['words of a target', { target: 'raid' }],
    ['the target of the stance that is given', { stance: 'support', target: 'Ghana' }],
    ['words of content, however the lines break', { content: 'thank Ghana for its help' }],
    ['all of it', { speaker: 'Peru', actor: 'PER', stance: 'condemn', target: /raid/, content: 'the raid' }],
    ['nothing in particular', {}],
  ])('passes where a statement has %s', (_what, expected) => {
    expect(analysis).toHaveStatement(expected);
  });

  it.each<[string, ExpectedStatement]>([
    ['part of a name alone', { speaker: 'Moen' }],
    ['another actor', { speaker: 'Lena Moen', actor: 'SWE' }],
    ['what two statements have between them', { speaker: 'Lena Moen', stance: 'condemn' }],
    ['one stance of two that are wanted', { stance: ['support', 'cooperate'] }],
    ['another stance with the target', { stance: 'condemn', target: 'Ghana' }],
    ['no speaker', { speaker: null }],
  ])('fails where a statement has %s', (_what, expected) => {
    expect(analysis).not.toHaveStatement(expected);
  });

  it('takes a pattern with memory for the same in every statement', () => {
    const twice = analyze('Peru condemned the raid. Peru condemned the ambush.');
    const pattern = /condemn|the/g;
    expect(twice).toHaveStatement({ content: pattern });
    expect(twice).toHaveStatement({ content: pattern });
  });

  it('lists what was found beside what was expected, the closest first, and says in what each differs', () => {
    expect(failure(() => expect(analysis).toHaveStatement({ speaker: 'Lena Moen', stance: 'condemn', target: 'the raid' }))).toBe(
      [
        'expected a statement with speaker "Lena Moen", stance "condemn", target "the raid"',
        'found, closest first:',
        '  #0 Peru (PER): condemn P.PP > the raid on its harbour: the raid on its harbour',
        '    differs in speaker',
        '  #1 Lena Moen (NOR): support P.PP > Ghana: "We thank Ghana for its help,"',
        '    differs in stance, target',
        '  #2 Lena Moen (NOR): neutral: The ferry reached the island before noon',
        '    differs in stance, target',
      ].join('\n'),
    );
  });

  it('says that any statement would do, where nothing in particular is wanted', () => {
    expect(failure(() => expect(analyze('Rain fell.')).toHaveStatement({}))).toBe(
      'expected a statement with anything in it\nfound no statement at all',
    );
  });

  it('names nobody where the speaker is not known, and cuts long content short', () => {
    const long = `She said that the ferry ${'to the island '.repeat(12)}was late.`;
    const message = failure(() => expect(analyze(long)).toHaveStatement({ speaker: 'Lena Moen' }));
    expect(message).toMatch(/#0 nobody: neutral: the ferry to the island .*\.\.\.$/m);
    expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThan(100);
  });

  it('leaves out actor and target where there is none', () => {
    const message = failure(() => expect(analyze('The envoy agreed to cooperate.')).toHaveStatement({ speaker: 'Lena Moen' }));
    expect(message).toContain('#0 The envoy: ');
    expect(message).not.toContain('(');
  });

  it('says so where nothing was found at all', () => {
    expect(failure(() => expect(analyze('Rain fell.')).toHaveStatement({ actor: null, stance: ['support', 'condemn'] }))).toBe(
      'expected a statement with actor none, stance "support" + "condemn"\nfound no statement at all',
    );
  });

  it('lists the statements that should not be there', () => {
    expect(failure(() => expect(analysis).not.toHaveStatement({ content: /raid/i }))).toBe(
      [
        'expected no statement with content /raid/i',
        'found:',
        '  #0 Peru (PER): condemn P.PP > the raid on its harbour: the raid on its harbour',
      ].join('\n'),
    );
  });

  it('refuses what is no analysis', () => {
    expect(() => expect(ARTICLE).toHaveStatement({})).toThrow(TypeError);
    expect(() => expect(null).not.toHaveStatement({})).toThrow(/expected an analysis/);
  });
});

describe('toHaveStance', () => {
  it('passes for a statement and for what classify gives', () => {
    expect(present(analysis.statements[0])).toHaveStance('condemn');
    expect(classify('We thank Ghana for its help.')).toHaveStance('support', { min: 0.6 });
  });

  it('asks for the least probability that is given', () => {
    const { classify: sure } = createAnalyzer({ threshold: 0.01 });
    const judged = sure('We thank Ghana for its help.');
    expect(judged).toHaveStance('cooperate');
    expect(judged).not.toHaveStance('cooperate', { min: 0.9 });
  });

  it('takes neutral for no stance', () => {
    expect(classify('The ferry reached the island before noon.')).toHaveStance('neutral');
    expect(present(analysis.statements[0])).not.toHaveStance('neutral');
  });

  it('says what was found, and all scores', () => {
    expect(failure(() => expect(present(analysis.statements[0])).toHaveStance('support', { min: 0.7 }))).toMatch(
      /^expected stance support of at least 0\.7\nfound condemn P\.PP > the raid on its harbour\nof the scores condemn P\.PP, .*support P\.PP/,
    );
    expect(failure(() => expect(present(analysis.statements[0])).not.toHaveStance('condemn'))).toMatch(
      /^expected no stance condemn\nfound condemn/,
    );
  });

  it('refuses what is neither', () => {
    expect(() => expect(analysis).toHaveStance('support')).toThrow(TypeError);
    expect(() => expect('support').toHaveStance('support')).toThrow(/expected a statement/);
  });
});
