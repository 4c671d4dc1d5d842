import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { installed, isPacked, node, project } from './installed.js';

const ARTICLE = 'Peru condemned the raid. "We thank Ghana for its help," Foreign Minister Lena Moen said on Monday.';
const EXPECTED = '["condemn","support"]';
const USE = `
const labels = library.analyze(${JSON.stringify(ARTICLE)}).statements.flatMap(({ stances }) => stances.map(({ label }) => label));
process.stdout.write(JSON.stringify(labels));
`;

/** Feeds a script to Node by standard input, so that Node itself needs no right to read a file. */
async function nodeOnInput(args: readonly string[], script: string): Promise<{ stdout: string; stderr: string; status: number | null }> {
  const child = spawn(process.execPath, [...args, '-'], { stdio: 'pipe', env: {} });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.end(script);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { stdout, stderr, status };
}

/** The CommonJS entry with the files beside it that it asks for, as one script that reads none: `library` is what it exports. */
async function commonJs(): Promise<string> {
  const texts = new Map<string, string>();
  const add = async (name: string): Promise<void> => {
    if (texts.has(name)) return;
    const text = await readFile(`${installed()}/node_modules/demarche/dist/${name}`, 'utf8');
    texts.set(name, text);
    for (const [, next = ''] of text.matchAll(/require\(['"]\.\/([\w.-]+)['"]\)/g)) await add(next);
  };
  await add('index.cjs');
  const modules = [...texts].map(([name, text]) => `${JSON.stringify(`./${name}`)}: (module, exports, require) => {${text}\n}`);
  return `const modules = {${modules.join(',\n')}};
    const made = {};
    const load = (name) => {
      if (!Object.hasOwn(modules, name)) return require(name);
      if (made[name] === undefined) {
        made[name] = { exports: {} };
        modules[name](made[name], made[name].exports, load);
      }
      return made[name].exports;
    };
    const library = load('./index.cjs');`;
}

describe.skipIf(!isPacked())('the library entry', () => {
  it('needs neither file system nor network: it works where Node grants neither', async () => {
    const denied = "try { require('node:fs').readdirSync('/'); process.stdout.write('READ'); } catch {}\n";
    const cut =
      "for (const name of ['node:net', 'node:http', 'node:https', 'node:dns', 'node:child_process']) require('node:module')._load = ((load) => (request, ...rest) => { if (request === name || 'node:' + request === name) throw new Error('loaded ' + request); return load(request, ...rest); })(require('node:module')._load);\n";
    const script = `${denied}${cut}${await commonJs()}\n${USE}`;
    const { stdout, stderr, status } = await nodeOnInput(['--no-warnings', '--experimental-permission'], script);
    expect({ stdout, stderr, status }).toEqual({ stdout: EXPECTED, stderr: '', status: 0 });
  });

  it('works where all intrinsics are frozen first', async () => {
    const cwd = await project({ 'use.mjs': `import * as library from 'demarche';\n${USE}` });
    const { stdout } = await node(['--no-warnings', '--frozen-intrinsics', 'use.mjs'], cwd);
    expect(stdout).toBe(EXPECTED);
  });

  it('leaves the prototypes as they were, and no global names but those under which zod keeps its settings', async () => {
    const cwd = await project({
      'use.mjs': `
        const shapeOf = () => [Object, Array, String, Map, RegExp].map((type) => Object.getOwnPropertyNames(type.prototype).join()).join();
        const before = { names: new Set(Object.getOwnPropertyNames(globalThis)), shape: shapeOf() };
        const library = await import('demarche');
        library.analyze(${JSON.stringify(ARTICLE)});
        const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.names.has(name));
        process.stdout.write(JSON.stringify({ added, sameShape: before.shape === shapeOf() }));`,
    });
    expect(JSON.parse((await node(['use.mjs'], cwd)).stdout)).toEqual({
      added: ['__zod_globalConfig', '__zod_globalRegistry'],
      sameShape: true,
    });
  });
});
