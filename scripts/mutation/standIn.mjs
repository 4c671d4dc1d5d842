/* global MUTATION */
// In the place of vitest: collects the cases of a test file, for somebody else to run. Expectations are vitest's own.
export const { expect } = MUTATION;

export function describe(name, body) {
  MUTATION.suites.push(name);
  body();
  MUTATION.suites.pop();
}

describe.each = (rows) => (name, body) => {
  rows.forEach((row, i) => {
    describe(`${name} #${i}`, () => body(...argumentsOf(row)));
  });
};

export function it(name, run) {
  MUTATION.cases.push({ name: [...MUTATION.suites, name].join(' > '), run });
}

it.each = (rows) => (name, run) => {
  rows.forEach((row, i) => {
    it(`${name} #${i}`, () => run(...argumentsOf(row)));
  });
};

it.skipIf = (skipped) => (skipped ? () => {} : it);

export function beforeAll(prepare) {
  MUTATION.preparations.push(prepare);
}

function argumentsOf(row) {
  return Array.isArray(row) ? row : [row];
}
