// What the whole pipeline makes of whole articles, line by line. After an intended change: `npm run golden`, then read the difference.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { inWords } from './inWords.js';

/** Articles written for these tests, and annotated ones without their markup. */
const FOLDERS = ['tests/golden/articles/', 'training/articles/'];

const articles = FOLDERS.flatMap((path) => {
  const folder = new URL(path, ROOT);
  return readdirSync(folder).map((name) => ({ name, text: plain(readFileSync(new URL(name, folder), 'utf8')) }));
});

/** An article as a reader sees it: without marks, and without the lines about its statements. */
function plain(text: string): string {
  return text.replace(/<\/?[qcs](?: n=\d+)?>/g, '').replace(/^\{.*\}$/gm, '');
}

describe('an article', () => {
  it.each(articles)('has the statements, speakers and stances that it had, for the same reasons: $name', async ({ name, text }) => {
    await expect(inWords(explain(text, { date: '2024-06-15' }))).toMatchFileSnapshot(`analyses/${name}`);
  });
});
