import type { Analysis, Span } from '../../schema.js';

/** A stretch of the article that the page shows as one paragraph, at its place in the article. */
export interface Block {
  readonly kind: 'headline' | 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether words of the article that are not known are left out before it. */
  readonly gapBefore: boolean;
}

/** Sentences closer than this stand in one paragraph: one space between them, or none. */
const LARGEST_SPACE = 1;

/** Between sentences farther apart than a blank line, words are left out. */
const LARGEST_BREAK = 4;

/**
 * The whole article, paragraph by paragraph. Blank lines part paragraphs; an article without any has one a line.
 *
 * @throws RangeError where the analysis is of another text
 */
export function blocksOfText(text: string, analysis: Analysis<string>): Block[] {
  assertBelongs(text, analysis);
  const lines = linesOf(text);
  const isBlank = ({ start, end }: Line) => text.slice(start, end).trim() === '';
  const hasBlankLines = lines.some((line, i) => i > 0 && i < lines.length - 1 && isBlank(line));
  const blocks: Block[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (i > 0 && (!hasBlankLines || isBlank(line))) {
      pushBlock(blocks, text, analysis, from, line.start);
      from = line.start;
    }
  });
  pushBlock(blocks, text, analysis, from, text.length);
  return blocks;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  return [...lines, { start, end: text.length }];
}

function pushBlock(blocks: Block[], text: string, { headline }: Analysis<string>, from: number, to: number): void {
  const content = text.slice(from, to);
  if (content.trim() === '') return;
  const start = from + content.length - content.trimStart().length;
  const end = from + content.trimEnd().length;
  const isHeadline = headline !== null && headline.start < end && headline.end > start;
  blocks.push({ kind: isHeadline ? 'headline' : 'paragraph', start, end, text: text.slice(start, end), gapBefore: false });
}

function assertBelongs(text: string, { headline, statements }: Analysis<string>): void {
  const spans = [...(headline === null ? [] : [headline]), ...statements.map(({ sentence }) => sentence)];
  const wrong = spans.find((span) => text.slice(span.start, span.end) !== span.text);
  if (wrong === undefined) return;
  const [expected, given] = [wrong.text, text.slice(wrong.start, wrong.end)].map((words) => JSON.stringify(words.slice(0, 60)));
  throw new RangeError(
    `toHTML: expected options.text to be the text that was analysed, with ${expected} at ${wrong.start}, found ${given}`,
  );
}

/** What an analysis holds of its article: the headline and the sentences of its statements. */
export function blocksOfSpans({ headline, statements }: Analysis<string>): Block[] {
  const blocks: Block[] = [];
  const spans = statements.map(({ sentence }) => sentence).sort((a, b) => a.start - b.start || b.end - a.end);
  if (headline !== null) blocks.push({ kind: 'headline', ...headline, gapBefore: false });
  for (const span of spans) {
    const last = blocks.at(-1);
    if (last === undefined || span.start > last.end + LARGEST_SPACE || (last.kind === 'headline' && span.start >= last.end))
      blocks.push({ kind: 'paragraph', ...span, gapBefore: last?.kind === 'paragraph' && span.start > last.end + LARGEST_BREAK });
    else if (span.end > last.end) blocks[blocks.length - 1] = joined(last, span);
  }
  return blocks;
}

function joined(block: Block, span: Span): Block {
  const known = Math.max(0, block.end - span.start);
  const space = ' '.repeat(Math.max(0, span.start - block.end));
  return { ...block, end: span.end, text: block.text + space + span.text.slice(known) };
}
