import { type CheckedLexicon, checkLexicon } from '../../src/stance/index.js';

type Group = CheckedLexicon['groups'][number];

/** A lexicon of one group, made for a test. */
export function lexiconOf(label: CheckedLexicon['label'], patterns: string[], group: Partial<Group> = {}): CheckedLexicon {
  return checkLexicon(
    {
      lexicon: `test ${label}`,
      label,
      groups: [{ weight: 3, plover: 'X', cameo: '000', subject: 'any', target: 'none', patterns, ...group }],
    },
    'test.json',
  );
}

export function filesOf(...lexicons: CheckedLexicon[]): { lexicon: CheckedLexicon; file: string }[] {
  return lexicons.map((lexicon, i) => ({ lexicon, file: `test-${i}.json` }));
}
