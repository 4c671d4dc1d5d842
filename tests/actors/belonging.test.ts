import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

/** Name and actor of the last speaker of a text. */
function lastSpeaker(text: string): [string | undefined, string | null | undefined] {
  const speaker = analyze(text).statements.at(-1)?.speaker;
  return [speaker?.name, speaker?.actor];
}

describe('a speaker belongs', () => {
  it.each([
    [
      'to the state whose delegation he leads',
      'VALLETTA, Feb. 19 (Agency) -- Malta is content, Maltese Minister of Transport Karl Vella said here on Tuesday. He met a Norwegian delegation headed by Deputy Minister Lars Dahl. Dahl said the road would be built.',
      ['Lars Dahl', 'NOR'],
    ],
    [
      'to the body whose envoy he is, whatever the talks are between',
      "The European Union's envoy for talks between Kosovo and Serbia said the deadline had passed.",
      ['EU envoy for talks between Kosovo and Serbia', 'EUR'],
    ],
    [
      'to the body that posts him to a place',
      'UNICEF is alarmed by the fever. Its Malta representative, Ana Reis, appealed for calm.',
      ['Ana Reis', 'UNO'],
    ],
    [
      'to the party named behind a comma',
      'Congressman Hector Vella, of the Harbour Left, criticised the levy.',
      ['Hector Vella', 'Harbour Left'],
    ],
    [
      'to the state of the dateline where the mention names its ministry alone',
      'Tokyo, 3 August -- Japan protested over the fishing, Foreign Ministry officials said.',
      ['Foreign Ministry officials of Japan', 'JPN'],
    ],
    [
      'to the United States as a Secretary of State, in a text that names them, wherever he travels',
      'Deputy Secretary of State James Arden met in Astana with the foreign minister of Kazakhstan. The United States and Kazakhstan are partners. The Deputy Secretary underscored the need for trade.',
      ['James Arden', 'USA'],
    ],
  ])('%s', (_whose, text, speaker) => {
    expect(lastSpeaker(text)).toEqual(speaker);
  });

  it('to the organisation that a transcript names where the label is a secretary general', () => {
    const text = [
      'Doorstep by the Secretary General',
      'SECRETARY GENERAL: Ministers will take stock today of the targets. I want to thank Norway.',
      'QUESTION (Radio Malta): A drone was found on Tuesday. What will NATO do?',
      'SECRETARY GENERAL: The inquiry is in the hands of Poland.',
      'QUESTION (Harbour Daily): And the exercises?',
      'SECRETARY GENERAL: That is for Poland to decide.',
    ].join('\n\n');
    const { statements } = analyze(text);
    expect(statements.map(({ speaker }) => speaker?.actor)).toEqual(['NAT', 'NAT', 'NAT', 'NAT']);
  });
});

describe('a mention means', () => {
  it.each([
    [
      'the pair of the sentence before, for they',
      'Samoa praised Tonga, its foreign minister Ana Tuala said. Tonga welcomed the aid, its envoy Lars Havea said.\n\nAfter the meeting, the two sides signed a pact.\n\nThey also agreed to meet in May.',
      'the two sides',
    ],
    [
      'whoever released the figures',
      'According to figures released by the Malian customs, trade grew by 12 percent.',
      'the Malian customs',
    ],
    [
      'the newspaper that spoke just before',
      'The daily Gozo Herald accused the ministry of haste. The plan is late, the paper wrote.',
      'Gozo Herald',
    ],
    ['who is stressed by a pronoun', 'The prime minister of Malta himself said the pact was dead.', 'The prime minister of Malta'],
    ['a group without its examples', 'Six papers in Malta, including the Gozo Herald, said the envoy was unfit.', 'Six papers in Malta'],
  ])('%s', (_whom, text, name) => {
    expect(lastSpeaker(text)[0]).toBe(name);
  });
});
