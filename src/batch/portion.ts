import { readFileSync } from 'node:fs';
import { type Article, articleOfLine, type Failure } from './article.js';

/** Articles that go to a worker in one message, as raw as they were found: parsing and reading files is the worker's work too. */
export type Portion =
  | { readonly kind: 'articles'; readonly articles: readonly (Article | Failure)[] }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | Lines;

/** A text file that is one article. */
interface File {
  readonly path: string;
  readonly id: string;
}

/** Whole lines of NDJSON. */
export interface Lines {
  readonly kind: 'lines';
  /** UTF-8, with a buffer of its own: what is posted to a thread is copied with the whole buffer under it. */
  readonly bytes: Uint8Array;
  /** The file that they stand in, `-` for standard input. */
  readonly path: string;
  /** Number of the first of them in the file, from 1 on. */
  readonly first: number;
}

const LINE_FEED = 10;

export function* articlesOf(portion: Portion): Generator<Article | Failure> {
  if (portion.kind === 'articles') yield* portion.articles;
  else if (portion.kind === 'files') for (const file of portion.files) yield articleOfFile(file);
  else for (const { text, place } of linesOf(portion)) yield articleOfLine(text, place);
}

/** A line that is not blank, with its place, and where its bytes begin in the portion. */
interface Line {
  readonly text: string;
  readonly place: string;
  readonly start: number;
  readonly number: number;
}

export function* linesOf({ bytes, path, first }: Lines): Generator<Line> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  for (let number = first; start < buffer.length; number++) {
    const feed = buffer.indexOf(LINE_FEED, start);
    const end = feed === -1 ? buffer.length : feed;
    const text = buffer.toString('utf8', start, end);
    if (text.trim() !== '') yield { text: number === 1 ? withoutMark(text) : text, place: `${path}:${number}`, start, number };
    start = end + 1;
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function articleOfFile({ path, id }: File): Article | Failure {
  try {
    return { id, text: readFileSync(path, 'utf8'), date: undefined };
  } catch (error) {
    return { id: path, error: (error as Error).message };
  }
}

/** The same articles in portions of one each, so that one that kills its worker is alone with it. */
export function* single(portion: Portion): Generator<Portion> {
  if (portion.kind === 'articles') for (const article of portion.articles) yield { kind: 'articles', articles: [article] };
  else if (portion.kind === 'files') for (const file of portion.files) yield { kind: 'files', files: [file] };
  else for (const { text, place } of linesOf(portion)) yield { kind: 'articles', articles: [articleOfLine(text, place)] };
}

/** What the result of a portion of one article may be called. */
export function namesOf(part: Portion): readonly string[] {
  if (part.kind === 'files') return part.files.flatMap(({ id, path }) => [id, path]);
  return part.kind === 'articles' ? part.articles.map(({ id }) => id) : [];
}
