import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsTexts } from './texts.mjs';

/** Writes an NDJSON file of news of about so many megabytes, calls `use` with its path and removes it. */
export function withCorpus(megabytes, use) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  const path = join(folder, 'corpus.ndjson');
  const texts = newsTexts();
  const file = openSync(path, 'w');
  let size = 0;
  for (let i = 0; size < megabytes * 1_000_000; i++)
    size += writeSync(file, `${JSON.stringify({ id: `n${i}`, text: texts[i % texts.length] })}\n`);
  closeSync(file);
  try {
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
