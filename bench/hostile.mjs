// Texts made to be slow, 1 MB each, beside 1 MB of news: processor time, and how much memory a process of its own comes to hold.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyze } from '../dist/index.js';
import { cpuTime, fixed } from './measure.mjs';
import { newsTexts, textOfLength } from './texts.mjs';

const SIZE = 1e6;
/** What a text made to be slow may cost, in texts of news. */
const MOST_TIMES = 4;
const RUNS = 3;
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

/** Megabytes that a new process comes to hold beyond what it holds before, given the text on its standard input; not a number where only Linux could tell. */
function memoryFor(text) {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(execFileSync(process.execPath, [PEAK], { input: text, encoding: 'utf8' }));
}

/** The value in the middle of an odd number of them. */
function median(values) {
  return [...values].sort((a, b) => a - b)[(values.length - 1) / 2];
}

const several = (measure) => Array.from({ length: RUNS }, measure);

export function run() {
  const news = textOfLength(newsTexts(), SIZE);
  analyze(news);
  const normal = { milliseconds: cpuTime(() => analyze(news), RUNS), megabytes: median(several(() => memoryFor(news))) };
  const costOf = (text) => {
    const milliseconds = cpuTime(() => analyze(text), 1);
    const megabytes = memoryFor(text);
    return { milliseconds, megabytes, time: milliseconds / normal.milliseconds, memory: megabytes / normal.megabytes };
  };
  const isBroken = ({ time, memory }) => time > MOST_TIMES || memory > MOST_TIMES;
  const costs = Object.entries(UNITS).map(([name, unit]) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const once = costOf(text);
    // A collection of garbage may fall into one run; what is slow is slow each time.
    const again = isBroken(once) ? several(() => costOf(text)) : [];
    return { name, ...(again.find((one) => !isBroken(one)) ?? once) };
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
    broken: costs
      .filter(isBroken)
      .map(
        ({ name, time, memory }) =>
          `${name}: ${fixed(time)} times the time and ${fixed(memory)} times the memory of news, expected at most ${MOST_TIMES}`,
      ),
  };
}
