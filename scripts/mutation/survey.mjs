// What each case costs and which mutants it reaches, and which mutants lie in code that is not run again once its tables are made.
import { createInstances, NO_MUTANT } from './instance.mjs';

/** Cases slower than this, in milliseconds, are not asked: all of them together would cost each surviving mutant half a minute. */
const SLOWEST = 250;
/** As Stryker has it: so many times the hits of the unchanged code are a loop without end. */
const ENDLESS = 100;

/** How a mutant is made to take effect: as it is, with all tables made anew, or in an instance of its own. */
export const NEEDS = { NOTHING: 0, TABLES: 1, INSTANCE: 2, UNREACHED: 3 };

export async function survey(root, code, mutants) {
  const asked = await timed(createInstances(root, withoutCounts(code))(NO_MUTANT, mutants));
  const instance = createInstances(root, code)(NO_MUTANT, mutants);
  const onLoading = instance.counts.slice();
  const cold = await pass(instance, ({ name }) => asked.has(name));
  const warm = await pass(instance, ({ name }) => asked.has(name));
  const first = totalOf(cold, mutants);
  const again = totalOf(warm, mutants);
  return {
    cases: warm.map(({ name, counts }) => ({ name, ms: asked.get(name), reached: bitsOf(counts) })),
    leftOut: instance.cases.map(({ name }) => name).filter((name) => !asked.has(name)),
    needs: Array.from(again, (count, id) => needOf(count, id)),
    limits: Array.from(again, (count, id) => ENDLESS * (count + first[id] + onLoading[id] + 1)),
  };

  function needOf(count, id) {
    if (onLoading[id] > 0) return NEEDS.INSTANCE;
    if (first[id] !== count) return NEEDS.TABLES;
    return count > 0 ? NEEDS.NOTHING : NEEDS.UNREACHED;
  }
}

/** The code without what counts how often a mutant is reached. */
export function withoutCounts(code) {
  return code.replace(/MUTATION\.cover\([\d, ]*\)/g, '0');
}

/** What each case costs once everything is made, of those that cost little and do not fail for the unchanged code already. */
async function timed(instance) {
  const cold = await pass(instance, () => true);
  const failing = new Set(cold.filter(({ failure }) => failure !== null).map(({ name }) => name));
  const warm = await pass(instance, ({ name }) => !failing.has(name));
  return new Map(warm.filter(({ ms }) => ms <= SLOWEST).map(({ name, ms }) => [name, ms]));
}

async function pass(instance, chosen) {
  const told = [];
  for (const one of instance.cases.filter(chosen)) {
    instance.counts.fill(0);
    const start = performance.now();
    const failure = await instance.run(one);
    told.push({ name: one.name, ms: performance.now() - start, failure, counts: instance.counts.slice() });
  }
  return told;
}

function totalOf(told, mutants) {
  const total = new Float64Array(mutants);
  for (const { counts } of told) for (let id = 0; id < mutants; id++) total[id] += counts[id];
  return total;
}

function bitsOf(counts) {
  const bits = Buffer.alloc(Math.ceil(counts.length / 8));
  for (let id = 0; id < counts.length; id++) if (counts[id] > 0) bits[id >> 3] |= 1 << (id & 7);
  return bits.toString('base64');
}
