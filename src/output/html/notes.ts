import type { Evidence, Stance, Statement } from '../../schema.js';
import { featureInWords } from '../features.js';
import { escapeText } from './escape.js';
import { icon } from './icons.js';
import { type Homed, statementClasses } from './marks.js';
import { signed } from './segments.js';
import type { StatementView, Tone } from './view.js';

/** The notes beside a block: one a statement, its evidence folded under it. */
export function notes(homed: readonly Homed[], byId: ReadonlyMap<number, StatementView>, prefix: string): string {
  if (homed.length === 0) return '';
  return `<ul class="notes">${homed.map((one) => note(one, byId, prefix)).join('')}</ul>`;
}

function note({ statement, number }: Homed, byId: ReadonlyMap<number, StatementView>, prefix: string): string {
  const { id, stances } = statement.statement;
  const { name, actor } = statement.speaker;
  const who = `<b class="key">${statement.key}</b> <bdi class="name">${escapeText(name)}</bdi>${actor === null ? '' : ` <bdi class="actor">${escapeText(actor)}</bdi>`}`;
  const what =
    stances.length === 0
      ? `<span class="stance">${icon('neutral')}neutral</span>`
      : statement.tones.map((tone, i) => stanceLine(stances[i], tone)).join('');
  const why = `<div class="why" id="${prefix}w${id}">${wordsOf(statement, byId)}${stances.length === 0 ? nearest(statement.statement) : statement.tones.map((tone, i) => reasons(stances[i], tone)).join('')}<p class="back"><a href="#${prefix}m${id}">Back to ${statement.key} in the text</a></p></div>`;
  return `<li class="note ${statementClasses(statement, number).join(' ')}"><details><summary><span class="who">${who}</span> <span class="what">${what}</span></summary>${why}</details></li>`;
}

function stanceLine(stance: Stance<string> | undefined, { name, slot }: Tone): string {
  if (stance === undefined) return '';
  const { probability, target } = stance;
  const toward = target === null ? '' : ` <span class="toward"><span class="arrow">→</span> <bdi>${escapeText(target.text)}</bdi></span>`;
  return `<span class="stance">${icon(slot)}<span class="label">${escapeText(name)}</span> <span class="probability">${probability.toFixed(2)}</span>${toward}</span> `;
}

/** The parts of the statement in words, for readers who do not see the marks. */
function wordsOf({ statement }: StatementView, byId: ReadonlyMap<number, StatementView>): string {
  const { cue, source, form, continues, content, id } = statement;
  const continued = continues === null ? undefined : byId.get(continues);
  const parts = [
    `<dt>Content</dt><dd>${content.map(({ text }) => `<bdi>${escapeText(text)}</bdi>`).join(' … ')}</dd>`,
    `<dt>Cue</dt><dd>${cue === null ? 'none' : `<bdi>${escapeText(cue.text)}</bdi>`}</dd>`,
    `<dt>Source</dt><dd>${source === null ? 'none of its own' : `<bdi>${escapeText(source.text)}</bdi>`}</dd>`,
    `<dt>Form</dt><dd>${form}${continued === undefined ? '' : `, continues ${continued.key}`}; statement ${id}</dd>`,
  ];
  return `<dl class="words">${parts.join('')}</dl>`;
}

function reasons(stance: Stance<string> | undefined, { name, slot }: Tone): string {
  if (stance === undefined) return '';
  const { probability, intensity, target, plover, cameo, evidence } = stance;
  const toward =
    target === null
      ? 'no target'
      : `target <bdi>${escapeText(target.text)}</bdi>${target.actor === null ? '' : ` (${escapeText(target.actor)})`}`;
  const codes = `PLOVER ${escapeText(plover)}, CAMEO ${escapeText(cameo)}`;
  return `<div class="reasons"><p>${icon(slot)}<b>${escapeText(name)}</b> ${probability.toFixed(2)}, ${intensity}, ${toward}; ${codes}</p><ul>${evidence.map(reason).join('')}</ul></div>`;
}

function reason(evidence: Evidence): string {
  if (evidence.kind === 'rule') {
    const { span, entry, lexicon, weight } = evidence;
    return `<li><span class="weight">${signed(weight)}</span> <bdi class="quoted">${escapeText(span.text)}</bdi>, entry <code>${escapeText(entry).replaceAll('|', '|<wbr>')}</code> of lexicon ${escapeText(lexicon)}</li>`;
  }
  const features = evidence.features.map(
    ({ feature, logOdds }) => `<span class="feature">${escapeText(featureInWords(feature))} ${signed(logOdds)}</span>`,
  );
  return `<li><span class="weight">${signed(evidence.logOdds)}</span> word statistics: ${features.length === 0 ? 'nothing that stands out' : features.join(', ')}</li>`;
}

function nearest({ scores }: Statement<string>): string {
  const [label, score] = Object.entries(scores).reduce((best, one) => (one[1] > best[1] ? one : best));
  return `<p>No stance reached its threshold. Nearest: ${escapeText(label)} ${score.toFixed(2)}.</p>`;
}
