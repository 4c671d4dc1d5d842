import { describe, expect, it } from 'vitest';
import { readingOf, textOf } from '../helpers.js';

function quotationsOf(text: string): string[] {
  const reading = readingOf(text);
  return reading.quotations.map(({ open, close }) => textOf(reading, { from: open, to: close + 1 }));
}

describe('quotations', () => {
  it.each([
    ['straight marks', 'He said "no deal" twice.', ['"no deal"']],
    ['curly marks', 'He said “no deal” twice.', ['“no deal”']],
    ['low and high marks', 'He said „no deal“ twice.', ['„no deal“']],
    ['angle marks', 'He said «no deal» twice.', ['«no deal»']],
    ['single curly marks', 'He said ‘no deal’ twice.', ['‘no deal’']],
    ['single straight marks', "He said 'no deal' twice.", ["'no deal'"]],
    ['doubled backticks', "He said ``no deal'' twice.", ["``no deal''"]],
    ['marks of two kinds', '“We leave," he said. "We go.”', ['“We leave,"', '"We go.”']],
    ['two in a sentence', '"No," she said, "not now."', ['"No,"', '"not now."']],
    ['a single mark inside a double one', 'She said “we call it ‘a trap’ here”.', ['“we call it ‘a trap’ here”']],
    ['a double mark inside a single one', 'She said ‘we call it “a trap” here’.', ['‘we call it “a trap” here’']],
    ['an apostrophe inside single marks', "She said 'it doesn't work' again.", ["'it doesn't work'"]],
    ['a plural possessive inside single marks', "She said 'the ministers' plan failed' again.", ["'the ministers' plan failed'"]],
  ])('are found in %s', (_marks, text, quotations) => {
    expect(quotationsOf(text)).toEqual(quotations);
  });

  it.each([
    ['possessives', "The ministers' plan and Peru's reply"],
    ['contractions', "They don't, can't and won't"],
    ['decades', "in the '90s"],
    ['a closing mark alone', 'no deal” he said'],
  ])('are not opened by %s', (_what, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it('end with their paragraph where the closing mark is missing', () => {
    const text = 'He said: "We will go on.\n\nThe ferry left.';
    expect(quotationsOf(text)).toEqual(['"We will go on.']);
    expect(readingOf(text).quotations[0]?.closed).toBe(false);
  });

  it('go on in the next paragraph as a quotation of their own where it is reopened', () => {
    expect(quotationsOf('"We will go on.\n\n"We will win," he said.')).toEqual(['"We will go on.', '"We will win,"']);
  });

  it('run over several sentences', () => {
    const reading = readingOf('“We tried. We failed,” she said.');
    expect(reading.quotations).toHaveLength(1);
    expect(reading.quotations[0]?.closed).toBe(true);
    expect(reading.sentences).toHaveLength(2);
  });

  it('are known at every token in them, marks included, and at no other', () => {
    const reading = readingOf('She said "no deal" again, "never".');
    const inside = [...reading.quotationAt].map((number, i) => [number, textOf(reading, { from: i, to: i + 1 })]);
    expect(inside.filter(([number]) => number === 0).map(([, text]) => text)).toEqual(['"', 'no', 'deal', '"']);
    expect(inside.filter(([number]) => number === 1).map(([, text]) => text)).toEqual(['"', 'never', '"']);
    expect(inside.filter(([number]) => number === -1).map(([, text]) => text)).toEqual(['She', 'said', 'again', ',', '.']);
  });
});
