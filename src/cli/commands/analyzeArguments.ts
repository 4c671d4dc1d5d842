import { FORMAT_NAMES, type FormatName, isFormatName } from '../formats/index.js';
import { parseOptions, parseThreshold, UsageError } from '../usage.js';

/** What the command was asked to do. */
export interface Request {
  readonly inputs: readonly string[];
  readonly format: FormatName;
  readonly output: string | null;
  readonly lexicons: readonly string[];
  readonly model: string | null;
  readonly threshold: number | undefined;
  readonly date: string | undefined;
  readonly explain: boolean;
}

export const USAGE = `demarche [analyze] FILE|FOLDER|-...

  --format ${FORMAT_NAMES.join('|')}   how to print (default table)
                               csv is a row a statement, events a row a stance, parquet both in files of their own
  --output FILE                where to print (default standard output); for parquet a folder: it will hold
                               statements.parquet and events.parquet
  --lexicon FILE               a stance lexicon of your own; may be given several times
  --model FILE                 a model of your own
  --threshold P                list stances from this probability on (default 0.5)
  --date YYYY-MM-DD            date of articles that name no year
  --help, --version

Plain text files are one article each; .ndjson and .jsonl files and standard input that begins with "{" hold
one {"id","text","date"} a line. Exit status: 0 all well, 1 some records failed, 2 unusable arguments.
`;

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  lexicon: { type: 'string', multiple: true },
  model: { type: 'string' },
  threshold: { type: 'string' },
  date: { type: 'string' },
  explain: { type: 'boolean' },
} as const;

/** @throws UsageError */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const format = values.format ?? 'table';
  if (!isFormatName(format))
    throw new UsageError(`--format: expected one of ${FORMAT_NAMES.join(', ')}, was given ${JSON.stringify(format)}`);
  if (positionals.length === 0) throw new UsageError('expected a file, a folder or - for standard input');
  if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date))
    throw new UsageError(`--date: expected YYYY-MM-DD, was given ${JSON.stringify(values.date)}`);
  return {
    inputs: positionals,
    format,
    output: values.output ?? null,
    lexicons: values.lexicon ?? [],
    model: values.model ?? null,
    threshold: parseThreshold(values.threshold),
    date: values.date,
    explain: values.explain === true,
  };
}
