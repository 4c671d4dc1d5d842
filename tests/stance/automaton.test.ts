import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSymbols, KIND, type Symbols } from '../../src/reading/index.js';
import { compile, type Match, match, type Words } from '../../src/stance/automaton.js';
import type { CheckedLexicon } from '../../src/stance/index.js';
import { longest } from '../../src/stance/overlap.js';
import { readingOf } from '../helpers.js';
import { filesOf, lexiconOf } from './lexicons.js';

/** The words of a text with their symbols; any mark breaks the run of words. */
function wordsOf(text: string, symbols: Symbols): Words & { spelling: string[] } {
  const { tokens } = readingOf(text, symbols);
  const { vocabulary } = tokens;
  const words = { count: 0, literal: [] as number[], stem: [] as number[], broken: [] as number[], spelling: [] as string[] };
  let mark = 1;
  for (const [i, id] of tokens.word.entries()) {
    if (tokens.kind[i] !== KIND.WORD) {
      mark = 1;
      continue;
    }
    words.literal.push(vocabulary.literal[id] ?? 0);
    words.stem.push(vocabulary.stem[id] ?? 0);
    words.spelling.push(vocabulary.spelling[id] ?? '');
    words.broken.push(mark);
    words.count++;
    mark = 0;
  }
  const opening = words.literal.map((_symbol, i) => (i === 0 ? 1 : 0));
  return { ...words, opening, barrier: words.literal.map(() => 0) };
}

function find(lexicons: CheckedLexicon[], text: string): { matches: Match[]; texts: string[]; gaps: string[] } {
  const symbols = createSymbols();
  const automaton = compile(filesOf(...lexicons), symbols);
  const words = wordsOf(text, symbols);
  const matches = match(automaton, words);
  const slice = (from: number, to: number) => words.spelling.slice(from, to).join(' ');
  return {
    matches,
    texts: matches.map(({ from, to }) => slice(from, to)),
    gaps: matches.map(({ gapFrom, gapTo }) => (gapFrom < 0 ? '' : slice(gapFrom, gapTo))),
  };
}

const condemn = (...patterns: string[]) => lexiconOf('condemn', patterns);

