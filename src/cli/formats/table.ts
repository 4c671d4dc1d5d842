import type { Analysis, Statement } from '../../schema.js';
import { explainInWords, isExplained } from '../explain/index.js';
import type { FormatOptions, TextFormat } from './format.js';

const CONTENT_WIDTH = 58;
const SPEAKER_WIDTH = 24;

/** A table for people: one line a statement, and the reasons under it where the analysis has them (`--explain`). */
export function tableFormat(_options: FormatOptions): TextFormat {
  return { kind: 'text', begin: '', record: ({ id }, analysis) => formatTable(id, analysis), failure: () => '', end: '' };
}

function formatTable(id: string, analysis: Analysis): string {
  const rows = analysis.statements.map((statement) => [
    String(statement.id),
    short(speakerOf(statement), SPEAKER_WIDTH),
    statement.speaker?.actor ?? '',
    stancesOf(statement),
    short(contentOf(statement), CONTENT_WIDTH),
  ]);
  const table = [['#', 'speaker', 'actor', 'stance (probability) > target', 'content'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.flatMap((row, i) => {
    const line = row
      .map((cell, column) => (column < 4 ? cell.padEnd(widths[column]) : cell))
      .join('  ')
      .trimEnd();
    const statement = analysis.statements[i - 1];
    return statement !== undefined && isExplained(statement) ? [line, ...explainInWords(statement)] : [line];
  });
  const count = analysis.statements.length;
  return [`${id}: ${count} statement${count === 1 ? '' : 's'}`, ...lines, ''].join('\n');
}

function speakerOf({ speaker }: Statement): string {
  return speaker === null ? '?' : speaker.name;
}

function stancesOf({ stances }: Statement): string {
  if (stances.length === 0) return 'neutral';
  return stances
    .map(({ label, probability, target }) => `${label} (${probability.toFixed(2)})${target === null ? '' : ` > ${short(target.text, 28)}`}`)
    .join(', ');
}

function contentOf({ content }: Statement): string {
  return content.map((span) => span.text).join(' ... ');
}

function short(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= width ? line : `${line.slice(0, width - 3)}...`;
}
