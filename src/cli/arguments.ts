import { parseArgs } from 'node:util';

export const FORMATS = ['table', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command was asked to do. */
export interface Request {
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly output: string | null;
  readonly lexicons: readonly string[];
  readonly model: string | null;
  readonly threshold: number | undefined;
  readonly date: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** Arguments that cannot be used; the message says which and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `demarche [analyze] FILE|FOLDER|-...

  --format table|json|ndjson   how to print (default table)
  --output FILE                where to print (default standard output)
  --lexicon FILE               a stance lexicon of your own; may be given several times
  --model FILE                 a model of your own
  --threshold P                list stances from this probability on (default 0.5)
  --date YYYY-MM-DD            date of articles that name no year
  --help, --version

Plain text files are one article each; .ndjson and .jsonl files and standard input that begins with "{" hold
one {"id","text","date"} a line. Exit status: 0 all well, 1 some records failed, 2 unusable arguments.
`;

/** @throws UsageError */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const inputs = positionals[0] === 'analyze' ? positionals.slice(1) : positionals;
  const format = values.format ?? 'table';
  if (!isFormat(format)) throw new UsageError(`--format: expected one of ${FORMATS.join(', ')}, was given ${JSON.stringify(format)}`);
  if (inputs.length === 0 && values.help !== true && values.version !== true)
    throw new UsageError('expected a file, a folder or - for standard input');
  if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date))
    throw new UsageError(`--date: expected YYYY-MM-DD, was given ${JSON.stringify(values.date)}`);
  return {
    inputs,
    format,
    output: values.output ?? null,
    lexicons: values.lexicon ?? [],
    model: values.model ?? null,
    threshold: thresholdOf(values.threshold),
    date: values.date,
    help: values.help === true,
    version: values.version === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
        lexicon: { type: 'string', multiple: true },
        model: { type: 'string' },
        threshold: { type: 'string' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}

function thresholdOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (given.trim() === '' || !(value >= 0 && value <= 1))
    throw new UsageError(`--threshold: expected a number from 0 to 1, was given ${JSON.stringify(given)}`);
  return value;
}
