import { type Analyzer, type AnalyzerOptions, createAnalyzer } from '../../analyze.js';
import type { StanceLabel } from '../../schema.js';
import type { Lexicon, Model } from '../../stance/index.js';
import { readArticles } from '../articles.js';
import { type Format, loadFormat, type Writer } from '../formats/index.js';
import { readJson } from '../json.js';
import { createDestination, type Destination } from '../sink.js';
import { EXIT, type Streams } from '../streams.js';
import { parseArguments, type Request, USAGE } from './analyzeArguments.js';
import type { Command } from './command.js';

export const analyzeCommand: Command = {
  usage: USAGE,
  async run(args, streams) {
    const request = parseArguments(args);
    const analyzer = createAnalyzer(optionsOf(request));
    const format = await loadFormat(request.format, { explain: request.explain });
    const writer = writerOf(format, createDestination(request.output, streams.stdout));
    return analyzeAll(request, analyzer, writer, streams);
  },
};

function optionsOf(request: Request): AnalyzerOptions {
  return {
    lexicons: request.lexicons.map((file) => readJson(file) as Lexicon),
    ...(request.model === null ? {} : { model: readJson(request.model) as Model<StanceLabel> }),
    ...(request.threshold === undefined ? {} : { threshold: request.threshold }),
  };
}

function writerOf(format: Format, destination: Destination): Writer {
  if (format.kind === 'stream') return format.open(destination);
  const sink = destination.open();
  return {
    begin: () => sink.write(format.begin),
    record: (article, analysis) => sink.write(format.record(article, analysis)),
    failure: (failure) => sink.write(format.failure(failure)),
    end: () => sink.write(format.end).then(() => sink.end()),
  };
}

async function analyzeAll(request: Request, analyzer: Analyzer, writer: Writer, { stdin, stderr }: Streams): Promise<number> {
  let failed = 0;
  await writer.begin();
  for await (const article of readArticles(request.inputs, stdin)) {
    if ('error' in article) {
      failed++;
      stderr.write(`demarche: ${article.id}: ${article.error}\n`);
      await writer.failure(article);
      continue;
    }
    const date = article.date ?? request.date;
    await writer.record({ ...article, date }, analyzer.analyze(article.text, date === undefined ? {} : { date }));
  }
  await writer.end();
  return failed === 0 ? EXIT.well : EXIT.failed;
}
