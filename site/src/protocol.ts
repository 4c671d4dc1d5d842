import type { StanceLabel } from '../../src/index.js';
import type { Patch } from './patch.js';

/** The labels of the library, written out here so that the page need not hold its schemas. */
export const LABELS = ['support', 'condemn', 'cooperate', 'call-to-action'] as const satisfies readonly StanceLabel[];

/** A lexicon entry as the visitor typed it. */
export interface Entry {
  readonly pattern: string;
  readonly label: StanceLabel;
  readonly weight: number;
}

export const DOWNLOADS = ['csv', 'events', 'json', 'html'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** What the page asks of the engine. */
export type Request =
  | { readonly kind: 'analyze'; readonly text: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'download'; readonly format: Download };

/** What has become of the text: HTML, made by the library and escaped there. */
export interface Update {
  readonly kind: 'update';
  readonly summary: string;
  /** Null where it is as it was. */
  readonly legend: string | null;
  readonly rows: Patch;
  /** Null where they are as they were. */
  readonly results: string | null;
  /** What the entries changed, in words; plain text. */
  readonly changes: readonly string[];
  /** Why the entries cannot be used, or null. */
  readonly refused: string | null;
}

export interface File {
  readonly kind: 'file';
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export type Reply = Update | File;
