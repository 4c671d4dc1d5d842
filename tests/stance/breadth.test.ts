import { describe, expect, it } from 'vitest';
import { classify, type StanceLabel } from '../../src/index.js';

/** Classes of words that pass for one label whoever the parties are, with sentences of each. */
const classes: readonly (readonly [StanceLabel, string, readonly string[]])[] = [
  [
    'condemn',
    'arguments that do not hold',
    [
      'Their timetable does not hold water.',
      'The audit is riddled with errors.',
      'The scheme is a recipe for anarchy.',
      'There is no truth in the story.',
    ],
  ],
  [
    'condemn',
    'blame that lies with a party',
    ['The blame for the wreck rests squarely with the harbour office.', 'The rebels have only themselves to blame.'],
  ],
  [
    'condemn',
    'double dealing told of another party',
    [
      'The mediators have moved the goalposts.',
      'They say one thing in Geneva and do another at home.',
      'The guarantors have abandoned the islanders to their fate.',
      'The council stood by and did nothing.',
    ],
  ],
  [
    'condemn',
    'matters that are no business of others',
    [
      'The bank has no business telling us how to run our ports.',
      'It is not for strangers to lecture our judges.',
      'Helsinki sees no reason to reopen the treaty.',
      'The governor drew the line at foreign patrols in the bay.',
    ],
  ],
  ['condemn', 'limits of patience and replies to come', ['Our patience is not without limits.', 'This raid will not go unanswered.']],
  ['condemn', 'acts that amount to something worse', ['The levy amounts to extortion.', 'The inquiry is little better than a whitewash.']],
  [
    'condemn',
    'angry and cool receptions',
    [
      'The farmers reacted angrily to the ruling.',
      'The decree was met with derision in the capital.',
      'The envoy gave the offer a frosty reception.',
    ],
  ],
  [
    'condemn',
    'bad things that something is',
    [
      'The law is paternalistic.',
      'The pact is a poisoned chalice.',
      'The bridge is a waste of money.',
      'The amnesty is a licence to kill.',
    ],
  ],
  ['support', 'good things that something is', ['The verdict was entirely fair.', 'The offer is generous.', 'Her proposal is sensible.']],
  ['support', 'being right to do something', ['Latvia is right to close the loophole.', 'It was the right decision.']],
  [
    'support',
    'good omens and good news',
    ['The turnout augurs well for the republic.', 'The swap is a ray of hope.', 'This is good news for our growers.'],
  ],
  [
    'support',
    'confidence, weight and thanks given',
    [
      'The senators gave the treaty a vote of confidence.',
      'The church lent its weight to the amnesty.',
      'The plan was warmly received in Apia.',
      'The pilots said a thank-you to the villagers.',
    ],
  ],
  [
    'support',
    'views and feelings shared',
    ['The donors are sympathetic to the request.', 'We understand the anger of the miners.', 'We concur with that assessment.'],
  ],
  [
    'call-to-action',
    'moves that are for somebody to make',
    ['It is for the council to act.', 'The onus is on the shipowners to prove it.'],
  ],
  ['call-to-action', 'acts awaited and overdue', ['The widows are still waiting for an apology.', 'An explanation is overdue.']],
  ['call-to-action', 'needs named', ['We need helicopters.', 'An independent inquiry is essential.', 'Europe can do more.']],
  ['call-to-action', 'only ways out', ['The strike can only be settled by negotiation.', 'The feud demands a political solution.']],
  ['call-to-action', 'deadlines set', ['The judge gave the ministry until Friday to release the files.']],
  ['call-to-action', 'imperatives', ['Stop arming the militias.', 'Give us back our land.', 'Put an end to the siege.', 'Please help us.']],
  [
    'cooperate',
    'room for a deal',
    ['Amman has no objection to talks.', 'There is room for compromise.', 'We reached an understanding on fisheries.'],
  ],
  [
    'cooperate',
    'help that will be given',
    [
      'Norway will foot the bill for the conference.',
      'Manila will send a team of engineers to Dili.',
      'The islanders will open their ports to the relief ships.',
    ],
  ],
  [
    'cooperate',
    'rounds and visits to come',
    [
      'The teams will meet again in June.',
      'The premier would welcome a visit by the commissioner.',
      'Kigali accepted the invitation to Doha.',
    ],
  ],
  [
    'cooperate',
    'joint bodies and pooled means',
    ['The states will set up a working group on water.', 'The two fleets pooled their resources.'],
  ],
  [
    'cooperate',
    'joining in and keeping commitments',
    ['The republic will take part in the search.', 'The republic will honour its commitments under the treaty.'],
  ],
  ['cooperate', 'togetherness in the first person', ['We must pull together.', 'Together we can defeat the disease.']],
];

const cases = classes.flatMap(([label, about, sentences]) => sentences.map((sentence) => ({ label, about, sentence })));

describe('the built-in lexicons', () => {
  it.each(cases)('know $about as $label: $sentence', ({ label, sentence }) => {
    expect(classify(sentence).stances.map((stance) => stance.label)).toContain(label);
  });

  it.each([
    'The price was paid in cash at the gate.',
    'They are just beginning.',
    'The order fell to the floor.',
    'The sign stood by the road and was red.',
    'The museum opens at nine and closes at five.',
    'Only residents can be served at this window.',
  ])('hear nothing in the plain sense of the same words: %s', (sentence) => {
    expect(classify(sentence).stances).toEqual([]);
  });
});
