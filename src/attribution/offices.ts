import { setOf } from '../lazily.js';
import { genre, titles } from '../packing/index.js';
import { CLASS, classesAt, KIND, lowerOf, type Reading, type TokenRange, type Tokens } from '../reading/index.js';

const documents = setOf(() => titles().documents);
const organisations = setOf(() => titles().organisations);
const closings = setOf(() => genre().closings);
const documentHeadings = setOf(() => genre().documentHeadings);
const introducing = setOf(() => genre().introducing);
/** Kinds of text that a desk writes in the first person without issuing anything. */
const opinions = setOf(() => genre().opinions);
/** Lines of a letterhead above the heading of a release. */
const LETTERHEAD = 3;
/** How far into a heading the word for the kind of text stands: `Sudan: Statement by`. */
const HEADING_REACH = 6;

/** Paragraphs of an office's own text in the first person, each with the mention of its issuer: the whole text, or releases inside it. */
export function findOffices(reading: Reading): Map<number, TokenRange | null> {
  const offices = new Map<number, TokenRange | null>();
  const { paragraphs, headline } = reading;
  if (headline !== null && namesDocument(reading.tokens, headline, HEADING_REACH) && firstPersonCount(reading, 1, paragraphs.length) >= 2) {
    const issuer = issuerOf(reading.tokens, headline);
    paragraphs.forEach((paragraph, number) => {
      if (number > 0 && !paragraph.heading) offices.set(number, issuer);
    });
    return offices;
  }
  for (let number = 1; number < paragraphs.length; number++) {
    const opens = opensRelease(reading, number);
    if (opens === null) continue;
    const end = releaseEnd(reading, number, opens.embedded);
    if (firstPersonCount(reading, number + 1, end) < 1) continue;
    for (let k = number + 1; k < end; k++) if (paragraphs[k]?.heading === false) offices.set(k, opens.issuer);
    number = end - 1;
  }
  return offices;
}

interface Opening {
  readonly issuer: TokenRange | null;
  /** Whether the text around tells a story, so that the release ends somewhere. */
  readonly embedded: boolean;
}

/** A line that says what follows: `STATEMENT`, `PRESS STATEMENT ON THE SITUATION AT X`, `Statement by Y`. */
function opensRelease(reading: Reading, number: number): Opening | null {
  const { tokens, paragraphs } = reading;
  const paragraph = paragraphs[number];
  if (paragraph === undefined || !paragraph.heading) return null;
  const text = tokens.text.slice(tokens.start[paragraph.from], tokens.end[paragraph.to - 1]);
  const embedded = introduced(reading, number);
  if (documentHeadings.has(text.toLowerCase())) return { issuer: embedded ? letterheadOf(reading, number) : null, embedded };
  const shouted = text === text.toUpperCase();
  if (!(shouted || embedded) || !namesDocument(tokens, paragraph, 2)) return null;
  return { issuer: issuerByName(tokens, paragraph) ?? letterheadOf(reading, number), embedded };
}

/** `The ministry issued the following statement:` before the letterhead. */
function introduced({ tokens, paragraphs }: Reading, number: number): boolean {
  for (let k = number - 1; k >= Math.max(0, number - 1 - LETTERHEAD); k--) {
    const paragraph = paragraphs[k];
    if (paragraph === undefined || paragraph.heading) continue;
    if (tokens.kind[paragraph.to - 1] !== KIND.COLON) return false;
    for (let i = paragraph.from; i < paragraph.to; i++) if (introducing.has(lowerOf(tokens, i))) return true;
    return false;
  }
  return false;
}

/** The lowest line above the heading that names a body: `MINISTRY OF FOREIGN AFFAIRS` under `REPUBLIC OF ZAMBIA`. */
function letterheadOf({ tokens, paragraphs }: Reading, number: number): TokenRange | null {
  for (let k = number - 1; k >= Math.max(0, number - LETTERHEAD); k--) {
    const paragraph = paragraphs[k];
    if (paragraph === undefined || !paragraph.heading) return null;
    for (let i = paragraph.from; i < paragraph.to; i++)
      if (organisations.has(lowerOf(tokens, i))) return { from: paragraph.from, to: paragraph.to };
  }
  return null;
}

/** A release ends at its signature, else, inside a story, after its last paragraph in the first person. */
function releaseEnd(reading: Reading, number: number, embedded: boolean): number {
  const { paragraphs, tokens } = reading;
  for (let k = number + 1; k < paragraphs.length; k++) {
    const paragraph = paragraphs[k];
    if (paragraph !== undefined && paragraph.to - paragraph.from < 12 && closings.has(lowerOf(tokens, paragraph.from))) return k;
  }
  if (!embedded) return paragraphs.length;
  for (let k = paragraphs.length - 1; k > number; k--) if (firstPersonCount(reading, k, k + 1) > 0) return k + 1;
  return number + 1;
}

function namesDocument(tokens: Tokens, heading: TokenRange, reach: number): boolean {
  for (let i = heading.from; i < Math.min(heading.to, heading.from + reach); i++) if (isRelease(lowerOf(tokens, i))) return true;
  return false;
}

function isRelease(word: string): boolean {
  return documents.has(word) && !opinions.has(word);
}

/** Number of sentences that open with or contain a first-person word outside quotations. */
function firstPersonCount(reading: Reading, from: number, to: number): number {
  let sentences = 0;
  for (const sentence of reading.sentences) {
    if (sentence.paragraph < from || sentence.paragraph >= to) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (reading.quotationAt[i] >= 0 || (classesAt(reading.tokens, i) & CLASS.FIRST_PERSON) === 0 || lowerOf(reading.tokens, i) === 'us')
        continue;
      sentences++;
      break;
    }
  }
  return sentences;
}

/** `Statement by the Ministry of X of Y on Z`; else the heading up to its word for a body. */
function issuerOf(tokens: Tokens, headline: TokenRange): TokenRange | null {
  const named = issuerByName(tokens, headline);
  if (named !== null) return named;
  for (let i = headline.from; i < headline.to; i++) if (organisations.has(lowerOf(tokens, i))) return { from: headline.from, to: i + 1 };
  return null;
}

/** The phrase after `by`, `of` or `from`, up to `on`; who speaks on behalf of somebody issues nothing of his own. */
function issuerByName(tokens: Tokens, heading: TokenRange): TokenRange | null {
  let from = afterBehalf(tokens, heading);
  for (let i = Math.max(from, heading.from); i < heading.to; i++) {
    const lower = lowerOf(tokens, i);
    if (from < 0 && (lower === 'by' || lower === 'of' || lower === 'from')) from = i + 1;
    else if (from >= 0 && (tokens.kind[i] === KIND.COMMA || /^(?:on|regarding|concerning|following|about|after|over|in)$/.test(lower)))
      return { from, to: i };
  }
  return from >= 0 ? { from, to: heading.to } : null;
}

/** First token after `on behalf of`, -1 where nobody is spoken for. */
function afterBehalf(tokens: Tokens, heading: TokenRange): number {
  for (let i = heading.from; i + 3 < heading.to; i++)
    if (/^(?:behalf|name)$/.test(lowerOf(tokens, i)) && lowerOf(tokens, i + 1) === 'of') return i + 2;
  return -1;
}
