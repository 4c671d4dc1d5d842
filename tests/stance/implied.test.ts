import { describe, expect, it } from 'vitest';
import { classify, type StanceLabel } from '../../src/index.js';

/** Judgements without a word of judging, by the kind of language, with sentences of each. */
const kinds: readonly (readonly [StanceLabel, string, readonly string[]])[] = [
  [
    'condemn',
    'burdens laid on others',
    [
      'The army is bleeding the province dry, the governor said.',
      'They have turned the strait into a private pond, the admiral said.',
      'The law strips farmers of their land, the bishop said.',
      'The rebels use villagers as shields, the colonel said.',
    ],
  ],
  [
    'condemn',
    'deals that fall short',
    ['The reform does nothing for tenants, the union said.', 'The decree is not in keeping with the charter, the court said.'],
  ],
  [
    'condemn',
    'refusals in plain words',
    [
      'We see no merit in the proposal, the envoy said.',
      'Nobody will dictate our budget to us, the premier said.',
      'The gorge cannot be secured by force, the minister said.',
    ],
  ],
  ['condemn', 'injuries felt', ['The villagers feel cheated, the mayor said.', 'Nobody consulted us, the chief said.']],
  ['condemn', 'support taken back', ['Norway withdrew its support for the draft.']],
  [
    'condemn',
    'what has to stop, and what somebody does instead',
    ['This has to stop, the harbour master said.', 'The mayor should fix the pumps instead of blaming the rain.'],
  ],
  [
    'condemn',
    'reactions told',
    ['Villagers are unhappy with the dam.', 'The move drew fire from the bar association.', 'The mayor said she was sick of empty words.'],
  ],
  [
    'support',
    'success told',
    [
      'The force has won the trust of the villages, the colonel said.',
      'The ceasefire has held, and that is no small thing, the general said.',
    ],
  ],
  ['cooperate', 'doors kept open', ['Turkey will keep the border gate open for aid, the governor said.']],
  ['call-to-action', 'turns that are due', ['The next step has to come from Seoul, the envoy said.']],
];

const sentences = kinds.flatMap(([label, kind, list]) => list.map((sentence) => [kind, label, sentence] as const));

describe('a judgement without a word of judging', () => {
  it.each(sentences)('is known by %j as %j: %j', (_kind, label, sentence) => {
    expect(classify(sentence).stances.map((stance) => stance.label)).toContain(label);
  });
});

describe('what only looks like a stance', () => {
  it.each([
    ['an appeal in court', 'The family lodged an appeal against the sentence.'],
    ['a building condemned', 'The hall was condemned as unsafe by the engineer.'],
    ['a question put', 'Reporters wanted to know whether the talks would go on.'],
    ['an arrival expected', 'The delegation is expected to arrive on Tuesday.'],
    ['a meeting called to order', 'The session was called to order by the chairman.'],
    ['an answer not given', 'I will not go into that, the spokesman said.'],
    ['a matter left to others', 'That is for the members to decide, the chairman said.'],
  ])('is none: %s', (_kind, sentence) => {
    expect(classify(sentence).stances).toEqual([]);
  });
});
