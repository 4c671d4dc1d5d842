import { readFileSync, writeFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { type Analyzer, type AnalyzerOptions, createAnalyzer } from '../analyze.js';
import { LexiconError, ModelError } from '../errors.js';
import type { StanceLabel } from '../schema.js';
import type { Lexicon, Model } from '../stance/index.js';
import { parseArguments, type Request, USAGE, UsageError } from './arguments.js';
import { readArticles } from './articles.js';
import { formatTable } from './table.js';

/** The streams of a process: results go to `stdout`, everything else to `stderr`. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

export const EXIT = { well: 0, failed: 1, unusable: 2 } as const;

/** Runs the command and gives its exit status. */
export async function run(
  args: readonly string[],
  streams: Streams,
  readInput: () => string = () => readFileSync(0, 'utf8'),
): Promise<number> {
  let request: Request;
  let analyzer: Analyzer;
  try {
    request = parseArguments(args);
    if (request.help || request.version) {
      streams.stdout.write(request.help ? USAGE : `${manifest.version}\n`);
      return EXIT.well;
    }
    analyzer = createAnalyzer(optionsOf(request));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LexiconError || error instanceof ModelError || error instanceof SyntaxError))
      throw error;
    streams.stderr.write(`demarche: ${error.message}\n`);
    return EXIT.unusable;
  }
  return analyzeAll(request, analyzer, streams, readInput);
}

function optionsOf(request: Request): AnalyzerOptions {
  return {
    lexicons: request.lexicons.map((file) => readJson(file) as Lexicon),
    ...(request.model === null ? {} : { model: readJson(request.model) as Model<StanceLabel> }),
    ...(request.threshold === undefined ? {} : { threshold: request.threshold }),
  };
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}`);
  }
}

function analyzeAll(request: Request, analyzer: Analyzer, streams: Streams, readInput: () => string): number {
  let failed = 0;
  const parts: string[] = [];
  const print = (text: string) => (request.output === null ? streams.stdout.write(text) : parts.push(text));
  for (const article of readArticles(request.inputs, readInput)) {
    if ('error' in article) {
      failed++;
      streams.stderr.write(`demarche: ${article.id}: ${article.error}\n`);
      if (request.format !== 'table') print(`${JSON.stringify({ id: article.id, error: article.error })}\n`);
      continue;
    }
    const date = article.date ?? request.date;
    const analysis = analyzer.analyze(article.text, date === undefined ? {} : { date });
    if (request.format === 'table') print(formatTable(article.id, analysis));
    else print(`${JSON.stringify({ id: article.id, ...analysis }, null, request.format === 'json' ? 2 : 0)}\n`);
  }
  if (request.output !== null) writeFileSync(request.output, parts.join(''));
  return failed === 0 ? EXIT.well : EXIT.failed;
}
