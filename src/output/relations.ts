import * as z from 'zod/mini';
import { type StanceLabel, StanceLabelSchema } from '../schema.js';
import { type EventRow, toEvents } from './events.js';
import type { Analyses } from './records.js';

/**
 * Who expressed what toward whom, over one article or many.
 *
 * @example RelationSchema.parse(relations(analyze('Peru thanked Ghana.'))[0]).count; // 1
 */
export const RelationSchema = z.object({
  /** Actor code of whoever speaks; those of a joint source are joined with `+`; null where the text does not tell. */
  source: z.nullable(z.string()),
  /** Actor code of whom or what the stance is toward; null where it is toward nobody in particular. */
  target: z.nullable(z.string()),
  label: StanceLabelSchema,
  /** How many stances there are. */
  count: z.int().check(z.positive()),
  /** Mean of their probabilities. */
  probability: z.number().check(z.gte(0), z.lte(1)),
  /** Ids of the statements that carry them, article by article. */
  statements: z.array(z.object({ article: z.nullable(z.string()), ids: z.array(z.int().check(z.nonnegative())).check(z.minLength(1)) })),
});

/** See {@link RelationSchema}. */
/** See {@link RelationSchema}; `Label` where a model has labels of its own. */
export type Relation<Label extends string = StanceLabel> = Omit<z.infer<typeof RelationSchema>, 'label'> & { label: Label };

/** How {@link relations} treats joint parties. */
export interface RelationsOptions {
  /** Whether a joint source or target is one party (`NOR+CHL`, the default) or every member of it by itself; members who act jointly toward nobody else act toward each other. */
  readonly joint?: 'keep' | 'split';
}

/**
 * Who to whom: the stances of one article or many, gathered by source, target and label; the most frequent first.
 *
 * @param analyses one analysis or many; articles without an `id` are called by their place in the list
 * @example
 * const rows = relations(analyze('Peru thanked Ghana. Peru condemned Chile.'));
 * rows.map(({ source, target, label }) => `${source} ${label} ${target}`); // ['PER condemn CHL', 'PER support GHA']
 */
export function relations(analyses: Analyses, options?: RelationsOptions): Relation[];
export function relations(analyses: Analyses<string>, options?: RelationsOptions): Relation<string>[];
export function relations(analyses: Analyses<string>, { joint = 'keep' }: RelationsOptions = {}): Relation<string>[] {
  const gathered = new Map<string, EventRow<string>[]>();
  for (const event of toEvents(analyses)) {
    for (const pair of joint === 'split' ? pairsOf(event) : [event]) {
      const key = JSON.stringify([pair.source, pair.target, pair.label]);
      const known = gathered.get(key);
      if (known === undefined) gathered.set(key, [pair]);
      else known.push(pair);
    }
  }
  return [...gathered.values()].map(relationOf).sort(byFrequency);
}

/** An event of a joint source or target as one event a pair of members; nobody acts toward himself. */
function pairsOf(event: EventRow<string>): EventRow<string>[] {
  const sources = membersOf(event.source);
  const targets = event.target === null && sources.length > 1 && event.label === 'cooperate' ? sources : membersOf(event.target);
  if (sources.length * targets.length === 1) return [event];
  return sources.flatMap((source) =>
    targets.filter((target) => target === null || target !== source).map((target) => ({ ...event, source, target })),
  );
}

/** `NOR+CHL` is two, `OPEC+` is one. */
const JOINT = /\+(?=[^+])/;

function membersOf(code: string | null): (string | null)[] {
  return code === null ? [null] : code.split(JOINT);
}

function relationOf(events: readonly EventRow<string>[]): Relation<string> {
  const [first] = events;
  if (first === undefined) throw new RangeError('a relation of no event');
  const { source, target, label } = first;
  const sum = events.reduce((total, { probability }) => total + probability, 0);
  return { source, target, label, count: events.length, probability: rounded(sum / events.length), statements: idsByArticle(events) };
}

function idsByArticle(events: readonly EventRow<string>[]): Relation['statements'] {
  const ids = new Map<string | null, number[]>();
  for (const { article, statement } of events) {
    const known = ids.get(article);
    if (known === undefined) ids.set(article, [statement]);
    else known.push(statement);
  }
  return [...ids].map(([article, statements]) => ({ article, ids: statements }));
}

/** Six figures, as probabilities have them. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function byFrequency(one: Relation<string>, other: Relation<string>): number {
  return (
    other.count - one.count || inOrder(one.source, other.source) || inOrder(one.target, other.target) || inOrder(one.label, other.label)
  );
}

/** Order by code units, the same in every locale; unnamed last. */
function inOrder(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
