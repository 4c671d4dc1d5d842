import type * as z from 'zod/mini';
import { EventSchema, toEvents } from './events.js';
import type { Analyses } from './records.js';
import { RelationSchema, relations } from './relations.js';
import { StatementRowSchema, toStatementRows } from './statements.js';

/** A kind of row that analyses can be turned into, with its columns in order. */
interface Table {
  readonly schema: z.ZodMiniObject;
  readonly columns: readonly string[];
  rows(analyses: Analyses<string>): readonly object[];
}

/** The tables that analyses can be turned into. */
export const TABLES = {
  statements: { schema: StatementRowSchema, columns: Object.keys(StatementRowSchema.shape), rows: toStatementRows },
  events: { schema: EventSchema, columns: Object.keys(EventSchema.shape), rows: toEvents },
  relations: { schema: RelationSchema, columns: Object.keys(RelationSchema.shape), rows: relations },
} as const satisfies Record<string, Table>;

/** The tables that an analysis can be written as. */
export type TableName = keyof typeof TABLES;
