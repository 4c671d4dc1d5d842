import * as z from 'zod/mini';

/** What a value that failed a schema should have been and, where it can be told in a few words, what it was. */
export function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'expected another value';
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
  return `${expectation(issue)}${finding(issue.input)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'too_small') return `expected at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `expected at most ${String(issue.maximum)}`;
  return issue.message;
}

const LONGEST_FINDING = 40;

function finding(input: unknown): string {
  if (input === undefined || (typeof input === 'object' && input !== null)) return '';
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input);
  return `, found ${text.length > LONGEST_FINDING ? `${text.slice(0, LONGEST_FINDING)}...` : text}`;
}

/** Checks a value against a schema; the issues tell what was found. */
export function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown) {
  return z.safeParse(schema, value, { reportInput: true });
}
