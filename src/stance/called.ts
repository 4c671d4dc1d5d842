import type { Region } from './region.js';
import type { Scoped } from './scope.js';

/** From this weight on an entry is a call by itself and not a mere hint of one. */
const LEAST_CALL = 2;
/** How many words after a call its deed may begin. */
const REACH = 8;
/** What is left of a stance that somebody else is called upon to take. */
const SHARE = 0.5;

/**
 * What somebody is called upon to do is not what the speaker does: `urged the parties to respect the truce` respects nothing.
 * Cooperation stays, as a call to work together is one of both sides (CODEBOOK section 2, rule 2).
 */
export function dampCalledFor(region: Region, scoped: readonly Scoped[]): Scoped[] {
  const calls = scoped.filter((one) => one.label === 'call-to-action' && one.weight >= LEAST_CALL);
  if (calls.length === 0) return [...scoped];
  return scoped.map((one) =>
    isDeed(one) && calls.some((call) => follows(region, call, one)) ? { ...one, weight: one.weight * SHARE } : one,
  );
}

function isDeed({ label, match }: Scoped): boolean {
  return (label === 'support' || label === 'condemn') && match.entry.subject === 'speaker';
}

function follows(region: Region, call: Scoped, deed: Scoped): boolean {
  const { to } = call.match;
  const { from } = deed.match;
  if (from < to || from - to > REACH) return false;
  for (let i = to; i < from; i++) if (region.broken[i] !== 0) return false;
  return true;
}
