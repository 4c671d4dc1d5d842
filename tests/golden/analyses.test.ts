// What the whole pipeline makes of whole articles and of sentences of the corpus, line by line. After an intended change: `npm run golden`, then read the difference.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.js';
import { parseCorpus } from '../../src/train/index.js';
import { ROOT } from '../helpers.js';
import { inWords, outline, reasonsInWords } from './inWords.js';

/** Articles written for these tests, and annotated ones: told with all reasons, since no two of them are of one desk. */
const WHOLE = ['tests/golden/articles/', 'training/articles/'];
/** Annotated articles that are told in outline. */
const OUTLINED = ['articles2', 'articles3', 'articles4', 'articles5'];
/** One sentence of the corpus in so many is told. */
const SENTENCES = 20;

const DATE = '2024-06-15';

function articlesIn(path: string): { name: string; text: string }[] {
  const folder = new URL(path, ROOT);
  return readdirSync(folder).map((name) => ({ name, text: plain(readFileSync(new URL(name, folder), 'utf8')) }));
}

/** An article as a reader sees it: without marks, and without the lines about its statements. */
function plain(text: string): string {
  return text.replace(/<\/?[qcs](?: n=\d+)?>/g, '').replace(/^\{.*\}$/gm, '');
}

describe('an article', () => {
  it.each(WHOLE.flatMap(articlesIn))(
    'has the statements, speakers and stances that it had, for the same reasons: $name',
    async ({ name, text }) => {
      await expect(inWords(explain(text, { date: DATE }))).toMatchFileSnapshot(`analyses/${name}`);
    },
  );

  it.each(OUTLINED.flatMap((folder) => articlesIn(`training/${folder}/`).map((article) => ({ folder, ...article }))))(
    'has the statements, speakers and stances that it had: $folder/$name',
    async ({ folder, name, text }) => {
      await expect(outline(explain(text, { date: DATE }))).toMatchFileSnapshot(`outlines/${folder}-${name}`);
    },
  );
});

describe('cases of the rules, each with its near misses', () => {
  it.each(articlesIn('tests/golden/cases/'))('are decided as they were: $name', async ({ name, text }) => {
    const told = text.split('\n---\n').map((one) => `${one}\n${outline(explain(one, { date: DATE }))}`);
    await expect(told.join('\n')).toMatchFileSnapshot(`rules/${name}`);
  });
});

describe('sentences of the corpus, as somebody says them', () => {
  const folder = new URL('training/corpus/', ROOT);

  it.each(readdirSync(folder).filter((name) => name.endsWith('.ndjson')))('have the evidence that they had: %s', async (name) => {
    const sentences = parseCorpus(readFileSync(new URL(name, folder), 'utf8'), name).filter(({ text }) => text.length % SENTENCES === 0);
    const told = sentences.map(
      ({ text }) => `${text}\n${explain(`Minister Ana Prieto said: "${text}"`).statements.map(reasonsInWords).join('')}`,
    );
    await expect(told.join('\n')).toMatchFileSnapshot(`sentences/${name.replace('.ndjson', '.txt')}`);
  });
});
