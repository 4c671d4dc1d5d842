import { FORMAT_NAMES, type FormatName, isFormatName } from '../formats/index.js';
import { parseDate, parseOptions, parseThreshold, UsageError, wholeNumber } from '../usage.js';

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
  /** Number of worker threads; undefined leaves it to the command. */
  readonly jobs: number | undefined;
  readonly resume: boolean;
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
  --jobs N                     worker threads (default: one a core from 2 MB on, else none)
  --resume                     go on with what an interrupted run has written to --output (ndjson)
  --explain                    say under each statement, in words, why it has its stances
  --help, --version

Plain text files are one article each; .ndjson and .jsonl files and standard input that begins with "{" hold
one {"id","text","date"} a line. Exit status: 0 all well, 1 some records failed, 2 unusable arguments.
`;

/** The format whose records say themselves what they are of, so that a run can be taken up from what it has written. */
export const RESUMABLE: FormatName = 'ndjson';

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  lexicon: { type: 'string', multiple: true },
  model: { type: 'string' },
  threshold: { type: 'string' },
  date: { type: 'string' },
  explain: { type: 'boolean' },
  jobs: { type: 'string', short: 'j' },
  resume: { type: 'boolean' },
} as const;

/** @throws UsageError */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const format = values.format ?? 'table';
  if (!isFormatName(format))
    throw new UsageError(`--format: expected one of ${FORMAT_NAMES.join(', ')}, was given ${JSON.stringify(format)}`);
  if (positionals.length === 0) throw new UsageError('expected a file, a folder or - for standard input');
  if (values.resume === true && (values.output === undefined || format !== RESUMABLE))
    throw new UsageError(`--resume: expected --format ${RESUMABLE} and --output FILE, whose records are to be kept`);
  return {
    inputs: positionals,
    format,
    output: values.output ?? null,
    lexicons: values.lexicon ?? [],
    model: values.model ?? null,
    threshold: parseThreshold(values.threshold),
    date: parseDate(values.date),
    explain: values.explain === true,
    jobs: values.jobs === undefined ? undefined : wholeNumber('--jobs', values.jobs),
    resume: values.resume === true,
  };
}
