// Holds the build against the recorded figures in accuracy.json: none may fall by more than the tolerance.
// `--record` writes the figures of the build; raising the table is a commit of its own that says what raised it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TOLERANCE = 0.005;
const root = fileURLToPath(new URL('..', import.meta.url));
const scorer = `${root}../shared/eval/score.mjs`;
const table = `${root}accuracy.json`;

/** Figures where less is better. */
const LESS_IS_BETTER = /calibrationError|materialConflictFalseAlarm/;
/** Sizes of the sets and figures that say nothing of quality by themselves. */
const NO_FIGURE = /articles|statements|sentences|chance|precision|recall/;

if (!existsSync(scorer)) {
  console.log('accuracy: skipped, the reference data (../shared) is not here');
  process.exit(0);
}
const scored = JSON.parse(
  execFileSync(process.execPath, [scorer, '--lib', 'dist/index.js', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }),
);
const figures = Object.fromEntries(flatten(scored));
if (process.argv.includes('--record')) {
  writeFileSync(table, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`accuracy: recorded ${Object.keys(figures).length} figures`);
  process.exit(0);
}
const recorded = JSON.parse(readFileSync(table, 'utf8'));
const fallen = Object.entries(recorded).filter(
  ([name, value]) => (LESS_IS_BETTER.test(name) ? figures[name] - value : value - figures[name]) > TOLERANCE || figures[name] === undefined,
);
for (const [name, value] of fallen) console.log(`accuracy: ${name} was ${value}, is ${figures[name]}`);
console.log(`accuracy: ${Object.keys(recorded).length - fallen.length} of ${Object.keys(recorded).length} figures hold`);
process.exit(fallen.length === 0 ? 0 : 1);

function flatten(value, path = '') {
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (inner !== null && typeof inner === 'object') return flatten(inner, name);
    return NO_FIGURE.test(key) ? [] : [[name, Math.round(inner * 1e4) / 1e4]];
  });
}
