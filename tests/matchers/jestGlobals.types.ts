// Read by the type checker alone: the matchers are typed for `expect` out of `@jest/globals` too.
import { expect } from '@jest/globals';
import { analyze, classify } from '../../src/index.js';
import { matchers } from '../../src/matchers/jestGlobals.js';

export function typed(): void {
  expect.extend(matchers);
  expect(analyze('')).toHaveStatement({ actor: 'NOR', stance: 'condemn' });
  expect(classify('')).not.toHaveStance('support', { min: 0.5 });
  // @ts-expect-error a field that a statement does not have
  expect(analyze('')).toHaveStatement({ mood: 'grim' });
}
