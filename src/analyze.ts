import call from '../lexicons/call-to-action.json' with { type: 'json' };
import condemn from '../lexicons/condemn.json' with { type: 'json' };
import cooperate from '../lexicons/cooperate.json' with { type: 'json' };
import support from '../lexicons/support.json' with { type: 'json' };
import model from '../training/model.json' with { type: 'json' };
import { type Attribution, createReader, statementRegions, textRegion } from './pipeline.js';
import { createSymbols } from './reading/index.js';
import { datelineOf, rangeSpan, speakersOf, stancesOf, toScores, toStatement } from './result.js';
import type { Analysis, Classification, StanceLabel } from './schema.js';
import {
  type CheckedLexicon,
  checkLexicon,
  checkModel,
  createJudge,
  judgeActs,
  judgeRegion,
  type Lexicon,
  type Model,
} from './stance/index.js';
import { createTargetMemory } from './targets.js';

/** What an analyzer may be given; everything is optional. */
export interface AnalyzerOptions {
  /** Lexicons that are added to the built-in ones; an entry with the pattern and label of a built-in one overrides it. */
  readonly lexicons?: readonly Lexicon[];
  /** A model trained by `demarche/train` or `demarche train`, in place of the built-in one. */
  readonly model?: Model;
  /** Probability from which a stance is listed: one number, or one a label (default 0.5). */
  readonly threshold?: number | Partial<Record<StanceLabel, number>>;
}

export interface AnalyzeOptions {
  /** Date of the article, `YYYY-MM-DD`: gives datelines without a year theirs. */
  readonly date?: string;
}

export interface Analyzer {
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  classify(text: string): Classification;
}

const DEFAULT_THRESHOLD = 0.5;

/** The lexicons that ship with the package. */
export const builtInLexicons = [
  { lexicon: support, file: 'support.json' },
  { lexicon: condemn, file: 'condemn.json' },
  { lexicon: cooperate, file: 'cooperate.json' },
  { lexicon: call, file: 'call-to-action.json' },
] as unknown as readonly { lexicon: CheckedLexicon; file: string }[]; // checked by a test, not at each import

/**
 * Makes an analyzer with lexicons, model or threshold of one's own.
 *
 * @throws LexiconError, ModelError with the place of the first mistake
 * @example
 * const mine = createAnalyzer({ threshold: { condemn: 0.7 } });
 * mine.analyze(article).statements.length;
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const symbols = createSymbols();
  const own = (options.lexicons ?? []).map((lexicon, i) => ({
    lexicon: checkLexicon(lexicon, nameOf(lexicon, i)),
    file: nameOf(lexicon, i),
  }));
  const judge = createJudge(
    [...builtInLexicons, ...own],
    options.model === undefined ? (model as unknown as Model) : checkModel(options.model),
    symbols,
  );
  const thresholds = thresholdsOf(options.threshold);
  const readText = createReader(symbols);

  return { analyze: analyzeText, classify: classifyText };

  function analyzeText(text: string, { date }: AnalyzeOptions = {}): Analysis {
    assertText(text, 'analyze');
    const attribution = readText(text);
    const memory = createTargetMemory();
    const statements = attribution.statements.map((_statement, number) => {
      const verdict = judgeActs(judge, statementRegions(attribution, number));
      return toStatement(attribution, number, memory(verdict), thresholds);
    });
    const { reading } = attribution;
    return {
      headline: reading.headline === null ? null : rangeSpan(reading, reading.headline),
      dateline: datelineOf(reading, date),
      statements,
      speakers: speakersOf(statements),
    };
  }

  function classifyText(text: string): Classification {
    assertText(text, 'classify');
    const attribution: Attribution = readText(text);
    const region = textRegion(attribution);
    const verdict = judgeRegion(judge, region);
    return { scores: toScores(verdict), stances: stancesOf(attribution, verdict, thresholds) };
  }
}

function nameOf(lexicon: unknown, i: number): string {
  const name = lexicon !== null && typeof lexicon === 'object' && 'lexicon' in lexicon ? lexicon.lexicon : undefined;
  return typeof name === 'string' && name !== '' ? name : `lexicons[${i}]`;
}

function assertText(text: unknown, caller: string): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${caller}: expected the text as a string, was given ${describe(text)}`);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${String(value)}` : typeof value;
}

function thresholdsOf(threshold: AnalyzerOptions['threshold']): Record<StanceLabel, number> {
  const of = (label: StanceLabel) => (typeof threshold === 'number' ? threshold : (threshold?.[label] ?? DEFAULT_THRESHOLD));
  const thresholds = { support: of('support'), condemn: of('condemn'), cooperate: of('cooperate'), 'call-to-action': of('call-to-action') };
  for (const [label, value] of Object.entries(thresholds))
    if (typeof value !== 'number' || !(value >= 0 && value <= 1))
      throw new RangeError(`threshold of ${label}: expected a number from 0 to 1, was given ${describe(value)}`);
  return thresholds;
}

let shared: Analyzer | null = null;

function builtIn(): Analyzer {
  shared ??= createAnalyzer();
  return shared;
}

/**
 * Analyses an article: its statements in order, each with speaker and stances.
 *
 * @param text the article as it is; positions in the result are UTF-16 code units into it
 * @throws TypeError for anything but a string; no text makes it throw
 * @example
 * analyze('China firmly opposes the tariffs, Wang Yi said.').statements[0]?.stances[0]?.label; // 'condemn'
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  return builtIn().analyze(text, options);
}

/**
 * The stances of one bare statement or sentence.
 *
 * @throws TypeError for anything but a string
 * @example classify('We thank Qatar for its help.').scores.support > 0.5 // true
 */
export function classify(text: string): Classification {
  return builtIn().classify(text);
}
