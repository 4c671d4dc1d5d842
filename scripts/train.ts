// Trains training/model.json from training/corpus/*.ndjson: the same corpus gives the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseCorpus, train } from '../src/train/index.js';

const root = new URL('..', import.meta.url);
const folder = new URL('training/corpus/', root);
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.ndjson'))
  .sort()
  .flatMap((name) => parseCorpus(readFileSync(new URL(name, folder), 'utf8'), name));
const model = train(corpus, { onProgress: (done, all, step) => process.stderr.write(`${done}/${all} ${step}\n`) });
const text = `${JSON.stringify(model)}\n`;
writeFileSync(new URL('training/model.json', root), text);
process.stderr.write(`${corpus.length} sentences, ${model.features.length} features, ${text.length} bytes\n`);
