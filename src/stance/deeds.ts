import type { Region } from './region.js';
import { isFiniteAt } from './region.js';
import type { Scoped } from './scope.js';
import { isShared } from './shared.js';

/** From these weights on an entry is a call, or thanks and praise, by itself and not a mere hint of one. */
const LEAST_CALL = 2;
const LEAST_PRAISE = 3;
/** How many words after the act its deed may begin. */
const REACH = 8;
const FAR_REACH = 16;
/** What is left of a stance and of cooperation that somebody else is called upon for, and of the cooperation that somebody is thanked for. */
const CALLED_SHARE = 0.5;
const COOPERATION_SHARE = 0.4;
const PRAISED_SHARE = 0.25;

/**
 * What somebody is called upon to do, or praised for, is not what the speaker does: `urged the parties to respect the truce` respects
 * nothing, and `thanked the missions for their willingness to work here` offers nothing. A call to work together with the speaker's side
 * offers it all the same (CODEBOOK section 2, rules 2 and 11).
 */
export function dampDeedsOfOthers(region: Region, scoped: readonly Scoped[]): Scoped[] {
  const calls = scoped.filter((one) => one.label === 'call-to-action' && one.weight >= LEAST_CALL);
  const praise = scoped.filter((one) => one.label === 'support' && one.weight >= LEAST_PRAISE && one.match.entry.subject === 'speaker');
  if (calls.length === 0 && praise.length === 0) return [...scoped];
  return scoped.map((one) => {
    if (isCalledFor(one) && calls.some((call) => follows(region, call, one, REACH))) return { ...one, weight: one.weight * CALLED_SHARE };
    if (one.label === 'cooperate' && calls.some((call) => follows(region, call, one, REACH)) && !isShared(region, one.match.from))
      return { ...one, weight: one.weight * COOPERATION_SHARE };
    if (one.label === 'cooperate' && praise.some((act) => follows(region, act, one, FAR_REACH) && isInObject(region, act, one)))
      return { ...one, weight: one.weight * PRAISED_SHARE };
    return one;
  });
}

function isCalledFor({ label, match }: Scoped): boolean {
  return (label === 'support' || label === 'condemn') && match.entry.subject === 'speaker';
}

function follows(region: Region, act: Scoped, deed: Scoped, reach: number): boolean {
  const { to } = act.match;
  const { from } = deed.match;
  if (from < to || from - to > reach) return false;
  for (let i = to; i < from; i++) if (region.broken[i] !== 0) return false;
  return true;
}

/** No verb with a subject of its own stands between the praise and what is praised. */
function isInObject(region: Region, act: Scoped, deed: Scoped): boolean {
  for (let i = act.match.to; i <= deed.match.from; i++) if (isFiniteAt(region, i)) return false;
  return true;
}
