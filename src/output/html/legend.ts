import { escapeText } from './escape.js';
import { icon } from './icons.js';
import { MOST_FILTERS, type SpeakerView, type View } from './view.js';

/** The legend: what each mark means, and, as each item can be chosen, a filter. It works by style rules alone. */
export function legend(view: View, prefix: string): string {
  return `<section class="legend" aria-label="Legend and filter">${stanceFilter(view)}${speakerFilter(view, prefix)}${parts()}</section>`;
}

function stanceFilter({ statements, tones }: View): string {
  const items = tones.map((tone) => {
    const count = statements.filter((statement) => statement.tones.includes(tone)).length;
    return `<label class="choice swatch first-${tone.slot}"><input type="checkbox" class="f-${tone.slot}"><span>${icon(tone.slot)}${escapeText(tone.name)} <span class="count">${count}</span></span></label>`;
  });
  return `<fieldset><legend>Stance</legend><p class="hint">Tick to see only these.</p>${items.join('')}</fieldset>`;
}

function speakerFilter({ speakers }: View, prefix: string): string {
  const listed = speakers.filter(({ filter }) => filter < MOST_FILTERS);
  const others = speakers.filter(({ filter }) => filter === MOST_FILTERS);
  const items = [
    `<label class="choice"><input type="radio" name="${prefix}speaker" class="f-all" checked><span>Everyone</span></label>`,
    ...listed.map((speaker) =>
      choice(speaker.filter, `<b class="key">${speaker.key}</b> ${nameOf(speaker)}`, speaker.statements.length, prefix),
    ),
    ...(others.length === 0 ? [] : [choice(MOST_FILTERS, `${others.length} others`, total(others), prefix)]),
  ];
  return `<fieldset class="speaker-filter"><legend>Speaker</legend>${items.join('')}</fieldset>`;
}

function choice(filter: number, name: string, count: number, prefix: string): string {
  return `<label class="choice"><input type="radio" name="${prefix}speaker" class="f-by-${filter}"><span>${name} <span class="count">${count}</span></span></label>`;
}

function nameOf({ name, actor }: SpeakerView): string {
  return `<bdi>${escapeText(name)}</bdi>${actor === null ? '' : ` <bdi class="actor">${escapeText(actor)}</bdi>`}`;
}

function total(speakers: readonly SpeakerView[]): number {
  return speakers.reduce((sum, { statements }) => sum + statements.length, 0);
}

function parts(): string {
  return `<div class="parts"><p>In the text: <span class="mark is-source st">source</span> <span class="mark is-cue st">cue</span> <span class="mark is-content st first-neutral">content</span> <span class="mark is-rule st lit">evidence</span>. Point at a statement, or go to it with the tab key, to see its evidence; open its note to read why.</p></div>`;
}
