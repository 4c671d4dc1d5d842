import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

export const ARTICLE = [
  'Kenya condemns attack on market',
  'NAIROBI, March 3 (AFP) -- Kenyan Foreign Minister Grace Wanjiru on Tuesday condemned the attack on a market in Mombasa.',
  'Wanjiru said that Kenya was ready to work with Uganda to protect traders.',
  'She called on all governments in the region to share their records.',
  'The market had opened before noon, she said.',
  '',
].join('\n\n');

/** A folder that is there while a test runs. */
export function createFolder(): { path: string; write: (name: string, text: string) => string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'demarche-'));
  return {
    path,
    write: (name, text) => {
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** Runs the command in this process and gives what it wrote. */
export async function demarche(args: string[], input = ''): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString('utf8');
        done();
      },
    });
  const status = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout: stream('stdout'), stderr: stream('stderr') });
  return { status, ...written };
}

/** Figures of probability change with every training; golden output masks them. */
export function masked(output: string): string {
  return output.replace(/\((?:0\.\d\d|1\.00)\)/g, '(P.PP)');
}
