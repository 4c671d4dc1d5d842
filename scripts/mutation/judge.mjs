// Whether a case of the tests fails for a mutant: cases that reach it are run, those that are cheap and have killed before first.
import { createInstances, NO_MUTANT } from './instance.mjs';
import { NEEDS } from './survey.mjs';

/** What a kill in the same file counts more than one elsewhere, when cases are put in order. */
const NEARER = 4;
/** Kills that a case is credited with before it has any, so that none is left for the end only because it has not been asked. */
const PRIOR = 0.2;
/** Milliseconds that a case costs beyond its own. */
const OVERHEAD = 0.2;

/** `told` is called before each case: whoever watches knows by it that no case hangs. */
export function createJudge(root, code, mutants, { cases, needs, limits }, told) {
  const make = createInstances(root, code);
  const reached = cases.map((one) => Buffer.from(one.reached, 'base64'));
  const everywhere = new Float64Array(cases.length);
  const byFile = new Map();
  let instance = make(NO_MUTANT, mutants.length);
  let running = runnable(instance);

  return { judge, warmUp };

  async function warmUp() {
    for (const one of running) await instance.run(one);
  }

  function runnable({ cases: all }) {
    const byName = new Map(all.map((one) => [one.name, one]));
    return cases.map(({ name }) => byName.get(name));
  }

  async function judge(mutant) {
    const need = needs[mutant.id];
    if (need === NEEDS.UNREACHED) return { status: 'unreached', by: null };
    if (need === NEEDS.INSTANCE) return inNewInstance(mutant);
    if (need === NEEDS.TABLES) instance.forget();
    const found = await firstFailing(mutant, instance, running);
    instance.activate(NO_MUTANT, Number.POSITIVE_INFINITY);
    if (need === NEEDS.TABLES) instance.forget();
    if (found === null) return { status: 'survived', by: null };
    if ((await instance.run(running[found])) === null) return killed(mutant, found);
    return afterCleaning(mutant);
  }

  /** The unchanged code fails too: something that an earlier mutant made was kept. */
  async function afterCleaning(mutant) {
    await renew();
    if (needs[mutant.id] === NEEDS.TABLES) instance.forget();
    const found = await firstFailing(mutant, instance, running);
    await renew();
    return found === null ? { status: 'survived', by: null } : killed(mutant, found);
  }

  async function renew() {
    instance = make(NO_MUTANT, mutants.length);
    running = runnable(instance);
    await warmUp();
  }

  async function inNewInstance(mutant) {
    let own;
    try {
      own = make(mutant.id, mutants.length);
    } catch {
      return { status: 'killed', by: 'loading' };
    }
    const found = await firstFailing(mutant, own, runnable(own));
    return found === null ? { status: 'survived', by: null } : killed(mutant, found);
  }

  function killed({ file }, index) {
    everywhere[index]++;
    killsIn(file)[index]++;
    return { status: 'killed', by: cases[index].name };
  }

  function killsIn(file) {
    const known = byFile.get(file) ?? new Float64Array(cases.length);
    byFile.set(file, known);
    return known;
  }

  async function firstFailing(mutant, { activate, run }, runs) {
    for (const index of inOrder(mutant)) {
      told();
      activate(mutant.id, limits[mutant.id]);
      const one = runs[index];
      if (one === undefined || (await run(one)) !== null) return index;
    }
    return null;
  }

  function inOrder({ id, file }) {
    const near = killsIn(file);
    const worth = cases.map(({ ms }, i) => (everywhere[i] + NEARER * near[i] + PRIOR) / (ms + OVERHEAD));
    const chosen = cases.map((_one, i) => i).filter((i) => needs[id] !== NEEDS.NOTHING || (reached[i][id >> 3] & (1 << (id & 7))) !== 0);
    return chosen.sort((a, b) => worth[b] - worth[a]);
  }
}
