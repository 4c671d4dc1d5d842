import { type Analyzer, type AnalyzerOptions, createAnalyzer } from '../analyze.js';
import type { Model } from '../stance/index.js';
import { type AttributionFigures, createAttribution } from './attribution.js';
import { type Gold, type GoldArticle, isArticle } from './gold.js';
import { pairStatements } from './pairing.js';
import { createStances, type StanceFigures } from './stances.js';
import { wordsOf } from './words.js';

/** How well a model or an analyzer does on gold. */
export interface Evaluation {
  readonly labels: readonly string[];
  readonly sentences: number;
  readonly articles: number;
  /** Statements and sentences that the gold holds. */
  readonly statements: number;
  readonly stances: StanceFigures;
  /** null where no article was given. */
  readonly attribution: AttributionFigures | null;
}

/** What `evaluate` asks of an analyzer. */
export type Judging = Pick<Analyzer<string>, 'labels' | 'analyze' | 'classify'>;

/** How a model is measured: with which lexicons, and from which probability on a stance counts. */
export interface EvaluateOptions extends Omit<AnalyzerOptions<string>, 'model'> {
  /** Called after each sentence or article: how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Measures a model, or an analyzer as it was made, on labelled sentences and annotated articles.
 *
 * @param options lexicons and threshold go with a model; an analyzer has its own
 * @throws RangeError for gold with a label that the model does not have
 * @example
 * const { stances } = evaluate(model, parseGold(gold, 'gold.ndjson'));
 * stances.micro.f1;
 */
export function evaluate(judge: Model<string> | Judging, gold: readonly Gold[], options: EvaluateOptions = {}): Evaluation {
  const { onProgress, ...given } = options;
  const analyzer = 'analyze' in judge ? judge : createAnalyzer<string>({ ...given, model: judge });
  checkLabels(analyzer.labels, gold);
  const stances = createStances(analyzer.labels);
  const attribution = createAttribution();
  let statements = 0;
  for (const [n, one] of gold.entries()) {
    if (isArticle(one)) addArticle(one);
    else stances.add(one.stances, analyzer.classify(one.text));
    statements += isArticle(one) ? one.statements.length : 1;
    onProgress?.(n + 1, gold.length);
  }
  const articles = gold.filter(isArticle).length;
  return {
    labels: analyzer.labels,
    sentences: gold.length - articles,
    articles,
    statements,
    stances: stances.result(),
    attribution: articles === 0 ? null : attribution.result(),
  };

  function addArticle(article: GoldArticle): void {
    const found = analyzer.analyze(article.text, article.date === undefined ? {} : { date: article.date }).statements;
    const words = wordsOf(article.text);
    const pairs = pairStatements(words, article.statements, found);
    attribution.add(article, words, found, pairs);
    for (const statement of article.statements) {
      const match = pairs.get(statement);
      if (match === undefined) stances.addMissed(statement.stances);
      else stances.add(statement.stances, match);
    }
    const taken = new Set(pairs.values());
    for (const statement of found) if (!taken.has(statement)) stances.addMadeUp(statement);
  }
}

function checkLabels(labels: readonly string[], gold: readonly Gold[]): void {
  for (const one of gold)
    for (const { label } of isArticle(one) ? one.statements.flatMap((statement) => statement.stances) : one.stances)
      if (!labels.includes(label))
        throw new RangeError(
          `evaluate: expected one of ${labels.join(', ')}, found ${JSON.stringify(label)} at ${JSON.stringify(one.text.slice(0, 60))}`,
        );
}
