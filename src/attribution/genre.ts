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
/** Shortest paragraph that sums up a speech, and longest name of a speaker, in tokens. */
const SHORTEST_SPEECH = 6;
const LONGEST_NAME = 6;

export function genreOf(reading: Reading): Genre {
  return { turns: findTurns(reading), offices: findOffices(reading), minutes: isMinutes(reading) };
}

/** `IBRAHIM SOW-DIALLO (Senegal) said`: meetings coverage puts its speakers in capitals, most with their country in brackets. */
function isMinutes({ tokens, paragraphs }: Reading): boolean {
  let speeches = 0;
  let countries = 0;
  for (const { from, to, heading } of paragraphs) {
    if (heading || to - from < SHORTEST_SPEECH) continue;
    let i = from;
    while (i < to && isShouted(i)) i++;
    if (i < from + 2 || i > from + LONGEST_NAME) continue;
    const bracket = tokens.kind[i] === KIND.OPEN;
    const goesOn = tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0;
    if (bracket || goesOn || tokens.kind[i] === KIND.COMMA) speeches++;
    if (bracket) countries++;
  }
  return speeches >= FEWEST_SPEECHES && countries * 2 >= speeches;

  function isShouted(i: number): boolean {
    return tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.UPPER) !== 0;
  }
}
