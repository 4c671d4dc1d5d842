import type { analyzeAll as AnalyzeAll } from './analyzeAll.js';

/** The built ES module; a name that is no literal stays an import at run time. */
const ENTRY: string = './batch.js';

/** `require('demarche/batch')`: the ES module, loaded at the first call, so that the package carries the library twice and not three times. */
export const analyzeAll: typeof AnalyzeAll = async function* (articles, options) {
  const entry: { readonly analyzeAll: typeof AnalyzeAll } = await import(ENTRY);
  yield* entry.analyzeAll(articles, options);
};
