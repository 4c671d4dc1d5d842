import { workerData } from 'node:worker_threads';
import { type AnalyzerOptions, createAnalyzer } from '../analyze.js';
import { type Outcome, perform } from './perform.js';
import type { Portion } from './portion.js';

const analyzer = createAnalyzer<string>(workerData as AnalyzerOptions<string>);

/** The body of a worker thread of `analyzeAll`. */
export default function work(portion: Portion): Outcome<string>[] {
  return [...perform(analyzer, portion, undefined)];
}
