import type { Evidence, Span } from '../../schema.js';
import { featureInWords } from '../features.js';
import type { Block } from './blocks.js';
import type { StatementView } from './view.js';

/** What a stretch of words is to a statement. */
export type Part = 'content' | 'cue' | 'source' | 'target' | 'rule' | 'feature';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly statement: StatementView;
  /** What a reader who points at it is told, or null. */
  readonly about: string | null;
}

/** Words between two edges, with all the pieces that cover them. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** Everything that a statement marks in the text. */
export function piecesOf(statement: StatementView): Piece[] {
  const { content, cue, source, stances } = statement.statement;
  const piece = (span: Span, part: Part, about: string | null): Piece => ({ start: span.start, end: span.end, part, statement, about });
  return [
    ...content.map((span) => piece(span, 'content', null)),
    ...(cue === null ? [] : [piece(cue, 'cue', `cue of ${statement.key}`)]),
    ...(source === null ? [] : [piece(source, 'source', `source of ${statement.key}: ${statement.speaker.name}`)]),
    ...stances.flatMap(({ label, target, evidence }) => [
      ...(target === null ? [] : [piece(target, 'target', `target of ${label}`)]),
      ...evidence.flatMap((one) => evidencePieces(label, one).map(({ span, part, about }) => piece(span, part, about))),
    ]),
  ];
}

function evidencePieces(label: string, evidence: Evidence): { span: Span; part: Part; about: string }[] {
  if (evidence.kind === 'rule')
    return [{ span: evidence.span, part: 'rule', about: `${label} ${signed(evidence.weight)}: ${evidence.entry} (${evidence.lexicon})` }];
  return evidence.features.flatMap(({ feature, span, logOdds }) =>
    span === null ? [] : [{ span, part: 'feature', about: `${label} ${signed(logOdds)}: ${featureInWords(feature)} (word statistics)` }],
  );
}

/** Evidence with its sign, one decimal: natural-log odds are no more exact than that. */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

/** The pieces of each block, cut to it. */
export function piecesByBlock(blocks: readonly Block[], pieces: readonly Piece[]): Piece[][] {
  const lists: Piece[][] = blocks.map(() => []);
  for (const piece of pieces) {
    for (let i = blockAt(blocks, piece.start); i < blocks.length && blocks[i].start < piece.end; i++) {
      const { start, end } = blocks[i] as Block; // i < blocks.length
      if (piece.start < end) lists[i]?.push({ ...piece, start: Math.max(start, piece.start), end: Math.min(end, piece.end) });
    }
  }
  return lists;
}

/** The first block that ends after a position; `blocks.length` where none does. */
export function blockAt(blocks: readonly Block[], position: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle].end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts a block at all edges of its pieces; the segments cover the block without gap or overlap. */
export function segmentsOf(block: Block, pieces: readonly Piece[]): Segment[] {
  const sorted = pieces.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const edges = new Set([block.start, block.end, ...sorted.flatMap(({ start, end }) => [start, end])]);
  const segments: Segment[] = [];
  let active: Piece[] = [];
  let next = 0;
  let start = block.start;
  for (const end of [...edges].sort((a, b) => a - b).slice(1)) {
    active = active.filter((piece) => piece.end > start); // a new list: the segment before keeps its own
    while (next < sorted.length && (sorted[next] as Piece).start <= start) active.push(sorted[next++] as Piece); // next < length
    segments.push({ start, end, pieces: active });
    start = end;
  }
  return segments;
}
