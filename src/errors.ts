/**
 * A lexicon that cannot be used: which file, where in it, and what was expected there.
 *
 * @example
 * try {
 *   createAnalyzer({ lexicons: [{ lexicon: 'mine', label: 'praise', groups: [] }] });
 * } catch (error) {
 *   if (error instanceof LexiconError) error.path; // 'label'
 * }
 */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  constructor(
    readonly file: string,
    readonly path: string,
    readonly expected: string,
    readonly line: number | null = null,
  ) {
    super(`lexicon ${file}${line === null ? '' : `:${line}`}, at ${path === '' ? 'its root' : path}: ${expected}`);
  }
}

/**
 * A model that cannot be used: where in it, and what was expected there.
 *
 * @example
 * try {
 *   createAnalyzer({ model: { format: 2 } });
 * } catch (error) {
 *   if (error instanceof ModelError) error.path; // 'format'
 * }
 */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`model, at ${path === '' ? 'its root' : path}: ${expected}`);
  }
}

/**
 * A queue that cannot be used: packages that are not installed, a Redis that does not answer.
 *
 * @example
 * try {
 *   await status({ redis: 'redis://localhost:1' });
 * } catch (error) {
 *   if (error instanceof QueueError) console.log(error.message); // redis://localhost:1: and what the connection says
 * }
 */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}
