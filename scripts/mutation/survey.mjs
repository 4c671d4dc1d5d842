// What each case costs and which mutants it reaches, and which mutants lie in code that is not run again once its tables are made.
import { createInstances, NO_MUTANT } from './instance.mjs';

/** Cases that take more milliseconds of the processor are not asked: all of them together would cost each surviving mutant half a minute. */
const SLOWEST = 250;
/** Rows asked of one table. */
const MOST_ROWS = 150;
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

/** What each case costs, of those that cost little and do not fail for the unchanged code already. */
async function timed(instance) {
  const told = await pass(instance, oneOfMany(instance.cases));
  return new Map(told.filter(({ ms, failure }) => ms <= SLOWEST && failure === null).map(({ name, ms }) => [name, ms]));
}

/** Of a table with many rows some are asked, evenly: they are alike, and each surviving mutant asks all that reach it. */
function oneOfMany(cases) {
  const rows = new Map();
  for (const { name } of cases) rows.set(tableOf(name), (rows.get(tableOf(name)) ?? 0) + 1);
  const seen = new Map();
  return ({ name }) => {
    const table = tableOf(name);
    const row = seen.get(table) ?? 0;
    seen.set(table, row + 1);
    return row % Math.ceil((rows.get(table) ?? 1) / MOST_ROWS) === 0;
  };
}

function tableOf(name) {
  return name.replace(/ #\d+$/, '');
}

async function pass(instance, chosen) {
  const told = [];
  for (const one of instance.cases.filter(chosen)) {
    instance.counts.fill(0);
    const start = process.cpuUsage();
    const failure = await instance.run(one);
    const { user, system } = process.cpuUsage(start);
    told.push({ name: one.name, ms: (user + system) / 1000, failure, counts: instance.counts.slice() });
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
