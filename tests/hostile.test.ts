import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Lexicon, LexiconError, type Model, ModelError } from '../src/index.js';
import { parsePattern } from '../src/stance/pattern.js';
import { failureOf } from './helpers.js';
import { builtInModel } from './models.js';

const group = { weight: 3, plover: 'ACCUSE', cameo: '111', subject: 'any', target: 'none', patterns: ['harrumph'] };
const lexicon = { lexicon: 'hostile', label: 'condemn', groups: [group] };
const MILLION = 1_000_000;

function refusal(value: unknown): LexiconError {
  const error = failureOf(() => createAnalyzer({ lexicons: [value as Lexicon] }));
  expect(error).toBeInstanceOf(LexiconError);
  return error as LexiconError;
}

describe('a hostile lexicon', () => {
  it.each<[string, unknown, string]>([
    ['a weight that is NaN', { ...lexicon, groups: [{ ...group, weight: Number.NaN }] }, 'groups[0].weight'],
    ['an infinite weight', { ...lexicon, groups: [{ ...group, weight: Number.POSITIVE_INFINITY }] }, 'groups[0].weight'],
    ['an unknown key', { ...lexicon, groups: [{ ...group, onload: 'x' }] }, 'groups[0]'],
    ['the key constructor', { ...lexicon, groups: [{ ...group, constructor: {} }] }, 'groups[0]'],
    ['the key __proto__', JSON.parse(`{"__proto__":{"polluted":true},"lexicon":"hostile","label":"condemn","groups":[]}`), ''],
    ['groups that are an object', { ...lexicon, groups: { 0: group } }, 'groups'],
    ['patterns that hold null', { ...lexicon, groups: [{ ...group, patterns: [null] }] }, 'groups[0].patterns[0]'],
    ['a pattern of ten megabytes', { ...lexicon, groups: [{ ...group, patterns: ['a'.repeat(10 * MILLION)] }] }, 'groups[0].patterns[0]'],
    ['thousands of alternatives', { ...lexicon, groups: [{ ...group, patterns: ['a|'.repeat(2000)] }] }, 'groups[0].patterns[0]'],
    ['a million entries', { ...lexicon, groups: [{ ...group, patterns: new Array(MILLION).fill('harrumph') }] }, 'groups[0].patterns'],
    ['a million groups', { ...lexicon, groups: new Array(MILLION).fill(group) }, 'groups'],
    ['gaps upon gaps', { ...lexicon, groups: [{ ...group, patterns: ['a ~ ~ ~ ~ b'] }] }, 'groups[0].patterns[0]'],
  ])('is refused with the path of the mistake: %s', (_what, value, path) => {
    expect(refusal(value).path).toBe(path);
  });

  it('is refused where it contains itself', () => {
    const circular: Record<string, unknown> = { ...lexicon };
    circular.groups = [circular];
    expect(refusal(circular).path).toMatch(/^groups\[0\]/);
  });

  it('changes no prototype', () => {
    failureOf(() =>
      createAnalyzer({ lexicons: [JSON.parse('{"__proto__":{"polluted":1},"lexicon":"p","label":"condemn","groups":[]}') as Lexicon] }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('may name entries after the members of objects, and they match as words', () => {
    const words = ['constructor', 'prototype', 'hasownproperty', 'tostring', 'valueof'];
    const { classify } = createAnalyzer({ lexicons: [{ ...lexicon, groups: [{ ...group, weight: 8, patterns: words }] } as Lexicon] });
    const plain = createAnalyzer();
    for (const word of words)
      expect(classify(`The ${word}.`).scores.condemn).toBeGreaterThan(plain.classify(`The ${word}.`).scores.condemn);
  });

  it('with as many wide patterns as the schema takes still makes an analyzer that answers', () => {
    const wide = Array.from({ length: 2000 }, (_none, i) => `w${i}a|w${i}b? ~ x${i}|y${i} {} z${i}`);
    const { classify } = createAnalyzer({ lexicons: [{ ...lexicon, groups: [{ ...group, patterns: wide }] } as Lexicon] });
    expect(classify('w7a the very x7 of them z7').scores.condemn).toBeGreaterThan(0.5);
  });

  it('cannot make a pattern that is read without end', () => {
    const error = failureOf(() => parsePattern(`${'a? '.repeat(5000)}b`, 'hostile', 'groups[0].patterns[0]'));
    expect(error).toBeInstanceOf(LexiconError);
  });
});

describe('a hostile model', () => {
  const model = builtInModel;
  it.each<[string, unknown, string]>([
    ['null', null, ''],
    ['another format', { ...model, format: 9 }, 'format'],
    ['an unknown key', { ...model, evil: 1 }, ''],
    ['the key __proto__', JSON.parse(JSON.stringify({ ...model, format: 1 }).replace('{', '{"__proto__":{"polluted":true},')), ''],
    ['a weight that is NaN', { ...model, fusion: model.fusion.map((fusion) => ({ ...fusion, bias: Number.NaN })) }, 'fusion.0.bias'],
    ['a label named __proto__', { ...model, labels: ['__proto__', ...model.labels.slice(1)] }, 'labels.0'],
    ['features that are an object', { ...model, features: { 0: 'thank' } }, 'features'],
    ['smoothing that is NaN', { ...model, smoothing: Number.NaN }, 'smoothing'],
    ['smoothing of nothing', { ...model, smoothing: 0 }, 'smoothing'],
    ['a negative count', { ...model, counts: [[-1]] }, 'counts.0.0'],
    ['features cut short', { ...model, features: model.features.slice(1) }, 'counts.0'],
    ['counts cut short', { ...model, counts: model.counts.slice(1) }, 'counts'],
    ['a missing label of the fusion', { ...model, fusion: model.fusion.slice(1) }, 'fusion'],
    [
      'an infinite weight',
      { ...model, fusion: model.fusion.map((fusion) => ({ ...fusion, bias: Number.POSITIVE_INFINITY })) },
      'fusion.0.bias',
    ],
  ])('is refused with the path of the mistake: %s', (_what, value, path) => {
    const error = failureOf(() => createAnalyzer({ model: value as Model }));
    expect(error).toBeInstanceOf(ModelError);
    expect((error as ModelError).path).toBe(path);
  });

  it('changes no prototype, and may name features after the members of objects', () => {
    const features = model.features.with(0, '__proto__').with(1, 'constructor');
    const { classify } = createAnalyzer({ model: { ...model, features } as Model });
    expect(Object.values(classify('The constructor of the prototype.').scores).every((score) => score >= 0 && score <= 1)).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
