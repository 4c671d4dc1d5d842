import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { contentOf } from '../helpers.js';

/** Source, cue and content of the statements of a text. */
function saidIn(text: string): [string | undefined, string | undefined, string][] {
  return analyze(text).statements.map((statement) => [statement.source?.text, statement.cue?.text, contentOf(statement)]);
}

describe('a source', () => {
  it.each([
    ['may be a quantifier alone', 'Some have urged Samoa to sign the pact.', 'Some'],
    ['may be a quantifier before a verb with its clause', 'Another described how the boats had been taken.', 'Another'],
    ['leaves an adverb that floats in its verb group outside', 'Samoa and Fiji have both urged Tonga to sign the pact.', 'Samoa and Fiji'],
    ['may be a rough number', 'About four in ten farmers say that the tax is unfair.', 'About four in ten farmers'],
    ['may be some out of many that a pronoun names', 'Before the vote, most of them said they had not read the pact.', 'most of them'],
    ['may end its list in others', 'Ana Reis, Karl Vella and many others said the pact was dead.', 'Ana Reis, Karl Vella and many others'],
    ['may open with a participle', 'Displaced fishermen say the harbour is closed.', 'Displaced fishermen'],
    ['may open with a gerund', 'Leading economists say that the tariff will hurt farmers.', 'Leading economists'],
    [
      'may be joined to a gerund',
      'Ruling and opposition lawmakers in Lisbon agreed to send a delegation.',
      'Ruling and opposition lawmakers in Lisbon',
    ],
    [
      'may have prepositional attributes joined by a conjunction',
      'Political observers in Malta and around the region say the pact will hold.',
      'Political observers in Malta and around the region',
    ],
    [
      'stands behind a fronted phrase without a comma',
      'In the end Malta and Cyprus agreed that the talks would go on.',
      'Malta and Cyprus',
    ],
    ['leaves its relative clause outside', 'The charity that runs the hospital in Gozo reported 14 cases of fever.', 'The charity'],
    [
      'is not the place at the end of its relative clause',
      'Sina Tuala, who lives in a village near the capital, Apia, said the road was closed.',
      'Sina Tuala',
    ],
    [
      'keeps a plural title that is abbreviated',
      'Sens. Ann Ortiz of Florida and Rex Hale of Texas urged Samoa to sign.',
      'Sens. Ann Ortiz of Florida and Rex Hale of Texas',
    ],
    [
      'may be an office with a prefix',
      'The co-rapporteurs of the committee have agreed to visit Tbilisi.',
      'The co-rapporteurs of the committee',
    ],
    ['may be a document', "The editorial noted the minister's remark that the pact was dead.", 'The editorial'],
    [
      'may have a participle behind it',
      'Two groups being advised by the bank have accused Malta of delay.',
      'Two groups being advised by the bank',
    ],
    ['may be a plural whose verb looks like an adverb', 'Samoa and Fiji back the Tongan proposal.', 'Samoa and Fiji'],
    [
      'follows an `as` that says what happened meanwhile',
      'The remark came even as doctors in the town called for his dismissal.',
      'doctors in the town',
    ],
  ])('%s', (_what, text, source) => {
    expect(saidIn(text)[0]?.[0]).toBe(source);
  });

  it.each([
    ['a letter', 'The fisheries society in a letter to the embassy demanded compensation.', 'The fisheries society'],
    ['a resolution', 'The families in a resolution read out at the end praised the army.', 'The families'],
    ['a fixed phrase', 'The Foreign Office for its part dismissed the reports as baseless.', 'The Foreign Office'],
  ])('ends before %s', (_what, text, source) => {
    expect(saidIn(text)[0]?.[0]).toBe(source);
  });

  it.each([
    [
      'an aside about a person',
      'In contrast, a member from Gozo, whose town lives on trade, cautioned the house against a vote.',
      'a member from Gozo',
    ],
    [
      'a relative clause and a fronted phrase',
      'Before the vote the member who took the floor had maintained that the tax was fair.',
      'the member',
    ],
    [
      'what narrows it down and an aside',
      'But a diplomat close to it, who did not wish to be named, conceded that the count was lost.',
      'a diplomat close to it',
    ],
    [
      'a place without a comma, where it is an acronym',
      "In Brussels NATO's spokesman reiterated that the drill would go on.",
      "NATO's spokesman",
    ],
    ['what it was like to be it', 'The trade department was quick to applaud the finding.', 'The trade department'],
    [
      'a noun that an apostrophe owns',
      "It will end on time, the commander of the Corps' ground force pointed out.",
      "the commander of the Corps' ground force",
    ],
  ])('is found beside %s', (_what, text, source) => {
    expect(saidIn(text)[0]?.[0]).toBe(source);
  });

  it('is no role that `as` names', () => {
    expect(saidIn('Tuala worked in Malta as minister said to be close to the king.')).toEqual([]);
  });
});

