import titles from '../../lexicons/titles.json' with { type: 'json' };
import { CLASS, classesAt, KIND, lowerOf, type Reading, type TokenRange } from '../reading/index.js';

/** What kind of text this is, as far as it changes who speaks where nobody is named. */
export interface Genre {
  /** Paragraphs that are turns of a transcript: the label's tokens, and whether the turn asks. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Paragraphs of an office's own text in the first person, with the mention of its issuer. */
  readonly offices: ReadonlyMap<number, TokenRange | null>;
}

export interface Turn {
  readonly label: TokenRange;
  readonly asks: boolean;
  /** First paragraph of the turn. */
  readonly opens: boolean;
}

const FEWEST_TURNS = 3;
const documents = new Set(titles.documents);
const organisations = new Set(titles.organisations);

export function genreOf(reading: Reading): Genre {
  return { turns: findTurns(reading), offices: findOffices(reading) };
}

function findTurns(reading: Reading): Map<number, Turn> {
  const { tokens, paragraphs } = reading;
  const turns = new Map<number, Turn>();
  const labelled = paragraphs.flatMap((paragraph, number) => (paragraph.label >= 0 ? [{ number, key: labelKey(reading, number) }] : []));
  if (labelled.length < FEWEST_TURNS) return turns;
  const counts = new Map<string, { turns: number; questions: number }>();
  for (const { number, key } of labelled) {
    const known = counts.get(key) ?? { turns: 0, questions: 0 };
    counts.set(key, { turns: known.turns + 1, questions: known.questions + (endsInQuestion(reading, number) ? 1 : 0) });
  }
  const dialogue =
    [...counts].some(([key, count]) => count.turns > 1 || /^(?:q|question)$/.test(key)) &&
    [...counts.values()].some((count) => count.questions > 0);
  if (!dialogue) return turns;
  let current: Turn | null = null;
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.label >= 0) {
      const key = labelKey(reading, number);
      const count = counts.get(key) ?? { turns: 1, questions: 0 };
      const asks =
        /^(?:q|question|reporter|moderator)$/.test(key) || (count.questions * 2 >= count.turns && endsInQuestion(reading, number));
      current = { label: { from: paragraph.from, to: paragraph.label }, asks, opens: true };
      turns.set(number, current);
    } else if (current !== null && !paragraph.heading) turns.set(number, { ...current, opens: false });
  });
  return turns;

  function labelKey(from: Reading, number: number): string {
    const paragraph = from.paragraphs[number];
    if (paragraph === undefined) return '';
    return from.tokens.text.slice(tokens.start[paragraph.from], tokens.end[paragraph.label - 1]).toLowerCase();
  }
}

function endsInQuestion({ tokens, paragraphs }: Reading, number: number): boolean {
  const last = (paragraphs[number]?.to ?? 1) - 1;
  return tokens.kind[last] === KIND.STOP && tokens.text.charAt(tokens.start[last] ?? 0) === '?';
}

/** Texts that say `we` under a heading that names their issuer. */
function findOffices(reading: Reading): Map<number, TokenRange | null> {
  const offices = new Map<number, TokenRange | null>();
  const { paragraphs } = reading;
  const headline = reading.headline;
  if (headline !== null && isStatementHeading(reading, headline) && firstPersonShare(reading, 1, paragraphs.length) >= 2) {
    const issuer = issuerOf(reading, headline);
    paragraphs.forEach((paragraph, number) => {
      if (number > 0 && !paragraph.heading) offices.set(number, issuer);
    });
    return offices;
  }
  paragraphs.forEach((paragraph, number) => {
    if (
      number === 0 ||
      !paragraph.heading ||
      !/^(?:press release|statement|communiqué|communique|declaration)$/.test(
        reading.tokens.text.slice(reading.tokens.start[paragraph.from], reading.tokens.end[paragraph.to - 1]).toLowerCase(),
      )
    )
      return;
    const end = sectionEnd(reading, number);
    if (firstPersonShare(reading, number + 1, end) < 1) return;
    for (let k = number + 1; k < end; k++) if (paragraphs[k]?.heading === false) offices.set(k, null);
  });
  return offices;
}

function sectionEnd({ paragraphs, tokens }: Reading, number: number): number {
  for (let k = number + 1; k < paragraphs.length; k++) {
    const paragraph = paragraphs[k];
    if (paragraph !== undefined && /^(?:signed|notes|contact|ends|source)$/.test(lowerOf(tokens, paragraph.from))) return k;
  }
  return paragraphs.length;
}

function isStatementHeading({ tokens }: Reading, headline: TokenRange): boolean {
  for (let i = headline.from; i < Math.min(headline.to, headline.from + 6); i++) if (documents.has(lowerOf(tokens, i))) return true;
  return false;
}

/** Number of sentences that open with or contain a first-person word outside quotations. */
function firstPersonShare(reading: Reading, from: number, to: number): number {
  let sentences = 0;
  for (const sentence of reading.sentences) {
    if (sentence.paragraph < from || sentence.paragraph >= to) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (
        (reading.quotationAt[i] ?? -1) >= 0 ||
        (classesAt(reading.tokens, i) & CLASS.FIRST_PERSON) === 0 ||
        lowerOf(reading.tokens, i) === 'us'
      )
        continue;
      sentences++;
      break;
    }
  }
  return sentences;
}

/** `Statement by the Ministry of X of Y on Z`: the phrase after `by` or `of`, up to `on`. */
function issuerOf({ tokens }: Reading, headline: TokenRange): TokenRange | null {
  let from = -1;
  for (let i = headline.from; i < headline.to; i++) {
    const lower = lowerOf(tokens, i);
    if (from < 0 && (lower === 'by' || lower === 'of' || lower === 'from')) from = i + 1;
    else if (from >= 0 && /^(?:on|regarding|concerning|following|about|after|over|in)$/.test(lower)) return { from, to: i };
  }
  if (from >= 0) return { from, to: headline.to };
  for (let i = headline.from; i < headline.to; i++) if (organisations.has(lowerOf(tokens, i))) return { from: headline.from, to: i + 1 };
  return null;
}
