import type {} from 'expect';
import type { DemarcheMatchers } from './types.js';

export * from './index.js';

/** For `expect` out of `@jest/globals`, whose matchers are declared in another place than the global one of `@types/jest`. */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends DemarcheMatchers<R> {}
}
