// Size of the packed package, and of the library entry with all that it imports, compressed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fixed } from './measure.mjs';

const ROOT = new URL('..', import.meta.url);
const DIST = new URL('dist/', ROOT);

/** An entry and the chunks that it imports at once, as a browser would load them. */
function filesOf(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const code = readFileSync(new URL(name, DIST), 'utf8');
  for (const [, chunk] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.c?js)["']/g)) filesOf(chunk, found);
  return found;
}

function entrySize() {
  const code = [...filesOf('index.js')].map((name) => readFileSync(new URL(name, DIST)));
  return gzipSync(Buffer.concat(code), { level: 9 }).length;
}

export function run() {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: fileURLToPath(ROOT), encoding: 'utf8' }),
  );
  return {
    title: 'Size',
    rows: [
      ['', 'kB'],
      ['packed tarball', fixed(packed.size / 1000, 0)],
      ['unpacked', fixed(packed.unpackedSize / 1000, 0)],
      ['library entry, gzip -9', fixed(entrySize() / 1000, 0)],
    ],
  };
}
