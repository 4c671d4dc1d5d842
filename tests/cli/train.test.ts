import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelSchema } from '../../src/index.js';
import { parseCorpus, train } from '../../src/train/index.js';
import { createFolder, demarche } from './workspace.js';

const WHEN = ['today', 'this spring', 'before the year ends', 'as soon as the snow melts'];
const LINES = WHEN.flatMap((when) => [
  { text: `We will answer any raid with force ${when}.`, stances: [{ label: 'threat', target: null }] },
  { text: `Our port is at your disposal ${when}.`, stances: [{ label: 'offer', target: null }] },
  { text: `The ferry reached the island ${when}.`, stances: [] },
]);
const CORPUS = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');

let folder: ReturnType<typeof createFolder>;
beforeAll(() => {
  folder = createFolder();
});
afterAll(() => folder.remove());

describe('demarche train', () => {
  it('writes the model that the library trains, and tells on standard error what it holds', async () => {
    const output = `${folder.path}/model.json`;
    const result = await demarche(['train', folder.write('corpus.ndjson', CORPUS), '--output', output]);
    expect(result).toMatchObject({ status: 0, stdout: '' });
    expect(result.stderr).toMatch(/^12 sentences, labels offer, threat, \d+ features, \d+ bytes\n$/);
    expect(readFileSync(output, 'utf8')).toBe(`${JSON.stringify(train(parseCorpus(CORPUS, 'corpus')))}\n`);
  });

  it('writes to standard output, and takes several files and folders', async () => {
    const half = Math.floor(LINES.length / 2);
    const inner = createFolder();
    inner.write(
      'b.ndjson',
      LINES.slice(half)
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    inner.write('notes.txt', 'no corpus');
    const first = folder.write(
      'a.ndjson',
      LINES.slice(0, half)
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const { stdout, status } = await demarche(['train', first, inner.path, '--label', 'threat', '--label', 'offer']);
    inner.remove();
    expect(status).toBe(0);
    expect(ModelSchema.parse(JSON.parse(stdout)).labels).toEqual(['threat', 'offer']);
  });

  it('fits the model for one judge alone', async () => {
    const { stdout } = await demarche(['train', folder.write('corpus.ndjson', CORPUS), '--judges', 'rules']);
    expect(JSON.parse(stdout)).toMatchObject({ judges: 'rules', features: [] });
  });

  it.each<[string, string[], string, RegExp]>([
    ['no corpus is named', [], '', /train: expected a corpus/],
    ['a file is not there', ['absent.ndjson'], '', /absent\.ndjson/],
    ['a line is no record', ['corpus'], '{"text": 7}', /corpus \S+corpus\.ndjson:1, at text: expected string/],
    ['the corpus cannot teach', ['corpus'], '{"text": "Rain fell.", "stances": []}', /expected at least one label/],
    ['a label is not in the corpus', ['corpus', '--label', 'bribe'], CORPUS, /"offer"|"threat"/],
    ['the judge is none', ['corpus', '--judges', 'both'], CORPUS, /--judges: expected rules or bayes, was given "both"/],
    ['an option is unknown', ['corpus', '--epochs', '3'], CORPUS, /--epochs/],
  ])('cannot be used where %s', async (_why, args, corpus, message) => {
    const file = folder.write('corpus.ndjson', corpus);
    const { status, stdout, stderr } = await demarche(['train', ...args.map((one) => (one === 'corpus' ? file : one))]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('says how it is used', async () => {
    expect((await demarche(['train', '--help'])).stdout).toMatch(/^demarche train CORPUS/);
  });
});

describe('demarche --model', () => {
  it.each(['table', 'events'])('prints the labels of the model as %s', async (format) => {
    const model = `${folder.path}/model.json`;
    await demarche(['train', folder.write('corpus.ndjson', CORPUS), '--output', model]);
    const article = '"Our port is at your disposal today," Minister Lena Moen of Norway said.';
    const { stdout, status } = await demarche([
      '--model',
      model,
      '--threshold',
      '0.1',
      '--format',
      format,
      folder.write('article.txt', article),
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/NOR.*offer/);
  });
});

describe('demarche evaluate', () => {
  const gold = `${JSON.stringify({ text: 'We thank Peru for its help.', stances: [{ label: 'support', target: 'Peru' }] })}\n`;

  it('prints the tables of the built-in model', async () => {
    const { status, stdout } = await demarche(['evaluate', folder.write('gold.ndjson', gold)]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 sentence, 0 articles/);
    expect(stdout).toMatch(/^support +1\.000 +1\.000 +1\.000 +1$/m);
    expect(stdout).toMatch(/^expected calibration error 0\.\d{3}/m);
  });

  it('gives all figures as JSON', async () => {
    const { stdout } = await demarche(['evaluate', folder.write('gold.ndjson', gold), '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ sentences: 1, stances: { micro: { f1: 1 }, confusion: { labels: expect.any(Array) } } });
  });

  it('measures a model with labels of its own', async () => {
    const corpus = folder.write('corpus.ndjson', CORPUS);
    const model = `${folder.path}/model.json`;
    await demarche(['train', corpus, '--output', model]);
    const { stdout } = await demarche(['evaluate', corpus, '--model', model, '--format', 'json']);
    expect(JSON.parse(stdout).labels).toEqual(['offer', 'threat']);
    expect(JSON.parse(stdout).stances.micro.f1).toBeGreaterThan(0.5);
  });

  it('measures attribution where gold holds articles', async () => {
    const text = 'Peru condemned the raid.';
    const statement = { content: [[15, 23]], cue: [5, 14], source: [0, 4], speaker: 'Peru', actor: 'PER', form: 'indirect', stances: [] };
    const file = folder.write('article.json', JSON.stringify({ text, statements: [statement] }, null, 2));
    const { stdout } = await demarche(['evaluate', file]);
    expect(stdout).toMatch(/^statements +1\.000 +1\.000 +1\.000$/m);
    expect(stdout).toMatch(/^actor +1\.000$/m);
  });

  it.each<[string, string[], RegExp]>([
    ['no gold is named', [], /evaluate: expected gold/],
    ['the format is none', ['gold', '--format', 'csv'], /--format: expected table or json/],
    ['the threshold is no probability', ['gold', '--threshold', '7'], /--threshold/],
    ['a label is none of the model', ['strange'], /expected one of support.*found "threat"/],
  ])('cannot be used where %s', async (_why, args, message) => {
    const files: Record<string, string> = { gold: folder.write('gold.ndjson', gold), strange: folder.write('strange.ndjson', CORPUS) };
    const { status, stdout, stderr } = await demarche(['evaluate', ...args.map((one) => files[one] ?? one)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
