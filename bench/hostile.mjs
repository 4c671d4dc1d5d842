// Texts made to be slow, 1 MB each, beside 1 MB of news.
import { analyze } from '../dist/index.js';
import { cpuTime, fixed } from './measure.mjs';
import { newsTexts, textOfLength } from './texts.mjs';

const SIZE = 1e6;
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

export function run() {
  const texts = newsTexts();
  const news = textOfLength(texts, SIZE);
  analyze(news);
  const normal = cpuTime(() => analyze(news), 3);
  const rows = Object.entries(UNITS).map(([name, unit]) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const milliseconds = cpuTime(() => analyze(text), 1);
    return [name, fixed(milliseconds, 0), fixed(milliseconds / normal, 2)];
  });
  return { title: 'Hostile texts of 1 MB', rows: [['', 'ms', 'of 1 MB of news'], ['news', fixed(normal, 0), '1.00'], ...rows] };
}
