import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64 } from '../../src/packing/base64.js';

it('Base64 gives the bytes back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }),
  );
});