describe('content', () => {
  it.each([
    ['opens with a rough number', 'The minister has said about 20 boats have left the port.', 'about 20 boats have left the port'],
    ['opens with a number that is an upper bound', 'Its report said up to 900 people were being held.', 'up to 900 people were being held'],
    [
      'opens with a day and what happened on it',
      'The office said in a statement the Jan. 27 raid was one of nine.',
      'the Jan. 27 raid was one of nine',
    ],
    ['may be an answer', 'Asked if the tax was fair, 46 percent of farmers said yes.', 'yes'],
    [
      'stands behind the occasion of its cue',
      'The chairwoman said in her opening remarks that the council should meet.',
      'the council should meet',
    ],
    [
      'stands behind an occasion that a participle narrows down',
      'Vella had said in an interview taped before the vote that the pact was dead.',
      'the pact was dead',
    ],
    [
      'follows a cue with its particle',
      'Tuala pointed out that unilateral sanctions have no basis in law.',
      'unilateral sanctions have no basis in law',
    ],
    ['takes whom somebody warned against a deed', 'The governor warned youths against taking revenge.', 'youths against taking revenge'],
    ['may be a request that somebody refused', 'They have refused all requests for an inquiry.', 'all requests for an inquiry'],
  ])('%s', (_what, text, content) => {
    expect(saidIn(text)[0]?.[2]).toBe(content);
  });
});

describe('a cue', () => {
  it.each([
    ['has British forms with a double consonant', 'The minister counselled Malta against a vote.', 'counselled'],
    ['leaves the auxiliary of a quotation outside', 'The envoy was quoted as saying the talks would go on.', 'quoted as saying'],
    ['may judge with an adjective', 'The council held the militia answerable for the deaths.', 'held'],
    ['may find a fault', 'The panel finds the nickel ban unlawful.', 'finds'],
    ['may close a quotation', '"It was a fight out of need," Vella notes.', 'notes'],
    ['may wonder', '"Who wants to sail with us?" he wondered.', 'wondered'],
    ['may ask how', 'Delegates questioned how Peru could turn back.', 'questioned'],
    ['may be a wish', 'Most of those surveyed would like to see the pact renewed.', 'would like'],
    ['may be an attempt to reach somebody', 'The senator tried to reassure allies that the pact would hold.', 'reassure'],
    ['may take pains', 'Firms are taking pains to say they are not leaving.', 'say'],
    ['may open with a condition', 'The aides believe if they can do that, they will win.', 'believe'],
    ['may stand behind a body and its relative pronoun', 'The union, which endorsed the premier in May, is strong.', 'endorsed'],
    ['may say what is no secret', 'The minister made no secret that she would vote for the ban.', 'made no secret'],
  ])('%s', (_what, text, cue) => {
    expect(saidIn(text)[0]?.[1]).toBe(cue);
  });

  it.each([
    ['an attempt at a deed', 'The court tried to depict a false image of the case.'],
    ['what somebody shows', 'Officials were at pains to show that the road was safe.'],
    ['a visit', 'The minister called on the Prime Minister of Tonga on 7 September.'],
    ['a refusal to speak', 'The office said nothing of the communique.'],
    ['what nobody hoped', 'Neither side had expected a deal.'],
    ['a wish to stay unnamed', 'A diplomat in Rome did not wish to be named.'],
  ])('is none where it is %s', (_what, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('a noun with its owner and a clause', () => {
  it.each([
    ["They will be targets for Vella's false claims that he helps workers.", 'Vella', 'claims', 'he helps workers'],
    ['His claim that the pact is false did not help.', 'His', 'claim', 'the pact is false'],
  ])('holds what the owner says: %s', (text, ...parts) => {
    expect(saidIn(text)).toEqual([parts]);
  });
});

describe('a view that somebody owns', () => {
  it.each([
    ['In his view, the vote is a new chapter.', 'his', 'view', 'the vote is a new chapter'],
    ["In the minister's opinion, the pact is dead.", 'the minister', 'opinion', 'the pact is dead'],
    ['The deal is a sham, in her opinion.', 'her', 'opinion', 'The deal is a sham'],
  ])('reports what is said beside it: %s', (text, ...parts) => {
    expect(saidIn(text)).toEqual([parts]);
  });

  it('reports nothing where it is seen', () => {
    expect(saidIn('The harbour was in his view of the bay.')).toEqual([]);
  });
});

describe('a quotation after a colon', () => {
  it('is said by the subject of the clause before it', () => {
    expect(saidIn('A customs officer in uniform was less sure: "A soldier who takes the palace keeps it."')).toEqual([
      ['A customs officer in uniform', undefined, '"A soldier who takes the palace keeps it."'],
    ]);
  });

  it('is said by nobody where the clause tells of a thing', () => {
    expect(saidIn('The road has a new name: "Avenue of the Two Oceans".')).toEqual([]);
  });
});

describe('a relative clause set off by a comma', () => {
  it('holds a statement of whom it tells of', () => {
    expect(saidIn('Ana Reis, who has called for a boycott of the vote, met reporters in Lisbon.')).toEqual([
      ['Ana Reis', 'called for', 'a boycott of the vote'],
    ]);
  });

  it('holds none where it only says which people are meant', () => {
    expect(saidIn('The voters who wanted a new road stayed at home.')).toEqual([]);
  });
});

describe('a document that somebody issues', () => {
  it.each([
    ['The minister released a statement Thursday night condemning the raid.', 'The minister', 'condemning', 'the raid'],
    ['The union sent a letter to the board this week urging members to strike.', 'The union', 'urging', 'members to strike'],
  ])('says what the participle behind it tells: %s', (text, ...parts) => {
    expect(saidIn(text)).toEqual([parts]);
  });

  it('says nothing for somebody who only reads it', () => {
    expect(saidIn('The minister ignored a letter urging members to strike.')).toEqual([]);
  });
});
