// Writes src/generated/: the large lexicons, the model and the word classes of the corpus's words, packed, and about.json, the version and
// the checksums that a paper cites.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withCountries } from './countries.js';
import { pack } from './packing/pack.js';
import { wordClassesOf } from './packing/wordClasses.js';

const ROOT = new URL('..', import.meta.url);
const GENERATED = new URL('src/generated/', ROOT);
const LEXICONS = ['support', 'condemn', 'cooperate', 'call-to-action'];
/** What a person reads in a lexicon and the program does not. */
const REMARKS = new Set(['about', '$schema']);

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => folder + name);
}

function lexicon(name: string) {
  return JSON.parse(read(`lexicons/${name}.json`), (key, value) => (REMARKS.has(key) ? undefined : value));
}

function* corpusTexts(): Iterable<string> {
  for (const file of filesIn('training/corpus/', '.ndjson'))
    for (const line of read(file).split('\n')) if (line.trim() !== '') yield JSON.parse(line).text;
}

/** SHA-256 of files one after the other: what `cat FILES | sha256sum` prints. */
function checksumOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(new URL(file, ROOT)));
  return hash.digest('hex');
}

const packed = pack({
  documents: {
    lexicons: LEXICONS.map(lexicon),
    actors: withCountries(lexicon('actors')),
    material: lexicon('material'),
    words: lexicon('words'),
    titles: lexicon('titles'),
    cues: lexicon('cues'),
    cueStances: lexicon('cue-stances'),
    genre: lexicon('genre'),
    homonyms: lexicon('homonyms'),
    scope: lexicon('scope'),
    targets: lexicon('targets'),
  },
  model: JSON.parse(read('training/model.json')),
  classes: wordClassesOf(corpusTexts()),
});
const about = {
  version: JSON.parse(read('package.json')).version,
  lexicons: checksumOf(filesIn('lexicons/', '.json')),
  model: checksumOf(['training/model.json']),
};
mkdirSync(GENERATED, { recursive: true });
writeFileSync(new URL('packed.ts', GENERATED), `export const PACKED = '${Buffer.from(packed).toString('base64')}';\n`);
writeFileSync(new URL('about.json', GENERATED), `${JSON.stringify(about)}\n`);
