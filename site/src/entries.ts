import type { Lexicon, StanceLabel } from '../../src/index.js';
import type { Entry } from './protocol.js';

/** The codes of CAMEO and PLOVER that a label has where nothing more is known of an entry (CODEBOOK section 2). */
const CODES: Record<StanceLabel, { readonly plover: string; readonly cameo: string }> = {
  support: { plover: 'SUPPORT', cameo: '051' },
  condemn: { plover: 'ACCUSE', cameo: '111' },
  cooperate: { plover: 'COOPERATE', cameo: '030' },
  'call-to-action': { plover: 'REQUEST', cameo: '020' },
};

/** The visitor's entries as lexicons, one a label. */
export function lexiconsOf(entries: readonly Entry[]): Lexicon[] {
  const labels = [...new Set(entries.map(({ label }) => label))];
  return labels.map((label) => ({
    lexicon: 'your entries',
    label,
    groups: entries
      .filter((entry) => entry.label === label)
      .map(({ pattern, weight }) => ({ ...CODES[label], weight, subject: 'any', target: 'after', patterns: [pattern] })),
  }));
}
