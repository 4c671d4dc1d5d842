import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchOf } from '../../site/src/patch.js';

describe('a patch of rows', () => {
  it('turns any list into any other', () => {
    const rows = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { at, remove, insert } = patchOf(before, after);
        expect([...before.slice(0, at), ...insert, ...before.slice(at + remove)]).toEqual(after);
      }),
    );
  });

  it('holds only the rows between those that stay', () => {
    expect(patchOf(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'd'])).toEqual({ at: 1, remove: 2, insert: ['x', 'y'] });
    expect(patchOf(['a', 'b'], ['a', 'b'])).toEqual({ at: 2, remove: 0, insert: [] });
  });
});
