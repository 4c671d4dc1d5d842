/* global MUTATION */
// In the place of src/lazily.ts: what is made once can be forgotten, so that each mutant makes its own.
export function lazily(make) {
  let made = null;
  MUTATION.forgetTables.push(() => {
    made = null;
  });
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
