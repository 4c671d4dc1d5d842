import { type ExplainedStatement, explanationsOf } from './explanation.js';
import { lazily } from './lazily.js';
import { builtIn } from './packing/index.js';
import { type Attribution, createReader, statementRegions, textRegion } from './pipeline.js';
import { createSymbols } from './reading/index.js';
import { datelineOf, rangeSpan, speakersOf, stancesOf, type Thresholds, toScores, toStatement } from './result.js';
import type { Analysis, Classification, StanceLabel, Statement } from './schema.js';
import {
  type CheckedLexicon,
  checkLexicon,
  checkModel,
  createJudge,
  judgeActs,
  judgeRegion,
  type Lexicon,
  type Model,
  type Verdict,
} from './stance/index.js';
import { createTargetMemory } from './targets.js';

/** What an analyzer may be given; everything is optional. A model with labels of its own makes results with those labels. */
export interface AnalyzerOptions<Label extends string = StanceLabel> {
  /** Lexicons that are added to the built-in ones; an entry with the pattern and label of a built-in one overrides it. */
  readonly lexicons?: readonly Lexicon<NoInfer<Label> | StanceLabel>[];
  /** A model trained by `demarche/train` or `demarche train`, in place of the built-in one. */
  readonly model?: Model<Label>;
  /** Probability from which a stance is listed: one number, or one a label (default 0.5). */
  readonly threshold?: number | Partial<Record<NoInfer<Label>, number>>;
}

/** What the text alone does not tell. */
export interface AnalyzeOptions {
  /** Date of the article, `YYYY-MM-DD`: gives datelines without a year theirs. */
  readonly date?: string;
}

/** An analysis whose statements carry the reasons for and against each label. */
export type ExplainedAnalysis<Label extends string = StanceLabel> = Omit<Analysis<Label>, 'statements'> & {
  statements: ExplainedStatement<Label>[];
};

/** Functions that share lexicons, model and thresholds; see {@link createAnalyzer}. */
export interface Analyzer<Label extends string = StanceLabel> {
  /** The labels that its results have scores for. */
  readonly labels: readonly Label[];
  /** Analyses an article; see {@link analyze}. */
  analyze(text: string, options?: AnalyzeOptions): Analysis<Label>;
  /** Analyses an article and says why each statement has its stances, and not others; see {@link explain}. */
  explain(text: string, options?: AnalyzeOptions): ExplainedAnalysis<Label>;
  /** Judges one bare statement; see {@link classify}. */
  classify(text: string): Classification<Label>;
}

const DEFAULT_THRESHOLD = 0.5;

/** The lexicons that ship with the package; a test checks them, and no import or call. */
export const builtInLexicons = lazily((): readonly { lexicon: CheckedLexicon; file: string }[] =>
  builtIn().lexicons.map((lexicon) => ({ lexicon, file: `${lexicon.lexicon}.json` })),
);

/**
 * Makes an analyzer with lexicons, model or threshold of one's own.
 *
 * @throws LexiconError, ModelError with the place of the first mistake
 * @example
 * const mine = createAnalyzer({ threshold: { condemn: 0.7 } });
 * mine.analyze(article).statements.length;
 */
export function createAnalyzer<Label extends string = StanceLabel>(options: AnalyzerOptions<Label> = {}): Analyzer<Label> {
  const symbols = createSymbols();
  const chosen = options.model === undefined ? (builtIn().model as unknown as Model<Label>) : (checkModel(options.model) as Model<Label>); // checked, so its labels are those of the type
  const { labels } = chosen;
  const own = (options.lexicons ?? []).map((lexicon, i) => ({
    lexicon: checkLexicon(lexicon, nameOf(lexicon, i), labels),
    file: nameOf(lexicon, i),
  }));
  const judge = createJudge([...builtInLexicons(), ...own], chosen, symbols);
  const thresholds = thresholdsOf(labels, options.threshold);
  const readText = createReader(symbols);

  return { labels, analyze: analyzeText, explain: explainText, classify: classifyText };

  function analyzeText(text: string, options?: AnalyzeOptions): Analysis<Label> {
    assertText(text, 'analyze');
    return read(text, options, (_attribution, _verdict, statement) => statement);
  }

  function explainText(text: string, options?: AnalyzeOptions): ExplainedAnalysis<Label> {
    assertText(text, 'explain');
    return read(text, options, (attribution, verdict, statement) => ({
      ...statement,
      explanations: explanationsOf(attribution, verdict, labels),
    }));
  }

  /** All of an analysis; `finish` makes of each statement what the caller wants of it. */
  function read<T extends Statement<Label>>(
    text: string,
    { date }: AnalyzeOptions = {},
    finish: (attribution: Attribution, verdict: Verdict, statement: Statement<Label>) => T,
  ): Omit<Analysis<Label>, 'statements'> & { statements: T[] } {
    const attribution = readText(text);
    const memory = createTargetMemory();
    const statements = attribution.statements.map((_statement, number) => {
      const verdict = judgeActs(judge, statementRegions(attribution, number));
      const statement = toStatement(attribution, number, memory(verdict), thresholds);
      return finish(attribution, verdict, statement as unknown as Statement<Label>); // thresholds have the labels of the model
    });
    const { reading } = attribution;
    return {
      headline: reading.headline === null ? null : rangeSpan(reading, reading.headline),
      dateline: datelineOf(reading, date),
      statements,
      speakers: speakersOf(statements as readonly Statement<string>[]),
    };
  }

  function classifyText(text: string): Classification<Label> {
    assertText(text, 'classify');
    const attribution: Attribution = readText(text);
    const region = textRegion(attribution);
    const verdict = judgeRegion(judge, region);
    const classification = { scores: toScores(labels, verdict), stances: stancesOf(attribution, verdict, thresholds) };
    return classification as unknown as Classification<Label>; // as above
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

function thresholdsOf(labels: readonly string[], given: number | Readonly<Record<string, unknown>> = DEFAULT_THRESHOLD): Thresholds {
  if (typeof given === 'object')
    for (const label of Object.keys(given))
      if (!labels.includes(label))
        throw new RangeError(
          `threshold: expected a number, or numbers for ${labels.join(', ')}, was given one for ${JSON.stringify(label)}`,
        );
  const values = labels.map((label) => thresholdOf(label, typeof given === 'object' ? (given[label] ?? DEFAULT_THRESHOLD) : given));
  return { labels, values };
}

function thresholdOf(label: string, value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw new RangeError(`threshold of ${label}: expected a number from 0 to 1, was given ${describe(value)}`);
  return value;
}

let shared: Analyzer | null = null;

function sharedAnalyzer(): Analyzer {
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
  return sharedAnalyzer().analyze(text, options);
}

/**
 * The stances of one bare statement or sentence.
 *
 * @throws TypeError for anything but a string
 * @example classify('We thank Qatar for its help.').scores.support > 0.5 // true
 */
export function classify(text: string): Classification {
  return sharedAnalyzer().classify(text);
}

/**
 * Analyses an article like {@link analyze}, and gives with every statement why each label is as probable as it is: the entries that matched
 * and what became of them, the cue, the words that spoke for and against. Slower than `analyze`, which carries none of this.
 *
 * @throws TypeError for anything but a string
 * @example explain('Peru did not condemn the raid, its minister said.').statements[0]?.explanations[1]?.reasons
 */
export function explain(text: string, options?: AnalyzeOptions): ExplainedAnalysis {
  return sharedAnalyzer().explain(text, options);
}
