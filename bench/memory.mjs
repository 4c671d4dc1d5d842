// Peak memory of a long run: `DEMARCHE_BENCH_MB=1000 npm run bench -- memory` generates a gigabyte.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withCorpus } from './corpus.mjs';
import { fixed } from './measure.mjs';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const MEGABYTES = Number(process.env.DEMARCHE_BENCH_MB ?? 30);
/** Tells the peak of the whole process, threads and all, when it ends. */
const TELL_PEAK = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`;

function measured(corpus, jobs) {
  const options = [corpus, '--format', 'ndjson', '--output', '/dev/null', '--jobs', String(jobs)];
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`, CLI, ...options]);
  const peak = /peak (\d+)/.exec(String(stderr))?.[1];
  if (peak === undefined) throw new Error(String(stderr));
  return Number(peak) / 1024;
}

export function run() {
  const rows = [MEGABYTES / 10, MEGABYTES].map((megabytes) => [
    megabytes,
    ...withCorpus(megabytes, (corpus) => [1, 2].map((jobs) => fixed(measured(corpus, jobs), 0))),
  ]);
  return { title: 'Peak memory of a run over NDJSON, MB', rows: [['MB of input', '--jobs 1', '--jobs 2'], ...rows] };
}
