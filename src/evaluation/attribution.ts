import type { Statement } from '../schema.js';
import type { GoldArticle, GoldStatement } from './gold.js';
import { sameName } from './names.js';
import { compareSets, emptyTally, type Figures, figuresOf, share } from './tally.js';
import { type Pair, pairsOf, wordsUnder } from './words.js';

/** How well statements, their parts and their speakers were found in annotated articles. */
export interface AttributionFigures {
  /** Statements: found where half of the words of content are common. */
  readonly statements: Figures;
  /** Words of content, cue and source over the whole article. */
  readonly content: Figures;
  readonly cue: Figures;
  readonly source: Figures;
  /** Shares of the statements found, 0..1. */
  readonly speaker: number;
  readonly actor: number;
  readonly form: number;
}

type Pairs = ReadonlyMap<GoldStatement, Statement<string>>;

/** Collects articles with their statements found and paired. */
export function createAttribution(): {
  add: (article: GoldArticle, words: readonly Pair[], found: readonly Statement<string>[], pairs: Pairs) => void;
  result: () => AttributionFigures;
} {
  const tallies = { statements: emptyTally(), content: emptyTally(), cue: emptyTally(), source: emptyTally() };
  const right = { speaker: 0, actor: 0, form: 0 };
  return { add, result };

  function add({ statements }: GoldArticle, words: readonly Pair[], found: readonly Statement<string>[], pairs: Pairs): void {
    tallies.statements.right += pairs.size;
    tallies.statements.missed += statements.length - pairs.size;
    tallies.statements.wrong += found.length - pairs.size;
    const compare = (part: 'content' | 'cue' | 'source', gold: readonly Pair[], given: readonly Pair[]) =>
      compareSets(tallies[part], wordsUnder(words, gold), wordsUnder(words, given));
    compare(
      'content',
      statements.flatMap(({ content }) => content),
      pairsOf(found.flatMap(({ content }) => content)),
    );
    compare(
      'cue',
      statements.flatMap(({ cue }) => (cue === null ? [] : [cue])),
      pairsOf(found.map(({ cue }) => cue)),
    );
    compare(
      'source',
      statements.flatMap(({ source }) => (source === null ? [] : [source])),
      pairsOf(found.map(({ source }) => source)),
    );
    for (const [gold, statement] of pairs) {
      if (sameName(gold.speaker, statement.speaker?.name ?? null)) right.speaker++;
      if (gold.actor === (statement.speaker?.actor ?? null)) right.actor++;
      if (gold.form === statement.form) right.form++;
    }
  }

  function result(): AttributionFigures {
    const { right: found } = tallies.statements;
    return {
      statements: figuresOf(tallies.statements),
      content: figuresOf(tallies.content),
      cue: figuresOf(tallies.cue),
      source: figuresOf(tallies.source),
      speaker: share(right.speaker, found),
      actor: share(right.actor, found),
      form: share(right.form, found),
    };
  }
}
