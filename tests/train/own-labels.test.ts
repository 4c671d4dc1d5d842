import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Analyzer,
  analysisSchemaOf,
  createAnalyzer,
  type Lexicon,
  LexiconError,
  type Scores,
  type StanceLabel,
} from '../../src/index.js';
import { type CorpusRecord, train } from '../../src/train/index.js';
import { failureOf, only } from '../helpers.js';

const THREATS = [
  'We will answer any raid with force',
  'Those who cross the line will pay for it',
  'We will strike back at once if provoked',
];
const OFFERS = ['We would gladly lend you our engineers', 'Our port is at your disposal', 'We can spare forty trucks for you'];
const PLAIN = ['The ferry reached the island at noon', 'Rain fell on the northern valleys', 'The session lasted for two hours'];
const WHEN = ['today', 'this spring', 'before the year ends', 'as soon as the snow melts', 'on any day of the week'];

/** A small corpus with labels of its own. */
const corpus: CorpusRecord[] = WHEN.flatMap((when) => [
  ...THREATS.map((text) => record(`${text} ${when}.`, 'threat')),
  ...OFFERS.map((text) => record(`${text} ${when}.`, 'offer')),
  ...PLAIN.map((text) => record(`${text} ${when}.`)),
]);
const options = { fewest: 1, most: 300, ridge: 0.5 };

function record(text: string, ...labels: string[]): CorpusRecord {
  return { text, stances: labels.map((label) => ({ label, target: null })) };
}

describe('a corpus with labels of its own', () => {
  const model = train(corpus, { ...options, labels: ['threat', 'offer'] });
  const analyzer = createAnalyzer({ model });

  it('makes an analyzer that judges by those labels and no others', () => {
    expect(analyzer.labels).toEqual(['threat', 'offer']);
    const { scores, stances } = analyzer.classify('We will strike back at once this spring.');
    expect(Object.keys(scores)).toEqual(['threat', 'offer']);
    expect(stances.map(({ label }) => label)).toEqual(['threat']);
  });

  it('gives the statements of an article those labels, with evidence and without codes that nobody gave', () => {
    const statement = only(analyzer.analyze('"Our port is at your disposal this spring," Minister Ana Prieto said.'));
    expect(statement.stances).toEqual([expect.objectContaining({ label: 'offer', plover: '', cameo: '' })]);
    expect(statement.stances[0]?.evidence).toContainEqual(expect.objectContaining({ kind: 'bayes' }));
  });

  it('makes results that their own schema takes', () => {
    const analysis = analyzer.analyze('"Our port is at your disposal," Minister Ana Prieto said.');
    expect(analysisSchemaOf(analyzer.labels).parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  });

  it('gives the labels their types', () => {
    expectTypeOf(analyzer).toEqualTypeOf<Analyzer<'threat' | 'offer'>>();
    expectTypeOf(analyzer.classify('').scores).toEqualTypeOf<Scores<'threat' | 'offer'>>();
    expectTypeOf(createAnalyzer({ threshold: { condemn: 0.7 } })).toEqualTypeOf<Analyzer<StanceLabel>>();
  });

  it('has its labels found where none are named, those of the codebook first', () => {
    const mixed = [...corpus, record('We condemn the raid.', 'condemn'), record('We thank Peru.', 'support')];
    expect(train(mixed, options).labels).toEqual(['support', 'condemn', 'offer', 'threat']);
  });
});

describe('a lexicon for a label of its own', () => {
  const lexicon: Lexicon<'threat' | 'offer' | StanceLabel> = {
    lexicon: 'own',
    label: 'threat',
    groups: [{ weight: 6, plover: 'THREATEN', cameo: '138', subject: 'any', target: 'after', patterns: ['rattle ~ sabre|saber'] }],
  };
  const sentence = 'Officers rattled a sabre at the ferry.';
  const model = train(corpus, { ...options, labels: ['threat', 'offer'] });

  it('speaks for the label, also where training saw none of its entries', () => {
    const plain = createAnalyzer({ model }).classify(sentence);
    const [stance] = createAnalyzer({ model, lexicons: [lexicon] }).classify(sentence).stances;
    expect(plain.stances).toEqual([]);
    expect(stance).toMatchObject({ label: 'threat', plover: 'THREATEN', cameo: '138' });
    expect(stance?.evidence).toContainEqual(expect.objectContaining({ kind: 'rule', lexicon: 'own' }));
  });

  it('is refused by an analyzer whose model has no such label, which says the labels it has', () => {
    const error = failureOf(() => createAnalyzer({ lexicons: [lexicon as Lexicon] }));
    expect(error).toBeInstanceOf(LexiconError);
    expect((error as LexiconError).message).toContain('"call-to-action"');
  });

  it('is learnt from where training is given it', () => {
    const drills = ['the ferry', 'the session', 'the island', 'the harbour'].flatMap((where) => [
      record(`Officers rattled a sabre at ${where}.`, 'threat'),
      record(`Officers waited in the rain at ${where}.`),
    ]);
    const learnt = train([...corpus, ...drills], { ...options, labels: ['threat', 'offer'], lexicons: [lexicon] });
    expect(createAnalyzer({ model: learnt, lexicons: [lexicon] }).classify(sentence).scores.threat).toBeGreaterThan(0.5);
  });
});

describe('a corpus that cannot teach its labels', () => {
  it.each<[string, CorpusRecord[], readonly string[] | undefined, RegExp]>([
    ['it is empty', [], undefined, /empty corpus/],
    ['no sentence has a label', [record('Rain fell.'), record('Snow fell.')], undefined, /at least one label/],
    ['a label has no sentence', corpus, ['threat', 'offer', 'bribe'], /"bribe".*found 0 of 45/],
    ['a label is on all sentences', [record('We will pay.', 'offer'), record('We will help.', 'offer')], undefined, /found 2 of 2/],
    ['a sentence has a label that is none of those named', corpus, ['threat'], /expected one of threat, found "offer" at "We would gladly/],
  ])('is refused where %s', (_why, sentences, labels, message) => {
    const error = failureOf(() => train(sentences, { ...options, ...(labels === undefined ? {} : { labels }) }));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toMatch(message);
  });
});

describe('a model that hears one judge alone', () => {
  const sentence = 'We will strike back at once this spring.';

  it('judges by word statistics without the rules', () => {
    const model = train(corpus, { ...options, judges: 'bayes' });
    expect(model.judges).toBe('bayes');
    const condemned = { ...condemning, label: 'threat' as const };
    const scores = [createAnalyzer({ model }), createAnalyzer({ model, lexicons: [condemned] })].map(
      (one) => one.classify(sentence).scores,
    );
    expect(scores[0]).toEqual(scores[1]);
    expect(scores[0]?.threat).toBeGreaterThan(0.5);
  });

  it('judges by the rules without word statistics', () => {
    const model = train(corpus, { ...options, judges: 'rules' });
    const { classify } = createAnalyzer({ model });
    expect(classify('Rain fell today.').scores).toEqual(classify('The session lasted.').scores);
  });

  const condemning = {
    lexicon: 'own',
    label: 'condemn' as const,
    groups: [{ weight: 9, plover: 'X', cameo: '000', subject: 'any' as const, target: 'none' as const, patterns: ['strike back'] }],
  };
});
