// Two workers of one queue, one of them killed with -9 ten times while 20,000 articles pass; counts lost and doubled articles.
// Needs a build and redis-server: npm run build && node scripts/queue-endurance.mjs [ARTICLES [KILLS]]
import { execFile, spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { status } from '../dist/queue.js';

const articles = Number(process.argv[2] ?? 20_000);
const kills = Number(process.argv[3] ?? 10);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarche-endurance-'));
const corpus = join(folder, 'corpus.ndjson');
const output = join(folder, 'results.ndjson');
const port = await freePort();
const where = { redis: `redis://127.0.0.1:${port}`, queue: 'endurance' };
const queue = ['--redis', where.redis, '--queue', where.queue];
const run = promisify(execFile);

const SAID = ['condemned the raid on the harbour', 'thanked its neighbours', 'said the market had opened', 'was ready to work with Chad'];

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

/** About as long as a news story. */
function textOf(number) {
  const sentences = Array.from({ length: 40 }, (_, i) => `Fiji ${SAID[(number + i) % 4]}, and Peru ${SAID[i % 4]}, case ${number}.`);
  return sentences.join(' ');
}

async function writeCorpus() {
  const file = createWriteStream(corpus);
  for (let i = 0; i < articles; i++) file.write(`${JSON.stringify({ id: `article ${i}`, text: textOf(i) })}\n`);
  await new Promise((resolve) => file.end(resolve));
}

async function startWorker() {
  const worker = spawn(process.execPath, [cli, 'worker', ...queue, '--lock', '5', '--concurrency', '8'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  await new Promise((resolve) => worker.stderr.on('data', (text) => String(text).includes('ready') && resolve()));
  return { worker, gone };
}

/** @returns how many of the killed were in the middle of articles */
async function killAgainAndAgain() {
  let amid = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const { worker, gone } = await startWorker();
    while ((await status(where)).done < (articles * kill) / (kills + 1)) await setTimeout(100);
    const { waiting } = await status(where);
    worker.kill('SIGKILL');
    await gone;
    if (waiting > 0) amid++;
    console.error(`killed ${kill} of ${kills}: ${JSON.stringify(await status(where))}`);
  }
  return amid;
}

async function count() {
  const times = new Map();
  let errors = 0;
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const { id, error } = JSON.parse(line);
    times.set(id, (times.get(id) ?? 0) + 1);
    if (error !== undefined) errors++;
  }
  let lost = 0;
  for (let i = 0; i < articles; i++) if (!times.has(`article ${i}`)) lost++;
  const doubled = [...times.values()].filter((n) => n > 1).length;
  return { articles, kills, results: times.size, lost, doubled, errors };
}

await writeCorpus();
const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], { stdio: 'ignore', cwd: folder });
await setTimeout(1000);
const steady = await startWorker();
const [amid] = await Promise.all([killAgainAndAgain(), run(process.execPath, [cli, 'enqueue', corpus, ...queue])]);
await run(process.execPath, [cli, 'collect', ...queue, '--output', output], { maxBuffer: 1 << 26 });
steady.worker.kill('SIGTERM');
await steady.gone;
redis.kill();
console.log(JSON.stringify({ ...(await count()), amid }));
rmSync(folder, { recursive: true, force: true });
