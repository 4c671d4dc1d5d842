import { escapeText } from './escape.js';
import { icon } from './icons.js';
import type { SpeakerView, StatementView, Tone, View } from './view.js';

/** Speakers by stance: how many statements of each carry it. A statement of two stances counts in both columns. */
export function speakerTable({ speakers, statements, tones }: View): string {
  const head = tones
    .map((tone) => `<th scope="col" class="number">${icon(tone.slot)}<span class="word">${escapeText(tone.name)}</span></th>`)
    .join('');
  const most = speakers.reduce((high, speaker) => Math.max(high, ...tones.map((tone) => countOf(speaker.statements, tone))), 1);
  const rows = speakers.map((speaker) => row(speaker, tones, most));
  const sums = tones.map((tone) => `<td class="number">${countOf(statements, tone)}</td>`).join('');
  const foot = `<tfoot><tr><th scope="row">All</th><td class="number">${statements.length}</td>${sums}</tr></tfoot>`;
  return `<table class="speakers"><caption>Statements of each speaker by stance</caption><thead><tr><th scope="col">Speaker</th><th scope="col" class="number"><span class="word">Statements</span><span class="short" aria-hidden="true">Σ</span></th>${head}</tr></thead><tbody>${rows.join('')}</tbody>${foot}</table>`;
}

function row(speaker: SpeakerView, tones: readonly Tone[], most: number): string {
  const { key, name, role, actor, statements, filter } = speaker;
  const about = [role, actor].filter((one) => one !== null).map((one) => `<bdi>${escapeText(one)}</bdi>`);
  const who = `<b class="key">${key}</b> <bdi>${escapeText(name)}</bdi>${about.length === 0 ? '' : ` <span class="role">${about.join(', ')}</span>`}`;
  const cells = tones.map((tone) => cell(countOf(statements, tone), tone, most)).join('');
  return `<tr class="by-${filter}"><th scope="row">${who}</th><td class="number">${statements.length}</td>${cells}</tr>`;
}

function cell(count: number, tone: Tone, most: number): string {
  if (count === 0) return '<td class="number zero">0</td>';
  const step = Math.max(1, Math.round((count / most) * BAR_STEPS));
  return `<td class="number"><span class="bar t-${tone.slot} w${step}">${count}</span></td>`;
}

/** Lengths that a bar can have; each has a style rule. */
export const BAR_STEPS = 10;

function countOf(statements: readonly StatementView[], tone: Tone): number {
  return statements.filter(({ tones }) => tones.includes(tone)).length;
}
