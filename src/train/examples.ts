import { builtInLexicons } from '../analyze.js';
import type { CorpusRecord } from '../corpus.js';
import { createReader, textRegion } from '../pipeline.js';
import { createSymbols } from '../reading/index.js';
import { STANCE_LABELS } from '../schema.js';
import { checkLexicon, createJudge, featuresOf, findRules, type Heard, inputsOf, type Lexicon } from '../stance/index.js';
import type { Document } from './count.js';
import { emptyModel } from './empty.js';

/** A corpus sentence as training sees it: its features, its rule evidence, its labels. */
export interface Example extends Document {
  readonly rules: readonly number[];
}

/** What examples are read with; the defaults are the built-in labels and lexicons. */
export interface ReadingOptions {
  readonly labels?: readonly string[];
  readonly lexicons?: readonly Lexicon<string>[];
  /** The judge whose evidence is read where it is not that of both. */
  readonly judges?: Heard;
  readonly onRead?: (done: number) => void;
}

/** Reads a corpus into examples by the very code that judges at run time. */
export function examplesOf(
  corpus: readonly CorpusRecord[],
  { labels = STANCE_LABELS, lexicons = [], judges, onRead }: ReadingOptions = {},
): Example[] {
  const symbols = createSymbols();
  const own = lexicons.map((lexicon) => ({ lexicon: checkLexicon(lexicon, lexicon.lexicon, labels), file: lexicon.lexicon }));
  const judge = createJudge(
    [...builtInLexicons(), ...own],
    { ...emptyModel(labels), ...(judges === undefined ? {} : { judges }) },
    symbols,
  );
  const readText = createReader(symbols);
  return corpus.map((record, n) => {
    const region = textRegion(readText(record.text));
    onRead?.(n + 1);
    return {
      features: featuresOf(region).map((feature) => feature.name),
      rules: inputsOf(judge, region, findRules(judge, region)),
      labels: labels.map((label) => record.stances.some((stance) => stance.label === label)),
    };
  });
}
