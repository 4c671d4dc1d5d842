import { describe, expect, it } from 'vitest';
import { REACH } from '../../src/actors/reach.js';
import { analyze } from '../../src/index.js';

/** Narration in which nobody is named. */
const between = (sentences: number): string => 'The ferry reached the pier before noon. '.repeat(sentences);

/** Name of whoever says the last statement of a text. */
const lastSpeaker = (text: string): string | undefined => analyze(text).statements.at(-1)?.speaker?.name;

describe('in a text longer than any article, a mention', () => {
  const far = `${between(REACH.sentences * 2)}\n\n`;

  it('means the person around who has the office, and none further up', () => {
    const met = 'Foreign Minister Lena Moen of Norway came to Lima.';
    expect(lastSpeaker(`${met} The Norwegian minister said the talks had begun.`)).toBe('Lena Moen');
    expect(lastSpeaker(`${far}${met} The Norwegian minister said the talks had begun.`)).toBe('Lena Moen');
    expect(lastSpeaker(`${met} ${far}The Norwegian minister said the talks had begun.`)).not.toBe('Lena Moen');
  });

  it('by a pronoun means nobody beyond reach', () => {
    const met = 'Foreign Minister Lena Moen of Norway came to Lima.';
    expect(lastSpeaker(`${met} ${between(REACH.sentences - 10)}She said the talks had begun.`)).toBe('Lena Moen');
    expect(lastSpeaker(`${met} ${far}She said the talks had begun.`)).toBeUndefined();
  });
});
