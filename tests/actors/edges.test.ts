import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

/** Name and actor of every statement's speaker. */
function speakersOf(text: string) {
  return analyze(text).statements.map(({ speaker }) => [speaker?.name ?? null, speaker?.actor ?? null]);
}

describe('a body', () => {
  it.each([
    ['the kind before its name', 'The hotel group Corallo said the port would reopen.', 'Corallo', 'Corallo'],
    [
      'a movement named after its aim',
      'The movement Mothers Against Harbour War said the trial was unfair.',
      'Mothers Against Harbour War',
      'Mothers Against Harbour War',
    ],
    ['the group of a city', 'The New York-based group Harbour Monitor said the trial was unfair.', 'Harbour Monitor', 'Harbour Monitor'],
    ['a presidency', 'The Council Presidency said the plan was sound.', 'The Council Presidency', 'Council Presidency'],
    [
      'a union with its seat',
      'The Tunis-based Arab Ports Union said the fees were unfair.',
      'The Tunis-based Arab Ports Union',
      'Arab Ports Union',
    ],
    [
      'an abbreviation in brackets',
      'The Centre of Harbour Studies (CHS) said the port was silting up.',
      'The Centre of Harbour Studies',
      'CHS',
    ],
    ['the bank of a state', "Kenya's central bank said the shilling was stable.", "Kenya's central bank", 'KEN'],
    ['a missing dot', 'The U.N envoy for Malta said the plan was sound.', 'The U.N envoy for Malta', 'UNO'],
    ['a statement', 'A Maltese Foreign Ministry statement said the row was over.', 'Maltese Foreign Ministry', 'MLT'],
    ['the statement of a government', 'A Singapore government statement said the row was over.', 'Singapore government', 'SGP'],
  ])('is told by %s', (_what, text, name, actor) => {
    expect(speakersOf(text)).toEqual([[name, actor]]);
  });

  it('goes by its abbreviation once that was given', () => {
    const text = 'The dissolved opposition Suva National Harbour Party (SNHP) condemned the raid. The SNHP said it would go to court.';
    expect(speakersOf(text).map(([, actor]) => actor)).toEqual(['SNHP', 'SNHP']);
  });

  it('has its abbreviation written out', () => {
    const text = 'The Office of the United Nations High Commissioner for Refugees (UNHCR) said 4,000 had fled. UNHCR urged states to help.';
    expect(speakersOf(text).at(-1)).toEqual(['United Nations High Commissioner for Refugees', 'UNO']);
  });

  it('is spoken for by a spokeswoman without a name', () => {
    expect(speakersOf('The Fiji Ports Authority insisted that the rule was lawful. Its spokesman defended the rule.')).toEqual([
      ['The Fiji Ports Authority', 'FJI'],
      ['Fiji Ports Authority spokesman', 'FJI'],
    ]);
  });

  it('is what a surname was taken for, where its kind follows', () => {
    expect(speakersOf('Shell said the well was safe. The company urged calm.')).toEqual([
      ['Shell', 'Shell'],
      ['Shell', 'Shell'],
    ]);
  });
});

describe('whom somebody speaks for', () => {
  it.each([
    ['also speaking for', 'Lena Borg, also speaking for the African Union, said the plan was sound.', 'AFU'],
    ['speaking on behalf of', 'Lena Borg, speaking on behalf of the Arab League, said the plan was sound.', 'ARL'],
  ])('is told by `%s`', (_words, text, actor) => {
    expect(speakersOf(text)).toEqual([['Lena Borg', actor]]);
  });
});

