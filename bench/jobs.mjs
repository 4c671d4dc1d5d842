// What a second thread brings: wall clock of `demarche corpus.ndjson --jobs N`, fastest of several runs in turn. Tells something only on a machine that does nothing else.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withCorpus } from './corpus.mjs';
import { fixed } from './measure.mjs';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const MEGABYTES = Number(process.env.DEMARCHE_BENCH_MB ?? 30);
const RUNS = 3;
const JOBS = [1, 2];

function secondsOf(corpus, jobs) {
  const started = performance.now();
  execFileSync(process.execPath, [CLI, corpus, '--format', 'ndjson', '--output', '/dev/null', '--jobs', String(jobs)], { stdio: 'ignore' });
  return (performance.now() - started) / 1000;
}

export function run() {
  const best = new Map(JOBS.map((jobs) => [jobs, Number.POSITIVE_INFINITY]));
  withCorpus(MEGABYTES, (corpus) => {
    for (let i = 0; i < RUNS; i++) for (const jobs of JOBS) best.set(jobs, Math.min(best.get(jobs), secondsOf(corpus, jobs)));
  });
  const rows = [...best].map(([jobs, seconds]) => [jobs, fixed(seconds, 1), fixed(MEGABYTES / seconds), fixed(best.get(1) / seconds)]);
  return { title: `Threads: ${MEGABYTES} MB of NDJSON, wall clock`, rows: [['jobs', 's', 'MB/s', 'times'], ...rows] };
}
