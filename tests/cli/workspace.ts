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

/** Of the process that a command thinks it is in. */
export interface Circumstances {
  readonly signal?: AbortSignal;
  /** The streams that are terminals. */
  readonly terminals?: readonly ('stdout' | 'stderr')[];
  /** What becomes of each chunk before it is taken; throws where the stream breaks. */
  readonly onOutput?: (chunk: string) => void;
}

/** Runs the command in this process and gives what it wrote. */
export async function demarche(
  args: string[],
  input: string | readonly string[] = '',
  { signal, terminals = [], onOutput }: Circumstances = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => {
    const made = new Writable({
      write(chunk: Buffer, _encoding, done) {
        try {
          if (name === 'stdout') onOutput?.(chunk.toString('utf8'));
          written[name] += chunk.toString('utf8');
          done();
        } catch (error) {
          done(error as Error);
        }
      },
    });
    return terminals.includes(name) ? Object.assign(made, { isTTY: true, columns: 80 }) : made;
  };
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input);
  const streams = { stdin, stdout: stream('stdout'), stderr: stream('stderr'), ...(signal === undefined ? {} : { signal }) };
  const status = await run(args, streams);
  return { status, ...written };
}

/** Figures of probability change with every training; golden output masks them. */
export function masked(output: string): string {
  return output.replace(/\((?:0\.\d\d|1\.00)\)/g, '(P.PP)');
}
