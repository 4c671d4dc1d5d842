import { defineConfig } from 'tsup';

/** The library entry carries its few dependencies in it; the training entry leaves `natural` to the user's installation. */
const bundled = ['zod', 'natural', 'apparatus', 'csv-stringify'];

export default defineConfig([
  {
    entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'es2022',
    sourcemap: true,
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    dts: { entry: { index: 'src/index.ts' } },
    clean: true,
  },
  {
    entry: { index: 'src/index.ts' },
    format: ['cjs'],
    platform: 'node',
    target: 'es2022',
    sourcemap: true,
    treeshake: true,
    noExternal: bundled,
    dts: true,
  },
]);
