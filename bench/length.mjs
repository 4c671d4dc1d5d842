// What ten times the text costs, from 1 kB to 10 MB: the same news in texts of each length.
import { analyze } from '../dist/index.js';
import { cpuTime, fixed, megabytesPerSecond } from './measure.mjs';
import { newsTexts, textOfLength } from './texts.mjs';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** News that short texts are cut of: a text that is analysed over and over would be found in the caches of the processor. */
const NEWS_LENGTH = 4e6;
const RUNS = 3;
/** What ten times the text may cost. */
const MOST_GROWTH = 10.5;

/** The news in texts of a length, or one text that is longer. */
function textsOfLength(news, size) {
  if (size > NEWS_LENGTH) return [textOfLength([news], size)];
  return Array.from({ length: Math.floor(news.length / size) }, (_none, i) => news.slice(i * size, (i + 1) * size));
}

export function run() {
  const news = textOfLength(newsTexts(), NEWS_LENGTH);
  analyze(news);
  const costs = SIZES.map((size) => {
    const texts = textsOfLength(news, size);
    const milliseconds = cpuTime(
      () => {
        for (const text of texts) analyze(text);
      },
      size > NEWS_LENGTH ? 2 : RUNS,
    );
    return { size, milliseconds: milliseconds / texts.length };
  });
  const growths = costs.map(({ milliseconds }, i) => (i === 0 ? null : milliseconds / costs[i - 1].milliseconds));
  const rows = costs.map(({ size, milliseconds }, i) => [
    `${size / 1000} kB`,
    fixed(milliseconds, 2),
    fixed(megabytesPerSecond(size, milliseconds)),
    growths[i] === null ? '' : fixed(growths[i], 1),
  ]);
  return {
    title: 'Cost against length of one text',
    rows: [['length', 'ms', 'MB/s', 'times the one before'], ...rows],
    broken: growths.flatMap((growth, i) =>
      growth !== null && growth > MOST_GROWTH
        ? [`${rows[i][0]} cost ${fixed(growth, 1)} times what a tenth costs, expected at most ${MOST_GROWTH}`]
        : [],
    ),
  };
}
