import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.js';
import { labelsOf, present } from '../helpers.js';

/** One clear sentence for each rule of the codebook; hard ones belong into the gold files and not here. */
describe('the labels of the codebook', () => {
  it.each([
    ['gratitude', 'We thank Uruguay for sheltering the sailors.', 'support'],
    ['praise', 'Malta praised the decision of the court.', 'support'],
    ['congratulation', 'Fiji congratulated Tonga on its election.', 'support'],
    ['condemnation', 'Malta strongly condemns the bombing of the market.', 'condemn'],
    ['opposition', 'We firmly oppose the new tariffs.', 'condemn'],
    ['an accusation', 'Malta accused Tunisia of violating its airspace.', 'condemn'],
    ['a refusal', 'We will never accept this ultimatum.', 'condemn'],
    ['negated support', 'Malta does not support the resolution.', 'condemn'],
    ['disapproval as a state of mind', 'The observers were critical of the way in which the votes were counted.', 'condemn'],
    ['doubts', 'The ministry expressed doubts about the new timetable, a spokesman said.', 'condemn'],
    ['anger at a decision', 'The bishop said that he was appalled by the ruling.', 'condemn'],
    ['an attack in words', 'The deputy said the union had attacked the budget and questioned its purpose.', 'condemn'],
    ['a judgement as a predicate noun', 'The tax is a serious setback for the islands, he said.', 'condemn'],
    ['a request turned down', 'A court in Malta rejected an extradition request for the banker.', 'condemn'],
    ['standards not met', 'The monitors said the count did not meet international standards.', 'condemn'],
    ['a promise not kept', 'Malta has failed to honour its promise, the union said, in defiance of the court.', 'condemn'],
    ['regret at a decision', 'The minister said his country regretted the decision to close the consulate.', 'condemn'],
    ['responsibility laid on a party', 'The mayor said the rebels were responsible for the shelling of the port.', 'condemn'],
    ['punishment called for', 'The senators called for sanctions against the regime.', 'condemn'],
    ['contentment', 'The president said he was satisfied with the work of the commission.', 'support'],
    ['backing in reported speech', 'A spokesman said the government supported the plan of the mediators.', 'support'],
    ['confidence', 'The envoy said he had full confidence in the court.', 'support'],
    ['readiness to work together', 'Fiji is ready to work with Tonga on fisheries.', 'cooperate'],
    ['an agreement', 'The two sides agreed to deepen cooperation on fisheries.', 'cooperate'],
    ['arms given up', 'The fighters of the eastern front will lay down their weapons on Friday.', 'cooperate'],
    ['an appeal', 'We call on both armies to cease fire.', 'call-to-action'],
    ['urging', 'Malta urged Tunisia to release the crew.', 'call-to-action'],
    ['a demand', 'We demand that the troops withdraw immediately.', 'call-to-action'],
    ['what ought to be done, in the passive', 'The prisoners must be released at once, the envoy said.', 'call-to-action'],
    ['hope for what somebody will do', 'He hoped more ferries would call at the island.', 'call-to-action'],
    ['help asked from somebody', 'The mayor asked for help from the navy.', 'call-to-action'],
    ['what others should do', 'The international community should provide more aid.', 'call-to-action'],
  ])('are given to %s', (_what, text, label) => {
    expect(labelsOf(classify(text))).toContain(label);
  });

  it.each([
    ['a bare fact, however grim', 'Forty people died in the flood.'],
    ['narration', 'The ministers arrived in Suva on Monday.'],
    ['a condemnation withheld', 'Malta stopped short of condemning the raid.'],
    ['words of blame in their plain senses', 'The wreck is lying near the harbour, and the barge is slated for repair.'],
    ['a criminal charge told as a task', 'The panel was charged with overseeing the repair of the bridge.'],
    ['in spite of, which spites nobody', 'The ferry was late in spite of the calm sea.'],
    ['figures', 'Exports rose by 3.5 percent to 12 billion dollars.'],
  ])('are not given to %s', (_what, text) => {
    expect(labelsOf(classify(text))).toEqual([]);
  });

  it('may be several', () => {
    const labels = labelsOf(classify('We condemn the attack and call on all parties to exercise restraint.'));
    expect(labels).toEqual(expect.arrayContaining(['condemn', 'call-to-action']));
  });

  it('are not turned round by a capital letter or a line break', () => {
    const { scores } = classify('We firmly oppose the new tariffs.');
    expect(classify('We firmly\noppose the new tariffs.').scores).toEqual(scores);
  });
});

describe('a stance', () => {
  const stanceOf = (text: string, label: string) =>
    present(
      classify(text).stances.find((stance) => stance.label === label),
      `${label} of ${text}`,
    );

  it.each([
    ['who is thanked', 'We thank Uruguay for its help.', 'support', 'Uruguay', 'URY'],
    ['what is condemned', 'Malta condemned the bombing.', 'condemn', 'the bombing', null],
    ['who is asked', 'Malta urged Tunisia to release the crew.', 'call-to-action', 'Tunisia', 'TUN'],
    ['whose quality is praised', "Fiji appreciated Tonga's generous gesture.", 'support', 'Tonga', 'TON'],
    ['whom a possessive pronoun means', 'Fiji supports Tonga in safeguarding its sovereignty.', 'support', 'Tonga', 'TON'],
    ['the state behind an official', "Malta thanked the ambassador for Uruguay's help.", 'support', 'Uruguay', 'URY'],
    ['the partner of mutual support', 'Fiji will work with Tonga to firmly support each other.', 'support', 'Tonga', 'TON'],
    [
      'what a judging cue is about',
      'The minister denounced as unfair the closing of the market.',
      'condemn',
      'the closing of the market',
      null,
    ],
    ['a subject before an insertion', 'He said the mayor, in the event of a defeat, had betrayed the town.', 'condemn', 'the mayor', null],
    [
      'a subject with an infinitive',
      'The decision to close the port was a disgrace, he said.',
      'condemn',
      'The decision to close the port',
      null,
    ],
  ] as const)('has as target %s', (_who, text, label, target, actor) => {
    const found = present(stanceOf(text, label).target, 'a target');
    expect({ text: found.text, actor: found.actor }).toEqual({ text: target, actor });
  });

  it('has no target where nobody is named', () => {
    expect(stanceOf('It is imperative to act now.', 'call-to-action').target).toBeNull();
  });

  it.each([
    ['strong', 'We condemn the attack in the strongest terms.'],
    ['strong', 'We firmly oppose the plan.'],
    ['mild', 'We are disappointed by the decision.'],
  ])('has the intensity %s: %s', (intensity, text) => {
    expect(stanceOf(text, 'condemn').intensity).toBe(intensity);
  });

  it('has the event codes of its strongest rule', () => {
    expect(stanceOf('Malta strongly condemns the bombing.', 'condemn')).toMatchObject({ plover: 'ACCUSE', cameo: '111' });
  });

  it('has the event codes of a rejection where it is refused support', () => {
    expect(stanceOf('Malta does not support the resolution.', 'condemn')).toMatchObject({
      plover: 'REJECT',
      cameo: expect.stringMatching(/^12/),
    });
  });

  it('shows the words of the rule and what naive Bayes says', () => {
    const { evidence } = stanceOf('Malta strongly condemns the bombing.', 'condemn');
    expect(evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['rule', 'bayes']));
    const rule = evidence.find((one) => one.kind === 'rule');
    expect(rule?.kind === 'rule' && rule.span.text).toMatch(/condemns/);
  });
});
