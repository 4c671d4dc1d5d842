import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../scripts/packing/pack.js';
import { rangeDecoder } from '../../src/packing/rangeDecoder.js';
import { codeTables, type Tables } from '../../src/packing/tables.js';
import type { Json } from '../../src/packing/value.js';
import type { Model } from '../../src/stance/index.js';

const MODEL: Model = {
  format: 1,
  labels: ['support', 'condemn'],
  smoothing: 0.5,
  documents: 40,
  positives: [12, 9],
  features: ['^ we', 'thank', 'cue:hail'],
  counts: [
    [30, 7, 4],
    [0, 6, 4],
    [8, 0, 0],
  ],
  shares: [
    [0, 850, 1020],
    [75, 0, 0],
  ],
  fusion: [
    { bias: -2.8303, weights: [1.2, -0.0019] },
    { bias: 0, weights: [] },
  ],
};
const NOTHING: Tables = { documents: null, model: MODEL, classes: new Map() };

function unpacked(tables: Tables): Tables {
  return codeTables(rangeDecoder(pack(tables)));
}

describe('Packed tables', () => {
  it('give every document back', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'b', ' ', '|', '=', '’', '\n') }));
    const value = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.constantFrom(null, true, false, 0, 1, -1, 0.1, 1.005, -2.8303, 1e-7, 123456789.25, 2 ** 31, 2 ** 53 - 1, 5e-324, 1e300),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.array(tie('value')),
        fc.dictionary(fc.oneof(text, fc.constantFrom('names', '__proto__', '')), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (documents) => {
        expect(unpacked({ ...NOTHING, documents }).documents).toStrictEqual(documents);
      }),
    );
  });

  it('give long lists back, whose words are old, new and near each other in turn', () => {
    const word = fc.constantFrom('warn', 'warned', 'warning', 'warns', 'deplore', 'Oman', 'at', 'over', 'zeal', 'zebra', "People's");
    const list = fc.array(
      fc.array(word, { maxLength: 6 }).map((words) => words.join('|=')),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(list, (documents) => {
        expect(unpacked({ ...NOTHING, documents }).documents).toStrictEqual(documents);
      }),
      { numRuns: 20 },
    );
  });

  it('give the model back', () => {
    expect(unpacked(NOTHING).model).toStrictEqual(MODEL);
  });

  it('give no count of a label back in which the feature has no share', () => {
    const counts = [MODEL.counts[0] ?? [], [5, 6, 4], [8, 1, 2]];
    expect(unpacked({ ...NOTHING, model: { ...MODEL, counts } }).model).toStrictEqual(MODEL);
  });

  it('give the classes of words back', () => {
    const classes = fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'e', 's', '-') }), fc.constantFrom('n', 'nv', 'j'));
    fc.assert(
      fc.property(classes, (given) => {
        const map = new Map(Object.entries(given));
        expect(unpacked({ ...NOTHING, classes: map }).classes).toEqual(map);
      }),
    );
  });

  it('take much less room than their text', () => {
    const documents = Array.from({ length: 500 }, (_one, i) => `=condemn|=condemns|=condemned ${i % 7 === 0 ? '=the' : '{}'} raid|attack`);
    expect(pack({ ...NOTHING, documents }).length).toBeLessThan(documents.join('').length / 20);
  });
});
