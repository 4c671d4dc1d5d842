import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

type Speaker = readonly [string | null, string | null];

/** Name and actor of every statement's speaker. */
function speakersOf(text: string): Speaker[] {
  return analyze(text).statements.map(({ speaker }) => [speaker?.name ?? null, speaker?.actor ?? null] as const);
}

describe('a body', () => {
  it.each<[string, string, Speaker]>([
    [
      'the letters behind its name',
      'The National Coordination of Ferry Crews (CNTF) rejected the new timetable.',
      ['The National Coordination of Ferry Crews', 'CNTF'],
    ],
    [
      'letters with a stroke',
      "The opposition Workers' Reform Party/Labour (WRP/L) rejected the budget.",
      ["Workers' Reform Party/Labour", 'WRP/L'],
    ],
    ['a noun in capitals', 'The NGO Migrant Watch criticised Malta for the delay.', ['Migrant Watch', 'Migrant Watch']],
    [
      'particles inside its name',
      'The harbour would be closed, according to the Lima daily La Voz del Puerto.',
      ['La Voz del Puerto', 'La Voz del Puerto'],
    ],
    [
      'the state in its name',
      'The Small Boats Union of Fiji deplored the levy.',
      ['The Small Boats Union of Fiji', 'Small Boats Union of Fiji'],
    ],
    [
      'its members alone',
      "The pearl divers' association urged the minister to resign.",
      ["The pearl divers' association", "pearl divers' association"],
    ],
    ['an apposition after its kind', 'The Oslo-based company, Fjord Cargo, said it had stopped sailing.', ['Fjord Cargo', 'Fjord Cargo']],
    ['nothing but capitals', 'The Harbour Jana Dal condemned the arrests.', ['The Harbour Jana Dal', 'Harbour Jana Dal']],
    [
      'a plural without s',
      "The Norwegian Fishermen's Association welcomed the quota.",
      ["The Norwegian Fishermen's Association", "Norwegian Fishermen's Association"],
    ],
    ['its state, among national societies', 'The Kenyan Red Cross said the camp was full.', ['The Kenyan Red Cross', 'Kenyan Red Cross']],
  ])('is told by %s', (_what, text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });

  it('keeps its letters where it is named again', () => {
    const text =
      'The National Coordination of Ferry Crews (CNTF) rejected the timetable. CNTF secretary Ana Paz said the crews were tired.';
    expect(speakersOf(text).map(([, actor]) => actor)).toEqual(['CNTF', 'CNTF']);
  });

  it('is no person with the letters of a party', () => {
    expect(speakersOf('Senator Hana Dvorak (ODS) said the bill was too late.')[0]?.[0]).toBe('Hana Dvorak');
  });

  it('is in the spelling of the text', () => {
    expect(speakersOf('Hizbullah rejected the proposal.')).toEqual([['Hizbullah', 'Hizbullah']]);
  });

  it('is the Commission where the text names the European Union, and no other commission', () => {
    const union = 'The European Union opened a case. The Commission said it would wait for an answer.';
    expect(speakersOf(union).at(-1)?.[1]).toBe('EUR');
    const other = 'The European Union sent monitors. The Harbour Elections Commission counted. The Commission said it would wait.';
    expect(speakersOf(other).at(-1)?.[1]).not.toBe('EUR');
  });
});

describe('a document', () => {
  it('stands for whoever issued it', () => {
    expect(speakersOf('UN figures show that harvests fell.')).toEqual([['United Nations', 'UNO']]);
    expect(speakersOf('A World Bank report said growth would slow.')).toEqual([['World Bank', 'World Bank']]);
  });

  it('stands for who spoke in a document of the kind just before', () => {
    const text =
      'In a report issued in May, the NGO Migrant Watch criticised Malta. According to the report, two boats had been turned away.';
    expect(speakersOf(text)).toEqual([
      ['Migrant Watch', 'Migrant Watch'],
      ['Migrant Watch', 'Migrant Watch'],
    ]);
  });
});

