export { analyzeAll, type BatchArticle, type BatchOptions, type BatchResult } from './analyzeAll.js';
