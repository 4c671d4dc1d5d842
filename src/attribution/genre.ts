import type { Reading, TokenRange } from '../reading/index.js';
import { KIND, SHAPE, shapeAt } from '../reading/index.js';
import { findOffices } from './offices.js';
import { findTurns, type Turn } from './turns.js';

/** What kind of text this is, as far as it changes who speaks where nobody is named. */
export interface Genre {
  /** Paragraphs that are turns of a transcript: the label's tokens, and whether the turn asks. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Paragraphs of an office's own text in the first person, with the mention of its issuer. */
  readonly offices: ReadonlyMap<number, TokenRange | null>;
  /** Whether the text sums up speech after speech, a paragraph each, so that what has no cue is still the speaker's. */
  readonly minutes: boolean;
}

/** Paragraphs that must open with a name in capitals for a text to be minutes. */
const FEWEST_SPEECHES = 3;

export function genreOf(reading: Reading): Genre {
  return { turns: findTurns(reading), offices: findOffices(reading), minutes: isMinutes(reading) };
}

/** `IBRAHIM SOW-DIALLO (Senegal) said`: meetings coverage puts its speakers in capitals. */
function isMinutes({ tokens, paragraphs }: Reading): boolean {
  let speeches = 0;
  for (const { from, to, heading } of paragraphs) {
    if (heading || to - from < 6 || !isShouted(from) || !isShouted(from + 1) || tokens.kind[to - 1] === KIND.COLON) continue;
    let i = from;
    while (isShouted(i)) i++;
    if ((i < to && tokens.kind[i] === KIND.WORD) || tokens.kind[i] === KIND.OPEN || tokens.kind[i] === KIND.COMMA) speeches++;
  }
  return speeches >= FEWEST_SPEECHES;

  function isShouted(i: number): boolean {
    return tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.UPPER) !== 0;
  }
}
