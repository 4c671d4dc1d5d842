import { describe, expect, it } from 'vitest';
import { analyze, classify } from '../../src/index.js';

/** The score of one label in the first statement of a text. */
function score(text: string, label: 'support' | 'condemn' | 'cooperate' | 'call-to-action'): number {
  return analyze(text).statements[0]?.scores[label] ?? Number.NaN;
}

describe('what stands in the object of a cue that is a stance', () => {
  it.each([
    ['cooperation that is rejected', 'The Chadian minister rejected an offer to resume talks with the rebels.', 'cooperate'],
    ['cooperation that somebody is thanked for', 'The Chadian minister thanked Togo for its assistance to flood victims.', 'cooperate'],
    ['support that is protested against', 'The Chadian minister protested against the approval of the map.', 'support'],
    [
      'talks that others are called upon to hold',
      'The Chadian minister urged both armies to reopen the road and to resume talks.',
      'cooperate',
    ],
  ] as const)('is no stance of its own: %s', (_what, text, label) => {
    expect(score(text, label)).toBeLessThan(0.5);
  });

  it('is one where it is promised', () => {
    expect(score('The Chadian minister promised the full backing of his government.', 'support')).toBeGreaterThan(0.5);
  });

  it('is one where the speaker takes part in what is called for', () => {
    expect(classify('We should work together to reopen the border.').scores.cooperate).toBeGreaterThan(0.5);
  });
});

describe('a cue that judges', () => {
  it.each([
    ['The envoy described the meeting as cordial.', 'support'],
    ['Observers described the talks as constructive.', 'support'],
    ['The monitors called the ballot free and transparent.', 'support'],
    ['Mr. Sato termed the answer disappointing.', 'condemn'],
  ] as const)('makes a judgement of a mild word: %s', (text, label) => {
    expect(score(text, label)).toBeGreaterThan(0.5);
  });

  it('calls for nothing where it only calls by a name', () => {
    expect(score('The monitors called the ballot free and transparent.', 'call-to-action')).toBeLessThan(0.2);
  });
});

describe('negation', () => {
  it('leaves an agreement to refrain an agreement', () => {
    const { scores } = classify('The two armies agreed never to lay mines along the river.');
    expect(scores.cooperate).toBeGreaterThan(scores.condemn);
  });

  it('leaves a call a call where its subject is nobody', () => {
    expect(classify('No decision should be taken before the audit is complete.').scores['call-to-action']).toBeGreaterThan(0.5);
  });
});

it('a verb of saying at the start is no imperative', () => {
  expect(score('Chad and Togo agree to reopen the road.', 'call-to-action')).toBeLessThan(0.5);
});

it('who was asked in the past is called upon for nothing now', () => {
  expect(score('The workers had been told to stay at home, according to the manager.', 'call-to-action')).toBeLessThan(0.5);
});
