import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSymbols, createVocabulary, GAP, KIND, lowerOf, SHAPE, shapeAt, stemOf } from '../../src/reading/index.js';
import { tokenize } from '../../src/reading/tokens.js';
import { readingOf, tokensOf } from '../helpers.js';

function kindsOf(text: string): number[] {
  return [...readingOf(text).tokens.kind];
}

describe('tokens', () => {
  it.each([
    ['words and marks are cut apart', 'Peru, too, agreed.', ['Peru', ',', 'too', ',', 'agreed', '.']],
    ['an apostrophe inside a word belongs to it', "It doesn't help O'Brien.", ['It', "doesn't", 'help', "O'Brien", '.']],
    ['a possessive is a token of its own', "Malta's and Malta’s", ['Malta', "'s", 'and', 'Malta', '’s']],
    ['so are contracted auxiliaries', "we'll, they've", ['we', "'ll", ',', 'they', "'ve"]],
    ['a hyphen inside a word belongs to it', 'a long-term, China-Iran deal', ['a', 'long-term', ',', 'China-Iran', 'deal']],
    ['a figure keeps its points, commas, colons and slashes', '1,200.5 at 10:05 in 2012/13', ['1,200.5', 'at', '10:05', 'in', '2012/13']],
    ['a figure ends before the final stop', 'It cost 1,200.', ['It', 'cost', '1,200', '.']],
    ['an acronym keeps its stops', 'The U.S. envoy', ['The', 'U.S.', 'envoy']],
    ['an abbreviated title keeps its stop', 'Mr. Aalto met Gen. Ruiz', ['Mr.', 'Aalto', 'met', 'Gen.', 'Ruiz']],
    ['an initial keeps its stop', 'Mary K. Otieno', ['Mary', 'K.', 'Otieno']],
    ['the pronoun I does not', 'So do I. They agreed.', ['So', 'do', 'I', '.', 'They', 'agreed', '.']],
    ['dots in a row are one token', 'Well... no', ['Well', '...', 'no']],
    ['hyphens in a row are one token', 'LIMA -- Peru', ['LIMA', '--', 'Peru']],
    ['doubled backticks and apostrophes are one mark', "``No,'' he", ['``', 'No', ',', "''", 'he']],
    ['accents belong to the word', 'São Tomé, Zoë', ['São', 'Tomé', ',', 'Zoë']],
  ])('%s', (_rule, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('know what kind they are', () => {
    expect(kindsOf('Oman (2) said: "No; never" — it\'s…')).toEqual([
      KIND.WORD,
      KIND.OPEN,
      KIND.NUMBER,
      KIND.CLOSE,
      KIND.WORD,
      KIND.COLON,
      KIND.QUOTE,
      KIND.WORD,
      KIND.SEMICOLON,
      KIND.WORD,
      KIND.QUOTE,
      KIND.DASH,
      KIND.WORD,
      KIND.POSSESSIVE,
      KIND.STOP,
    ]);
  });

  it('know what stood before them', () => {
    const { tokens } = readingOf('One two\nthree\r\nfour\n\nfive.');
    expect([...tokens.gap]).toEqual([GAP.BLANK, GAP.SPACE, GAP.LINE, GAP.LINE, GAP.BLANK, GAP.NONE]);
  });

  it('cover everything but white space, in order, whatever the text is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', ' ', '\n', "'", '’', '-', '"', 'é') }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const tokens = tokenize(given, createVocabulary(createSymbols()));
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] ?? -1;
          const end = tokens.end[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(given.slice(at, start)).toMatch(/^[\s\p{C}\u200b\ufeff]*$/u);
          expect(tokens.vocabulary.spelling[tokens.word[i] ?? -1]).toBe(given.slice(start, end));
          at = end;
        }
        expect(given.slice(at)).toMatch(/^[\s\p{C}\u200b\ufeff]*$/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the vocabulary', () => {
  it('holds every distinct word once', () => {
    const vocabulary = createVocabulary(createSymbols());
    const first = tokenize('Peru said Peru', vocabulary);
    expect(first.word[0]).toBe(first.word[2]);
    const size = vocabulary.spelling.length;
    expect(tokenize('said Peru', vocabulary).word[1]).toBe(first.word[0]);
    expect(vocabulary.spelling).toHaveLength(size);
  });

  it('knows lower case, with straight apostrophes', () => {
    expect(lowerOf(readingOf('DOESN’T').tokens, 0)).toBe("doesn't");
  });

  it('knows the stem that lexicons share', () => {
    expect(stemOf('condemning')).toBe(stemOf('condemns'));
    expect(stemOf('condemned')).not.toBe(stemOf('commended'));
  });

  it.each([
    ['Peru', SHAPE.CAPITAL | SHAPE.LETTER],
    ['NATO', SHAPE.CAPITAL | SHAPE.UPPER | SHAPE.LETTER],
    ['deal', SHAPE.LETTER],
    ['20-year', SHAPE.DIGIT | SHAPE.HYPHEN | SHAPE.LETTER],
    ['U.S.', SHAPE.CAPITAL | SHAPE.UPPER | SHAPE.PERIOD | SHAPE.LETTER],
  ])('knows the shape of %s', (word, shape) => {
    expect(shapeAt(readingOf(word).tokens, 0)).toBe(shape);
  });

  it('knows the symbols of lexicon words, by form and by stem', () => {
    const symbols = createSymbols();
    const literal = symbols.literal('tariffs');
    const stem = symbols.stem(stemOf('oppose'));
    const { tokens } = readingOf('Tariffs opposed harbour', symbols);
    const { vocabulary } = tokens;
    expect(vocabulary.literal[tokens.word[0] ?? -1]).toBe(literal);
    expect(vocabulary.stem[tokens.word[1] ?? -1]).toBe(stem);
    expect([vocabulary.literal[tokens.word[2] ?? -1], vocabulary.stem[tokens.word[2] ?? -1]]).toEqual([0, 0]);
  });
});
