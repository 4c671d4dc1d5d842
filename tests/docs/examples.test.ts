import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import * as training from '../../src/train/index.js';
import { documentedExports, runnable } from './docstrings.js';

const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8');
const AsyncFunction = (async () => undefined).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;

/** What an example may use without saying where it comes from. */
const given = {
  ...library,
  ...training,
  article,
  /** The line of a results file. */
  line: JSON.stringify(library.analyze(article)),
  /** A lexicon and a corpus as read from disk. */
  lexicon: JSON.stringify({
    lexicon: 'mine',
    label: 'condemn',
    groups: [{ weight: 3, plover: 'ACCUSE', cameo: '111', subject: 'other', target: 'before', patterns: ['poach'] }],
  }),
  corpus: readFileSync(new URL('../../training/corpus/plain-statements.ndjson', import.meta.url), 'utf8'),
};

describe.each(['src/index.ts'])('%s', (entry) => {
  const exported = documentedExports(entry);

  it('exports something', () => {
    expect(exported.length).toBeGreaterThan(0);
  });

  it.each(exported.map(({ name, ...rest }) => [name, rest] as const))(
    'says what %s is, with an example that does what it shows',
    async (_name, { summary, example }) => {
      expect(summary).not.toBe('');
      expect(example).not.toBeNull();
      const run = new AsyncFunction('sameValue', `{ ${Object.keys(given).join(', ')} }`, runnable(example ?? ''));
      await run((found: unknown, wanted: unknown, code: string) => expect(found, code).toEqual(wanted), given);
    },
  );
});
