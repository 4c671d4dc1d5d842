// Builds the site: one file that holds page, styles and engine, and may fetch nothing. `npm run site` writes site/dist/index.html.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minifySync } from 'vite';
import { csvAlone } from './csv-alone.mjs';

const root = new URL('..', import.meta.url);
const KILOBYTE = 1000;

async function bundled(entry, format = 'iife') {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    minify: true,
    format,
    platform: format === 'iife' ? 'browser' : 'node',
    target: 'es2022',
    plugins: [csvAlone],
    write: false,
  });
  return format === 'iife' ? minifiedAgain(outputFiles[0].text) : outputFiles[0].text;
}

/** esbuild puts the modules together and leaves out what nobody asks for; a second minifier that knows more tricks finds 2 kB after gzip. */
function minifiedAgain(code) {
  const { code: minified, errors } = minifySync('bundle.js', code, { compress: true, mangle: true, codegen: { removeWhitespace: true } });
  if (errors.length > 0) throw new Error(`minifying the site: ${errors[0].message}`);
  return minified;
}

/** The style rules and shapes that the library's own pages have. */
async function pageParts() {
  const code = await bundled('src/output/html/index.ts', 'esm');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

const minifiedStyles = async (css) =>
  (await build({ stdin: { contents: css, loader: 'css' }, minify: true, write: false })).outputFiles[0].text;

/** Code inside an element of a page: nothing in it may look like the end of the element. */
const inElement = (code) => code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The whole site as one page. */
export async function sitePage() {
  const [template, css, example, parts, worker, main] = await Promise.all([
    readFile(new URL('site/index.html', root), 'utf8'),
    readFile(new URL('site/site.css', root), 'utf8'),
    readFile(new URL('examples/article.txt', root), 'utf8'),
    pageParts(),
    bundled('site/src/worker.ts'),
    bundled('site/src/main.ts'),
  ]);
  const style = await minifiedStyles(parts.styles() + css);
  const script = inElement(main);
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; worker-src blob:; base-uri 'none'; form-action 'none'`;
  const values = { policy, style, script, engine: inElement(worker), icons: parts.iconDefinitions(), example: parts.escapeText(example) };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_place, name) => values[name]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await sitePage();
  const folder = new URL('site/dist/', root);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('index.html', folder), page);
  const kilobytes = (bytes) => `${(bytes.length / KILOBYTE).toFixed(0)} kB`;
  console.log(
    `site/dist/index.html: ${kilobytes(Buffer.from(page))}, ${kilobytes(gzipSync(page, { level: 9 }))} by gzip, ${kilobytes(brotliCompressSync(page))} by brotli`,
  );
}
