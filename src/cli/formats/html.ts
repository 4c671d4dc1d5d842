import { escapeText, pageEnd, pageSection, pageStart } from '../../output/html/index.js';

import type { TextFormat } from './format.js';

/** One page with a section an article, each with its own legend, table and diagram. */
export const htmlFormat: TextFormat = {
  kind: 'text',
  begin: pageStart(),
  record: ({ id, text }, analysis) =>
    `${pageSection(analysis, { text, title: analysis.headline?.text ?? id }, prefixOf(`${id}\n${text}`))}\n`,
  failure: ({ id, error }) => `<p class="failure">${escapeText(id)}: ${escapeText(error)}</p>\n`,
  end: pageEnd(),
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Keeps the ids of the sections of a page apart; from the article alone, so that workers need not count (Fowler, Noll and Vo, FNV-1a). */
function prefixOf(article: string): string {
  let hash = FNV_OFFSET;
  for (let i = 0; i < article.length; i++) hash = Math.imul(hash ^ article.charCodeAt(i), FNV_PRIME) >>> 0;
  return `a${hash.toString(16)}-`;
}