describe('a pronoun', () => {
  it('repeats the subject of its own sentence', () => {
    const text = 'Ghana said the talks had failed.\n\nThe UN Security Council adopted a text, in which it demanded a truce.';
    expect(speakersOf(text).at(-1)?.[1]).toBe('UNO');
  });

  it('is not the subject of what is said', () => {
    const text = 'The World Bank said growth would slow. The United States must lower its tariffs, it said.';
    expect(speakersOf(text).at(-1)?.[1]).toBe('World Bank');
  });

  it('brings in somebody whom no title has', () => {
    const text = 'In two days Tomo Hardjo flew to Lima and Quito, and he said on Monday that a truce was near. He did not say when.';
    expect(speakersOf(text).map(([name]) => name)).toEqual(['Tomo Hardjo', 'Tomo Hardjo']);
  });

  it('means several who issue something together', () => {
    const text = 'The ambassadors of Norway, Chile and Ghana issued a statement in which they said they were alarmed.';
    expect(speakersOf(text)[0]?.[1]).toBe('NOR+CHL+GHA');
  });

  it('means an office without a name that the sentence before is about', () => {
    const text = "Kenya's foreign minister had left Lima the day before. There he had offered to host the talks.";
    expect(speakersOf(text).at(-1)?.[1]).toBe('KEN');
  });

  it('takes no gender from a word that both may be called by', () => {
    const text = 'CARICOM chairman Mia Ashworth said the count was over. "Our team and Opposition Leader Bharrat Ramdin agree," she said.';
    expect(speakersOf(text).at(-1)?.[0]).toBe('Mia Ashworth');
  });
});

describe('an office without a name', () => {
  it.each<[string, string, string | null]>([
    [
      'its body',
      'The Small Boats Union of Fiji welcomed the quota. The levy was still too high, its chairman argued.',
      'Small Boats Union of Fiji',
    ],
    [
      'a spokesman of the body before',
      'The Kenyan embassy in Lima rejected the protest. "Our boats obey the law," said an embassy spokesman.',
      'KEN',
    ],
    [
      'the state of the scene that a paragraph sets',
      'GENEVA, May 4 (AFP) - A panel ruled against Chile.\n\nIn Jakarta the tone was calm. The energy minister told a committee that the ban would stay.',
      'IDN',
    ],
    [
      'nobody, for a former one',
      'LIMA, May 4 (AFP) - Peru closed the port. A former ambassador to Chile criticised the step. Peru stayed calm.',
      null,
    ],
    [
      'nobody, for an envoy at a seat',
      'LIMA, May 4 (AFP) - Peru closed the port. The step was rash, in the view of a European ambassador in Lima who requested anonymity. Peru stayed calm.',
      null,
    ],
    [
      'the state and not the party',
      'OSLO, May 4 (NTB) - Norway closed the port. Boats must wait, the fisheries minister, a member of the Labour Party, told reporters. Norway stayed calm.',
      'NOR',
    ],
    [
      'whom a speech is made for',
      'On behalf of the members of the Caribbean Community (CARICOM), the ambassador of Jamaica said the sanctions were unjust.',
      'CARICOM',
    ],
    ['the states that share it', 'The presidents of Chad, Mali and Niger declared the border closed.', 'TCD+MLI+NER'],
    [
      'the body that a sentence opens at',
      'At the Arab League in Cairo, an assistant secretary-general held that the step was rash.',
      'ARL',
    ],
  ])('speaks for %s', (_what, text, actor) => {
    expect(speakersOf(text).at(-1)?.[1]).toBe(actor);
  });

  it('is none of another rank', () => {
    const text = 'Norwegian Trade Minister Liv Hansen said the port was open. The prime minister said it would stay open.';
    expect(speakersOf(text).at(-1)?.[0]).not.toBe('Liv Hansen');
  });

  it('is found further up with its state', () => {
    const text =
      'SINGAPORE, May 4 (AFP) - Singapore sent its trade minister to the Prime Minister of Malta.\n\nThe Prime Minister expressed appreciation for the help.';
    expect(speakersOf(text).at(-1)?.[1]).toBe('MLT');
  });

  it('is called as the one of whom it is the counterpart', () => {
    const text = 'Norwegian Foreign Minister Liv Hansen said the talks had begun. Her Polish counterpart said they would be long.';
    expect(speakersOf(text).at(-1)).toEqual(['foreign minister of Poland', 'POL']);
  });
});

describe('a seat', () => {
  it('is that of the state it was then', () => {
    expect(speakersOf('Yugoslavia closed its border. Belgrade insists that the withdrawal has begun.').at(-1)?.[1]).toBe('YUG');
    expect(speakersOf('Serbia, once a part of Yugoslavia, closed its border. Belgrade insists that it is open.').at(-1)?.[1]).toBe('SRB');
  });

  it('of two words stands for the state', () => {
    expect(speakersOf('New Delhi maintained that the trucks had been held up.')).toEqual([['India', 'IND']]);
    expect(speakersOf('The White House said the trucks had been held up.')[0]?.[0]).toMatch(/White House/);
  });
});
