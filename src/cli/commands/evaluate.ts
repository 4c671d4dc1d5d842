import { createAnalyzer } from '../../analyze.js';
import type { Lexicon } from '../../stance/index.js';
import { filesUnder, readTextFile } from '../files.js';
import { readJson, readModel } from '../json.js';
import { underProgressBar } from '../progressBar.js';
import { createDestination, writeTo } from '../sink.js';
import { EXIT } from '../streams.js';
import { parseOptions, parseThreshold, UsageError } from '../usage.js';
import type { Command } from './command.js';

const USAGE = `demarche evaluate GOLD.ndjson|GOLD.json|FOLDER...

  --format table|json     how to print (default table)
  --output FILE           where to print (default standard output)
  --model FILE            a model of your own
  --lexicon FILE          a stance lexicon of your own; may be given several times
  --threshold P           list stances from this probability on (default 0.5)
  --help

Gold holds labelled sentences, one a line as in a corpus, and annotated articles, one a line or one a JSON file:
{"text", "statements": [{"content": [[start, end], ...], "cue": [start, end], "source", "speaker", "actor", "form", "stances": [{"label", "target"}]}]}.
`;

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  model: { type: 'string' },
  lexicon: { type: 'string', multiple: true },
  threshold: { type: 'string' },
} as const;

const INDENT = 2;

export const evaluateCommand: Command = {
  usage: USAGE,
  async run(args, { stdout, stderr }) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const format = values.format ?? 'table';
    if (format !== 'table' && format !== 'json')
      throw new UsageError(`--format: expected table or json, was given ${JSON.stringify(format)}`);
    if (positionals.length === 0) throw new UsageError('evaluate: expected gold, was given none');
    const threshold = parseThreshold(values.threshold);
    const analyzer = createAnalyzer<string>({
      lexicons: (values.lexicon ?? []).map((file) => readJson(file) as Lexicon<string>), // checked by the analyzer, as the model is
      ...(values.model === undefined ? {} : { model: readModel(values.model) }),
      ...(threshold === undefined ? {} : { threshold }),
    });
    const { evaluate, formatEvaluation, parseGold } = await import('../../evaluation/index.js');
    const evaluation = await underProgressBar('evaluate', stderr, async (update) => {
      const gold = filesUnder(positionals, /\.(?:ndjson|jsonl|json)$/).flatMap((file) => parseGold(readTextFile(file), file));
      return evaluate(analyzer, gold, { onProgress: (done, all) => update(done, all, `${done} of ${all}`) });
    });
    const text = format === 'json' ? `${JSON.stringify(evaluation, null, INDENT)}\n` : formatEvaluation(evaluation);
    await writeTo(createDestination(values.output ?? null, stdout), text);
    return EXIT.well;
  },
};
