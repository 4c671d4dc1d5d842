export { type CorpusRecord, CorpusRecordSchema, parseCorpus } from '../corpus.js';
export * from '../evaluation/index.js';
export type { Heard } from '../stance/index.js';
export type { Penalties } from './fit.js';
export { TRAIN_DEFAULTS, type TrainOptions, train } from './train.js';
