import { describe, expect, it } from 'vitest';
import { installed, isPacked, node, project } from './installed.js';

const SENTENCE = 'Norway condemned the raid on the harbour, its foreign ministry said.';
const USE = `process.stdout.write(JSON.stringify({ names: Object.keys(library).sort(), analysis: library.analyze(${JSON.stringify(SENTENCE)}) }))`;

describe.skipIf(!isPacked())('the installed package', () => {
  it('gives the same by import and by require', async () => {
    const cwd = await project({
      'use.mjs': `import * as library from 'demarche';\n${USE}`,
      'use.cjs': `const library = require('demarche');\n${USE}`,
    });
    const [imported, required] = await Promise.all([node(['use.mjs'], cwd), node(['use.cjs'], cwd)]);
    expect(JSON.parse(required.stdout)).toEqual(JSON.parse(imported.stdout));
    expect(JSON.parse(imported.stdout).analysis.statements[0].speaker.actor).toBe('NOR');
  });

  it('prints nothing when it is imported, and reads no .env', async () => {
    const cwd = await project({
      '.env': 'DEMARCHE_PROBE=read',
      'use.mjs': "await import('demarche'); if (process.env.DEMARCHE_PROBE !== undefined) throw new Error('.env was read');",
    });
    expect(await node(['use.mjs'], cwd)).toEqual({ stdout: '', stderr: '' });
  });

  it('tells by its source maps in which line of the sources an error was thrown', async () => {
    const make = 'try { library.createAnalyzer({ lexicons: [{ lexicon: 7 }] }) } catch (error) { process.stdout.write(error.stack) }';
    const cwd = await project({
      'use.mjs': `import * as library from 'demarche';\n${make}`,
      'use.cjs': `const library = require('demarche');\n${make}`,
    });
    for (const script of ['use.mjs', 'use.cjs']) {
      const { stdout } = await node(['--enable-source-maps', script], cwd);
      expect(stdout).toMatch(/src\/stance\/lexicon\.ts:\d+:\d+\)[\s\S]*src\/analyze\.ts:\d+:\d+\)/);
    }
  });

  it('brings a command that runs', async () => {
    const cwd = await project({ 'article.txt': SENTENCE });
    const { stdout } = await node([`${installed()}/node_modules/.bin/demarche`, '--format', 'json', 'article.txt'], cwd);
    expect(JSON.parse(stdout).statements).toHaveLength(1);
  });
});
