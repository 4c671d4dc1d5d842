// The process in which mutants do what they do; whoever started it ends it when it does not answer.
import { readFileSync } from 'node:fs';
import { createJudge } from './judge.mjs';
import { withoutCounts } from './survey.mjs';

/** Milliseconds between two signs of life. */
const TOLD_EVERY = 1000;

const [root, folder] = process.argv.slice(2);
const { code, mutants, surveyed } = JSON.parse(readFileSync(`${folder}/work.json`, 'utf8'));
const { judge, warmUp } = createJudge(root, withoutCounts(code), mutants, surveyed, alive);
let last = performance.now();
await warmUp();

process.on('message', async (id) => {
  const start = performance.now();
  const { status, by } = await judge(mutants[id]);
  process.send({ id, status, by, ms: Math.round(performance.now() - start) });
});
process.send({ ready: true });

function alive() {
  if (performance.now() - last < TOLD_EVERY) return;
  last = performance.now();
  process.send({ alive: true });
}
