// Runs all benchmarks, or those named, against the built package and prints one table each: `npm run bench`, `npm run bench -- size start`.
import { arch, cpus } from 'node:os';
import { table } from './measure.mjs';

const BENCHMARKS = ['throughput', 'length', 'hostile', 'startup', 'size'];
const wanted = process.argv.slice(2);

process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? arch()}; processor time, fastest of several runs\n`,
);
for (const name of BENCHMARKS) {
  if (wanted.length > 0 && !wanted.some((prefix) => name.startsWith(prefix))) continue;
  const { run } = await import(`./${name}.mjs`);
  const { title, rows } = run();
  process.stdout.write(`\n${title}\n${table(rows).join('\n')}\n`);
}
