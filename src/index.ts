export { about } from './about.js';
export { type AnalyzeOptions, type Analyzer, type AnalyzerOptions, analyze, classify, createAnalyzer } from './analyze.js';
export { LexiconError, ModelError } from './errors.js';
export * from './schema.js';
export { type Lexicon, LexiconSchema, lexiconSchemaOf, type Model, ModelSchema } from './stance/index.js';
