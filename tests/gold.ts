import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Span, Statement } from '../src/schema.js';

const pair = z.tuple([z.int(), z.int()]);

const GoldSchema = z.object({
  text: z.string(),
  statements: z.array(
    z.object({
      content: z.array(pair),
      cue: z.nullable(pair),
      source: z.nullable(pair),
      speaker: z.nullable(z.string()),
      actor: z.nullable(z.string()),
      stances: z.array(z.object({ label: z.string() })),
    }),
  ),
});

export type Gold = z.infer<typeof GoldSchema>;
export type GoldStatement = Gold['statements'][number];
export type Pair = z.infer<typeof pair>;

/** An annotated article, null where the file is not there. */
export function readGold(file: URL): Gold | null {
  return existsSync(file) ? GoldSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Numbers of the words that spans cover, so that spans compare as sets of words and not of characters. */
export function wordsUnder(text: string, spans: readonly Pair[]): Set<number> {
  const covered = new Set<number>();
  let number = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)) {
    if (spans.some(([start, end]) => index < end && index + word.length > start)) covered.add(number);
    number++;
  }
  return covered;
}

export function pairsOf(spans: readonly (Span | null)[]): Pair[] {
  return spans.flatMap((span): Pair[] => (span === null ? [] : [[span.start, span.end]]));
}

/** Share of the words of either set that both have. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both || 1);
}

/** F1 of two sets of words. */
export function f1(wanted: ReadonlySet<number>, found: ReadonlySet<number>): number {
  const both = [...wanted].filter((word) => found.has(word)).length;
  return wanted.size + found.size === 0 ? 1 : (2 * both) / (wanted.size + found.size);
}

/** Pairs gold statements with found ones, best overlap of content first, each once. */
export function matchStatements(gold: Gold, found: readonly Statement[], least: number): Map<GoldStatement, Statement> {
  const candidates = gold.statements.flatMap((wanted) =>
    found.map((statement) => ({
      wanted,
      statement,
      share: overlap(wordsUnder(gold.text, wanted.content), wordsUnder(gold.text, pairsOf(statement.content))),
    })),
  );
  const matched = new Map<GoldStatement, Statement>();
  const taken = new Set<Statement>();
  for (const { wanted, statement, share } of candidates.sort((a, b) => b.share - a.share)) {
    if (share < least || matched.has(wanted) || taken.has(statement)) continue;
    matched.set(wanted, statement);
    taken.add(statement);
  }
  return matched;
}

/** The words of a name, small ones and possessives left out, in any order. */
export function nameWords(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:a|an|the|of|for|in|at|to|and)$/.test(word))
    .sort()
    .join(' ');
}
