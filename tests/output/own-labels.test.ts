import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Analysis,
  type EventRow,
  type Relation,
  relations,
  type StanceLabel,
  toCSV,
  toEvents,
  toStatementRows,
} from '../../src/index.js';
import { madeAnalysis } from './made.js';

/** An analysis by a model whose one label is `threat`. */
function threat(): Analysis<'threat'> {
  const { statements, ...rest } = madeAnalysis([{ stances: [{ label: 'condemn', probability: 0.9, target: ['CHL', 'Chile'] }] }]);
  return {
    ...rest,
    statements: statements.map((statement) => ({
      ...statement,
      scores: { threat: 0.9 },
      stances: statement.stances.map((stance) => ({ ...stance, label: 'threat', plover: '', cameo: '' })),
    })),
  };
}

describe('labels of a model of one’s own', () => {
  it('are those of events and relations', () => {
    expect(toEvents(threat()).map(({ label, target }) => [label, target])).toEqual([['threat', 'CHL']]);
    expect(relations([threat(), threat()]).map(({ label, count }) => [label, count])).toEqual([['threat', 2]]);
  });

  it('leave the columns of the four others empty', () => {
    expect(toStatementRows(threat())).toEqual([
      expect.objectContaining({ labels: 'threat', support: null, condemn: null, cooperate: null, call_to_action: null }),
    ]);
    expect(toCSV(threat())).toContain(',threat,Chile,,,,,Peru,');
  });

  it('widen the type of the label', () => {
    expectTypeOf(toEvents(threat())).toEqualTypeOf<EventRow<string>[]>();
    expectTypeOf(relations(threat())).toEqualTypeOf<Relation<string>[]>();
    expectTypeOf(toEvents(madeAnalysis([]))).toEqualTypeOf<EventRow<StanceLabel>[]>();
  });
});
