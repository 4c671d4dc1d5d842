import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { only } from '../helpers.js';

/** The labels of the one statement of a text, each with the words of its target, in the order of the alphabet. */
function stancesOf(text: string) {
  return only(analyze(text))
    .stances.map(({ label, target }) => [label, target?.text ?? null])
    .sort();
}

describe('a target', () => {
  it.each([
    ['holds all members of a list', 'Malta thanked Kenya, Fiji and Oman for their help.', [['support', 'Kenya, Fiji and Oman']]],
    [
      'is an act that stands as a subject',
      'Malta said that to fire on an unarmed boat is not acceptable.',
      [['condemn', 'to fire on an unarmed boat']],
    ],
    [
      'holds outside powers',
      'Kenya voiced its opposition to any presence of outside powers in the lake.',
      [['condemn', 'any presence of outside powers in the lake']],
    ],
    [
      'stands behind two adjectives that judge it',
      'Malta dismissed as baseless and malicious the reports of a raid.',
      [['condemn', 'the reports of a raid']],
    ],
    [
      'is the state that an official by name is thanked for',
      "Malta thanked Foreign Minister Abek for Fiji's decision to join the pact.",
      [['support', 'Fiji']],
    ],
    ['is both members of a subject', 'The truce and the pact are a farce, the envoy said.', [['condemn', 'The truce and the pact']]],
    [
      'holds a relative clause with its verb group',
      'Kenya praised Malta and Fiji that had been helping.',
      [['support', 'Malta and Fiji that had been helping']],
    ],
    [
      'ends before the second verb of a relative clause',
      'Malta criticised the move that would cost and had cost millions of jobs.',
      [['condemn', 'the move that would cost']],
    ],
    [
      'ends before the second preposition of a participle clause',
      'Malta welcomed the efforts made in that regard by France, Germany and the union to promote talks between Kenya and Uganda.',
      [['support', 'the efforts made in that regard']],
    ],
    [
      'is no member of a further clause',
      'Kenya condemned the raid and the army that struck and had struck the port.',
      [['condemn', 'the raid']],
    ],
    [
      'is the party of a name that goes on with a comma',
      "Malta commended the African Union's Gender, Peace and Security Programme.",
      [['support', 'African Union']],
    ],
    [
      'is the party whose efforts are backed',
      "Malta pledged full support for Seoul's efforts to free the peninsula and create a peace regime.",
      [
        ['cooperate', 'Seoul'],
        ['support', 'Seoul'],
      ],
    ],
    [
      'is one of each act',
      'Malta will never support the plan and has always supported Fiji.',
      [
        ['condemn', 'the plan'],
        ['support', 'Fiji'],
      ],
    ],
    ['ends at a mark of quotation', 'Malta thanked its hosts for "a friendship without price".', [['support', 'its hosts']]],
    ['is who something is demanded from', 'The union demanded an apology from Kenya.', [['call-to-action', 'Kenya']]],
    [
      'is what is to end, and not its end',
      'Kenya called for an end to illegal dumping.',
      [
        ['call-to-action', null],
        ['condemn', 'illegal dumping'],
      ],
    ],
    ['is what a verb of judgement is about', 'The envoy said Kenya regarded the truce as a great step.', [['support', 'the truce']]],
    ['is whose quality is praised', 'Malta praised the courage of the harbour pilots.', [['support', 'the harbour pilots']]],
    ['is who has played a part', 'Kenya appreciates the part that Malta has played.', [['support', 'Malta']]],
    [
      'is what a clause opens with',
      '"Every trial held in secret is an insult to the victims," the envoy said.',
      [['condemn', 'Every trial held in secret']],
    ],
    ['is what nothing can justify', '"No cause can justify such raids," the envoy said.', [['condemn', 'such raids']]],
    [
      'ends before a verb that may be a noun',
      'The minister demanded that the council lodge a protest.',
      [['call-to-action', 'the council']],
    ],
    [
      'holds what reports tell',
      'Kenya dismissed reports that the crew had been beaten.',
      [['condemn', 'reports that the crew had been beaten']],
    ],
    [
      'holds the clause of a law',
      'Kenya rejects any law by which a state claims the lake.',
      [['condemn', 'any law by which a state claims the lake']],
    ],
    ['is the object of a judging cue', 'The envoy called the raid "a crime".', [['condemn', 'the raid']]],
  ])('%s', (_what, text, wanted) => {
    expect(stancesOf(text)).toEqual(wanted);
  });
});

describe('a pronoun as target', () => {
  const last = (text: string) =>
    analyze(text)
      .statements.at(-1)
      ?.stances.find(({ label }) => label === 'call-to-action')?.target?.text;

  it('means a party of its number that was named before', () => {
    expect(last('Malta thanked Kenya. It should send more boats, the envoy said.')).toBe('Kenya');
  });

  it('means nobody of another number', () => {
    expect(last('Malta thanked the harbour office. They should send more boats, the envoy said.')).toBe('They');
  });
});

describe('a policy restated', () => {
  it('speaks less for cooperation than an intent', () => {
    const cooperate = (text: string) => only(analyze(text)).scores.cooperate;
    expect(cooperate('Malta has always promoted relations with Fiji, the Maltese envoy said.')).toBeLessThan(
      cooperate('Malta will promote relations with Fiji, the Maltese envoy said.'),
    );
  });

  it("is no support where one's own is guarded", () => {
    expect(stancesOf('Malta is determined to defend its own sovereignty.')).toEqual([]);
  });
});
