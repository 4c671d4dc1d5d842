export type { AttributionFigures } from './attribution.js';
export type { Calibration, ReliabilityBin } from './calibration.js';
export type { Confusion } from './confusion.js';
export { type EvaluateOptions, type Evaluation, evaluate, type Judging } from './evaluate.js';
export { type Gold, type GoldArticle, GoldArticleSchema, type GoldStatement, GoldStatementSchema, parseGold } from './gold.js';
export type { LabelFigures, StanceFigures } from './stances.js';
export { formatEvaluation } from './table.js';
export type { Figures } from './tally.js';
