export { type CSVOptions, toCSV } from './csv.js';
export { type EventRow, EventSchema, toEvents } from './events.js';
export { featureInWords } from './features.js';
export { type HtmlOptions, toHTML } from './html/index.js';
export { toNDJSON } from './ndjson.js';
export { type Analyses, type ArticleRecord, ArticleRecordSchema } from './records.js';
export { type Relation, RelationSchema, type RelationsOptions, relations } from './relations.js';
export { type StatementRow, StatementRowSchema, toStatementRows } from './statements.js';
export { TABLES, type TableName } from './tables.js';
