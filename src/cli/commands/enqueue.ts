import { type Article, articlesOf, type Failure } from '../../batch/internal.js';
import { enqueue } from '../../queue/index.js';
import { many } from '../corpus/counts.js';
import { readPortions } from '../corpus/read.js';
import { QUEUE_OPTIONS, QUEUE_USAGE, queueOf } from '../queueArguments.js';
import { EXIT } from '../streams.js';
import { parseDate, parseOptions, UsageError, wholeNumber } from '../usage.js';
import type { Command } from './command.js';

const USAGE = `demarche enqueue FILE|FOLDER|-... --redis URL

${QUEUE_USAGE}
  --date YYYY-MM-DD   date of articles that name no year
  --most-waiting N    send no more while so many wait (default 10000)

Sends articles to a queue as they are read. An article's id is its job's id: one that is sent twice is done once. Needs the packages bullmq and ioredis.
`;

const OPTIONS = { ...QUEUE_OPTIONS, date: { type: 'string' }, 'most-waiting': { type: 'string' } } as const;

export const enqueueCommand: Command = {
  usage: USAGE,
  async run(args, { stdin, stderr, signal }) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('enqueue: expected a file, a folder or - for standard input');
    const queue = queueOf(values);
    const date = parseDate(values.date);
    const mostWaiting = values['most-waiting'];
    let failed = 0;
    const onFailure = ({ id, error }: Failure) => {
      failed++;
      stderr.write(`demarche: ${id}: ${error}\n`);
    };
    const { sent } = await enqueue(withDate(readable(positionals, stdin, onFailure), date), {
      ...queue,
      ...(mostWaiting === undefined ? {} : { mostWaiting: wholeNumber('--most-waiting', mostWaiting) }),
      ...(signal === undefined ? {} : { signal }),
    });
    stderr.write(`demarche: ${many(sent, 'article')} sent, ${many(failed, 'error')}\n`);
    if (signal?.aborted === true) return EXIT.interrupted;
    return failed === 0 ? EXIT.well : EXIT.failed;
  },
};

async function* readable(
  inputs: readonly string[],
  stdin: AsyncIterable<string | Uint8Array>,
  onFailure: (failure: Failure) => void,
): AsyncGenerator<Article> {
  for await (const portion of readPortions(inputs, stdin)) {
    for (const article of articlesOf(portion)) {
      if ('error' in article) onFailure(article);
      else yield article;
    }
  }
}

async function* withDate(articles: AsyncIterable<Article>, date: string | undefined) {
  for await (const { id, text, date: own } of articles) {
    const day = own ?? date;
    yield day === undefined ? { id, text } : { id, text, date: day };
  }
}
