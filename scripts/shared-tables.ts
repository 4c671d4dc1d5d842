import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The file of the packed tables, which modules of both kinds load: in each of them they would make up most of the package twice. */
const SHARED = 'packed.cjs';
const SOURCE = new URL('../src/generated/packed.ts', import.meta.url);
const DIST = new URL('../dist/', import.meta.url);

/** Leaves the packed tables out of a bundle and writes them beside it. */
export const sharedTables: Plugin = {
  name: 'shared-tables',
  setup(build) {
    build.onResolve({ filter: /\/generated\/packed\.js$/ }, () => ({ path: `./${SHARED}`, external: true }));
    build.onEnd(() => {
      const tables = readFileSync(SOURCE, 'utf8').replace(/^export const (\w+) = /gm, 'exports.$1=');
      mkdirSync(DIST, { recursive: true });
      writeFileSync(new URL(SHARED, DIST), tables);
    });
  },
};
