import type { EntryReason, Fate } from '../../explanation.js';

/** What became of an entry, in words. */
const FATES: Readonly<Record<Exclude<Fate, 'counts' | 'turned' | 'covered'>, string>> = {
  negated: 'a negation takes it away',
  withheld: 'the cue withholds it',
  name: 'its words are part of a name',
  contrary: 'a contrary entry',
  'third-party': 'its subject is not the speaker',
  restated: 'a policy or an interest of their own restated',
  deed: "somebody else's deed, called for or praised",
  question: 'asked, not said',
  aside: 'beside the main clause or a material act',
};

/** An entry's fate with regard to one label. */
export function fateOf({ fate, counts, coveredBy }: EntryReason, label: string): string | null {
  if (fate === 'counts') return null;
  if (fate === 'turned') return counts === label ? 'negated, which makes it this' : `negated, which makes it ${counts}`;
  if (fate === 'covered')
    return coveredBy === null ? 'covered by a longer entry' : `covered by the longer "${coveredBy.span.text}" of ${coveredBy.lexicon}`;
  return FATES[fate];
}
