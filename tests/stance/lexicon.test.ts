import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { LexiconError } from '../../src/errors.js';
import { createAnalyzer, type Lexicon, LexiconSchema } from '../../src/index.js';
import { checkLexicon } from '../../src/stance/index.js';

const group = { weight: 8, plover: 'ACCUSE', cameo: '111', subject: 'any', target: 'after', patterns: ['harrumph at'] } as const;
const lexicon: Lexicon = { lexicon: 'mine', label: 'condemn', groups: [{ ...group, patterns: [...group.patterns] }] };

function mistake(value: unknown): LexiconError {
  try {
    checkLexicon(value, 'mine.json');
  } catch (error) {
    if (error instanceof LexiconError) return error;
    throw error;
  }
  throw new Error('expected a LexiconError');
}

describe('a lexicon', () => {
  it('is given back with its defaults', () => {
    const checked = checkLexicon(lexicon, 'mine.json');
    expect(checked.label).toBe('condemn');
    expect(checked.groups[0]?.intensity).toBe('plain');
  });

  it.each<[string, unknown, string]>([
    ['it is no object', [], ''],
    ['its name is missing', { label: 'condemn', groups: [] }, 'lexicon'],
    ['its name is empty', { ...lexicon, lexicon: '' }, 'lexicon'],
    ['its label is none of the four', { ...lexicon, label: 'neutral' }, 'label'],
    ['its groups are no list', { ...lexicon, groups: {} }, 'groups'],
    ['a group has no patterns', { ...lexicon, groups: [{ ...group, patterns: [] }] }, 'groups[0].patterns'],
    ['a pattern is empty', { ...lexicon, groups: [{ ...group, patterns: [''] }] }, 'groups[0].patterns[0]'],
    ['a subject is unknown', { ...lexicon, groups: [{ ...group, subject: 'everybody' }] }, 'groups[0].subject'],
    ['a target is unknown', { ...lexicon, groups: [group, { ...group, target: 'behind' }] }, 'groups[1].target'],
    ['an intensity is unknown', { ...lexicon, groups: [{ ...group, intensity: 'loud' }] }, 'groups[0].intensity'],
    ['a weight is infinite', { ...lexicon, groups: [{ ...group, weight: Number.POSITIVE_INFINITY }] }, 'groups[0].weight'],
    ['a negation turns it into nothing known', { ...lexicon, groups: [{ ...group, negated: 'maybe' }] }, 'groups[0].negated'],
  ])('is refused with file and path where %s', (_why, value, path) => {
    const { file, path: found, message } = mistake(value);
    expect({ file, path: found }).toEqual({ file: 'mine.json', path });
    expect(message).toMatch(/^lexicon mine\.json, at .+: .+/);
  });

  it('is refused where it has a key that nobody reads, which is named', () => {
    expect(mistake({ ...lexicon, groups: [{ ...group, wieght: 3 }] }).message).toContain('"wieght"');
  });

  it('says what would have been right', () => {
    expect(mistake({ ...lexicon, label: 'neutral' }).expected).toContain('"call-to-action"');
  });

  it('has a JSON schema for editors', () => {
    expect(z.toJSONSchema(LexiconSchema, { io: 'input' })).toMatchObject({ type: 'object', required: ['lexicon', 'label', 'groups'] });
  });
});

describe('a lexicon of the user', () => {
  const sentence = 'Tonga harrumphed at the plan.';
  const scoreOf = (lexicons: Lexicon[], text = sentence) => createAnalyzer({ lexicons }).classify(text);

  it('adds its entries to the built-in ones', () => {
    expect(scoreOf([]).scores.condemn).toBeLessThan(0.5);
    const { stances } = scoreOf([lexicon]);
    expect(stances.map(({ label }) => label)).toEqual(['condemn']);
  });

  it('is named in the evidence, with its entry and the words', () => {
    const evidence = scoreOf([lexicon]).stances[0]?.evidence;
    expect(evidence).toContainEqual(
      expect.objectContaining({
        kind: 'rule',
        lexicon: 'mine',
        entry: 'harrumph at',
        span: expect.objectContaining({ text: 'harrumphed at' }),
      }),
    );
  });

  it('does not change what other analyzers find', () => {
    const plain = createAnalyzer();
    const before = plain.classify(sentence);
    scoreOf([lexicon]);
    expect(plain.classify(sentence)).toEqual(before);
  });

  it('overrides a built-in entry of the same pattern and label', () => {
    const text = 'We denounce the plan.';
    const without: Lexicon = { ...lexicon, groups: [{ ...group, weight: 0, patterns: ['denounce'] }] };
    expect(scoreOf([without], text).scores.condemn).toBeLessThan(scoreOf([], text).scores.condemn);
  });
});
