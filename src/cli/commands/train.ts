import type { Heard, Lexicon } from '../../stance/index.js';
import { filesUnder, readTextFile } from '../files.js';
import { readJson } from '../json.js';
import { underProgressBar } from '../progressBar.js';
import { createDestination, writeTo } from '../sink.js';
import { EXIT } from '../streams.js';
import { parseOptions, UsageError } from '../usage.js';
import type { Command } from './command.js';

const USAGE = `demarche train CORPUS.ndjson|FOLDER...

  --output FILE           where to write the model (default standard output)
  --label NAME            a label to learn; may be given several times (default: those of the corpus)
  --lexicon FILE          a stance lexicon that the model will be used with; may be given several times
  --judges rules|bayes    fit the model for one of the two judges alone
  --help

A corpus holds one sentence a line: {"text": "We thank Oman.", "stances": [{"label": "support", "target": "Oman"}]}. Labels may be your own.
The same corpus gives the same model, byte for byte.
`;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  label: { type: 'string', multiple: true },
  lexicon: { type: 'string', multiple: true },
  judges: { type: 'string' },
} as const;

export const trainCommand: Command = {
  usage: USAGE,
  async run(args, { stdout, stderr }) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('train: expected a corpus, was given none');
    const judges = judgesOf(values.judges);
    const lexicons = (values.lexicon ?? []).map((file) => readJson(file) as Lexicon<string>); // checked when training
    const { parseCorpus, train } = await import('../../train/index.js');
    const files = filesUnder(positionals, /\.(?:ndjson|jsonl)$/);
    const { model, sentences } = await underProgressBar('train', stderr, async (update) => {
      const corpus = files.flatMap((file) => parseCorpus(readTextFile(file), file));
      const trained = train(corpus, {
        lexicons,
        onProgress: update,
        ...(values.label === undefined ? {} : { labels: values.label }),
        ...(judges === undefined ? {} : { judges }),
      });
      return { model: trained, sentences: corpus.length };
    });
    const text = `${JSON.stringify(model)}\n`;
    await writeTo(createDestination(values.output ?? null, stdout), text);
    stderr.write(`${sentences} sentences, labels ${model.labels.join(', ')}, ${model.features.length} features, ${text.length} bytes\n`);
    return EXIT.well;
  },
};

function judgesOf(given: string | undefined): Heard | undefined {
  if (given === undefined || given === 'rules' || given === 'bayes') return given;
  throw new UsageError(`--judges: expected rules or bayes, was given ${JSON.stringify(given)}`);
}
