import { describe, expect, it } from 'vitest';
import { train } from '../../src/train/index.js';
import { everyNth, readCorpus } from '../helpers.js';
import { isPacked, node, project } from './installed.js';

const corpus = everyNth(readCorpus(), 60);
const options = { most: 150, fewest: 2 };
const USE = `
const corpus = JSON.parse(require('node:fs').readFileSync('corpus.json', 'utf8'));
const model = trainer.train(corpus, ${JSON.stringify(options)});
const { micro } = trainer.evaluate(model, corpus).stances;
process.stdout.write(JSON.stringify({ model, learnt: micro.f1 > 0.5 }));
`;

describe.skipIf(!isPacked())('the training entry of the installed package', () => {
  it('trains the model that the sources train, byte for byte, by import and by require', async () => {
    const cwd = await project({
      'corpus.json': JSON.stringify(corpus),
      'use.mjs': `import { createRequire } from 'node:module';\nimport * as trainer from 'demarche/train';\nconst require = createRequire(import.meta.url);\n${USE}`,
      'use.cjs': `const trainer = require('demarche/train');\n${USE}`,
    });
    const expected = JSON.stringify({ model: train(corpus, options), learnt: true });
    expect((await node(['use.mjs'], cwd)).stdout).toBe(expected);
    expect((await node(['use.cjs'], cwd)).stdout).toBe(expected);
  });

  it('brings neither natural nor any of its dependencies along', async () => {
    const cwd = await project({
      'use.cjs': "try { require.resolve('natural'); process.stdout.write('there'); } catch { process.stdout.write('not there'); }",
    });
    expect((await node(['use.cjs'], cwd)).stdout).toBe('not there');
  });
});
