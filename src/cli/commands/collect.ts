import type { BatchResult } from '../../batch/internal.js';
import { collect } from '../../queue/index.js';
import { many } from '../corpus/counts.js';
import { keepRecords } from '../corpus/resume.js';
import { ndjsonFormat } from '../formats/ndjson.js';
import { QUEUE_OPTIONS, QUEUE_USAGE, queueOf } from '../queueArguments.js';
import { createDestination } from '../sink.js';
import { EXIT } from '../streams.js';
import { parseOptions, UsageError } from '../usage.js';
import type { Command } from './command.js';

const USAGE = `demarche collect --redis URL

${QUEUE_USAGE}
  --output FILE       where to write the records (default standard output); those that a file holds already are kept and not written again

Writes the results of a queue as NDJSON, each once, as they are made, and ends when no article waits or is under way. Results stay in Redis.
Needs the packages bullmq and ioredis.
`;

const OPTIONS = { ...QUEUE_OPTIONS, output: { type: 'string', short: 'o' } } as const;

export const collectCommand: Command = {
  usage: USAGE,
  async run(args, { stdout, stderr, signal }) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`collect: expected options alone, was given ${JSON.stringify(positionals[0])}`);
    const queue = queueOf(values);
    const output = values.output ?? null;
    const known = output === null ? new Set<string>() : await keepRecords(output);
    const before = known.size;
    let failed = 0;
    const results = collect({ ...queue, known, ...(signal === undefined ? {} : { signal }) });
    const first = await results.next(); // a queue that cannot be used is told before the output is opened
    const sink = createDestination(output, stdout, true).open();
    for (let next = first; next.done !== true; next = await results.next()) {
      if ('error' in next.value) failed++;
      await sink.write(recordOf(next.value));
    }
    await sink.end();
    stderr.write(`demarche: ${many(known.size - before, 'record')} collected, ${many(failed, 'error')}\n`);
    if (signal?.aborted === true) return EXIT.interrupted;
    return failed === 0 ? EXIT.well : EXIT.failed;
  },
};

function recordOf(result: BatchResult): string {
  if ('error' in result) return ndjsonFormat.failure(result);
  return ndjsonFormat.record({ id: result.id, text: '', date: result.date }, result.analysis);
}
