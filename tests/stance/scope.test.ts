import { describe, expect, it } from 'vitest';
import { createReader, textRegion } from '../../src/pipeline.js';
import { createSymbols } from '../../src/reading/index.js';
import { type CheckedLexicon, createJudge, findRules } from '../../src/stance/index.js';
import { builtInModel } from '../models.js';
import { filesOf, lexiconOf } from './lexicons.js';

const support = lexiconOf('support', ['endorse', 'accept'], { subject: 'speaker', target: 'after' });
const condemn = lexiconOf('condemn', ['oppose'], { subject: 'speaker', target: 'after' });
const cooperate = lexiconOf('cooperate', ['work =with'], { subject: 'speaker' });
const call = lexiconOf('call-to-action', ['withdraw'], { subject: 'any' });

/** What the rules say of a text: label and whether its weight is still evidence. */
function rulesOf(text: string, lexicons: CheckedLexicon[] = [support, condemn, cooperate, call]) {
  const symbols = createSymbols();
  const judge = createJudge(filesOf(...lexicons), builtInModel, symbols);
  return findRules(judge, textRegion(createReader(symbols)(text)));
}

function labels(text: string, lexicons?: CheckedLexicon[]): string[] {
  return rulesOf(text, lexicons).flatMap(({ label, weight }) => (label !== null && weight > 0 ? [label] : []));
}

describe('a negation', () => {
  it.each([
    ['not', 'We do not endorse the plan.', ['condemn']],
    ['a contraction', "We don't endorse the plan.", ['condemn']],
    ['a curly contraction', 'We don’t endorse the plan.', ['condemn']],
    ['never', 'We will never accept the plan.', ['condemn']],
    ['cannot', 'We cannot accept the plan.', ['condemn']],
    ['no longer', 'We no longer endorse the plan.', ['condemn']],
    ['a refusal', 'We refuse to endorse the plan.', ['condemn']],
  ])('turns support into condemnation: %s', (_what, text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });

  it('turns cooperation into condemnation', () => {
    expect(labels('We will not work with them.')).toEqual(['condemn']);
  });

  it.each(['We do not oppose the plan.', 'They must not withdraw.'])('takes condemnation and calls away: %s', (text) => {
    expect(labels(text)).toEqual([]);
  });

  it.each([
    ['there is none', 'We endorse the plan.'],
    ['it is `not only`', 'We not only endorse the plan, we pay for it.'],
    ['it stands in another clause', 'It is not easy, but we endorse the plan.'],
    ['it stands after the words', 'We endorse the plan and do not hide it.'],
    ['it is taken back', 'We will never refuse to endorse the plan.'],
  ])('does not turn anything where %s', (_why, text) => {
    expect(labels(text)).toEqual(['support']);
  });

  it('turns an entry into what the entry says', () => {
    const own = lexiconOf('support', ['endorse'], { subject: 'speaker', negated: 'none' });
    expect(labels('We do not endorse the plan.', [own])).toEqual([]);
  });

  it('is told of the match', () => {
    expect(rulesOf('We do not endorse the plan.').map(({ negated }) => negated)).toEqual([true]);
    expect(rulesOf('We endorse the plan.').map(({ negated }) => negated)).toEqual([false]);
  });
});

describe('a stance that is withheld', () => {
  it.each(['We stopped short of endorsing the plan.', 'We declined to endorse the plan.', 'We have yet to endorse the plan.'])(
    'is no evidence: %s',
    (text) => {
      expect(labels(text)).toEqual([]);
    },
  );
});

describe('whose act it is', () => {
  it("counts the speaker's own side", () => {
    expect(labels('We endorse the plan.')).toEqual(['support']);
    expect(labels('Malta endorses the plan, Maltese Foreign Minister Karl Vella said.')).toEqual(['support']);
  });

  it('counts what the speaker says of others less', () => {
    const say = (subject: string) => rulesOf(`Maltese Foreign Minister Karl Vella said that ${subject} endorses the plan.`);
    const [own] = say('Malta');
    const [other] = say('Tunisia');
    expect([own?.thirdParty, other?.thirdParty]).toEqual([false, true]);
    expect(other?.weight).toBeLessThan(own?.weight ?? 0);
  });

  it('counts words that are anybody’s', () => {
    expect(labels('Maltese Foreign Minister Karl Vella said that Tunisia must withdraw.')).toEqual(['call-to-action']);
  });
});

it('a question is weaker evidence than its assertion', () => {
  const weight = (text: string) => rulesOf(text)[0]?.weight ?? Number.NaN;
  expect(weight('Should we endorse the plan?')).toBeLessThan(weight('We should endorse the plan.'));
});
