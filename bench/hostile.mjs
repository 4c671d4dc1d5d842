// Texts made to be slow, 1 MB each, beside 1 MB of news: processor time, and how much memory a process of its own comes to hold.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyze } from '../dist/index.js';
import { cpuTime, fixed } from './measure.mjs';
import { newsTexts, textOfLength } from './texts.mjs';

const SIZE = 1e6;
/** What a text made to be slow may cost, in texts of news. */
const MOST_TIMES = 4;
const UNITS = {
  'quotation marks': '"',
  'single quotation marks': "' ",
  'opening quotation marks': '“ ',
  'said said said': 'said ',
  'one word without spaces': 'x',
  'opening brackets': '(',
  'brackets and words': '(a) ',
  commas: ',',
  'commas and words': 'word, ',
  'not not not': 'not ',
  capitals: 'CAPITALS ',
  'capitalised words': 'Name ',
  'full stops': '.',
  'initials without spaces': 'U.S.',
  newlines: '\n',
  'lines of one word': 'word\n\n',
  'one name, quoting': 'Angela Merkel said: "Yes." ',
  'one minister, quoting': 'The minister said he condemned it. ',
  'hyphens without spaces': 'a-',
  apostrophes: "a'",
};
const PEAK = fileURLToPath(new URL('peak.mjs', import.meta.url));

/** Megabytes that a new process comes to hold beyond what it holds before, given the text on its standard input. */
function memoryFor(text) {
  return Number(execFileSync(process.execPath, [PEAK], { input: text, encoding: 'utf8' }));
}

export function run() {
  const news = textOfLength(newsTexts(), SIZE);
  analyze(news);
  const measured = (text, runs) => ({ milliseconds: cpuTime(() => analyze(text), runs), megabytes: memoryFor(text) });
  const normal = measured(news, 3);
  const costs = Object.entries(UNITS).map(([name, unit]) => {
    const { milliseconds, megabytes } = measured(unit.repeat(Math.ceil(SIZE / unit.length)), 1);
    return { name, milliseconds, megabytes, time: milliseconds / normal.milliseconds, memory: megabytes / normal.megabytes };
  });
  const rows = [{ name: 'news', ...normal, time: 1, memory: 1 }, ...costs].map(({ name, milliseconds, time, megabytes, memory }) => [
    name,
    fixed(milliseconds, 0),
    fixed(time),
    fixed(megabytes, 0),
    fixed(memory),
  ]);
  return {
    title: 'Hostile texts of 1 MB',
    rows: [['', 'ms', 'of 1 MB of news', 'MB held', 'of 1 MB of news'], ...rows],
    broken: costs.flatMap(({ name, time, memory }) =>
      time > MOST_TIMES || memory > MOST_TIMES
        ? [`${name}: ${fixed(time)} times the time and ${fixed(memory)} times the memory of news, expected at most ${MOST_TIMES}`]
        : [],
    ),
  };
}
