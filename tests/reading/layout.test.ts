import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { present, readingOf, sentencesOf, textOf } from '../helpers.js';

const BODY = 'Peru reopened the border on Sunday.';

describe('a dateline', () => {
  it.each([
    ['Xinhua', 'LIMA, May 4 (Xinhua) -- ', 'LIMA', 'Xinhua'],
    ['Reuters', 'LIMA (Reuters) - ', 'LIMA', 'Reuters'],
    ['TASS', 'LIMA, May 4. /TASS/. ', 'LIMA', 'TASS'],
    ['a plain one', 'LIMA — ', 'LIMA', null],
    ['a bracket and a colon', 'Lima (Andina): ', 'Lima', 'Andina'],
    ['two words', 'SAN JOSE, May 4 (AP) -- ', 'SAN JOSE', 'AP'],
    ['RIA', 'LIMA, May 4 - RIA Novosti. ', 'LIMA', 'RIA Novosti'],
    ['slashes and a dash', 'LIMA, May 4 /TASS/ - ', 'LIMA', 'TASS'],
    ['a date without a place', 'May 4 (AFP) - ', null, 'AFP'],
  ])('is read as agencies write it: %s', (_who, opening, place, agency) => {
    const dateline = present(analyze(`${opening}${BODY}`).dateline, 'a dateline');
    expect(dateline.text).toBe(opening.trim());
    expect({ place: dateline.place, agency: dateline.agency }).toEqual({ place, agency });
  });

  it('is no part of the first sentence', () => {
    expect(sentencesOf(`LIMA, May 4 (Xinhua) -- ${BODY}`)).toEqual([BODY]);
  });

  it('has the year of the article where it names none', () => {
    const text = `LIMA, May 4 (Xinhua) -- ${BODY}`;
    expect(analyze(text, { date: '2023-05-05' }).dateline?.date).toBe('2023-05-04');
    expect(analyze(text).dateline?.date).toBeNull();
  });

  it.each(['6:40 p.m. GMT - ', '6:40 GMT: ', '(2nd LD) '])(
    'leaves times and marks of versions before it out of the sentence: %s',
    (opening) => {
      expect(sentencesOf(`Port reopens\n\n${opening}${BODY}`).at(-1)).toBe(BODY);
    },
  );

  it.each(['LIMA, May 4 (AFP ', 'LIMA, May 4 /TASS '])('needs its bracket or slash closed: %s', (opening) => {
    expect(analyze(`${opening}${BODY}`).dateline).toBeNull();
  });

  it('keeps the year that it names', () => {
    expect(analyze(`LIMA, May 4, 2019 (Xinhua) -- ${BODY}`, { date: '2023-05-05' }).dateline?.date).toBe('2019-05-04');
  });

  it.each([BODY, 'Peru (and Chile) agreed - at last - to meet.', '"No," she said - twice.'])('is not seen where none is: %s', (text) => {
    expect(analyze(text).dateline).toBeNull();
  });
});

describe('a headline', () => {
  it('is the first paragraph where it is short and has no final mark', () => {
    expect(analyze(`Peru reopens border with Chile\n\n${BODY}`).headline?.text).toBe('Peru reopens border with Chile');
  });

  it.each([
    ['it ends like a sentence', `Peru reopened the border.\n\n${BODY}`],
    ['nothing follows it', 'Peru reopens border with Chile'],
    ['the text begins with a dateline', `LIMA, May 4 (AP) -- ${BODY}\n\n${BODY}`],
  ])('is not there where %s', (_why, text) => {
    expect(analyze(text).headline).toBeNull();
  });
});

describe('marks of a list', () => {
  it.each(['• ', '- ', '* ', '1. ', '2) ', '(a) ', '14:05 - '])('are no part of the sentence: %s', (bullet) => {
    expect(sentencesOf(`${bullet}${BODY}`)).toEqual([BODY]);
  });
});

describe('the label of a turn', () => {
  it.each([
    ['MR. HALE: We have no comment.', 'MR. HALE'],
    ['Q: Will you meet them?', 'Q'],
    ['Ana Prieto: We will see.', 'Ana Prieto'],
  ])('is found before its colon: %s', (text, label) => {
    const reading = readingOf(text);
    const paragraph = present(reading.paragraphs[0]);
    expect(textOf(reading, { from: paragraph.from, to: paragraph.label })).toBe(label);
  });

  it.each(['Peru agreed on one thing: the border.', BODY, ': no label'])('is not seen where none is: %s', (text) => {
    expect(readingOf(text).paragraphs[0]?.label).toBe(-1);
  });
});
