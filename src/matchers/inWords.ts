import type { Classification, Statement } from '../schema.js';
import { oneLine } from './compare.js';
import { type ExpectedStatement, FIELDS } from './expected.js';

const LONGEST = 60;

/** What was expected, field by field. */
export function expectedInWords(expected: ExpectedStatement): string {
  const given = FIELDS.filter((field) => expected[field] !== undefined);
  return given.length === 0 ? 'anything in it' : given.map((field) => `${field} ${valueInWords(expected[field])}`).join(', ');
}

function valueInWords(value: ExpectedStatement[keyof ExpectedStatement]): string {
  if (value === null) return 'none';
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof RegExp) return String(value);
  return (value as readonly unknown[]).map((one) => JSON.stringify(one)).join(' + ');
}

/** A statement on one line. */
export function statementInWords({ id, speaker, stances, content }: Statement<string>): string {
  const who = speaker === null ? 'nobody' : `${speaker.name}${speaker.actor === null ? '' : ` (${speaker.actor})`}`;
  return `#${id} ${who}: ${stancesInWords({ stances })}: ${short(content.map(({ text }) => text).join(' ... '))}`;
}

export function stancesInWords({ stances }: Pick<Classification<string>, 'stances'>): string {
  if (stances.length === 0) return 'neutral';
  return stances
    .map(({ label, probability, target }) => `${label} ${probability.toFixed(2)}${target === null ? '' : ` > ${short(target.text)}`}`)
    .join(', ');
}

export function scoresInWords({ scores }: Pick<Classification<string>, 'scores'>): string {
  return Object.entries(scores)
    .sort(([, a], [, b]) => b - a)
    .map(([label, score]) => `${label} ${score.toFixed(2)}`)
    .join(', ');
}

function short(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 3)}...`;
}
