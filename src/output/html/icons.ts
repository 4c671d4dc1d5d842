import { SLOTS, type Slot } from './view.js';

/** One shape a stance, so that none is told by colour alone: a tick, a cross, two rings, an exclamation mark, a dash. */
const SHAPES: Record<Slot, string> = {
  support: '<path d="M2.5 8.5 6.2 12 13.5 4"/>',
  condemn: '<path d="M3.5 3.5l9 9M12.5 3.5l-9 9"/>',
  cooperate: '<circle cx="5.6" cy="8" r="3.9"/><circle cx="10.4" cy="8" r="3.9"/>',
  'call-to-action': '<path d="M8 2v7M8 12.4v1.6"/>',
  neutral: '<path d="M3 8h10"/>',
};

/** The shapes, once a page; `icon` uses them. */
export function iconDefinitions(): string {
  const symbols = SLOTS.map((slot) => `<symbol id="icon-${slot}" viewBox="0 0 16 16">${SHAPES[slot]}</symbol>`);
  return `<svg class="icons" width="0" height="0" aria-hidden="true" focusable="false"><defs>${symbols.join('')}</defs></svg>`;
}

/** The shape of a stance in its colour; beside a word that says the same, so hidden from screen readers. */
export function icon(slot: Slot): string {
  return `<svg class="icon t-${slot}" aria-hidden="true" focusable="false"><use href="#icon-${slot}"/></svg>`;
}

/** The shape of a stance inside a drawing, its middle at a point. */
export function iconAt(slot: Slot, x: number, y: number, size: number): string {
  const half = size / 2;
  return `<use href="#icon-${slot}" x="${x - half}" y="${y - half}" width="${size}" height="${size}"/>`;
}
