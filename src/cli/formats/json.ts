import type { TextFormat } from './format.js';
import { recordOf } from './ndjson.js';

const INDENT = 2;

/** One indented object an article, one after the other. */
export const jsonFormat: TextFormat = {
  kind: 'text',
  begin: '',
  record: (article, analysis) => `${JSON.stringify(recordOf(article, analysis), null, INDENT)}\n`,
  failure: (failure) => `${JSON.stringify(failure, null, INDENT)}\n`,
  end: '',
};
