import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Arguments that cannot be used; the message says which and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and other words of a command line. @throws UsageError for an option that is not among `options`, or lacks its value */
export function parseOptions<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A probability given with `--threshold`. @throws UsageError */
export function parseThreshold(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (given.trim() === '' || !(value >= 0 && value <= 1))
    throw new UsageError(`--threshold: expected a number from 0 to 1, was given ${JSON.stringify(given)}`);
  return value;
}

/** A count given on the command line. @throws UsageError for anything but a whole number from 1 on */
export function wholeNumber(option: string, given: string): number {
  const value = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(value) || value < 1)
    throw new UsageError(`${option}: expected a whole number from 1 on, was given ${JSON.stringify(given)}`);
  return value;
}

/** A date given with `--date`. @throws UsageError */
export function parseDate(given: string | undefined): string | undefined {
  if (given !== undefined && !/^\d{4}-\d\d-\d\d$/.test(given))
    throw new UsageError(`--date: expected YYYY-MM-DD, was given ${JSON.stringify(given)}`);
  return given;
}
