import type { Article } from '../batch/internal.js';

/** What a job holds. */
export type JobData = Article;

export const JOB_NAME = 'article';

/** The id of an article's job: the article's own, in characters that BullMQ allows, and never a number, which it does not. */
export function jobIdOf(id: string): string {
  return `${JOB_NAME}-${encodeURIComponent(id.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`;
}

/** The id of the article whose job has the id. */
export function articleIdOf(jobId: string): string {
  return decodeURIComponent(jobId.slice(JOB_NAME.length + 1));
}
