import { defineConfig } from 'tsup';
import { csvAlone } from './scripts/csv-alone.mjs';
import { naturalAlone } from './scripts/natural-alone.js';
import { sharedTables } from './scripts/shared-tables.js';

/** Entries carry their few dependencies in them: `natural` installed is 52 packages and 77 MB, its Bayes classifier alone some 20 kB. */
const bundled = ['zod', 'natural', 'apparatus', 'csv-stringify'];

const entries = {
  index: 'src/index.ts',
  train: 'src/train/index.ts',
  matchers: 'src/matchers/index.ts',
  'matchers-jest-globals': 'src/matchers/jestGlobals.ts',
};

/** Entries that are asynchronous throughout, so that `require` can get them as a few lines that import the ES module. */
const asynchronous = { batch: 'src/batch/index.ts', queue: 'src/queue/index.ts' };

/** Positions alone: the texts of the sources would be twice the package. */
const mapped = {
  sourcemap: true,
  esbuildOptions: (options: { sourcesContent?: boolean }) => {
    options.sourcesContent = false;
  },
};

/** Bodies of worker threads; their starters look for them beside themselves, under these names. */
const threads = { 'batch-worker': 'src/batch/worker.ts', 'cli-worker': 'src/cli/corpus/worker.ts' };

export default defineConfig([
  {
    entry: { ...entries, ...asynchronous, cli: 'src/cli/main.ts', ...threads },
    format: ['esm'],
    platform: 'node',
    target: 'es2022',
    minify: true,
    ...mapped,
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    esbuildPlugins: [naturalAlone, csvAlone, sharedTables],
    dts: { entry: { ...entries, ...asynchronous } },
    clean: true,
  },
  {
    entry: entries,
    format: ['cjs'],
    platform: 'node',
    target: 'es2022',
    minify: true,
    ...mapped,
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    esbuildPlugins: [naturalAlone, csvAlone, sharedTables],
    dts: true,
  },
  {
    entry: { batch: 'src/batch/required.ts', queue: 'src/queue/required.ts' },
    format: ['cjs'],
    platform: 'node',
    target: 'es2022',
    minify: true,
    ...mapped,
    dts: { entry: asynchronous },
  },
]);
