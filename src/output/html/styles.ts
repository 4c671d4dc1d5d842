import { article, frame, legendAndTable, palette, print, wide } from './sheet.js';
import { BAR_STEPS } from './table.js';
import { MOST_FILTERS, SLOTS } from './view.js';

/** Numbers by which a mark and its note are lit together: statements beyond these in one paragraph are marked but not lit. */
const MOST_LINKED = 16;

/** All style rules of a page; those that follow from data are made here, the others stand in `sheet.ts`. */
export function styles(): string {
  return [palette, toneRules(), frame, article, legendAndTable, barRules(), linkRules(), filterRules(), wide, print].join('\n');
}

function toneRules(): string {
  return SLOTS.map(
    (slot) =>
      `.first-${slot}{--a:var(--${slot}-tint);--c:var(--${slot})}.second-${slot}{--b:var(--${slot}-tint)}.t-${slot}{color:var(--${slot});--c:var(--${slot})}`,
  ).join('\n');
}

function barRules(): string {
  return Array.from({ length: BAR_STEPS }, (_step, i) => `.w${i + 1}{width:${((i + 1) * 100) / BAR_STEPS}%}`).join('');
}

/** Pointing at a mark, or going to its key or note by keyboard, lights both and shows the evidence. */
function linkRules(): string {
  const lit = ':is(:hover,:focus-within,:target)';
  const numbers = Array.from({ length: MOST_LINKED }, (_number, i) => i + 1);
  const select = (what: string) => numbers.map((n) => `.row:has(.n${n}${lit}) .n${n}${what}`).join(',');
  const folded = select('.note:not(:focus-within) details:not([open])::details-content');
  return [
    `${select('.note')}{box-shadow:0 0 0 2px var(--c)}`,
    `${select('.ref')}{background:var(--a)}`,
    `.lit,${select('.mark.is-rule')}{box-shadow:0 -2px 0 var(--ink),0 2px 0 var(--ink);background:var(--paper)}`,
    `${select('.mark.is-feature:not(.is-rule)')}{box-shadow:0 -2px 0 var(--c)}`,
    `${select('.mark.is-target')}{color:var(--c)}`,
    `@media (hover:hover) and (min-width:60rem){${folded}{${UNFOLDED}}}`,
  ].join('\n');
}

/** The evidence of a note that is pointed at, over the notes below it. */
const UNFOLDED =
  'content-visibility:visible;display:block;position:absolute;z-index:2;left:-4px;right:0;background:var(--panel);border-left:4px solid var(--c);box-shadow:0 8px 14px rgb(0 0 0/.25)';

/** The legend stands beside what it filters, so that a browser need not look through the whole article for what is ticked. `.f-condemn` ticked: only what carries `.condemn` is shown; `.f-by-2` chosen: only what carries `.by-2`. */
function filterRules(): string {
  const ticked = SLOTS.map((slot) => `.f-${slot}:checked`).join(',');
  const kept = SLOTS.map((slot) => `.legend:has(.f-${slot}:checked) ~ .main .${slot}`).join(',');
  const speakers = Array.from({ length: MOST_FILTERS + 1 }, (_filter, i) => i);
  const without = (what: string) =>
    [`.legend:has(${ticked}) ~ .main ${what}:not(${kept})`, ...speakers.map((i) => bySpeaker(what, i))].join(',');
  return [
    `${without(':is(.note,.ref,.link)')}{display:none}`,
    `${without('.row .mark')}{background:none;text-decoration:none;font-weight:inherit;font-style:inherit;border:0;box-shadow:none}`,
    `${speakers.map((i) => bySpeaker('tbody tr', i)).join(',')}{display:none}`,
  ].join('\n');
}

function bySpeaker(what: string, i: number): string {
  return `.legend:has(.f-by-${i}:checked) ~ .main ${what}:not(.by-${i})`;
}
