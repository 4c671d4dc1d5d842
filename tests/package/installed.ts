import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const run = promisify(execFile);

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Whether there is a built package to test; `describe.skipIf(!isPacked())`. */
export function isPacked(): boolean {
  return inject('installed') !== null;
}

/** The folder into which the packed package was installed. */
export function installed(): string {
  const folder = inject('installed');
  if (folder === null) throw new Error('expected a built package, found none: npm run build');
  return folder;
}

/** Writes files into a new folder beside the installed package, so that they resolve it as a user's would. */
export async function project(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(installed(), 'project-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Runs Node, this one or another, and gives what it printed; throws with it where it failed. */
export function node(args: readonly string[], cwd: string, binary: string = process.execPath): Promise<Output> {
  return run(binary, [...args], { cwd, maxBuffer: 1 << 26, env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' } });
}
