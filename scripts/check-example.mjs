// Installs the packed package into a copy of examples/pipeline, runs its tests under vitest and under jest, then turns one stance of its article
// over and sees that both fail with a message that names the statement.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNNERS = ['vitest', 'jest'];
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
