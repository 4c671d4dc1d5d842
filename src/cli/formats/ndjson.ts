import type { ArticleRecord } from '../../output/index.js';
import type { Analysis } from '../../schema.js';
import type { Article, TextFormat } from './format.js';

/** One line an article: its analysis, or `{ id, error }`. The id stands first. */
export const ndjsonFormat: TextFormat = {
  kind: 'text',
  begin: '',
  record: (article, analysis) => `${JSON.stringify(recordOf(article, analysis))}\n`,
  failure: ({ id, error }) => `${JSON.stringify({ id, error })}\n`,
  end: '',
};

export function recordOf({ id, date }: Article, analysis: Analysis): ArticleRecord {
  return date === undefined ? { id, ...analysis } : { id, date, ...analysis };
}
