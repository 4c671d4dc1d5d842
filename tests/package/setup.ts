import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the packed package installed in it, or null where nothing was built. */
    installed: string | null;
    /** The packed package. */
    tarball: string | null;
  }
}

/** Packs what was built and installs it in an empty folder, once for all tests of the package. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!existsSync(join(ROOT, 'dist/index.js'))) {
    console.warn('tests/package: skipped, nothing is built yet (npm run build)');
    project.provide('installed', null);
    project.provide('tarball', null);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'demarche-package-'));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: ROOT });
  const tarball = join(folder, nameOfTarball(JSON.parse(stdout)));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true }));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], { cwd: folder });
  project.provide('installed', folder);
  project.provide('tarball', tarball);
  return () => rm(folder, { recursive: true, force: true });
}

/** npm 11 and earlier print a list, npm 12 an object by package name. */
function nameOfTarball(packed: { filename: string }[] | Record<string, { filename: string }>): string {
  const [first] = Object.values(packed);
  if (first === undefined) throw new Error('npm pack: expected one tarball, found none');
  return first.filename;
}
