import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { installed, isPacked } from './installed.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ALLOWED =
  /^(?:dist\/[\w./-]+\.(?:js|cjs|mjs|d\.ts|d\.cts|map)|lexicons\/[\w-]+\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES)$/;

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

describe.skipIf(!isPacked())('the tarball', () => {
  it('holds what users need and nothing else', async () => {
    const files = await filesOf(`${installed()}/node_modules/demarche`);
    expect(files.filter((file) => !ALLOWED.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'THIRD-PARTY-NOTICES', 'CHANGELOG.md', 'dist/index.js', 'dist/index.cjs']),
    );
  });

  it('is clean for publint', async () => {
    const { stdout } = await run('npx', ['--no-install', 'publint', '--strict', inject('tarball') ?? ''], { cwd: ROOT });
    expect(stdout).toContain('All good!');
  });

  // Resolution as Node 10 did it knows no entries but the first, and is no part of the profile.
  it('resolves with right types in every way of importing it', async () => {
    const { stdout } = await run(
      'npx',
      ['--no-install', 'attw', inject('tarball') ?? '', '--no-emoji', '--no-color', '--profile', 'node16'],
      {
        cwd: ROOT,
      },
    );
    const cells = stdout
      .split(/[│\n]/)
      .filter((cell) => /OK|failed|Masquerading|resolution|missing|ESM \(/i.test(cell) && !/ignor/.test(cell));
    expect(cells.filter((cell) => !/^\s*OK\b/.test(cell))).toEqual([]);
    expect(cells.length).toBeGreaterThan(0);
  });
});
