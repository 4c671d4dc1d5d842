import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfSpans, blocksOfText } from '../../../src/output/html/blocks.js';
import { type Piece, piecesByBlock, segmentsOf } from '../../../src/output/html/segments.js';
import type { StatementView } from '../../../src/output/html/view.js';
import { sample, spansIn, TEXT } from './sample.js';

const block = { kind: 'paragraph', start: 100, end: 140, text: 'x'.repeat(40), gapBefore: false } as const;
const piece = (start: number, end: number): Piece => ({ start, end, part: 'content', statement: {} as StatementView, about: null });

describe('the segments of a paragraph', () => {
  it('cover it without gap or overlap, each with exactly the pieces that lie over it', () => {
    const pieces = fc.array(fc.tuple(fc.integer({ min: 100, max: 140 }), fc.integer({ min: 100, max: 140 })), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (pairs) => {
        const all = pairs.map(([a, b]) => piece(Math.min(a, b), Math.max(a, b)));
        let at: number = block.start;
        for (const { start, end, pieces: over } of segmentsOf(block, all)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(new Set(over)).toEqual(new Set(all.filter((one) => one.start <= start && one.end >= end && one.end > one.start)));
          at = end;
        }
        expect(at).toBe(block.end);
      }),
    );
  });

  it('belong to the paragraphs that a piece runs through', () => {
    const blocks = [block, { ...block, start: 150, end: 160 }];
    const lists = piecesByBlock(blocks, [piece(130, 155), piece(145, 148)]);
    expect(lists.map((list) => list.map(({ start, end }) => [start, end]))).toEqual([[[130, 140]], [[150, 155]]]);
  });
});

describe('the paragraphs of a page', () => {
  it('are parted by blank lines where there are any, else by lines', () => {
    const none = { headline: null, dateline: null, statements: [], speakers: [] };
    const texts = (text: string) => blocksOfText(text, none).map((one) => one.text);
    expect(texts('one\ntwo\n \n three \r\n\r\n\nfour')).toEqual(['one\ntwo', 'three', 'four']);
    expect(texts('one\ntwo\r\nthree\n')).toEqual(['one', 'two', 'three']);
  });

  it('are the sentences of the statements where the text is not given', () => {
    const analysis = sample();
    expect(blocksOfSpans(analysis).map(({ kind, text, gapBefore }) => [kind, text, gapBefore])).toEqual([
      ['headline', 'Harbour row <deepens>', false],
      ['paragraph', 'Tuvalu thanked Fiji, Ana Lee said, while Bob Ray deplored "the raid".', false],
    ]);
  });

  it('join sentences that follow each other, and tell where words are left out', () => {
    const text = 'One said. Two said. Not known at all. Three said.';
    const span = spansIn(text);
    const [first] = sample().statements;
    const statements = ['One said.', 'Two said.', 'Three said.'].map(
      (words) => ({ ...first, sentence: span(words) }) as typeof first & object,
    );
    const blocks = blocksOfSpans({ ...sample(), headline: null, statements });
    expect(blocks.map(({ start, end, text: words, gapBefore }) => [words, gapBefore, text.slice(start, end) === words])).toEqual([
      ['One said. Two said.', false, true],
      ['Three said.', true, true],
    ]);
  });

  it('refuse a text that is not the one that was analysed', () => {
    expect(() => blocksOfText(TEXT.replace('Tuvalu', 'Kiribati'), sample())).toThrow(
      /toHTML: expected options\.text to be the text that was analysed, with "Tuvalu thanked .* at 23, found "Kiribati/,
    );
  });
});
