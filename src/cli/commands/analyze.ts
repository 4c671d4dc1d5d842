import { availableParallelism } from 'node:os';
import { type AnalyzerOptions, createAnalyzer } from '../../analyze.js';
import type { StanceLabel } from '../../schema.js';
import type { Lexicon, Model } from '../../stance/index.js';
import { poolOf } from '../corpus/pool.js';
import { readPortions } from '../corpus/read.js';
import { createReport, type Report } from '../corpus/report.js';
import { type Resumption, resume } from '../corpus/resume.js';
import { runCorpus, type Taker, textTaker, writerTaker } from '../corpus/run.js';
import { sizeOf } from '../corpus/size.js';
import type { WorkSettings } from '../corpus/work.js';
import { loadFormat } from '../formats/index.js';
import { readJson, readModel } from '../json.js';
import { createDestination, OutputError } from '../sink.js';
import { EXIT, type Streams } from '../streams.js';
import { parseArguments, RESUMABLE, type Request, USAGE } from './analyzeArguments.js';
import type { Command } from './command.js';

/** From this many bytes on, starting threads costs less than it saves. */
const WORTH_THREADS = 2_000_000;

export const analyzeCommand: Command = {
  usage: USAGE,
  async run(args, streams) {
    const request = parseArguments(args);
    const settings = settingsOf(request);
    if (request.lexicons.length > 0 || request.model !== null) createAnalyzer(settings.analyzer); // a mistake is told before anything is opened
    const left = await articlesLeft(request, streams);
    const taker = await takerOf(request, streams, left.written > 0);
    const total = streams.stderr.isTTY === true ? await sizeOf(request.inputs, Number.POSITIVE_INFINITY) : null;
    const report = await createReport(
      { output: request.output, resumable: request.format === RESUMABLE, written: request.resume ? left.written : null, total },
      streams,
    );
    return analyzeArticles(request, settings, left, taker, report, streams);
  },
};

async function analyzeArticles(
  request: Request,
  settings: WorkSettings,
  left: Resumption,
  taker: Taker,
  report: Report,
  { signal }: Streams,
): Promise<number> {
  const jobs = request.jobs ?? (await suitableJobs(request.inputs));
  const pool = await poolOf(jobs, settings);
  try {
    const { failed } = await runCorpus(left.rest, pool, jobs, taker, report.done, signal);
    const interrupted = signal?.aborted === true;
    report.end(interrupted ? 'interrupted' : null);
    if (interrupted) return EXIT.interrupted;
    return failed + left.failed === 0 ? EXIT.well : EXIT.failed;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    report.end(error.code === 'EPIPE' ? null : error.message); // a reader that has seen enough needs no message
    return EXIT.failed;
  } finally {
    await pool.close();
  }
}

function settingsOf(request: Request): WorkSettings {
  return { analyzer: optionsOf(request), format: request.format, formatOptions: { explain: request.explain }, date: request.date };
}

function optionsOf(request: Request): AnalyzerOptions {
  return {
    lexicons: request.lexicons.map((file) => readJson(file) as Lexicon),
    ...(request.model === null ? {} : { model: readModel(request.model) as Model<StanceLabel> }),
    ...(request.threshold === undefined ? {} : { threshold: request.threshold }),
  };
}

async function articlesLeft({ inputs, output, resume: resuming }: Request, { stdin }: Streams): Promise<Resumption> {
  const all = readPortions(inputs, stdin);
  return resuming && output !== null ? resume(all, output) : { written: 0, failed: 0, rest: all };
}

async function takerOf({ format: name, explain, output }: Request, { stdout }: Streams, append: boolean): Promise<Taker> {
  const format = await loadFormat(name, { explain });
  const destination = createDestination(output, stdout, append);
  return format.kind === 'stream' ? writerTaker(format.open(destination)) : textTaker(destination.open(), format.begin, format.end);
}

async function suitableJobs(inputs: readonly string[]): Promise<number> {
  const size = await sizeOf(inputs, WORTH_THREADS);
  return size !== null && size >= WORTH_THREADS ? availableParallelism() : 0;
}
