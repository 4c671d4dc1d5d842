import type { Analyzer } from '../analyze.js';
import type { Analysis } from '../schema.js';
import type { Article, Failure } from './article.js';
import { articlesOf, type Portion } from './portion.js';

/** What became of an article. */
export type Outcome<Label extends string> =
  | { readonly article: Article; readonly analysis: Analysis<Label> }
  | { readonly failure: Failure };

/**
 * Analyses the articles of a portion, one after the other.
 *
 * @param date of articles that come without one
 */
export function* perform<Label extends string>(
  analyzer: Analyzer<Label>,
  portion: Portion,
  date: string | undefined,
): Generator<Outcome<Label>> {
  for (const found of articlesOf(portion)) yield 'error' in found ? { failure: found } : outcomeOf(analyzer, found, date);
}

function outcomeOf<Label extends string>(analyzer: Analyzer<Label>, found: Article, date: string | undefined): Outcome<Label> {
  const article = { ...found, date: found.date ?? date };
  try {
    return { article, analysis: analyzer.analyze(article.text, article.date === undefined ? {} : { date: article.date }) };
  } catch (error) {
    return { failure: { id: article.id, error: String(error) } }; // no text makes it throw; if one should, the other articles go on
  }
}
