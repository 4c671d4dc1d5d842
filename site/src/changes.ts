import { type Analysis, STANCE_LABELS, type Statement } from '../../src/index.js';

/** A probability that moves less than this has not changed for a reader. */
const LEAST_CHANGE = 0.005;

const WORDS_SHOWN = 60;

/** What differs between two analyses of one text, a line a stance: probabilities that moved, stances that came or went. */
export function changesBetween(before: Analysis, after: Analysis): string[] {
  return after.statements.flatMap((statement, i) => {
    const old = before.statements[i];
    return old === undefined ? [] : changesOf(old, statement);
  });
}

function changesOf(before: Statement, after: Statement): string[] {
  return STANCE_LABELS.flatMap((label) => {
    const [was, is] = [before.scores[label], after.scores[label]];
    if (Math.abs(was - is) < LEAST_CHANGE) return [];
    const [had, has] = [before, after].map(({ stances }) => stances.some((stance) => stance.label === label));
    const turn = had === has ? '' : has ? ', a stance now' : ', no stance any more';
    return [
      `${after.speaker?.name ?? 'Speaker not named'}, ${short(after.content[0]?.text ?? '')}: ${label} ${was.toFixed(2)} → ${is.toFixed(2)}${turn}`,
    ];
  });
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= WORDS_SHOWN ? line : `${line.slice(0, WORDS_SHOWN - 1)}…`;
}
