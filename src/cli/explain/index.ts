/** The reasons of a statement's stances in plain words, for `--explain`. */

import type { EntryReason, ExplainedStatement, Explanation, Reason } from '../../explanation.js';
import { featureInWords } from '../../output/index.js';
import type { Statement } from '../../schema.js';
import { fateOf } from './fates.js';

const LONGEST_ENTRY = 48;
/** Words that move a label by less are not worth a mention. */
const LEAST_WORD = 0.05;
const INDENT = '    ';

/** Whether a statement carries its reasons. */
export function isExplained<Label extends string>(statement: Statement<Label>): statement is ExplainedStatement<Label> {
  return 'explanations' in statement;
}

/** Lines under a statement: its stances first, then other labels that an entry spoke for or against. */
export function explainInWords({ stances, explanations }: ExplainedStatement): string[] {
  const given = new Set(stances.map(({ label }) => label as string));
  const shown = explanations.filter(({ label, reasons }) => given.has(label) || reasons.some(({ kind }) => kind !== 'word'));
  if (shown.length === 0) return [`${INDENT}neutral: no entry and no cue speaks for a stance`];
  return [...shown]
    .sort((a, b) => Number(given.has(b.label)) - Number(given.has(a.label)) || b.probability - a.probability)
    .flatMap((explanation) => linesOf(explanation, given.has(explanation.label)));
}

function linesOf({ label, probability, start, rules, words, reasons }: Explanation, given: boolean): string[] {
  const sum = `log odds ${signed(start)} to begin with, ${signed(rules)} by rules, ${signed(words)} by words`;
  const head = `${INDENT}${given ? '' : 'not '}${label} (${probability.toFixed(2)}): ${sum}`;
  const entries = reasons.flatMap((reason) => (reason.kind === 'word' ? [] : [lineOf(reason, label)]));
  const sides = (['for', 'against'] as const).flatMap((side) => {
    const found = reasons.filter(
      (reason) => reason.kind === 'word' && Math.abs(reason.weight) >= LEAST_WORD && reason.weight > 0 === (side === 'for'),
    );
    return found.length === 0 ? [] : [line(side, `words: ${found.map(wordOf).join(', ')}`)];
  });
  return [head, ...entries, ...sides];
}

function lineOf(reason: Exclude<Reason, { kind: 'word' }>, label: string): string {
  if (reason.kind === 'cue')
    return line(
      reason.weight < 0 ? 'against' : 'for',
      `the cue ${quoted(reason.span?.text ?? '')} is a stance by itself, ${signed(reason.weight)}`,
    );
  const fate = fateOf(reason, label);
  const left =
    reason.weight === reason.given ? `weight ${plain(reason.given)}` : `counts ${plain(reason.weight)} of ${plain(reason.given)}`;
  return line(
    speaksFor(reason, label) ? 'for' : 'against',
    `${quoted(reason.span.text)}, entry ${entryOf(reason)}${fate === null ? '' : `: ${fate}`}; ${left}`,
  );
}

/** An entry of which nothing is left speaks against: it is why the label is not there. */
function speaksFor({ counts, weight }: EntryReason, label: string): boolean {
  return counts === label && weight > 0;
}

function entryOf({ entry, lexicon }: EntryReason): string {
  const short = entry.length <= LONGEST_ENTRY ? entry : `${entry.slice(0, LONGEST_ENTRY - 3)}...`;
  return `${short} of ${lexicon}`;
}

function wordOf(reason: Reason): string {
  return reason.kind === 'word' ? `${featureInWords(reason.feature)} ${signed(reason.weight)}` : '';
}

function line(side: 'for' | 'against', text: string): string {
  return `${INDENT}  ${side.padEnd('against'.length)}  ${text}`;
}

function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ')}"`;
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;
}

function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
