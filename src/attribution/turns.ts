import { setOf } from '../lazily.js';
import { genre } from '../packing/index.js';
import { KIND, type Reading, type Sentence, type TokenRange, type Tokens } from '../reading/index.js';

/** A paragraph of a transcript: who has the floor in it. */
export interface Turn {
  readonly label: TokenRange;
  readonly asks: boolean;
  /** First paragraph of the turn. */
  readonly opens: boolean;
}

const FEWEST_TURNS = 3;
/** Longest greeting, longest sentence that gives the floor, and longest question of the host's own (`Anything else?`), in tokens. */
const LONGEST_COURTESY = 6;
const LONGEST_GIVING = 13;
const LONGEST_PROMPT = 4;
const askers = setOf(() => genre().askers);

interface Count {
  turns: number;
  questions: number;
}

/** Paragraphs of a dialogue between labels, empty where the labels of a text make none. */
export function findTurns(reading: Reading): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const asking = askingParagraphs(reading);
  const counts = countLabels(reading, asking);
  const dialogue =
    [...counts].some(([key, count]) => count.turns > 1 || askers.has(key)) &&
    reading.paragraphs.some((paragraph, number) => paragraph.label >= 0 && endsInQuestion(reading, number));
  if (!dialogue) return turns;
  let current: Turn | null = null;
  reading.paragraphs.forEach((paragraph, number) => {
    if (paragraph.label >= 0) {
      const key = labelKey(reading, number);
      const count = counts.get(key) ?? { turns: 1, questions: 0 };
      const asks = askers.has(key) || (count.questions * 2 >= count.turns && asking.has(number));
      current = { label: { from: paragraph.from, to: paragraph.label }, asks, opens: true };
      turns.set(number, current);
    } else if (current !== null && !paragraph.heading) turns.set(number, { ...current, opens: false });
  });
  return turns;
}

function countLabels(reading: Reading, asking: ReadonlySet<number>): Map<string, Count> {
  const counts = new Map<string, Count>();
  let labels = 0;
  reading.paragraphs.forEach((paragraph, number) => {
    if (paragraph.label < 0) return;
    labels++;
    const key = labelKey(reading, number);
    const count = counts.get(key) ?? { turns: 0, questions: 0 };
    counts.set(key, { turns: count.turns + 1, questions: count.questions + (asking.has(number) ? 1 : 0) });
  });
  return labels < FEWEST_TURNS ? new Map() : counts;
}

/** A label as it is counted: `QUESTION (Radio Malta)` asks like any other `QUESTION`. */
function labelKey({ tokens, paragraphs }: Reading, number: number): string {
  const paragraph = paragraphs[number];
  if (paragraph === undefined) return '';
  let end = paragraph.from + 1;
  while (end < paragraph.label && tokens.kind[end] !== KIND.OPEN) end++;
  return tokens.text.slice(tokens.start[paragraph.from], tokens.end[end - 1]).toLowerCase();
}

/** Paragraphs that ask: a reporter's turn may go on after its question (`... Also, have you heard?`, `Any comment? Thank you.`). */
function askingParagraphs({ tokens, sentences }: Reading): Set<number> {
  return new Set(sentences.filter((sentence) => isQuestion(tokens, sentence)).map((sentence) => sentence.paragraph));
}

function endsInQuestion({ tokens, paragraphs }: Reading, number: number): boolean {
  const last = paragraphs[number].to - 1;
  return tokens.text.charAt(tokens.start[last]) === '?';
}

function isQuestion(tokens: Tokens, sentence: Sentence): boolean {
  let last = sentence.to - 1;
  while (last > sentence.from && tokens.kind[last] === KIND.QUOTE) last--;
  return tokens.text.charAt(tokens.start[last]) === '?';
}

/** Sentences of a turn that say nothing: greetings, `I have one announcement to make`, `Now the floor is yours`, `Anything else?` */
export function isCourtesy(tokens: Tokens, { from, to }: TokenRange, sentence: Sentence): boolean {
  const length = to - from;
  if (length > LONGEST_GIVING) return false;
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase();
  if (genre().turnGiving.some((phrase) => text.includes(phrase))) return true;
  if (length <= LONGEST_PROMPT && isQuestion(tokens, sentence)) return true;
  return length <= LONGEST_COURTESY && !text.includes('.') && genre().courtesies.some((phrase) => opensWith(text, phrase));
}

function opensWith(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));
}
