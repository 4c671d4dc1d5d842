export { analyze, classify, createAnalyzer } from './analyze.js';
