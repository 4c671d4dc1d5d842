// One run of the bundled script: its cases, and the switch that says which mutant is active.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { chai, expect } from 'vitest';

export const NO_MUTANT = -1;

class EndlessLoop extends Error {}

let file = '';

/** As vitest compares with a file: equal to the character. Its own method wants to be run by vitest. */
chai.use(({ Assertion }, { addMethod }) => {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function toMatchFileSnapshot(path) {
    const wanted = readFileSync(join(dirname(file), path), 'utf8');
    this.assert(this._obj === wanted, `expected what ${path} says`, `expected other than what ${path} says`);
  });
});

/** Compiles the script once; each call of what it returns runs it anew, with all its tables of its own. */
export function createInstances(root, code) {
  const script = new vm.Script(`(function (require, module, exports, MUTATION) {${code}\n})`, { filename: 'mutants.cjs' });
  const require = createRequire(join(root, 'package.json'));
  return (mutant, mutants) => instanceOf(script.runInThisContext(), require, root, mutant, mutants);
}

function instanceOf(run, require, root, mutant, mutants) {
  const counts = new Uint32Array(mutants);
  const kept = [];
  let loading = true;
  let left = Number.POSITIVE_INFINITY;
  const MUTATION = {
    active: mutant,
    hit() {
      if (--left < 0) throw new EndlessLoop('more hits than a hundred times those of the unchanged code');
      return true;
    },
    cover(...ids) {
      for (const id of ids) counts[id]++;
    },
    expect,
    suites: [],
    cases: [],
    preparations: [],
    /** Only what is made on loading outlives a text. */
    keeps(forget) {
      if (loading) kept.push(forget);
    },
  };
  const module = { exports: {} };
  run(require, module, module.exports, MUTATION);
  const cases = module.exports.files.flatMap(([name, collect]) => {
    file = join(root, name);
    MUTATION.cases = [];
    MUTATION.preparations = [];
    collect();
    return prepared(MUTATION.cases, MUTATION.preparations, name);
  });
  loading = false;
  return { cases, counts, activate, forget, run: runCase };

  function activate(id, hits) {
    MUTATION.active = id;
    left = hits;
  }

  /** All tables that are made once: of words, of actors, the automaton of the lexicons. */
  function forget() {
    for (const one of kept) one();
  }

  /** What a case fails with, or null. */
  async function runCase(one) {
    file = join(root, one.file);
    try {
      await one.run();
      return null;
    } catch (error) {
      return error;
    }
  }
}

function prepared(cases, preparations, file) {
  return cases.map(({ name, run }) => ({
    file,
    name: `${file} > ${name}`,
    run: async () => {
      for (const prepare of preparations) await prepare();
      await run();
    },
  }));
}
