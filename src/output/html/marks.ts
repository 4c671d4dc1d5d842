import type { Block } from './blocks.js';
import { escapeAttribute, escapeText } from './escape.js';
import { icon } from './icons.js';
import { type Piece, type Segment, segmentsOf } from './segments.js';
import type { StatementView } from './view.js';

/** A statement whose note stands beside a block, with its number there: the page links the two by it. */
export interface Homed {
  readonly statement: StatementView;
  readonly number: number;
}

/** Marks that follow a statement close to its last word are moved behind them. */
const CLOSING = /^[.,;:!?"'”’»)\]]+/;

/** The words of a block, with each statement's parts marked and its key behind them. */
export function markedText(block: Block, pieces: readonly Piece[], homed: readonly Homed[], prefix: string): string {
  const numbers = new Map(homed.map(({ statement, number }) => [statement, number]));
  const references = referencesByPosition(block, pieces, homed, prefix);
  const cuts = [...references.keys()].map((at) => ({ start: block.start, end: at }));
  let html = '';
  for (const segment of segmentsWithCuts(block, pieces, cuts)) {
    html += segmentHtml(block, segment, numbers);
    html += references.get(segment.end) ?? '';
  }
  return html;
}

function segmentsWithCuts(block: Block, pieces: readonly Piece[], cuts: readonly { end: number }[]): Segment[] {
  const segments = segmentsOf(block, pieces);
  const ends = cuts.map(({ end }) => end).sort((a, b) => a - b);
  const result: Segment[] = [];
  let next = 0;
  for (const segment of segments) {
    let { start } = segment;
    while (next < ends.length && (ends[next] as number) <= segment.end) {
      const end = ends[next++] as number; // next < length
      if (end > start && end < segment.end) {
        result.push({ start, end, pieces: segment.pieces });
        start = end;
      }
    }
    result.push({ ...segment, start });
  }
  return result;
}

function segmentHtml({ start, text }: Block, segment: Segment, numbers: ReadonlyMap<StatementView, number>): string {
  const words = escapeText(text.slice(segment.start - start, segment.end - start));
  if (segment.pieces.length === 0) return words;
  const about = [...new Set(segment.pieces.flatMap((piece) => piece.about ?? []))];
  const title = about.length === 0 ? '' : ` title="${escapeAttribute(about.join('\n'))}"`;
  return `<span class="${classesOf(segment.pieces, numbers)}"${title}>${words}</span>`;
}

function classesOf(pieces: readonly Piece[], numbers: ReadonlyMap<StatementView, number>): string {
  const classes = new Set<string>(['mark']);
  for (const { part, statement } of pieces) {
    classes.add(`is-${part}`);
    for (const one of statementClasses(statement, numbers.get(statement))) classes.add(one);
  }
  return [...classes].join(' ');
}

/** Classes by which filters, colours and links between mark and note find what belongs to a statement. */
export function statementClasses({ speaker, tones }: StatementView, number: number | undefined): string[] {
  const [first, second] = tones;
  return [
    'st',
    `by-${speaker.filter}`,
    ...tones.map(({ slot }) => slot),
    `first-${first?.slot}`,
    ...(second === undefined ? [] : [`second-${second.slot}`]),
    ...(number === undefined ? [] : [`n${number}`]),
  ];
}

/** The key of each statement as a link to its note, by the position in the article that it stands at. */
function referencesByPosition(block: Block, pieces: readonly Piece[], homed: readonly Homed[], prefix: string): Map<number, string> {
  const ends = new Map<StatementView, number>();
  for (const { part, statement, end } of pieces) {
    if (part === 'content' || part === 'cue' || part === 'source') ends.set(statement, Math.max(end, ends.get(statement) ?? 0));
  }
  const references = new Map<number, string>();
  for (const { statement, number } of homed) {
    const end = ends.get(statement) ?? block.end;
    const closing = CLOSING.exec(block.text.slice(end - block.start))?.[0].length ?? 0;
    references.set(end + closing, (references.get(end + closing) ?? '') + reference(statement, number, prefix));
  }
  return references;
}

function reference(statement: StatementView, number: number, prefix: string): string {
  const { id } = statement.statement;
  const label = escapeAttribute(`${statement.key}: ${statement.speaker.name}, ${statement.tones.map(({ name }) => name).join(', ')}`);
  const classes = ['ref', ...statementClasses(statement, number)].join(' ');
  return `<a class="${classes}" id="${prefix}m${id}" href="#${prefix}w${id}" aria-label="${label}">${statement.key}${statement.tones.map(({ slot }) => icon(slot)).join('')}</a>`;
}
