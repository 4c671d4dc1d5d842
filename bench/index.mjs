// Runs all benchmarks, or those named, against the built package and prints one table each (the long ones only where they are named): `npm run bench`, `npm run bench -- size start`. Fails where a bound is broken.
import { arch, cpus } from 'node:os';
import { table } from './measure.mjs';

const BENCHMARKS = ['throughput', 'length', 'hostile', 'startup', 'size'];
/** Take minutes and a machine to themselves, so they run only where they are named. */
const LONG_BENCHMARKS = ['jobs', 'memory'];
const wanted = process.argv.slice(2);

process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? arch()}; processor time, fastest of several runs\n`,
);
for (const name of [...BENCHMARKS, ...LONG_BENCHMARKS]) {
  if (wanted.length === 0 ? LONG_BENCHMARKS.includes(name) : !wanted.some((prefix) => name.startsWith(prefix))) continue;
  const { run } = await import(`./${name}.mjs`);
  const { title, rows, broken = [] } = run();
  process.stdout.write(`\n${title}\n${table(rows).join('\n')}\n`);
  for (const line of broken) process.stderr.write(`${name}: ${line}\n`);
  if (broken.length > 0) process.exitCode = 1;
}
