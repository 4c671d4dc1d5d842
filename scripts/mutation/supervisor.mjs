// Starts the process that judges, and ends and restarts it when a mutant makes it hang or crash.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
/** Milliseconds without a sign of life after which a mutant hangs: no case takes more than a hundredth of it. */
const PATIENCE = 45_000;
/** In megabytes: a mutant that fills memory shall crash before the machine swaps. */
const MEMORY = 1500;

export function createWorker(root, folder) {
  let child = null;
  return { judge, end: () => child?.kill() };

  async function judge(id) {
    child ??= await started();
    const answer = await answerOf(child, id);
    if (answer !== null) return answer;
    child.kill('SIGKILL');
    child = null;
    return { id, status: 'timeout', by: null, ms: PATIENCE };
  }

  function started() {
    const process = fork(WORKER, [root, folder], {
      execArgv: [`--max-old-space-size=${MEMORY}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return new Promise((resolve, reject) => {
      process.once('message', () => resolve(process));
      process.once('exit', (code) => reject(new Error(`expected the judging process to start, it ended with ${code}`)));
    });
  }
}

/** What the process says of a mutant; null where it hangs or dies. */
function answerOf(child, id) {
  return new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(timer);
      child.off('message', heard);
      child.off('exit', died);
      resolve(answer);
    };
    const heard = (message) => (message.alive ? timer.refresh() : settle(message));
    const died = () => settle(null);
    const timer = setTimeout(died, PATIENCE);
    child.on('message', heard);
    child.on('exit', died);
    child.send(id);
  });
}
