// Throughput of `analyze` beside other libraries and a bare regular expression, all in one process on the same texts.
import compromise from 'compromise';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import AggressiveTokenizer from 'natural/lib/natural/tokenizers/aggressive_tokenizer.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../dist/index.js';
import { cpuTime, fixed, megabytesPerSecond } from './measure.mjs';
import { lengthOf, newsTexts } from './texts.mjs';

const WORD = /[\p{L}\p{N}'-]+/gu;

function countWords(texts) {
  const counts = new Map();
  for (const text of texts) for (const word of text.match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

/** A pass over all texts with something that reads one of them. */
function eachText(read) {
  return (texts) => {
    for (const text of texts) read(text);
  };
}

function candidates() {
  const wink = winkNLP(model);
  const tokenizer = new AggressiveTokenizer();
  const stemAll = (text) => {
    for (const word of tokenizer.tokenize(text)) PorterStemmer.stem(word);
  };
  return [
    { name: 'regular expression, words counted', work: countWords },
    { name: 'demarche, analyze', work: eachText(analyze) },
    { name: 'wink-nlp, full pipeline of the lite web model', work: eachText(wink.readDoc) },
    { name: 'natural, tokeniser and Porter stemmer', work: eachText(stemAll) },
    { name: 'compromise, tagged', work: eachText(compromise), runs: 1 },
  ];
}

export function run() {
  const texts = newsTexts();
  const characters = lengthOf(texts);
  const measured = candidates().map(({ name, work, runs = 3 }) => ({ name, milliseconds: cpuTime(() => work(texts), runs) }));
  const bare = measured[0].milliseconds;
  const rows = measured.map(({ name, milliseconds }) => [
    name,
    fixed(megabytesPerSecond(characters, milliseconds)),
    fixed((texts.length * 1000) / milliseconds, 0),
    fixed(bare / milliseconds, 3),
  ]);
  return {
    title: `Throughput on ${texts.length} texts of ${fixed(characters / 1e6, 2)} MB`,
    rows: [['', 'MB/s', 'texts/s', 'of the regular expression'], ...rows],
  };
}
