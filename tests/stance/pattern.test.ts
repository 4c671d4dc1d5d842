import { describe, expect, it } from 'vitest';
import { LexiconError } from '../../src/errors.js';
import { type Element, parsePattern } from '../../src/stance/pattern.js';

const words = (...list: string[]): Element => ({ kind: 'words', words: list.map((word) => ({ word, exact: false })), optional: false });
const parse = (pattern: string) => parsePattern(pattern, 'mine.json', 'groups[0].patterns[2]');

describe('a pattern', () => {
  it.each<[string, string, Element[]]>([
    ['a word stands for all its inflections', 'oppose', [words('oppose')]],
    ['words follow each other', 'call on', [words('call'), words('on')]],
    ['= asks for this form only', '=calls', [{ kind: 'words', words: [{ word: 'calls', exact: true }], optional: false }]],
    ['| separates alternatives', 'urge|ask', [words('urge', 'ask')]],
    ['? makes a position optional', 'firmly? oppose', [{ ...words('firmly'), optional: true } as Element, words('oppose')]],
    ['~ stands for a few words', 'take ~ step', [words('take'), { kind: 'gap', most: 3, target: false }, words('step')]],
    ['{} stands for the target', 'urge {} =to', [words('urge'), { kind: 'gap', most: 10, target: true }, exactly('to')]],
    ['^ stands for the start', '^ thank', [{ kind: 'start' }, words('thank')]],
    ['case tells nothing', 'Oppose', [words('oppose')]],
    ['curly apostrophes are straight ones', '=don’t', [exactly("don't")]],
    ['space around it tells nothing', '  call   on ', [words('call'), words('on')]],
  ])('is read so that %s', (_rule, pattern, elements) => {
    expect(parse(pattern)).toEqual(elements);
  });

  it.each([
    ['it is empty', '', /word/],
    ['it has no word', '~', /word/],
    ['all its words are optional', 'firmly? very?', /optional/],
    ['^ stands elsewhere than first', 'thank ^', /first/],
    ['a sign stands where a word must', 'thank $$', /word/],
    ['an alternative is missing', 'thank|', /word/],
    ['it has too many gaps', 'a ~ b ~ c ~ d ~ e', /gap/],
    ['it is too long', Array.from({ length: 40 }, () => 'no').join(' '), /element/],
  ])('is refused where %s', (_why, pattern, message) => {
    expect(() => parse(pattern)).toThrow(LexiconError);
    expect(() => parse(pattern)).toThrow(message);
  });

  it('is refused with the file, the path and the pattern', () => {
    expect(() => parse('thank $$')).toThrow(
      expect.objectContaining({ file: 'mine.json', path: 'groups[0].patterns[2]', message: expect.stringContaining('"thank $$"') }),
    );
  });
});

function exactly(word: string): Element {
  return { kind: 'words', words: [{ word, exact: true }], optional: false };
}
