import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { only } from '../helpers.js';

/** Source, cue and contents of the one statement of a text. */
function said(text: string) {
  const { content, cue, source } = only(analyze(text));
  return [source?.text, cue?.text, ...content.map((span) => span.text)];
}

describe('a source', () => {
  it.each([
    [
      'people near somebody',
      'The talks stalled. Those close to him say the talks will resume.',
      ['Those close to him', 'say', 'the talks will resume'],
    ],
    [
      'a share of those asked',
      'Most of those surveyed said the truce would fail.',
      ['Most of those surveyed', 'said', 'the truce would fail'],
    ],
    [
      'a percentage with a participle',
      'Some 56 percent of the delegates polled said they would vote against the treaty.',
      ['Some 56 percent of the delegates polled', 'said', 'they would vote against the treaty'],
    ],
    ['a ratio', 'Nine in 10 diplomats say they expect a deal.', ['Nine in 10 diplomats', 'say', 'they expect a deal']],
    [
      'an estimate',
      'As many as 40 percent of the delegates said they could not support the text.',
      ['As many as 40 percent of the delegates', 'said', 'they could not support the text'],
    ],
    [
      'a part of a crowd',
      'Many in the crowd said the senator was the only man they trusted.',
      ['Many in the crowd', 'said', 'the senator was the only man they trusted'],
    ],
    [
      'a source near a pronoun',
      'The minister will reconsider the pact, a source close to him said.',
      ['a source close to him', 'said', 'The minister will reconsider the pact'],
    ],
    [
      'critics with an example',
      'Critics like Moreau say the treaty would weaken the navy.',
      ['Critics like Moreau', 'say', 'the treaty would weaken the navy'],
    ],
    [
      'a noun with an infinitive',
      'The last envoy to visit the capital says he doubts a deal is near.',
      ['The last envoy to visit the capital', 'says', 'he doubts a deal is near'],
    ],
    [
      'a noun with a relative clause of two verbs',
      'Others who had fled the town and who did not want to be named said the market was hit.',
      ['Others', 'said', 'the market was hit'],
    ],
    [
      'a plural whose last word is a name',
      'Researchers at the Goddard Institute (GISS) in Lund report that the ice has melted.',
      ['Researchers at the Goddard Institute (GISS) in Lund', 'report', 'the ice has melted'],
    ],
    [
      'the plural before a verb that closes the sentence',
      'The heat would have reached a peak by May, the researchers calculate.',
      ['the researchers', 'calculate', 'The heat would have reached a peak by May'],
    ],
    [
      'the subject of a clause of time',
      'The rebels withdrew shortly after the president said a truce was near.',
      ['the president', 'said', 'a truce was near'],
    ],
  ] as const)('may be %s', (_what, text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});

describe('a cue in a relative clause', () => {
  it.each([
    [
      'after `that`',
      'The barracks were hit by a missile that officials said was fired from the north.',
      ['officials', 'said', 'was fired from the north'],
    ],
    [
      'between commas',
      'The new rules, which officials said will take effect in May, cover all imports.',
      ['officials', 'said', 'will take effect in May'],
    ],
    [
      'without a relative pronoun',
      'The army published the names of 12 men it said had crossed the border.',
      ['it', 'said', 'had crossed the border'],
    ],
    ['after `what`', 'The policy is what the ministry said was a temporary measure.', ['the ministry', 'said', 'was a temporary measure']],
  ] as const)('reports the verb that follows it %s', (_where, text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});

describe('a relative clause that says something', () => {
  it.each([
    [
      'of somebody after a preposition',
      'The last question came from a young envoy, who said he had driven from Lille.',
      ['a young envoy', 'said', 'he had driven from Lille'],
    ],
    [
      'of a document',
      'They handed out leaflets that said, "The council welcomes you."',
      ['leaflets', 'said', '"The council welcomes you."'],
    ],
    [
      'at the head of the sentence',
      'Among those who said they cared about the border, most backed the premier.',
      ['those', 'said', 'they cared about the border'],
    ],
  ] as const)('is a statement %s', (_of, text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});

describe('a document', () => {
  it.each([
    ['with an object', 'Polls show a close contest in the north.', ['Polls', 'show', 'a close contest in the north']],
    ['with a clause', 'Court records show the envoy paid the fine.', ['Court records', 'show', 'the envoy paid the fine']],
    ['at the end', 'The envoy paid the fine twice, court records show.', ['court records', 'show', 'The envoy paid the fine twice']],
    ['in the past', 'A UN inquiry found serious abuses in the camps.', ['A UN inquiry', 'found', 'serious abuses in the camps']],
  ] as const)('speaks %s', (_how, text, parts) => {
    expect(said(text)).toEqual(parts);
  });

  it.each([
    'The coach showed his players the trophy.',
    'The soldiers found the bridge at dawn.',
    'The law requires firms to report every sale.',
  ])('is no source where somebody acts or a rule holds: %s', (text) => {
    expect(analyze(text).statements).toEqual([]);
  });
});

describe('a participle', () => {
  it.each([
    ['with a subject of its own', 'The bloc split, with Malta calling the pact "a farce".', ['Malta', 'calling', 'the pact "a farce"']],
    [
      'with a subject of its own at the head of the sentence',
      'With 62 percent of voters saying the talks have failed, the premier left.',
      ['62 percent of voters', 'saying', 'the talks have failed'],
    ],
    ['after an adverb', 'She sang for an hour, also calling on the delegates to vote.', ['She', 'calling on', 'the delegates to vote']],
    [
      'after `while`',
      'The aides tried to calm the allies while urging the critics to wait.',
      ['The aides', 'urging', 'the critics to wait'],
    ],
  ] as const)('reports %s', (_how, text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});

describe('a verb of attack', () => {
  it.each([
    ['The prosecutor blasted the minister over the delay.', ['The prosecutor', 'blasted', 'the minister over the delay']],
    [
      'The deputy attacked the premier for "cowardice" in the talks.',
      ['The deputy', 'attacked', 'the premier for "cowardice" in the talks'],
    ],
  ] as const)('reports where a reason follows: %s', (text, parts) => {
    expect(said(text)).toEqual(parts);
  });

  it.each(['The rebels attacked the town at dawn.', 'The premier called an election.'])(
    'reports nothing where a deed is meant: %s',
    (text) => {
      expect(analyze(text).statements).toEqual([]);
    },
  );
});

describe('words around a parenthesis', () => {
  it.each([
    [
      'a predicate',
      'It was, he said, one of the bitterest failures of the talks.',
      ['he', 'said', 'It was', 'one of the bitterest failures of the talks'],
    ],
    [
      '`for` with an infinitive',
      'So it makes sense, diplomats said, for the council to vote now.',
      ['diplomats', 'said', 'So it makes sense', 'for the council to vote now'],
    ],
  ] as const)('go on with %s', (_what, text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});

describe('clauses that a semicolon parts', () => {
  it('are looked through one by one', () => {
    expect(said('The vote is near; the envoy said the members would abstain.')).toEqual(['the envoy', 'said', 'the members would abstain']);
  });
});

describe('a state of mind', () => {
  it.each([
    ['The envoy was deeply critical of the new tariffs.', ['The envoy', 'was deeply critical of', 'the new tariffs']],
    ['Malta is confident that the port will reopen.', ['Malta', 'is confident', 'the port will reopen']],
    ['The bloc is reluctant to lift the ban.', ['The bloc', 'is reluctant', 'to lift the ban']],
    ['The premier favors a vote in May.', ['The premier', 'favors', 'a vote in May']],
  ] as const)('is reported: %s', (text, parts) => {
    expect(said(text)).toEqual(parts);
  });

  it.each(['The envoy knows the road well.', 'The road is open to trucks.'])('is none in %s', (text) => {
    expect(analyze(text).statements).toEqual([]);
  });
});

describe('a reporting preposition', () => {
  it.each([
    ['after an opener', 'But, according to the poll, half the members remain undecided.', 'half the members remain undecided'],
    ['after a colon', 'It was noticed: According to recent polls, the premier has 14 percent.', 'the premier has 14 percent'],
    ['before a noun that may be a verb', 'The star demeaned his staff, according to show insiders.', 'The star demeaned his staff'],
  ] as const)('reports %s', (_where, text, content) => {
    expect(said(text).at(-1)).toBe(content);
  });
});

describe('a clause with `as`', () => {
  it.each([
    [
      'behind what was said',
      'The envoy has earned a few fans, as the paper noted in an editorial.',
      ['the paper', 'noted', 'The envoy has earned a few fans'],
    ],
    ['after `But`', 'But as a reporter noted, he did not fill the hall.', ['a reporter', 'noted', 'he did not fill the hall']],
  ] as const)('reports %s', (_where, text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});

describe('an attribution', () => {
  it.each([
    [
      'with an aside between dashes',
      'Rep. Lois Ferrand — like Reid, a backer of the bill — recalled the vote as a low point.',
      ['Rep. Lois Ferrand', 'recalled', 'the vote as a low point'],
    ],
    [
      'in brackets',
      'Critics left early ("This is less a crisis than an occupation," Monica Crowe wrote in the Times).',
      ['Monica Crowe', 'wrote', '"This is less a crisis than an occupation,"'],
    ],
    [
      'of some of several people',
      'Senior aides, many of whom say the claims are false, left the hall.',
      ['many of whom', 'say', 'the claims are false'],
    ],
    [
      'to somebody named behind the cue',
      'There is no need to move the records, Kennedy wrote Linden.',
      ['Kennedy', 'wrote', 'There is no need to move the records'],
    ],
  ] as const)('is found %s', (_how, text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});

describe('a headline with a name and a colon', () => {
  it('is said by somebody who speaks further down', () => {
    const text = 'Osei: No date set for talks\n\nACCRA (Reuters) - Foreign Minister Kofi Osei said on Monday that no date had been set.';
    expect(analyze(text).statements.map(({ speaker }) => speaker?.name)).toEqual(['Kofi Osei', 'Kofi Osei']);
  });

  it('is said by nobody where the name is a place', () => {
    expect(analyze('Gaza: What we know\n\nThe war in Gaza went on.').statements).toEqual([]);
  });
});

describe('an infinitive', () => {
  it.each([
    [
      'of a verb that tells how the saying went on',
      'The rebels have continued to deny any role in the raid.',
      ['The rebels', 'deny', 'any role in the raid'],
    ],
    ['of purpose', 'The envoy took to the floor to condemn the raid.', ['The envoy', 'condemn', 'the raid']],
  ] as const)('reports %s', (_what, text, parts) => {
    expect(said(text)).toEqual(parts);
  });

  it.each(['The troops continued to attack the town.', 'The envoy took the train to call on his aunt.'])(
    'reports nothing in %s',
    (text) => {
      expect(analyze(text).statements).toEqual([]);
    },
  );
});

describe('the subject of a participle', () => {
  it('is that of the main verb, whatever relative clause stands before it', () => {
    expect(said('The mayor, whose views have upset his friends, left on Monday, calling the ban a mistake.').slice(0, 2)).toEqual([
      'The mayor',
      'calling',
    ]);
  });
});

describe('what was asked', () => {
  it('is no content, though it ends in a quotation', () => {
    const text = 'Asked about the envoy\'s criticism of the idea as "simple," Marsh said: "I know what is meant."';
    expect(said(text)).toEqual(['Marsh', 'said', '"I know what is meant."']);
  });
});

describe('whom a later cue addresses', () => {
  it('is no content', () => {
    expect(said('Marsh dismissed the claim, telling reporters in Rome, "We will wait."').slice(2)).toEqual([
      'the claim',
      '"We will wait."',
    ]);
  });
});

describe('an adverb between auxiliary and participle', () => {
  it('hides no cue', () => {
    expect(said('Oslo has long accused Malta of hiding ships.')).toEqual(['Oslo', 'accused', 'Malta of hiding ships']);
  });
});
