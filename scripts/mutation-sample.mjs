// A random sample of mutants of the three rooms of rules, since all of them take hours:
//
//   npm run mutation:sample -- [LINES] [SEED]
//
// Draws lines of code, each with equal chance, has Stryker make every mutant that lies within one of them, and prints the share that the tests kill, with its
// 95 % interval (of a ratio over clusters, for mutants of one line are alike; Cochran 1977, section 2.13). Mutants that reach over several lines, most of
// them whole bodies of functions, are not drawn. What survives stands in reports/mutation/mutation.json and in the report beside it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = new URL('../reports/mutation/mutation.json', import.meta.url);
const ROOMS = ['src/actors', 'src/attribution', 'src/stance'];
const Z = 1.96;

const lines = Number(process.argv[2] ?? 120);
const seed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(lines) || lines < 2 || !Number.isInteger(seed))
  throw new RangeError(`expected a number of lines from 2 on and a seed, were given ${process.argv.slice(2).join(' ')}`);

const drawn = shuffled(linesOfCode(), seed).slice(0, lines);
const mutate = drawn.map(({ file, line }) => `${file}:${line}-${line}`).join(',');
const run = spawnSync('npx', ['stryker', 'run', '--mutate', mutate, '--concurrency', '1'], { cwd: ROOT, stdio: 'inherit' });
if (run.status !== 0) throw new Error(`stryker ended with ${run.status}`);

const tallies = talliesOf(JSON.parse(readFileSync(REPORT, 'utf8')));
const { share, margin, killed, all } = estimate(tallies);
const percent = (value) => `${(value * 100).toFixed(1)} %`;
console.log(
  `${killed} of ${all} mutants killed, ${percent(share)} (95 %: ${percent(share - margin)} to ${percent(share + margin)}); ${lines} lines, seed ${seed}`,
);

/** Lines of the rooms that hold code: not imports, comments, brackets alone. */
function linesOfCode() {
  const files = ROOMS.flatMap((room) => readdirSync(new URL(`../${room}`, import.meta.url)).map((name) => `${room}/${name}`));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((text, i) =>
        /\w/.test(text) && !/^\s*(?:\/?\*|\/\/|import |export (?:type|interface))/.test(text) ? [{ file, line: i + 1 }] : [],
      ),
  );
}

/** Killed and all mutants of each line; those that cannot be judged (static, uncompilable) are left out. */
function talliesOf({ files }) {
  const tallies = new Map();
  for (const [file, { mutants }] of Object.entries(files))
    for (const { status, location } of mutants) {
      const dead = status === 'Killed' || status === 'Timeout';
      if (!dead && status !== 'Survived' && status !== 'NoCoverage') continue;
      const place = `${file}:${location.start.line}`;
      const { killed, all } = tallies.get(place) ?? { killed: 0, all: 0 };
      tallies.set(place, { killed: killed + Number(dead), all: all + 1 });
    }
  return [...tallies.values()];
}

function estimate(tallies) {
  const killed = tallies.reduce((sum, one) => sum + one.killed, 0);
  const all = tallies.reduce((sum, one) => sum + one.all, 0);
  const share = killed / all;
  const n = tallies.length;
  const spread = tallies.reduce((sum, one) => sum + (one.killed - share * one.all) ** 2, 0);
  return { share, killed, all, margin: (Z * Math.sqrt((n / (n - 1)) * spread)) / all };
}

/** Fisher and Yates, with the generator mulberry32. */
function shuffled(items, start) {
  let state = start;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
