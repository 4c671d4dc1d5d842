/** What the command line and the queue take from this room; `index.ts` is what users see of it. */
export { type BatchArticle, type BatchResult, resultOf } from './analyzeAll.js';
export { type Article, articleOfValue, type Failure } from './article.js';
export { mapOrdered } from './ordered.js';
export { type Outcome, perform } from './perform.js';
export { createPool, type Pool } from './pool.js';
export { articlesOf, type Lines, linesOf, namesOf, type Portion, single } from './portion.js';
export { BATCH_WORKER } from './thread.js';
