import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One article to analyse, or the reason why it could not be read. */
export type Article =
  | { readonly id: string; readonly text: string; readonly date: string | undefined }
  | { readonly id: string; readonly error: string };

/** Articles of files, folders and standard input, in order; what cannot be read becomes an error with its place. */
export async function* readArticles(inputs: readonly string[], stdin: AsyncIterable<string | Uint8Array>): AsyncGenerator<Article> {
  for (const input of inputs) {
    if (input === '-') yield* articlesOf('-', await textOf(stdin), true);
    else yield* fromPath(input);
  }
}

async function textOf(stream: AsyncIterable<string | Uint8Array>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function* fromPath(path: string): Generator<Article> {
  let text: string;
  try {
    if (statSync(path).isDirectory()) {
      const names = readdirSync(path).filter((name) => /\.(?:txt|text|md|ndjson|jsonl)$/.test(name));
      for (const name of names.sort()) yield* fromPath(join(path, name));
      return;
    }
    text = readFileSync(path, 'utf8');
  } catch (error) {
    yield { id: path, error: (error as Error).message };
    return;
  }
  yield* articlesOf(path, text, /\.(?:ndjson|jsonl)$/.test(path));
}

function* articlesOf(path: string, text: string, lines: boolean): Generator<Article> {
  if (!lines || (path === '-' && !text.trimStart().startsWith('{'))) {
    yield { id: basename(path), text, date: undefined };
    return;
  }
  const records = text.split('\n');
  for (const [index, line] of records.entries()) {
    if (line.trim() !== '') yield articleOf(line, `${path}:${index + 1}`);
  }
}

function articleOf(line: string, place: string): Article {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: place, error: (error as Error).message };
  }
  if (value === null || typeof value !== 'object' || !('text' in value) || typeof value.text !== 'string')
    return { id: place, error: 'expected an object with a string "text"' };
  const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? String(value.id) : place;
  const date = 'date' in value && typeof value.date === 'string' ? value.date : undefined;
  return { id, text: value.text, date };
}
