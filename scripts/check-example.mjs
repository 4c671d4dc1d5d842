// Installs the packed package into a copy of examples/pipeline, runs its tests under vitest and under jest, sees that the matchers are typed for the
// `expect` of both, then turns one stance of its article over and sees that both fail with a message that names the statement.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNNERS = ['vitest', 'jest'];
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
/** Where each runner's `expect` comes from, and the entry that types the matchers for it. */
const TYPED = { vitest: ['vitest', 'demarche/matchers'], jest: ['@jest/globals', 'demarche/matchers/jest-globals'] };
const TURN = ['condemned the seizure', 'welcomed the seizure'];

if (!existsSync(join(ROOT, 'dist/index.js'))) fail('nothing is built yet (npm run build)');
const folder = mkdtempSync(join(tmpdir(), 'demarche-example-'));
try {
  cpSync(join(ROOT, 'examples/pipeline'), folder, { recursive: true });
  const [{ filename }] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT));
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename)], folder);

  for (const runner of RUNNERS) {
    const { status, output } = test(runner);
    if (status !== 0) fail(`the tests do not pass under ${runner}:\n${output}`);
    console.log(`example: passes under ${runner}`);
  }
  for (const [runner, [from, entry]] of Object.entries(TYPED)) {
    const mistakes = typeMistakes(`${runner}.types.ts`, typedUse(from, entry));
    if (mistakes !== '') fail(`the matchers are not typed for ${runner}:\n${mistakes}`);
    console.log(`example: typed for ${runner}`);
  }

  const article = join(folder, 'articles/trawlers.txt');
  const text = readFileSync(article, 'utf8');
  if (!text.includes(TURN[0])) fail(`expected ${JSON.stringify(TURN[0])} in the article`);
  writeFileSync(article, text.replace(...TURN));
  for (const runner of RUNNERS) {
    const { status, output } = test(runner);
    const message = messageIn(output);
    if (status === 0 || message === '') fail(`expected a failure that names the statement under ${runner}, found:\n${output}`);
    console.log(`example: with ${JSON.stringify(TURN[1])} it fails under ${runner}:\n${message}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function npm(args, cwd) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function test(runner) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', `test:${runner}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CI: 'true' },
  });
  return { status, output: `${stdout}\n${stderr}` };
}

function typedUse(from, entry) {
  return `import { expect } from '${from}';
import { analyze, classify } from 'demarche';
import { matchers } from '${entry}';
expect.extend(matchers);
expect(analyze('')).toHaveStatement({ actor: 'NOR', stance: ['condemn', 'neutral'] });
expect(classify('')).not.toHaveStance('support', { min: 0.5 });
// @ts-expect-error a field that a statement does not have
expect(analyze('')).toHaveStatement({ mood: 'grim' });
`;
}

/** What the type checker says of one file of the project, strictly. */
function typeMistakes(name, code) {
  writeFileSync(join(folder, name), code);
  const compilerOptions = { target: 'es2022', lib: ['es2022', 'dom'], module: 'nodenext', strict: true, exactOptionalPropertyTypes: true };
  const config = { compilerOptions: { ...compilerOptions, skipLibCheck: true, noEmit: true, types: [] }, files: [name] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return spawnSync(process.execPath, [TSC, '--project', folder], { encoding: 'utf8' }).stdout;
}

/** The first failure message: from what was expected to what each statement differs in. */
function messageIn(output) {
  const lines = output.split('\n');
  const from = lines.findIndex((line) => line.includes('expected a statement with'));
  const rest = lines.slice(Math.max(0, from));
  const to = rest.findLastIndex((line, i) => i < 12 && line.includes('differs in'));
  return from < 0 || to < 0 ? '' : rest.slice(0, to + 1).join('\n');
}

function fail(message) {
  throw new Error(`example: ${message}`);
}
