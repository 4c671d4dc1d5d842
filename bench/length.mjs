// What ten times the text costs, from 1 kB to 10 MB in one text.
import { analyze } from '../dist/index.js';
import { cpuTime, fixed, megabytesPerSecond } from './measure.mjs';
import { newsTexts, textOfLength } from './texts.mjs';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** Short texts are analysed often enough to be measured at all. */
const LEAST_CHARACTERS = 2e6;

export function run() {
  const texts = newsTexts();
  const warm = textOfLength(texts, 3e6);
  analyze(warm);
  let before = null;
  const rows = SIZES.map((size) => {
    const text = textOfLength(texts, size);
    const times = Math.max(1, Math.round(LEAST_CHARACTERS / size));
    const milliseconds =
      cpuTime(
        () => {
          for (let i = 0; i < times; i++) analyze(text);
        },
        size > 1e6 ? 2 : 4,
      ) / times;
    const growth = before === null ? '' : fixed(milliseconds / before, 1);
    before = milliseconds;
    return [`${size / 1000} kB`, fixed(milliseconds, 2), fixed(megabytesPerSecond(size, milliseconds)), growth];
  });
  return { title: 'Cost against length of one text', rows: [['length', 'ms', 'MB/s', 'times the one before'], ...rows] };
}
