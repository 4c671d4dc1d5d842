// Ablation: rules alone, naive Bayes alone, both, each fitted on the corpus for itself, on every set of the scorer and on the project's own
// annotated articles. Writes the table between the marks in README.md; the reference data is not part of the repository.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = join(ROOT, '../shared');
const BEGIN = '<!-- ablation: written by `npm run ablation` -->';
const END = '<!-- /ablation -->';
const SETS = 'gold,real,plover,unscon,mpqa';
const SMALLEST_GAIN = 0;

/** Name of each row, where the scorer gives its figure, and whether less is better. */
const ROWS = [
  ['`gold`: stance micro-F1', ({ gold }) => gold.stanceMicroF1],
  ['`gold`: exact label set', ({ gold }) => gold.stanceExactSet],
  ['`gold`: calibration error', ({ gold }) => gold.calibrationError, true],
  ['`real`: stance micro-F1', ({ real }) => real.stanceMicroF1],
  ['`real`: exact label set', ({ real }) => real.stanceExactSet],
  ['articles of `training/`: stance micro-F1', ({ own }) => own.stanceMicroF1],
  ['articles of `training/`: exact label set', ({ own }) => own.stanceExactSet],
  ['PLOVER: macro-F1', ({ plover }) => plover.macroF1],
  ['PLOVER: false alarm on material conflict', ({ plover }) => plover.materialConflictFalseAlarm, true],
  ['UN Security Council: condemn, F1', ({ unscon }) => unscon.condemn.f1],
  ['UN Security Council: condemn, average precision', ({ unscon }) => unscon.averagePrecision],
  ['MPQA: condemn, average precision', ({ mpqa }) => mpqa.condemn.averagePrecision],
  ['MPQA: support, average precision', ({ mpqa }) => mpqa.support.averagePrecision],
  ['MPQA: polarity', ({ mpqa }) => mpqa.polarity],
];

if (!existsSync(SHARED)) {
  console.log('ablation: skipped, the reference data (../shared) is not here');
  process.exit(0);
}
const work = mkdtempSync(join(tmpdir(), 'demarche-ablation-'));
try {
  await bundle('train.mjs', "export * from './src/train/index.ts'; export { createAnalyzer } from './src/index.ts';"); // once, so that all columns are of one state
  const { parseCorpus, train } = await import(pathToFileURL(join(work, 'train.mjs')).href);
  const corpus = readCorpus(parseCorpus);
  const columns = [];
  for (const judges of ['rules', 'bayes', undefined]) columns.push(figuresOf(judges, (options) => train(corpus, options)));
  const table = tableOf(columns);
  const readme = join(ROOT, 'README.md');
  const text = readFileSync(readme, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  console.log(table);
  if (from < 0 || to < from) throw new Error(`README.md: expected the marks ${BEGIN} and ${END}`);
  writeFileSync(readme, `${text.slice(0, from + BEGIN.length)}\n${table}\n${text.slice(to)}`);
} finally {
  rmSync(work, { recursive: true });
}

/** The scorer's figures of a library whose model was fitted for one judge alone, or for both. */
function figuresOf(judges, modelFor) {
  const name = judges ?? 'both';
  console.error(`ablation: fitting and scoring ${name}`);
  const library = join(work, `${name}.mjs`);
  writeFileSync(join(work, `${name}.json`), JSON.stringify(modelFor(judges === undefined ? {} : { judges })));
  writeFileSync(
    library,
    `import { readFileSync } from 'node:fs';
     import { createAnalyzer } from './train.mjs';
     const model = JSON.parse(readFileSync(new URL('${name}.json', import.meta.url), 'utf8'));
     export const { analyze, classify } = createAnalyzer({ model });`,
  );
  const own = join(work, 'articles');
  const articles = readdirSync(join(ROOT, 'training/articles')).map((file) => join(ROOT, 'training/articles', file));
  execFileSync(process.execPath, [join(SHARED, 'gold/compile.mjs'), own, ...articles]);
  return { ...scored(library, ['--only', SETS]), own: scored(library, ['--only', 'gold', '--gold', own]).gold };
}

function readCorpus(parse) {
  const folder = join(ROOT, 'training/corpus');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ndjson'));
  return files.sort().flatMap((file) => parse(readFileSync(join(folder, file), 'utf8'), file));
}

function bundle(file, contents) {
  return build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: join(work, file),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    external: ['webworker-threads', 'lapack'],
    logLevel: 'error',
  });
}

function scored(library, args) {
  const output = execFileSync(process.execPath, [join(SHARED, 'eval/score.mjs'), '--lib', library, '--json', ...args], {
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function tableOf(columns) {
  const lines = ROWS.map(([name, figure, lessIsBetter]) => {
    const values = columns.map(figure);
    const [rules, bayes, both] = values;
    const gain = lessIsBetter ? Math.min(rules, bayes) - both : both - Math.max(rules, bayes);
    if (gain < SMALLEST_GAIN) console.error(`ablation: ${name}: both together do not beat each alone (${gain.toFixed(3)})`);
    return `| ${name}${lessIsBetter ? ' (less is better)' : ''} | ${values.map((value) => value.toFixed(3)).join(' | ')} |`;
  });
  return ['| | rules alone | Bayes alone | both |', '|---|---|---|---|', ...lines].join('\n');
}
