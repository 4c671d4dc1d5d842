import { defineConfig } from 'tsup';
import { naturalAlone } from './scripts/natural-alone.js';
import { sharedTexts } from './scripts/shared-texts.js';

/** Entries carry their few dependencies in them: `natural` installed is 52 packages and 77 MB, its Bayes classifier alone some 20 kB. */
const bundled = ['zod', 'natural', 'apparatus', 'csv-stringify'];

export default defineConfig([
  {
    entry: { index: 'src/index.ts', train: 'src/train/index.ts', cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'es2022',
    minify: true,
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    esbuildPlugins: [naturalAlone, sharedTexts],
    dts: { entry: { index: 'src/index.ts', train: 'src/train/index.ts' } },
    clean: true,
  },
  {
    entry: { index: 'src/index.ts', train: 'src/train/index.ts' },
    format: ['cjs'],
    platform: 'node',
    target: 'es2022',
    minify: true,
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    esbuildPlugins: [naturalAlone, sharedTexts],
    dts: true,
  },
]);
