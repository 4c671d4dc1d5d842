import type { Block } from './blocks.js';
import { type Homed, markedText } from './marks.js';
import { notes } from './notes.js';
import { blockAt, type Piece, piecesByBlock, piecesOf } from './segments.js';
import type { View } from './view.js';

/** The article, one row a paragraph: its words and, beside them, its notes. The rows are apart so that a page that changes can keep those that did not. */
export function articleRows(view: View, blocks: readonly Block[], prefix: string): string[] {
  const byId = new Map(view.statements.map((statement) => [statement.statement.id, statement]));
  const homes = homedByBlock(view, blocks);
  const pieces = piecesByBlock(blocks, view.statements.flatMap(piecesOf));
  return blocks.map((block, i) => row(block, pieces[i], homes[i], byId, prefix));
}

/** Each statement belongs to the block that its content begins in. */
function homedByBlock({ statements }: View, blocks: readonly Block[]): Homed[][] {
  const homes: Homed[][] = blocks.map(() => []);
  for (const statement of statements) {
    const home = homes[blockAt(blocks, statement.statement.content[0]?.start ?? statement.statement.sentence.start)];
    home?.push({ statement, number: home.length + 1 });
  }
  return homes;
}

function row(block: Block, pieces: readonly Piece[], homed: readonly Homed[], byId: Parameters<typeof notes>[1], prefix: string): string {
  const gap = block.gapBefore ? '<p class="gap" aria-label="Words without statements are left out">…</p>' : '';
  const text = `<p class="text ${block.kind}">${markedText(block, pieces, homed, prefix)}</p>`;
  return `<div class="row${homed.length === 0 ? ' bare' : ''}">${gap}${text}${notes(homed, byId, prefix)}</div>`;
}
