import { describe, expect, it } from 'vitest';
import { analyze, classify, createAnalyzer, type Lexicon, LexiconError, ModelError } from '../src/index.js';
import { failureOf, spansOf } from './helpers.js';

const lexicon: Lexicon = {
  lexicon: 'mine',
  label: 'condemn',
  groups: [{ weight: 3, plover: 'ACCUSE', cameo: '111', subject: 'any', target: 'none', patterns: ['harrumph'] }],
};

describe('what is no text', () => {
  it.each<[string, unknown, RegExp]>([
    ['a number', 42, /analyze.*string.*42/],
    ['null', null, /analyze.*string.*null/],
    ['nothing', undefined, /analyze.*string.*undefined/],
    ['an array', ['a', 'b'], /analyze.*string.*array/],
    ['an object', {}, /analyze.*string.*object/],
    ['true', true, /analyze.*string.*true/],
  ])('is refused by analyze with a TypeError that says what was given: %s', (_what, value, message) => {
    const error = failureOf(() => analyze(value as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(message);
  });

  it('is refused by classify, which names itself', () => {
    const error = failureOf(() => classify(42 as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(/classify.*string.*42/);
  });
});

describe('a text in which nobody says anything', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n \u00a0\u3000'],
    ['a byte order mark', '\ufeff'],
    ['one word', 'Tariffs'],
    ['narration', 'The ferry reached the island before noon. Nobody was on the pier.'],
    ['punctuation', '.,;:!?-()[]{}'],
    ['an unpaired surrogate', '\ud83d'],
    ['control characters', '\u0000\u0001\u0007\u001b[31m'],
    ['Chinese', '外交部发言人表示，中方坚决反对加征关税，并将采取必要措施。'],
    ['Arabic', 'قالت وزارة الخارجية إن الحكومة ترفض القرار رفضا قاطعا.'],
  ])('has no statements and no speakers: %s', (_what, text) => {
    const analysis = analyze(text);
    expect(analysis.statements).toEqual([]);
    expect(analysis.speakers).toEqual([]);
  });

  it('still has a score for every label', () => {
    const { scores } = classify('');
    expect(Object.keys(scores)).toEqual(['support', 'condemn', 'cooperate', 'call-to-action']);
    for (const score of Object.values(scores)) expect(score).toBeLessThan(0.5);
  });
});

describe('a text that is broken', () => {
  it.each([
    ['a quotation that never closes', '"We reject the plan, Minister Ida Holm said.'],
    ['a quotation that never opens', 'We reject the plan," Minister Ida Holm said.'],
    ['the same on a line with a carriage return', 'Minister Ida Holm said the plan\r\nwas a mistake.\r\n'],
    ['words glued together', 'Holm said:"Never."She left.Then Denmark said it agreed.'],
    ['a cue without anything', 'said'],
    ['cues alone', 'said said said, he said said.'],
    ['a text in the middle of foreign scripts', '中方 Denmark condemned the raid 。坚决'],
  ])('does not throw, and its spans lie in the text: %s', (_what, text) => {
    for (const span of spansOf(analyze(text))) expect(span.text).toBe(text.slice(span.start, span.end));
  });
});

describe('a lexicon with a mistake', () => {
  const group = { weight: 3, plover: 'ACCUSE', cameo: '111', subject: 'any', target: 'none', patterns: ['harrumph'] };

  it.each<[string, unknown, string]>([
    ['an unknown label', { ...lexicon, label: 'grumble' }, 'label'],
    ['no label', { lexicon: 'mine', groups: [] }, 'label'],
    ['a weight that is no number', { ...lexicon, groups: [{ ...group, weight: 'much' }] }, 'groups[0].weight'],
    ['a weight out of bounds', { ...lexicon, groups: [group, { ...group, weight: 1e6 }] }, 'groups[1].weight'],
    ['a pattern that is no string', { ...lexicon, groups: [{ ...group, patterns: ['harrumph', 7] }] }, 'groups[0].patterns[1]'],
    ['a pattern without a word', { ...lexicon, groups: [{ ...group, patterns: ['harrumph', '~'] }] }, 'groups[0].patterns[1]'],
    ['a pattern with a misplaced sign', { ...lexicon, groups: [{ ...group, patterns: ['harrumph ^'] }] }, 'groups[0].patterns[0]'],
  ])('is refused with file and path: %s', (_what, value, path) => {
    const error = failureOf(() => createAnalyzer({ lexicons: [lexicon, value as Lexicon] }));
    expect(error).toBeInstanceOf(LexiconError);
    const { file, path: found, message } = error as LexiconError;
    expect({ file, path: found }).toEqual({ file: 'mine', path });
    expect(message).toContain('mine');
    expect(message).toContain(path);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a string', 'harrumph'],
    ['an object without a name', { label: 'condemn', groups: [] }],
  ])('is refused by its number where it has no name: %s', (_what, value) => {
    const error = failureOf(() => createAnalyzer({ lexicons: [lexicon, value as Lexicon] }));
    expect(error).toBeInstanceOf(LexiconError);
    expect((error as LexiconError).file).toBe('lexicons[1]');
  });
});

describe('other options that cannot be used', () => {
  it.each<[string, unknown]>([
    ['over 1', 1.5],
    ['below 0', -0.1],
    ['no number', Number.NaN],
    ['over 1 for one label', { condemn: 2 }],
  ])('are refused: a threshold %s', (_what, threshold) => {
    expect(() => createAnalyzer({ threshold: threshold as number })).toThrow(RangeError);
  });

  it('are refused: a model that is none, with the place', () => {
    const error = failureOf(() => createAnalyzer({ model: { format: 2 } as never }));
    expect(error).toBeInstanceOf(ModelError);
    expect((error as ModelError).path).toBe('format');
  });
});
