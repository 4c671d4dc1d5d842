import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, createFolder, demarche } from './workspace.js';

let folder: ReturnType<typeof createFolder>;
beforeAll(() => {
  folder = createFolder();
});
afterAll(() => folder.remove());

/** Figures, and the words of naive Bayes, change with every training. */
function steady(output: string): string {
  return output
    .replace(/^.* words: .*\n/gm, '')
    .replace(/[+-]?\d+\.\d\d/g, 'N.NN')
    .replaceAll(folder.path, '');
}

describe('demarche --explain', () => {
  it('gives under each statement, in words, what spoke for and against its stances', async () => {
    const { stdout, status } = await demarche(['--explain', folder.write('article.txt', ARTICLE)]);
    expect(status).toBe(0);
    await expect(steady(stdout)).toMatchFileSnapshot('explain.golden.txt');
  });

  it('names the words of naive Bayes with what they add', async () => {
    const { stdout } = await demarche(['--explain', folder.write('article.txt', ARTICLE)]);
    expect(stdout).toMatch(/^ +for +words: .*"?condemn"? \+\d\.\d\d/m);
  });

  it('prints the table as it is without it', async () => {
    const file = folder.write('article.txt', ARTICLE);
    const [plain, explained] = await Promise.all([demarche([file]), demarche(['--explain', file])]);
    expect(explained.stdout.replace(/^ {4}.*\n/gm, '')).toBe(plain.stdout);
  });

  it('adds the reasons to the records of NDJSON', async () => {
    const { stdout } = await demarche(['--explain', '--format', 'ndjson', folder.write('article.txt', ARTICLE)]);
    const [first] = JSON.parse(stdout).statements;
    expect(first.explanations.map(({ label }: { label: string }) => label)).toEqual(['support', 'condemn', 'cooperate', 'call-to-action']);
  });

  it('says that nothing spoke for a stance where nothing did', async () => {
    const { stdout } = await demarche(['--explain', '-'], 'The market had opened before noon, Kenyan Foreign Minister Grace Wanjiru said.');
    expect(stdout).toContain('neutral: no entry and no cue speaks for a stance');
  });
});
