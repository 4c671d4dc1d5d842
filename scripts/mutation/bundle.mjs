// The mutated library and the tests that judge it, as one script that can be run again and again in one process.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const STAND_IN = fileURLToPath(new URL('standIn.mjs', import.meta.url));
/** Variables that hold what the library makes once, for whoever asks: another mutant has to make its own. */
const MEMORY = [
  { file: 'src/analyze.ts', name: 'shared' },
  { file: 'src/lazily.ts', name: 'made' },
];
/** Tables of the files beside the mutated rooms hold nothing that a mutant changes, and cost much to make. */
const KEEPING = /\/src\/(?:packing|reading)\//;

/** The text of a script: a function body that hands out `files`, by test file a function that collects its cases. */
export async function bundle(root, sources, testFiles) {
  const entry = testFiles.map((file) => `[${JSON.stringify(file)}, () => require(${JSON.stringify(join(root, file))})]`).join(',\n');
  const { outputFiles } = await build({
    stdin: { contents: `export const files = [${entry}];`, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [{ name: 'mutants', setup: (building) => mutated(building, root, sources) }],
  });
  return outputFiles[0].text;
}

function mutated(building, root, sources) {
  building.onResolve({ filter: /^vitest$/ }, () => ({ path: STAND_IN }));
  building.onResolve({ filter: /\/lazily\.js$/ }, ({ importer }) => ({
    path: join(root, 'src/lazily.ts'),
    namespace: KEEPING.test(importer) ? 'keeping' : 'file',
  }));
  building.onLoad({ filter: /\/lazily\.ts$/, namespace: 'keeping' }, ({ path }) => ({
    contents: readFileSync(path, 'utf8'),
    loader: 'ts',
  }));
  building.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: forgetful(path, sources.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
      'import.meta.url',
      JSON.stringify(pathToFileURL(path).href),
    ),
    loader: 'ts',
    resolveDir: dirname(path),
  }));

  function forgetful(path, text) {
    return MEMORY.filter(({ file }) => path === join(root, file)).reduce((known, { file, name }) => {
      const declared = new RegExp(`let ${name}: .* = null;`).exec(known);
      if (declared === null) throw new Error(`expected \`let ${name}: ... = null\` in ${file}, found none`);
      return known.replace(declared[0], `${declared[0]} MUTATION.keeps(() => { ${name} = null; });`);
    }, text);
  }
}
