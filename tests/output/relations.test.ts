import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { RelationSchema, relations, toEvents } from '../../src/index.js';
import { type MadeStance, madeAnalysis } from './made.js';

const RAID: MadeStance = { label: 'condemn', probability: 0.9, target: ['CHL', 'the raid'] };
const AGAIN: MadeStance = { label: 'condemn', probability: 0.6, target: ['CHL', 'Chile'] };
const THANKS: MadeStance = { label: 'support', probability: 0.8, target: ['GHA', 'Ghana'] };
const OPEN: MadeStance = { label: 'cooperate', probability: 0.7 };

describe('relations', () => {
  it('gather the stances of one source toward one target under one label', () => {
    expect(relations(madeAnalysis([{ stances: [RAID] }, { stances: [THANKS] }, { stances: [AGAIN] }]))).toEqual([
      { source: 'PER', target: 'CHL', label: 'condemn', count: 2, probability: 0.75, statements: [{ article: null, ids: [0, 2] }] },
      { source: 'PER', target: 'GHA', label: 'support', count: 1, probability: 0.8, statements: [{ article: null, ids: [1] }] },
    ]);
  });

  it('keep apart the statement ids of several articles', () => {
    const one = { id: 'a', ...madeAnalysis([{ stances: [RAID] }, { stances: [RAID] }]) };
    const other = madeAnalysis([{ stances: [RAID] }]);
    expect(relations([one, other]).map(({ count, statements }) => ({ count, statements }))).toEqual([
      {
        count: 3,
        statements: [
          { article: 'a', ids: [0, 1] },
          { article: '1', ids: [0] },
        ],
      },
    ]);
  });

  it('keep apart who is not the same, and keep a joint source joint', () => {
    const found = relations(
      madeAnalysis([
        { actor: 'PER', stances: [RAID] },
        { actor: 'PER+GHA', stances: [RAID] },
      ]),
    );
    expect(found.map(({ source, target }) => [source, target])).toEqual([
      ['PER', 'CHL'],
      ['PER+GHA', 'CHL'],
    ]);
  });

  it('count every member of a joint source or target by itself where they are asked to', () => {
    const both: MadeStance = { label: 'condemn', probability: 0.9, target: ['CHL+BOL', 'Chile and Bolivia'] };
    const analysis = madeAnalysis([
      { actor: 'PER+GHA', stances: [both] },
      { actor: 'OPEC+', stances: [RAID] },
    ]);
    const pairs = relations(analysis, { joint: 'split' }).map(({ source, target }) => `${source}>${target}`);
    expect(pairs).toEqual(['GHA>BOL', 'GHA>CHL', 'OPEC+>CHL', 'PER>BOL', 'PER>CHL']);
  });

  it('are between the members of a source that cooperates with nobody else, and toward nobody under another label', () => {
    const openly: MadeStance = { label: 'condemn', probability: 0.7 };
    const analysis = madeAnalysis([{ actor: 'PER+GHA', stances: [OPEN, openly] }]);
    const pairs = relations(analysis, { joint: 'split' }).map(({ source, target, label }) => [source, target, label]);
    expect(pairs).toEqual([
      ['GHA', 'PER', 'cooperate'],
      ['GHA', null, 'condemn'],
      ['PER', 'GHA', 'cooperate'],
      ['PER', null, 'condemn'],
    ]);
  });

  it('let nobody act toward himself where a joint party is split', () => {
    const analysis = madeAnalysis([{ actor: 'PER+CHL', stances: [RAID] }]);
    expect(relations(analysis, { joint: 'split' }).map(({ source, target }) => [source, target])).toEqual([['PER', 'CHL']]);
  });

  it('keep those without target or without source, after the named ones', () => {
    const found = relations(madeAnalysis([{ speaker: null, stances: [RAID] }, { stances: [OPEN] }, { stances: [THANKS] }]));
    expect(found.map(({ source, target }) => [source, target])).toEqual([
      ['PER', 'GHA'],
      ['PER', null],
      [null, 'CHL'],
    ]);
  });

  it('count every event once, whatever the articles', () => {
    const analyses = [madeAnalysis([{ stances: [RAID, THANKS] }, {}]), madeAnalysis([{ stances: [OPEN, AGAIN] }, { stances: [THANKS] }])];
    const found = relations(analyses);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(toEvents(analyses).length);
    for (const { count, statements } of found) expect(statements.flatMap(({ ids }) => ids)).toHaveLength(count);
    expect(z.parse(z.array(RelationSchema), found)).toEqual(found);
  });

  it('of no article are none', () => {
    expect(relations([])).toEqual([]);
  });
});
