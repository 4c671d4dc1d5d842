import { once } from 'node:events';
import type { Lexicon, Model, StanceLabel } from '../../index.js';
import { startWorker, status } from '../../queue/index.js';
import { readJson, readModel } from '../json.js';
import { QUEUE_OPTIONS, QUEUE_USAGE, queueOf } from '../queueArguments.js';
import { EXIT } from '../streams.js';
import { parseOptions, parseThreshold, UsageError, wholeNumber } from '../usage.js';
import type { Command } from './command.js';

const USAGE = `demarche worker --redis URL

${QUEUE_USAGE}
  --jobs N            worker threads (default 1)
  --concurrency N     articles taken from the queue at a time (default two a thread)
  --lock SECONDS      until the articles of a worker that died are given to another (default 30)
  --lexicon FILE, --model FILE, --threshold P   as for analyze
  --status            print {"done","failed","waiting","active","rate"} of the queue and end; the rate is articles a second over the last minute

Takes articles from a queue until it is sent SIGTERM or SIGINT, and then finishes those that it has begun. Any number of workers may take from one queue.
Needs the packages bullmq and ioredis.
`;

const OPTIONS = {
  ...QUEUE_OPTIONS,
  jobs: { type: 'string' },
  concurrency: { type: 'string' },
  lock: { type: 'string' },
  lexicon: { type: 'string', multiple: true },
  model: { type: 'string' },
  threshold: { type: 'string' },
  status: { type: 'boolean' },
} as const;

export const workerCommand: Command = {
  usage: USAGE,
  async run(args, { stdout, stderr, signal }) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`worker: expected options alone, was given ${JSON.stringify(positionals[0])}`);
    const queue = queueOf(values);
    if (values.status === true) {
      stdout.write(`${JSON.stringify(await status(queue))}\n`);
      return EXIT.well;
    }
    const threshold = parseThreshold(values.threshold);
    const worker = await startWorker({
      ...queue,
      ...numberOption('jobs', values.jobs),
      ...numberOption('concurrency', values.concurrency),
      ...(values.lock === undefined ? {} : { lockSeconds: wholeNumber('--lock', values.lock) }),
      ...(values.lexicon === undefined ? {} : { lexicons: values.lexicon.map((file) => readJson(file) as Lexicon) }),
      ...(values.model === undefined ? {} : { model: readModel(values.model) as Model<StanceLabel> }),
      ...(threshold === undefined ? {} : { threshold }),
    });
    stderr.write('demarche: worker is ready\n');
    if (signal !== undefined && !signal.aborted) await once(signal, 'abort');
    stderr.write('demarche: worker finishes what it has begun\n');
    await worker.stop();
    return EXIT.well;
  },
};

function numberOption<Name extends string>(name: Name, given: string | undefined): Partial<Record<Name, number>> {
  return given === undefined ? {} : ({ [name]: wholeNumber(`--${name}`, given) } as Record<Name, number>); // the one key that there is
}
