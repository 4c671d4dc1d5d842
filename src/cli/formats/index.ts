import type { Format, FormatOptions } from './format.js';

export type { Format, FormatOptions, TextFormat, Writer } from './format.js';

/** What `--format` may name. Each format is loaded only where it is asked for, so that a heavy one costs the others nothing. */
const FORMATS = {
  table: (options: FormatOptions) => import('./table.js').then(({ tableFormat }) => tableFormat(options)),
  json: () => import('./json.js').then(({ jsonFormat }) => jsonFormat),
  ndjson: () => import('./ndjson.js').then(({ ndjsonFormat }) => ndjsonFormat),
  csv: () => import('./csv.js').then(({ csvFormat }) => csvFormat('statements')),
  events: () => import('./csv.js').then(({ csvFormat }) => csvFormat('events')),
  parquet: () => import('./parquet/index.js').then(({ parquetFormat }) => parquetFormat()),
  html: () => import('./html.js').then(({ htmlFormat }) => htmlFormat),
} as const satisfies Record<string, (options: FormatOptions) => Promise<Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

export function loadFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  return FORMATS[name](options);
}
