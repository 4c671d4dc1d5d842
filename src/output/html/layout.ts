import type { Link } from './links.js';

/** Sizes of a drawing, in its own units: one is a pixel where it is as wide as its window. */
export interface Measure {
  readonly width: number;
  readonly leftWidth: number;
  readonly rightWidth: number;
}

/** Wide windows and paper; narrow windows, where the letters must not shrink with the drawing. */
export const MEASURES = {
  wide: { width: 760, leftWidth: 190, rightWidth: 250 },
  narrow: { width: 340, leftWidth: 104, rightWidth: 124 },
} as const satisfies Record<string, Measure>;

export interface Node {
  readonly name: string;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

export interface Curve {
  readonly link: Link;
  readonly fromY: number;
  readonly toY: number;
}

export interface Layout {
  readonly height: number;
  readonly left: readonly Node[];
  readonly right: readonly Node[];
  readonly curves: readonly Curve[];
}

const PORT_HEIGHT = 24;
const LINE_HEIGHT = 16;
const PADDING = 12;
const NODE_GAP = 12;
const MOST_LINES = 3;

/** Width of an average letter in the size that the drawing uses. */
const LETTER_WIDTH = 7;

/** Sources in a column on the left, targets on the right, each as high as it has links; targets stand near those who speak of them. */
export function layoutOf(links: readonly Link[], { leftWidth, rightWidth }: Measure): Layout {
  const sources = [...new Set(links.map(({ from }) => from))];
  const sourceRank = new Map(sources.map((name, rank) => [name, rank]));
  const rankOf = (link: Link) => sourceRank.get(link.from) ?? 0;
  const targets = [...new Set(links.map(({ to }) => to))]
    .map((name) => ({ name, rank: mean(links.filter(({ to }) => to === name).map(rankOf)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
  const targetRank = new Map(targets.map((name, rank) => [name, rank]));
  const left = column(sources, (name) => links.filter(({ from }) => from === name).length, leftWidth);
  const right = column(targets, (name) => links.filter(({ to }) => to === name).length, rightWidth);
  const height = Math.max(heightOf(left), heightOf(right));
  const leftNodes = centred(left, height);
  const rightNodes = centred(right, height);
  const ranked = (a: Link, b: Link) => (targetRank.get(a.to) ?? 0) - (targetRank.get(b.to) ?? 0) || rankOf(a) - rankOf(b);
  const fromPorts = portsOf(leftNodes, [...links].sort(ranked), ({ from }) => from);
  const toPorts = portsOf(
    rightNodes,
    [...links].sort((a, b) => rankOf(a) - rankOf(b) || ranked(a, b)),
    ({ to }) => to,
  );
  const curves = links.map((link) => ({ link, fromY: fromPorts.get(link) ?? 0, toY: toPorts.get(link) ?? 0 }));
  return { height, left: leftNodes, right: rightNodes, curves };
}

function column(names: readonly string[], ports: (name: string) => number, width: number): Node[] {
  let y = 0;
  return names.map((name) => {
    const lines = wrapped(name, Math.floor((width - 2 * PADDING) / LETTER_WIDTH));
    const height = Math.max(ports(name) * PORT_HEIGHT, lines.length * LINE_HEIGHT + PADDING);
    const node = { name, lines, y, height };
    y += height + NODE_GAP;
    return node;
  });
}

function heightOf(nodes: readonly Node[]): number {
  const last = nodes.at(-1);
  return last === undefined ? 0 : last.y + last.height;
}

function centred(nodes: readonly Node[], height: number): Node[] {
  const shift = (height - heightOf(nodes)) / 2;
  return nodes.map((node) => ({ ...node, y: node.y + shift }));
}

/** Where each link leaves or reaches its node: spread evenly over the node's height. */
function portsOf(nodes: readonly Node[], links: readonly Link[], nameOf: (link: Link) => string): Map<Link, number> {
  const ports = new Map<Link, number>();
  for (const { name, y, height } of nodes) {
    const own = links.filter((link) => nameOf(link) === name);
    own.forEach((link, i) => {
      ports.set(link, y + ((i + 0.5) * height) / own.length);
    });
  }
  return ports;
}

/** A name in lines of at most so many letters; what does not fit ends in an ellipsis. */
export function wrapped(name: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  const shown = lines.slice(0, MOST_LINES).map((one) => (one.length > most ? `${one.slice(0, most - 1)}…` : one));
  const last = shown.at(-1) ?? '';
  if (lines.length > MOST_LINES && !last.endsWith('…')) shown[MOST_LINES - 1] = `${last.slice(0, most - 1)}…`;
  return shown;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
