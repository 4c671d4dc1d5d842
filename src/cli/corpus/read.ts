import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Portion } from '../../batch/internal.js';
import { lineGroups } from './lines.js';

const TEXT_FILE = /\.(?:txt|text|md)$/;
const LINES_FILE = /\.(?:ndjson|jsonl)$/;
const FILES_TOGETHER = 8;
/** Bytes read at a time, and so about the size of a portion: some dozen articles. */
const CHUNK = 65_536;

/** The articles of files, folders and standard input (`-`), in order, in portions; what cannot be read is a failure with its place. */
export async function* readPortions(inputs: readonly string[], stdin: AsyncIterable<string | Uint8Array>): AsyncGenerator<Portion> {
  for (const input of inputs) {
    if (input === '-') yield* ofStandardInput(stdin);
    else yield* ofPath(input);
  }
}

async function* ofPath(path: string): AsyncGenerator<Portion> {
  try {
    if ((await stat(path)).isDirectory()) yield* ofFolder(path, '');
    else if (LINES_FILE.test(path)) yield* ofLinesFile(path);
    else yield { kind: 'files', files: [{ path, id: basename(path) }] };
  } catch (error) {
    yield { kind: 'articles', articles: [{ id: path, error: (error as Error).message }] };
  }
}

/** Texts and NDJSON files of a folder and the folders in it, in the order of their names; a text is called by its path within the folder. */
async function* ofFolder(root: string, below: string): AsyncGenerator<Portion> {
  let files: { path: string; id: string }[] = [];
  for (const entry of await entriesOf(join(root, below))) {
    const id = below === '' ? entry.name : `${below}/${entry.name}`;
    const path = join(root, id);
    const kind = kindOf(entry);
    if (kind === 'text') files.push({ path, id });
    if (files.length === FILES_TOGETHER || (files.length > 0 && kind !== 'text')) {
      yield { kind: 'files', files };
      files = [];
    }
    if (kind === 'lines') yield* ofPath(path);
    if (kind === 'folder') yield* ofFolder(root, id);
  }
  if (files.length > 0) yield { kind: 'files', files };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(entry: Dirent): 'folder' | 'lines' | 'text' | 'other' {
  if (entry.isDirectory()) return 'folder';
  if (LINES_FILE.test(entry.name)) return 'lines';
  return TEXT_FILE.test(entry.name) ? 'text' : 'other';
}

function ofLinesFile(path: string): AsyncGenerator<Portion> {
  return lineGroups(createReadStream(path, { highWaterMark: CHUNK }), path);
}

/** NDJSON where the first character that is not blank is `{`, else one text. */
async function* ofStandardInput(stdin: AsyncIterable<string | Uint8Array>): AsyncGenerator<Portion> {
  const chunks = bytesOf(stdin)[Symbol.asyncIterator]();
  const opening: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await chunks.next();
    if (done !== true) opening.push(value);
    const start = Buffer.concat(opening)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart();
    if (start === '' && done !== true) continue;
    const all = resumed(opening, chunks);
    if (start.startsWith('{')) yield* lineGroups(all, '-');
    else yield { kind: 'articles', articles: [{ id: '-', text: await textOf(all), date: undefined }] };
    return;
  }
}

async function* bytesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* resumed(opening: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* opening;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