describe('a name', () => {
  it.each([
    ['an initial', 'President Gerald R. Marsh said the pact was dead.', 'Gerald R. Marsh'],
    ['a title as family name', 'Mayor Tomas King said the port would reopen.', 'Tomas King'],
    ['an Arabic article', 'Mr. al-Khatib praised the truce.', 'al-Khatib'],
    ['a word of descent', 'Minister Omar bin Salim said the truce held.', 'Omar bin Salim'],
    ['an age', 'Mr Vella, 61, said the pact was dead.', 'Vella'],
  ])('may hold %s', (_what, text, name) => {
    expect(speakersOf(text)[0]?.[0]).toBe(name);
  });

  it('is learnt where a preposition leads to it and an office follows', () => {
    expect(speakersOf('The inquiry was led by Rashid Alam Khan, inspector of ports. Khan said the pier was safe.')).toEqual([
      ['Rashid Alam Khan', null],
    ]);
  });

  it('is that of the aide whom a pronoun means', () => {
    expect(speakersOf('The governor, Lena Borg, arrived. Her aide, Tom Hale, left. He said the pact was dead.')).toEqual([
      ['Tom Hale', null],
    ]);
  });

  it('stays with the office that is said again', () => {
    const text =
      'Chief Minister Yogesh Naidu of West Bengal launched an attack on the Congress Party. The Chief Minister said the party had failed.';
    expect(speakersOf(text)).toEqual([['Yogesh Naidu', null]]);
  });
});

describe('several speakers', () => {
  it.each([
    ['two halves of a land', 'South and North Korea agreed to hold talks in May.', 'South Korea and North Korea', 'KOR+PRK'],
    [
      'the countries named before',
      'South Korea and Japan signed a pact. The countries agreed to hold talks in May.',
      'South Korea and Japan',
      'KOR+JPN',
    ],
    [
      'the leaders of an opposition, with their capital',
      "Opposition leaders in Chad's capital, Ndjamena, said they would boycott the vote.",
      "Opposition leaders in Chad's capital, Ndjamena",
      'TCD',
    ],
    ['persons of two states', "Malta's Lena Borg and Fiji's Ana Vakatawa agreed to meet in May.", 'Lena Borg and Ana Vakatawa', 'MLT+FJI'],
  ])('are %s', (_what, text, name, actor) => {
    expect(speakersOf(text)).toEqual([[name, actor]]);
  });

  it('are meant by an agreement without an agent', () => {
    const text = 'Malta and Tunisia agreed on a text. It was agreed that the talks would go on in May.';
    expect(speakersOf(text)).toEqual([
      ['Malta and Tunisia', 'MLT+TUN'],
      ['the two sides', 'MLT+TUN'],
    ]);
  });

  it('stand behind the draft that they drew up', () => {
    const text = 'Fiji and Malta drew up a draft text. Fiji and Malta urged others to sign. The draft text calls for talks.';
    expect(speakersOf(text).at(-1)).toEqual(['Fiji and Malta', 'FJI+MLT']);
  });
});

describe('nobody is named', () => {
  it.each([
    ['by a nationality alone', 'The Kenyan criticised the ruling.'],
    ['by an agreement without any party', 'It was agreed that the talks would go on in May.'],
  ])('%s', (_how, text) => {
    expect(speakersOf(text)).toEqual([[null, null]]);
  });
});

describe('the state of somebody', () => {
  it.each([
    ['the delegation that he heads', 'Ana Vakatawa, who heads the Fijian delegation, said the pact was dead.', 'FJI'],
    ['the side that he leads', 'Ana Vakatawa, who led the Fijian side at the talks, said the pact was dead.', 'FJI'],
    ['the place that opens the sentence', 'In Kenya, Finance Minister Otieno Barasa said the pact was dead.', 'KEN'],
    ['the office that the sentence before names', 'The Kenyan president arrived. Otieno Barasa said the pact was dead.', 'KEN'],
    ['the counterpart whom the sentence before names', 'Their Kenyan counterpart spoke. Otieno Barasa said the pact was dead.', 'KEN'],
    ['whom she serves', 'President Alba Rojas of the Philippines pardoned Tomas Marsh. Her spokesman said the pact was dead.', 'PHL'],
    ['the house named before', "The Fijian prosecutor's office launched an inquiry. The prosecutor said the pact was dead.", 'FJI'],
    ['the league that went home', 'The foreign ministers of the Arab League went home. The League said the pact was dead.', 'ARL'],
  ])('is told by %s', (_what, text, actor) => {
    expect(speakersOf(text).map(([, found]) => found)).toEqual([actor]);
  });

  it('is not told by a place where some fight', () => {
    expect(speakersOf('Fighters in the Suva countryside said they would lay down their arms.')[0]?.[1]).toBeNull();
  });
});
