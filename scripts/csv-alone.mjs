import { readFile } from 'node:fs/promises';

/** All that csv-stringify asks of Node's `Buffer` where its options are texts: none of them is one, and the byte-order mark is never written. */
const NO_BUFFER = "const Buffer = { isBuffer: () => false, from: () => '' };";

/** Bundles csv-stringify's build for Node without the global `Buffer` that browsers lack; its build for browsers carries a whole one. */
export const csvAlone = {
  name: 'csv-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]csv-stringify[\\/]lib[\\/].*\.js$/ }, async ({ path }) => ({
      contents: `${NO_BUFFER}\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};
