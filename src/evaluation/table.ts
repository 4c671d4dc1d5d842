import type { Evaluation } from './evaluate.js';
import type { Figures } from './tally.js';

type Cell = string | number | null;

/**
 * An evaluation as tables for people.
 *
 * @example console.log(formatEvaluation(evaluate(model, parseGold(gold, 'gold.ndjson'))));
 */
export function formatEvaluation({ labels, sentences, articles, statements, stances, attribution }: Evaluation): string {
  const { byLabel, micro, macroF1, exactSet, target, confusion, calibration } = stances;
  const given = `${counted(sentences, 'sentence')}, ${counted(articles, 'article')}, ${counted(statements, 'statement')} in all`;
  const parts = [
    given,
    tableOf([
      ['stance', 'precision', 'recall', 'F1', 'in gold'],
      ...labels.map((label) => [label, ...figureCells(byLabel[label]), String(byLabel[label]?.gold ?? 0)]),
      ['all (micro)', ...figureCells(micro), ''],
      ['mean F1 (macro)', '', '', macroF1, ''],
      ['exact label set', '', '', exactSet, ''],
      ['target right', '', '', target, ''],
    ]),
    `confusion: rows are the gold, columns what was found\n${tableOf([
      ['', ...confusion.labels],
      ...confusion.labels.map((label, i) => [label, ...confusion.counts[i].map(String)]),
    ])}`,
    `expected calibration error ${calibration.error.toFixed(3)}; probabilities beside how often they came true\n${tableOf([
      ['probability', 'count', 'predicted', 'observed'],
      ...calibration.bins
        .filter(({ count }) => count > 0)
        .map(({ from, to, count, predicted, observed }) => [`${from.toFixed(1)} to ${to.toFixed(1)}`, String(count), predicted, observed]),
    ])}`,
  ];
  if (attribution !== null) {
    const { speaker, actor, form } = attribution;
    parts.push(
      tableOf([
        ['attribution', 'precision', 'recall', 'F1'],
        ['statements', ...figureCells(attribution.statements)],
        ['words of content', ...figureCells(attribution.content)],
        ['words of cue', ...figureCells(attribution.cue)],
        ['words of source', ...figureCells(attribution.source)],
      ]),
      tableOf([
        ['of the statements found', 'right'],
        ['speaker', speaker],
        ['actor', actor],
        ['form', form],
      ]),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function figureCells(figures: Figures | undefined): Cell[] {
  return figures === undefined ? [null, null, null] : [figures.precision, figures.recall, figures.f1];
}

/** Rows in columns: the first to the left, the others to the right. */
function tableOf(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? '-' : typeof cell === 'number' ? cell.toFixed(3) : cell)));
  const widths = texts[0].map((_cell, column) => Math.max(...texts.map((row) => row[column].length)));
  return texts
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
