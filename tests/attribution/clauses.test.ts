import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { contentOf } from '../helpers.js';

/** Source, cue and content of the statements of a text. */
function saidIn(text: string): (string | undefined)[][] {
  return analyze(text).statements.map((statement) => [statement.source?.text, statement.cue?.text, contentOf(statement)]);
}

describe('a clause with a subject of its own', () => {
  it.each([
    [
      'is what that subject says, behind a comma',
      'He urged Malta to sign, with Vella adding that the pact was near.',
      [
        ['He', 'urged', 'Malta to sign'],
        ['Vella', 'adding', 'the pact was near'],
      ],
    ],
    [
      'is what that subject says, without one',
      'The groups criticised the vote with the Harbour Forum saying it was late.',
      [
        ['The groups', 'criticised', 'the vote'],
        ['the Harbour Forum', 'saying', 'it was late'],
      ],
    ],
    [
      'leaves the participle before a contrast to the first subject',
      'Other envoys have followed his lead, saying the pact is fair, though Mrs. Dahl said she doubted it.',
      [
        ['Other envoys', 'saying', 'the pact is fair'],
        ['Mrs. Dahl', 'said', 'she doubted it'],
      ],
    ],
    [
      'is not needed where the word before is a thing',
      'The Danes stayed away from the event saying they do not recognise the vote.',
      [['The Danes', 'saying', 'they do not recognise the vote']],
    ],
  ])('%s', (_behaviour, text, statements) => {
    expect(saidIn(text)).toEqual(statements);
  });
});

describe('a cue', () => {
  it.each([
    ['may put it', 'The pact is dead, as the envoy put it.', ['the envoy', 'put it', 'The pact is dead']],
    ['may be what somebody has in mind', "In Vella's mind, the pact is dead.", ['Vella', 'mind', 'the pact is dead']],
    [
      'may open the sentence before a name',
      'Said Vella, "The thought is painful to us."',
      ['Vella', 'Said', '"The thought is painful to us."'],
    ],
    [
      'may follow a participle before a plural',
      'Nine in 10 Maltese registered voters say they will stay at home.',
      ['Nine in 10 Maltese registered voters', 'say', 'they will stay at home'],
    ],
    [
      'may follow a document with its day',
      'The report published Tuesday showed that half of the ships were late.',
      ['The report published', 'showed', 'half of the ships were late'],
    ],
    ['may follow what looks like an adverb', 'Early results show that Malta will leave.', ['Early results', 'show', 'Malta will leave']],
    [
      'may be told of in an object with two nouns',
      'In addition, the Parliament called for imposing a weapons embargo on the island.',
      ['the Parliament', 'called for', 'imposing a weapons embargo on the island'],
    ],
    [
      'is what is behind a headline of a poll',
      'Poll: most farmers oppose the levy\n\nMost farmers were at home on Monday.',
      ['Poll', undefined, 'most farmers oppose the levy'],
    ],
  ])('%s', (_what, text, statement) => {
    expect(saidIn(text)[0]).toEqual(statement);
  });
});
