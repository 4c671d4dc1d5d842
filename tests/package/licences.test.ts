import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { installed, isPacked } from './installed.js';

const PACKAGE_OF_SOURCE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Packages whose files the source maps of the bundle name. */
async function bundledPackages(dist: string): Promise<Set<string>> {
  const maps = (await readdir(dist)).filter((name) => name.endsWith('.map'));
  const sources = await Promise.all(
    maps.map(async (name): Promise<string[]> => JSON.parse(await readFile(`${dist}/${name}`, 'utf8')).sources),
  );
  return new Set(sources.flat().flatMap((source) => PACKAGE_OF_SOURCE.exec(source)?.[1] ?? []));
}

describe.skipIf(!isPacked())('THIRD-PARTY-NOTICES', () => {
  it('names every package that has code in the bundle, with its licence', async () => {
    const root = `${installed()}/node_modules/demarche`;
    const notices = await readFile(`${root}/THIRD-PARTY-NOTICES`, 'utf8');
    const packages = await bundledPackages(`${root}/dist`);
    expect(packages.size).toBeGreaterThan(1);
    for (const name of packages) expect(notices).toMatch(new RegExp(`^${name} \\([\\w .-]+\\), Copyright`, 'm'));
  });
});
