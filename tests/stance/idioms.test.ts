import { describe, expect, it } from 'vitest';
import { classify, type StanceLabel } from '../../src/index.js';

/** Set phrases of diplomats and desks, by the label that they pass for whoever the parties are. */
const phrases: Readonly<Record<StanceLabel, Readonly<Record<string, readonly string[]>>>> = {
  condemn: {
    'scorn and anger in idioms': ['The gallery poured venom on the curators.', 'The guild has nothing but disdain for the auditors.'],
    'doubt as a state of mind': ['The growers are deeply sceptical of the levy.'],
    'reservations on the record': ['Malta entered a formal reservation on article nine.'],
    'hostile receptions': ['The toll drew flak from hauliers.', 'The merger was met with disbelief in the guild.'],
    uproar: ['There is indignation in the harbour over the new berths.'],
    'rights trodden on': ['The marshals rode roughshod over the tenants.', 'The trustees have squandered the confidence of the donors.'],
    'people used': ['The smugglers use children as shields.'],
    'backing withdrawn': ['The lodge withdrew its endorsement of the candidate.'],
    'refusals to be told or made party': ['We will never be party to such a swap.', 'Nobody can lecture us about rivers.'],
    'nothing that justifies it': ['Nothing can justify the shelling of a school.', 'There is no legal basis for the fee.'],
    'claims that do not stand up': ['That figure does not bear examination.', 'The levy does nothing for the herders.'],
    'shortcomings stated': [
      'Serious gaps remain in the register.',
      'Consultation is the exception rather than the rule.',
      'Little has been achieved.',
      'The bank has yet to explain the losses.',
    ],
    'order and decency defied': [
      'The junta puts itself above the law.',
      'The channel is spreading hatred.',
      'The squatters were roughly handled.',
    ],
    'wrongs told of another party': [
      'The lodge is exploiting the grief of the widows.',
      'The chairman is clinging to power.',
      'The mill went back on its word to the growers.',
      'The censors have muzzled our poets.',
      'The owners are trying to starve the strikers.',
    ],
    'nobody asked, no promise kept': [
      'The herders were never consulted.',
      'The mill never kept its promises.',
      'They do not care about the lake.',
    ],
    'wronged in the first person': ['We have been abandoned.', 'The widows deserve better.'],
    'not what it is called': ['This is not justice.', 'It is all about oil.'],
    'harm to those who cannot help it': ['The levy hurts ordinary families.', 'The boycott has backfired.'],
    pity: ['It is a pity that the archive was closed.'],
  },
  support: {
    'assent in set phrases': ['The synod gave the scheme its green light.', 'The board cleared the captain of all blame.'],
    'help and advice valued': ['The gardeners greatly value the advice of their Danish friends.'],
    'agreement with a view': ['Suva is in full agreement with Apia on the quota.', 'We subscribe to the principle of free passage.'],
    'merit as a predicate': ['The draft deserves careful study.', 'A shared register makes good sense.', 'The truce is a glimmer of hope.'],
    'good conduct told': ['The stewards behaved with dignity.', 'The pilots showed remarkable courage.'],
    'approval won': ['The ferry plan won praise from the islanders.', 'The amnesty was greeted with joy in the suburbs.'],
    'lawful acts': ['The boarding was an act of self-defence.'],
    'bonds that hold': ['The bond between our two ports is unbreakable.'],
    'good told as a fact': ['The medics worked day and night.', 'Their boats saved us from drowning.'],
    'praise in plain predicates': ['The islanders are our friends.', 'The ferry is a great improvement.'],
    'polls found fair': ['The observers found the ballot to be free and fair.'],
  },
  cooperate: {
    'hands held out': ['The emir held out an olive branch to the exiles.', 'The guild put out feelers to the owners.'],
    'arms laid down': ['The faction agreed to lay down its arms.', 'The captors gave assurances that the crew could leave.'],
    'help promised': [
      'The fund will extend a loan to the ferry company.',
      'Havana will dispatch doctors to the valley.',
      'The league pledged another two million euros.',
      'The bank wrote off half of the debt.',
    ],
    'in touch': ['The consul remains in close contact with the families.', 'Our door is always open.'],
    'doing it together': ['The two coastguards will patrol the strait jointly.', 'The neighbours joined forces against the locusts.'],
    'ties raised': ['Both governments want to raise their ties to a new level.', 'There is room for deepening our exchanges.'],
  },
  'call-to-action': {
    'what should be done': ['The quarry must be closed.', 'The tariff should be swiftly revised.'],
    'no way but talks': ['There is no alternative to negotiations.', 'Only a truce can end the hunger.'],
    'laid at a door': ['It rests with the assembly to set the date.'],
    'things wanted': ['The widows insist on an apology.', 'The rector pleaded for calm.', 'We want justice.', 'Give diplomacy a chance.'],
    'wishes addressed': ['We would very much like our friends to lift the quota.', 'The herders look to the council for protection.'],
    'in need of mending': ['The convention needs strengthening.'],
  },
};

const cases = Object.entries(phrases).flatMap(([label, kinds]) =>
  Object.entries(kinds).flatMap(([kind, sentences]) => sentences.map((sentence) => ({ label, kind, sentence }))),
);

describe('the built-in lexicons, on set phrases', () => {
  it.each(cases)('know $kind as $label: $sentence', ({ label, sentence }) => {
    expect(classify(sentence).stances.map((stance) => stance.label)).toContain(label);
  });

  it.each([
    'The storm blasted the coast.',
    'The tug slammed into the pier.',
    'The rain should stop by evening.',
    'We had enough of the water.',
    'The model looked away from the camera.',
    'The team burned wood all night.',
  ])('hear nothing in the plain sense of the same words: %s', (sentence) => {
    expect(classify(sentence).stances).toEqual([]);
  });
});
