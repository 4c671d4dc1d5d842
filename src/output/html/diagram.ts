import { escapePlain, escapeText } from './escape.js';
import { icon, iconAt } from './icons.js';
import { type Curve, type Layout, layoutOf, MEASURES, type Measure, type Node } from './layout.js';
import { type Link, linksOf } from './links.js';
import type { View } from './view.js';

/** Links that a drawing can hold and still be read; the list in words holds all. */
const MOST_DRAWN = 40;

const LINE_HEIGHT = 16;
const ICON_SIZE = 15;
const ICON_INSET = 14;
const MARGIN = 1;
const THICKEST = 6;

/** Who speaks to whom: a drawing, and the same in words. */
export function diagram(view: View, prefix: string): string {
  const links = linksOf(view);
  const untargeted = view.statements.flatMap(({ statement }) => statement.stances).filter(({ target }) => target === null).length;
  const without =
    untargeted === 0 ? '' : `<p class="hint">${untargeted} ${untargeted === 1 ? 'stance names' : 'stances name'} no target.</p>`;
  if (links.length === 0) return `<p>No stance names a target.</p>${without}`;
  const drawn = links.slice(0, MOST_DRAWN);
  const rest =
    links.length > drawn.length ? `<p class="hint">The ${drawn.length} most frequent of ${links.length} links are drawn.</p>` : '';
  const drawings = Object.entries(MEASURES).map(([name, measure]) => drawing(drawn, name, measure, prefix));
  return `${drawings.join('')}${rest}${without}<details class="in-words"><summary>The diagram in words</summary><ul>${links.map(inWords).join('')}</ul></details>`;
}

function inWords({ from, to, tone, keys }: Link): string {
  return `<li><bdi>${escapeText(from)}</bdi> → <bdi>${escapeText(to)}</bdi>: ${icon(tone.slot)}${escapeText(tone.name)} (${keys.join(', ')})</li>`;
}

function drawing(links: readonly Link[], name: string, measure: Measure, prefix: string): string {
  const layout = layoutOf(links, measure);
  const { width } = measure;
  const id = `${prefix}diagram-${name}`;
  const parties = new Set(links.flatMap(({ from, to }) => [from, to])).size;
  const text = `<title id="${id}-title">Who takes which stance toward whom</title><desc id="${id}-text">${links.length} links between ${parties} parties; the list after the drawing gives each in words.</desc>`;
  const box = `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${round(layout.height) + 2 * MARGIN}`;
  return `<svg class="diagram ${name}" viewBox="${box}" role="img" aria-labelledby="${id}-title ${id}-text">${text}${layout.curves.map((curve) => curveOf(curve, measure)).join('')}${nodesOf(layout, measure)}</svg>`;
}

function curveOf({ link, fromY, toY }: Curve, { width, leftWidth, rightWidth }: Measure): string {
  const from = leftWidth;
  const to = width - rightWidth;
  const end = to - ICON_INSET - ICON_SIZE;
  const bend = (end - from) / 2;
  const thickness = Math.min(THICKEST, 1 + link.count);
  const path = `<path class="line" d="M${from} ${round(fromY)}C${round(from + bend)} ${round(fromY)} ${round(end - bend)} ${round(toY)} ${end} ${round(toY)}" stroke-width="${thickness}"/>`;
  const sign = iconAt(link.tone.slot, to - ICON_INSET, round(toY), ICON_SIZE);
  const count = link.count === 1 ? '' : `<text class="count" x="${end - 6}" y="${round(toY) - 6}" text-anchor="end">${link.count}</text>`;
  const by = link.filters.map((filter) => ` by-${filter}`).join('');
  return `<g class="link t-${link.tone.slot} ${link.tone.slot}${by}">${path}${sign}${count}</g>`;
}

function nodesOf({ left, right }: Layout, { width, leftWidth, rightWidth }: Measure): string {
  return [...left.map((node) => box(node, 0, leftWidth)), ...right.map((node) => box(node, width - rightWidth, rightWidth))].join('');
}

function box({ name, lines, y, height }: Node, x: number, width: number): string {
  const first = y + height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const text = lines.map((line, i) => `<tspan x="${x + width / 2}" y="${round(first + i * LINE_HEIGHT)}">${escapePlain(line)}</tspan>`);
  return `<g class="party"><title>${escapePlain(name)}</title><rect x="${x}" y="${round(y)}" width="${width}" height="${round(height)}" rx="4"/><text text-anchor="middle" dominant-baseline="central">${text.join('')}</text></g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
