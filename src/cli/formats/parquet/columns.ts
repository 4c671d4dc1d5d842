import type { SchemaElement } from 'hyparquet';
import * as z from 'zod/mini';

/** A column of a Parquet file: its element in the schema of the file, and how a cell of a row becomes a value of it. */
export interface Column {
  readonly name: string;
  readonly element: SchemaElement;
  toValue(cell: unknown): unknown;
}

/** What JSON Schema says of a column. */
const PropertySchema = z.object({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  format: z.optional(z.string()),
  anyOf: z.optional(z.array(z.object({ type: z.string(), format: z.optional(z.string()) }))),
});
const TableSchema = z.object({ properties: z.record(z.string(), PropertySchema) });

type Kind = Pick<SchemaElement, 'type' | 'converted_type'>;

const TEXT: Kind = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
const DATE: Kind = { type: 'INT32', converted_type: 'DATE' };
const KINDS: Readonly<Record<string, Kind>> = { string: TEXT, integer: { type: 'INT32' }, number: { type: 'DOUBLE' } };

/**
 * The columns of the rows of a schema: text as UTF-8, whole numbers as INT32, other numbers as DOUBLE, dates as DATE; nulls only where the schema has them.
 *
 * @throws TypeError for a column of another type
 */
export function columnsOf(schema: z.ZodMiniObject): Column[] {
  const { properties } = TableSchema.parse(z.toJSONSchema(schema));
  return Object.entries(properties).map(([name, property]) => columnOf(name, property));
}

function columnOf(name: string, { type, format, anyOf = [] }: z.infer<typeof PropertySchema>): Column {
  const types = [type ?? [], anyOf.map((one) => one.type)].flat();
  const formats = [format, ...anyOf.map((one) => one.format)];
  const kind = formats.includes('date') ? DATE : KINDS[types.find((one) => one !== 'null') ?? ''];
  if (kind === undefined) throw new TypeError(`column ${name}: expected text or a number, was given ${types.join(' or ')}`);
  const element: SchemaElement = { name, ...kind, repetition_type: types.includes('null') ? 'OPTIONAL' : 'REQUIRED' };
  return { name, element, toValue: kind === DATE ? dateOf : (cell) => cell };
}

function dateOf(cell: unknown): Date | null {
  return typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : null;
}
