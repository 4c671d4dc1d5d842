import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import { isFirstPerson, type Region, wordAt } from './region.js';

const sharing = setOf(() => scope().sharing);
/** How far around a deed the words are looked for that make it one of the speaker's side as well. */
const BEFORE = 8;
const BEHIND = 8;

/** Whether a deed that is called for is the speaker's as well: `we should work together`, `asked them to join us`. */
export function isShared(region: Region, at: number): boolean {
  const last = Math.min(region.count, at + BEHIND);
  for (let i = Math.max(0, at - BEFORE); i < last; i++) if (isFirstPerson(region, i) || sharing.has(wordAt(region, i))) return true;
  return false;
}
