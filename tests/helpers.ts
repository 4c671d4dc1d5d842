import { readdirSync, readFileSync } from 'node:fs';
import { createSymbols, createVocabulary, type Reading, read, type Symbols, type TokenRange } from '../src/reading/index.js';
import type { Analysis, Span, Statement } from '../src/schema.js';
import { type CorpusRecord, parseCorpus } from '../src/train/index.js';

/** Root of the repository. */
export const ROOT = new URL('../', import.meta.url);

/** A value that the test needs to be there; says so where it is not. */
export function present<T>(value: T | null | undefined, what = 'a value'): T {
  if (value === null || value === undefined) throw new Error(`expected ${what}, found ${String(value)}`);
  return value;
}

/** What a function throws; says so where it throws nothing. */
export function failureOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('expected an error, none was thrown');
}

export function readingOf(text: string, symbols: Symbols = createSymbols()): Reading {
  return read(text, createVocabulary(symbols));
}

/** The characters of a range of tokens. */
export function textOf({ tokens }: Reading, { from, to }: TokenRange): string {
  return to > from ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : '';
}

export function tokensOf(text: string): string[] {
  const { tokens } = readingOf(text);
  return Array.from({ length: tokens.count }, (_token, i) => text.slice(tokens.start[i], tokens.end[i]));
}

export function sentencesOf(text: string): string[] {
  const reading = readingOf(text);
  return reading.sentences.map((sentence) => textOf(reading, sentence));
}

/** The only statement of an analysis; says what was found where there are none or more. */
export function only<Label extends string>({ statements }: Analysis<Label>): Statement<Label> {
  const [first, ...rest] = statements;
  if (first === undefined || rest.length > 0)
    throw new Error(`expected one statement, found ${statements.length}: ${JSON.stringify(statements.map(contentOf))}`);
  return first;
}

export function contentOf({ content }: Pick<Statement, 'content'>): string {
  return content.map(({ text }) => text).join(' ... ');
}

export function labelsOf({ stances }: { readonly stances: readonly { readonly label: string }[] }): string[] {
  return stances.map(({ label }) => label).sort();
}

/** All spans of an analysis, wherever they stand in it. */
export function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(spansOf);
  return isSpan(value) ? [value, ...inner] : inner;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value;
}

/** The training corpus of the project, file by file. */
export function readCorpus(): CorpusRecord[] {
  const folder = new URL('training/corpus/', ROOT);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => parseCorpus(readFileSync(new URL(name, folder), 'utf8'), name));
}

/** Every n-th item, beginning with the item at `offset`. */
export function everyNth<T>(items: readonly T[], n: number, offset = 0): T[] {
  return items.filter((_item, i) => i % n === offset);
}
