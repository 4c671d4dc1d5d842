export { type About, about } from './about.js';
export {
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
  analyze,
  classify,
  createAnalyzer,
  type ExplainedAnalysis,
  explain,
} from './analyze.js';
export { LexiconError, ModelError } from './errors.js';
export {
  type EntryReason,
  type ExplainedStatement,
  type Explanation,
  ExplanationSchema,
  type Fate,
  type Reason,
  ReasonSchema,
} from './explanation.js';
export {
  type Analyses,
  type ArticleRecord,
  ArticleRecordSchema,
  type CSVOptions,
  type EventRow,
  EventSchema,
  type HtmlOptions,
  type Relation,
  RelationSchema,
  type RelationsOptions,
  relations,
  type StatementRow,
  StatementRowSchema,
  type TableName,
  toCSV,
  toEvents,
  toHTML,
  toNDJSON,
  toStatementRows,
} from './output/index.js';
export * from './schema.js';
export { type Lexicon, LexiconSchema, lexiconSchemaOf, type Model, ModelSchema } from './stance/index.js';
