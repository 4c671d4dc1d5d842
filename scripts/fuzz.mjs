// Coverage-guided fuzzing of the built entry: mutated articles, of which those that reach new code are kept and mutated further. Checks
// that no text makes `analyze` or `classify` throw, that every span lies in the text, that the result passes its schema, and that a second
// analysis is the same.   npm run build && node scripts/fuzz.mjs [seconds] [seed]
// V8's own block coverage guides it: the fuzzers on the registry bring a binary for one C library only.
import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { AnalysisSchema, analyze, ClassificationSchema, classify } from '../dist/index.js';

const seconds = Number(process.argv[2] ?? 600);
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
const LONGEST = 2500;
/** Texts between two looks at the coverage, which cost more than an analysis. */
const BATCH = 12;
const MOST_FINDINGS = 10;

const TOKENS = [
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '.',
  '. ',
  ', ',
  ',',
  '...',
  '…',
  ':',
  ';',
  '-',
  ' -- ',
  '—',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200f',
  '\u202e',
  '\u0000',
  '\ufeff',
  '\ud83d',
  '\u0301',
  '🕊️',
  '%',
  '$5',
  '3.5',
  'No. 4',
  'U.S.',
  'Mr. ',
  'Q: ',
  'A: ',
  'MR. ROE: ',
  ' said ',
  ' said that ',
  ' according to ',
  ' urged ',
  ' condemned ',
  ' thanked ',
  ' agreed to ',
  ' not ',
  ' without ',
  ' that ',
  ' the two sides ',
  ' he ',
  ' she ',
  ' its ',
  " France's ",
  ' Minister ',
  'LIMA, May 4 (AFP) -- ',
  '* ',
  '1. ',
  '#',
  '@',
  'http://x.y/z?a=b',
];

let state = seed >>> 0 || 1;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = (items) => items[random(items.length)];

function seeds() {
  const folder = new URL('../training/corpus/', import.meta.url);
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line, i) => i % 40 === 0 && line !== '')
        .map((line) => JSON.parse(line).text),
    );
  return [readFileSync(new URL('../examples/article.txt', import.meta.url), 'utf8'), ...sentences];
}

const MUTATIONS = [
  (text) => text.slice(0, random(text.length + 1)) + pick(TOKENS) + text.slice(random(text.length + 1)),
  (text) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + pick(TOKENS) + text.slice(at);
  },
  (text) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + text.slice(at + random(40));
  },
  (text) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + text.slice(at, at + random(80)).repeat(1 + random(4)) + text.slice(at);
  },
  (text, pool) => {
    const other = pick(pool);
    return text.slice(0, random(text.length + 1)) + other.slice(random(other.length + 1));
  },
  (text, pool) => `${text}${pick([' ', '\n', '\n\n', ''])}${pick(pool)}`,
  (text) => {
    const words = text.split(' ');
    const [a, b] = [random(words.length), random(words.length)];
    [words[a], words[b]] = [words[b], words[a]];
    return words.join(' ');
  },
  (text) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(at + 1);
  },
  (text) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + text.slice(at, at + 30).toUpperCase() + text.slice(at + 30);
  },
];

function mutated(pool) {
  let text = pick(pool);
  for (let n = 1 + random(4); n > 0; n--) text = pick(MUTATIONS)(text, pool);
  return text.slice(0, LONGEST);
}

function checkSpans(value, text) {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && (value.end <= value.start || value.text !== text.slice(value.start, value.end)))
    throw new Error(`a span that does not lie in the text: ${JSON.stringify(value)}`);
  for (const inner of Object.values(value)) checkSpans(inner, text);
}

function check(text) {
  const analysis = AnalysisSchema.parse(analyze(text));
  checkSpans(analysis, text);
  checkSpans(ClassificationSchema.parse(classify(text)), text);
  if (JSON.stringify(analyze(text)) !== JSON.stringify(analysis)) throw new Error('a second analysis differs from the first');
}

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });

const reached = new Set();
/** Whether blocks of the library ran that had never run before. */
async function reachesMore() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const before = reached.size;
  for (const { url, functions } of result) {
    if (!url.includes('/dist/')) continue;
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges) if (count > 0) reached.add(`${startOffset}-${endOffset}`);
  }
  return reached.size > before;
}

const pool = seeds();
const findings = [];
let executions = 0;
const end = Date.now() + seconds * 1000;
console.log(`seed ${seed}, ${pool.length} texts to begin with, ${seconds} s`);
while (Date.now() < end && findings.length < MOST_FINDINGS) {
  const batch = Array.from({ length: BATCH }, () => mutated(pool));
  for (const text of batch) {
    executions++;
    try {
      check(text);
    } catch (error) {
      findings.push({ text, error: String(error.message).slice(0, 300) });
    }
  }
  if (await reachesMore()) pool.push(...batch.slice(0, 3), batch[BATCH - 1]);
}
console.log(`${executions} texts, ${pool.length} kept, ${reached.size} blocks reached, ${findings.length} findings`);
for (const finding of findings) console.log(JSON.stringify(finding));
process.exitCode = findings.length === 0 ? 0 : 1;
