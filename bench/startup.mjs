// Time and memory of `import 'demarche'` over an empty script, and what the first call costs.
import { execFileSync } from 'node:child_process';
import { fixed } from './measure.mjs';

const ENTRY = new URL('../dist/index.js', import.meta.url).href;
const RUNS = 9;
const REPORT =
  'const used = process.cpuUsage(); process.stdout.write(JSON.stringify([(used.user + used.system) / 1000, process.memoryUsage().rss]))';
const SCRIPTS = {
  empty: REPORT,
  import: `await import(${JSON.stringify(ENTRY)}); ${REPORT}`,
  'import and first call': `const { analyze } = await import(${JSON.stringify(ENTRY)}); analyze('China said it opposes tariffs.'); ${REPORT}`,
};

/** Least milliseconds of processor time of the whole process, and least resident memory. */
function least(script) {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return [Math.min(...runs.map(([time]) => time)), Math.min(...runs.map(([, memory]) => memory))];
}

export function run() {
  const [emptyTime, emptyMemory] = least(SCRIPTS.empty);
  const rows = Object.entries(SCRIPTS).map(([name, script]) => {
    const [time, memory] = least(script);
    return [name, fixed(time, 0), fixed(time - emptyTime, 0), fixed((memory - emptyMemory) / 1e6, 1)];
  });
  return { title: 'Start', rows: [['script', 'ms', 'ms over empty', 'MB over empty'], ...rows] };
}
