/** What a token is. QUOTE is any mark that may open or close a quotation; an apostrophe inside a word is part of the word. */
export const KIND = {
  WORD: 1,
  NUMBER: 2,
  PUNCTUATION: 3,
  QUOTE: 4,
  DASH: 5,
  OPEN: 6,
  CLOSE: 7,
  STOP: 8,
  COMMA: 9,
  COLON: 10,
  SEMICOLON: 11,
  POSSESSIVE: 12,
} as const;

/** What stands before a token, in growing order of what it parts. */
export const GAP = { NONE: 0, SPACE: 1, LINE: 2, BLANK: 3 } as const;
