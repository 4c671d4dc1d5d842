import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf, sentencesOf, textOf } from '../helpers.js';

function paragraphsOf(text: string): string[] {
  const reading = readingOf(text);
  return reading.paragraphs.map((paragraph) => textOf(reading, paragraph));
}

describe('sentences', () => {
  it.each([
    ['a full stop', 'Peru agreed. Chile did not.', ['Peru agreed.', 'Chile did not.']],
    ['a question mark', 'Will Peru agree? Nobody knows.', ['Will Peru agree?', 'Nobody knows.']],
    ['an exclamation mark', 'Peru agreed! Chile did not.', ['Peru agreed!', 'Chile did not.']],
    ['a stop inside a closing mark', '"Peru agreed." Chile did not.', ['"Peru agreed."', 'Chile did not.']],
    ['a stop outside a closing mark', 'Peru said "yes". Chile did not.', ['Peru said "yes".', 'Chile did not.']],
    ['a stop inside a bracket', '(Peru agreed.) Chile did not.', ['(Peru agreed.)', 'Chile did not.']],
    ['a stop before an opening mark', 'Peru agreed. “We did,” it said.', ['Peru agreed.', '“We did,” it said.']],
    ['a stop before a figure', 'Peru agreed. 40 states did not.', ['Peru agreed.', '40 states did not.']],
    ['an abbreviation at the end', 'It met at 5 p.m. The talks failed.', ['It met at 5 p.m.', 'The talks failed.']],
    ['a missing space', 'Peru agreed.Chile did not.', ['Peru agreed.', 'Chile did not.']],
  ])('end at %s', (_where, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['a title', 'Dr. Amara Cole met Mr. Lind in Oslo.'],
    ['an initial', 'Amara J. Cole met H. E. Lind in Oslo.'],
    ['an acronym', 'The U.S. Senate agreed.'],
    ['a decimal', 'Trade rose by 3.5 percent to 1.2 billion.'],
    ['the letter of a list', 'b. Chile will reopen the port.'],
    ['a number abbreviation', 'Resolution No. 12 was passed.'],
    ['an abbreviated month', 'It opened on Jan. 5 in Oslo.'],
    ['a quoted question', '"Who would agree to that?" Lind asked.'],
    ['an ellipsis in a quotation', '"We hope ... That is all" was the answer.'],
  ])('do not end after %s', (_where, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('are split inside a quotation', () => {
    expect(sentencesOf('"Peru agreed. Chile did not," she said.')).toEqual(['"Peru agreed.', 'Chile did not," she said.']);
  });

  it('cover every token of their paragraph once', () => {
    const text = fc.array(fc.constantFrom('Peru', 'said', '.', '?', '"', '”', '“', '\n', '\n\n', ' ', '1.', 'U.S.', '(', ')', ','), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const { sentences, paragraphs } = readingOf(parts.join(''));
        for (const [number, paragraph] of paragraphs.entries()) {
          let at = paragraph.from;
          for (const sentence of sentences.filter((one) => one.paragraph === number)) {
            expect(sentence.from).toBe(at);
            expect(sentence.to).toBeGreaterThan(sentence.from);
            at = sentence.to;
          }
          expect(at).toBe(paragraph.to);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('paragraphs', () => {
  it('end at blank lines and at hard line ends', () => {
    expect(paragraphsOf('Peru agreed.\n\nChile did not.\nBrazil waits.')).toEqual(['Peru agreed.', 'Chile did not.', 'Brazil waits.']);
  });

  it('go on over a soft wrap', () => {
    const text = 'Peru agreed to reopen the\nborder with its neighbour.';
    expect(paragraphsOf(text)).toEqual([text]);
  });

  it('take line ends of every system', () => {
    expect(paragraphsOf('Peru agreed.\r\n\r\nChile did not.')).toEqual(['Peru agreed.', 'Chile did not.']);
  });
});
