// Writes src/generated/word-classes.json: the word classes of the words that the corpus uses, out of the
// tagger lexicon that `natural` ships, so that no lexicon of 4 MB travels with the package.
// Writes src/generated/about.json: the version and the checksums that a paper cites.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const tags = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');
const root = new URL('..', import.meta.url);
const CLASSES = {
  NN: 'n',
  NNS: 'n',
  VB: 'v',
  VBP: 'v',
  VBZ: 's',
  VBD: 'd',
  VBN: 'e',
  VBG: 'g',
  JJ: 'j',
  JJR: 'j',
  JJS: 'j',
  RB: 'r',
  RBR: 'r',
};
const MOST_TAGS = 3;

function corpusWords() {
  const words = new Set();
  const folder = new URL('training/corpus/', root);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ndjson'))) {
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      for (const [word] of JSON.parse(line).text.matchAll(/[a-z]+(?:-[a-z]+)*/g)) words.add(word);
    }
  }
  return words;
}

function classesOf(word) {
  const found = Object.hasOwn(tags, word) ? tags[word] : [];
  const letters = found
    .slice(0, MOST_TAGS)
    .flatMap((tag) => tag.split('|'))
    .map((tag) => CLASSES[tag] ?? '');
  return [...new Set(letters)].join('');
}

const groups = new Map();
for (const word of [...corpusWords()].sort()) {
  const classes = classesOf(word);
  if (classes === '') continue;
  groups.set(classes, [...(groups.get(classes) ?? []), word]);
}
const table = Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([classes, words]) => [classes, words.join(' ')]));
mkdirSync(new URL('src/generated/', root), { recursive: true });
writeFileSync(new URL('src/generated/word-classes.json', root), `${JSON.stringify(table)}\n`);

/** SHA-256 of files one after the other: what `cat FILES | sha256sum` prints. */
function checksumOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(new URL(file, root)));
  return hash.digest('hex');
}

const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const lexicons = readdirSync(new URL('lexicons/', root))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => `lexicons/${name}`);
const about = { version, lexicons: checksumOf(lexicons), model: checksumOf(['training/model.json']) };
writeFileSync(new URL('src/generated/about.json', root), `${JSON.stringify(about)}\n`);