describe('the automaton', () => {
  it.each([
    ['any inflection of a word', 'denounce', 'They denounced it and are denouncing him', ['denounced', 'denouncing']],
    ['only the form after =', '=denounced', 'They denounced it and are denouncing him', ['denounced']],
    ['words that follow each other', 'call on', 'It called on Peru and called Chile', ['called on']],
    ['any of the alternatives', 'urge|press', 'It urged Peru and pressed Chile', ['urged', 'pressed']],
    ['with and without an optional word', 'not? agree', 'They do not agree', ['not agree', 'agree']],
    ['up to three words in a gap', 'take ~ step', 'take a very big step or take one more very big step', ['take a very big step']],
    ['a gap of no words', 'take ~ step', 'take step', ['take step']],
    ['case-blind', 'nato', 'NATO and Nato', ['NATO', 'Nato']],
    ['at the start only', '^ thank', 'Thank them, or thank us', ['Thank']],
  ])('finds %s', (_what, pattern, text, texts) => {
    expect(find([condemn(pattern)], text).texts.sort()).toEqual([...texts].sort());
  });

  it('does not find a pattern across a mark', () => {
    expect(find([condemn('call on')], 'It called, on Sunday').texts).toEqual([]);
  });

  it('gives the words of the target', () => {
    expect(find([condemn('urge {} =to')], 'It urged all parties to stop').gaps).toEqual(['all parties']);
  });

  it('gives no target of no words', () => {
    expect(find([condemn('urge {} =to')], 'It urged to stop').texts).toEqual([]);
  });

  it('lets a later lexicon override an entry of the same pattern and label', () => {
    const stronger = lexiconOf('condemn', ['denounce'], { weight: 5 });
    const { matches } = find([condemn('denounce'), stronger], 'They denounced it');
    expect(matches.map(({ entry }) => entry.weight)).toEqual([5]);
  });

  it('keeps entries of other labels beside each other', () => {
    const { matches } = find([condemn('denounce'), lexiconOf('support', ['denounce'])], 'They denounced it');
    expect(matches.map(({ entry }) => entry.label).sort()).toEqual(['condemn', 'support']);
  });

  it('gives no target that runs over a barrier', () => {
    const symbols = createSymbols();
    const automaton = compile(filesOf(condemn('urge {} =to')), symbols);
    const words = wordsOf('It urged all who came to stop', symbols);
    expect(match(automaton, words)).toHaveLength(1);
    expect(match(automaton, { ...words, barrier: [0, 0, 0, 1, 1, 0, 0] })).toEqual([]);
  });

  it('finds what a plain search finds, for any patterns that end in a word and any words', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const element = fc.oneof(letter, letter, fc.constantFrom('~', '{}', 'a|b', 'b|c', 'a?', 'c?'));
    const pattern = fc
      .array(element, { minLength: 1, maxLength: 5 })
      .filter((parts) => !/[~{?]/.test(parts.at(-1) ?? '') && parts.filter((part) => /[~{]/.test(part)).length <= 3);
    const patterns = fc.array(pattern, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(patterns, fc.array(letter, { maxLength: 12 }), (all, words) => {
        const expressions = all.map((parts) => new RegExp(`^${parts.map(asExpression).join('')}$`));
        const expected = new Set<string>();
        for (let from = 0; from < words.length; from++)
          for (let to = from; to <= words.length; to++)
            if (expressions.some((expression) => expression.test(words.slice(from, to).join('')))) expected.add(`${from}-${to}`);
        const { matches } = find([condemn(...all.map((parts) => parts.map(asExact).join(' ')))], words.join(' '));
        expect(new Set(matches.map(({ from, to }) => `${from}-${to}`))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

function asExpression(part: string): string {
  if (part === '~') return '.{0,3}';
  return part === '{}' ? '.{1,10}' : part.replace(/(\w)\|(\w)/, '[$1$2]');
}

function asExact(part: string): string {
  return part === '~' || part === '{}' ? part : part.replace(/[abc]/g, '=$&');
}

describe('of overlapping matches', () => {
  const kept = (lexicons: CheckedLexicon[], text: string) =>
    longest(find(lexicons, text).matches).map(({ entry }) => [entry.label, entry.pattern]);

  it('the longer one is kept', () => {
    expect(kept([condemn('oppose', 'firmly oppose')], 'We firmly oppose it')).toEqual([['condemn', 'firmly oppose']]);
  });

  it('the longer one beats those of other labels', () => {
    expect(kept([lexiconOf('support', ['support']), condemn('withdraw support')], 'We withdraw support')).toEqual([
      ['condemn', 'withdraw support'],
    ]);
  });

  it('a longer one that cancels takes nothing away from other labels', () => {
    const cancelled = lexiconOf('call-to-action', ['reject ~ request =for'], { weight: -1 });
    expect(kept([cancelled, condemn('reject ~ request')], 'They rejected a request for money')).toContainEqual([
      'condemn',
      'reject ~ request',
    ]);
  });

  it('equally long ones of two labels are both kept', () => {
    expect(kept([condemn('should stop'), lexiconOf('call-to-action', ['should stop'])], 'They should stop')).toHaveLength(2);
  });

  it('one inside the gap of another is kept too', () => {
    expect(kept([condemn('take {} measure', 'harsh')], 'They take harsh measures')).toEqual([
      ['condemn', 'take {} measure'],
      ['condemn', 'harsh'],
    ]);
  });

  it('those that do not overlap are all kept, in order', () => {
    expect(kept([condemn('denounce', 'deplore')], 'We deplore and denounce it').map(([, pattern]) => pattern)).toEqual([
      'deplore',
      'denounce',
    ]);
  });
});
