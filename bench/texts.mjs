import { existsSync, readFileSync } from 'node:fs';

const NEWS = new URL('../../shared/data/polnear.json', import.meta.url);
const EXAMPLE = new URL('../examples/article.txt', import.meta.url);
const COPIES = 500;

/** The texts that are measured: 924 news articles where the reference data lies beside the checkout, else the example repeated. */
export function newsTexts() {
  const path = process.env.DEMARCHE_BENCH_TEXTS ?? NEWS;
  if (!existsSync(path)) return Array(COPIES).fill(readFileSync(EXAMPLE, 'utf8'));
  return JSON.parse(readFileSync(path, 'utf8')).map((article) => article.text);
}

/** One text of a given length, made of whole articles and the beginning of the last. */
export function textOfLength(texts, characters) {
  const parts = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const text = texts[i % texts.length];
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n').slice(0, characters);
}

export function lengthOf(texts) {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
