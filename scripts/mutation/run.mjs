// The share of mutants in the rooms of rules that the tests kill:
//
//   npm run mutation -- [MUTANTS] [SEED] [FILE] [PROCESSES]
//
// MUTANTS are drawn at random, each with equal chance, from all or from those of files whose path holds FILE; `Infinity` and no number are all. Mutants are
// Stryker's. The cases are those of the tests of the three rooms and of tests/golden, with vitest's own expectations, run in one process that is restarted when
// a mutant makes it hang. Cases that take long, and those that try random texts, are not asked, so that the share is rather too low.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { instrument, ROOMS } from './instrument.mjs';
import { shuffled } from './random.mjs';
import { summary } from './report.mjs';
import { createWorker } from './supervisor.mjs';
import { survey } from './survey.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const FOLDER = join(ROOT, 'reports/mutation');
/** The slow ones last: by then the engine has compiled what they run, and what is measured is what they cost. */
const TEST_FOLDERS = ['tests/actors', 'tests/attribution', 'tests/stance', 'tests/golden'];
const TEST_FILES = ['tests/explanation.test.ts', 'tests/bad-input.test.ts', 'tests/hostile.test.ts'];
/** Trains a model of natural's for each case. */
const LEFT_OUT = ['tests/stance/bayes.test.ts'];
const TOLD_EVERY = 50;

const wanted = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const seed = Number(process.argv[3] ?? 1);
const part = process.argv[4] ?? '';
const processes = Number(process.argv[5] ?? 1);
if (!(wanted > 0) || !Number.isInteger(seed) || !(processes > 0))
  throw new RangeError(
    `expected a number of mutants, a seed, a part of a path and a number of processes, were given ${process.argv.slice(2).join(' ')}`,
  );

mkdirSync(FOLDER, { recursive: true });
const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim();
const { sources, mutants } = await instrument(ROOT);
const code = await bundle(ROOT, sources, testFiles());
const surveyed = await survey(ROOT, code, mutants.length);
writeFileSync(join(FOLDER, 'work.json'), JSON.stringify({ code, mutants, surveyed }));
const candidates = mutants.filter(({ file }) => file.includes(part));
const drawn = shuffled(candidates, seed).slice(0, wanted);
const title = `commit ${commit}, seed ${seed}: ${mutants.length} mutants, ${drawn.length} drawn of ${candidates.length}; ${surveyed.cases.length} cases, ${surveyed.leftOut.length} not asked`;
console.log(title);

const judged = [];
const waiting = [...drawn];
await Promise.all(Array.from({ length: processes }, judgeWaiting));
report();
console.log(summary(judged, ROOMS).join('\n'));

async function judgeWaiting() {
  const worker = createWorker(ROOT, FOLDER);
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    judged.push({ ...mutant, ...(await worker.judge(mutant.id)) });
    if (judged.length % TOLD_EVERY === 0) report();
  }
  worker.end();
}

/** What is known so far; a run that is broken off has judged a smaller random sample. */
function report() {
  writeFileSync(join(FOLDER, 'mutation.json'), JSON.stringify({ commit, seed, mutants: mutants.length, judged }));
  writeFileSync(join(FOLDER, 'mutation.txt'), `${[title, ...summary(judged, ROOMS)].join('\n')}\n`);
}

function testFiles() {
  const inFolders = TEST_FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`));
  return [...TEST_FILES, ...inFolders.filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(name))];
}
