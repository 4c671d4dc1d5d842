import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AnalysisSchema } from '../src/index.js';
import { ROOT, spansOf } from './helpers.js';

const MEGABYTE = 1 << 20;
/** A guard against a run without end, no measure: a process of its own can be stopped, a loop in this one could not. */
const STOPPED_AFTER = 30_000;

const script = `
  import { analyze } from './src/index.ts';
  const [unit, times] = JSON.parse(process.argv[1]);
  process.stdout.write(JSON.stringify(analyze(unit.repeat(times))));
`;

async function analyzeApart(unit: string, times: number): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script, JSON.stringify([unit, times])],
    { cwd: fileURLToPath(ROOT), timeout: STOPPED_AFTER, maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout);
}

describe('a megabyte of noise', () => {
  it.each([
    ['straight quotation marks', '"'],
    ['opening quotation marks', '“'],
    ['apostrophes', "'"],
    ['brackets', '('],
    ['full stops and spaces', '. '],
    ['line ends', '\n'],
    ['dashes', '— '],
    ['one endless word', 'a'],
    ['one endless line of words', 'no '],
    ['unpaired surrogates', '\ud83d'],
  ])('comes to an end with a sensible result: %s', async (_what, unit) => {
    const times = Math.floor(MEGABYTE / unit.length);
    const analysis = AnalysisSchema.parse(await analyzeApart(unit, times));
    const text = unit.repeat(times);
    for (const span of spansOf(analysis)) expect(span.text === text.slice(span.start, span.end)).toBe(true);
    expect(analysis.statements).toEqual([]);
  });
});
