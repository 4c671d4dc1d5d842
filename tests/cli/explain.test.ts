import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainInWords } from '../../src/cli/explain/index.js';
import { type ExplainedStatement, explain, type Fate, type Reason } from '../../src/index.js';
import { present } from '../helpers.js';
import { ARTICLE, createFolder, demarche } from './workspace.js';

let folder: ReturnType<typeof createFolder>;
beforeAll(() => {
  folder = createFolder();
});
afterAll(() => folder.remove());

const span = (text: string) => ({ start: 0, end: text.length, text });

/** A statement with reasons of every kind, made for the golden file. */
function madeStatement(): ExplainedStatement {
  const entry = (words: string, fate: Fate, given: number, weight: number, counts: string | null): Reason => ({
    kind: 'entry',
    lexicon: 'made',
    entry: `${words}|entry`,
    span: span(words),
    label: 'condemn',
    counts,
    given,
    weight,
    fate,
    coveredBy: fate === 'covered' ? { lexicon: 'other', entry: 'a longer one', span: span(`${words} and more`) } : null,
  });
  const word = (feature: string, weight: number): Reason => ({ kind: 'word', feature, span: null, weight });
  const reasons: Reason[] = [
    entry('all of it', 'counts', 3, 3, 'condemn'),
    entry('hardly praised', 'turned', 2, 1.8, 'condemn'),
    entry('theirs', 'third-party', 4, 2, 'condemn'),
    entry('our own', 'restated', 3, 0.9, 'condemn'),
    entry('asked of others', 'deed', 3, 1.5, 'condemn'),
    entry('really', 'question', 3, 1.5, 'condemn'),
    entry('by the way', 'aside', 3, 0.6, 'condemn'),
    entry('turned away', 'turned', 3, 0, 'support'),
    entry('not at all', 'negated', 3, 0, null),
    entry('held back', 'withheld', 3, 0, null),
    entry('Front for Rejection', 'name', 3, 0, null),
    entry('short', 'covered', 3, 0, null),
    entry('contrary', 'contrary', -1.5, -1.5, 'condemn'),
    { kind: 'cue', span: span('condemned'), weight: 0.54 },
    ...['cue:condemn', '!accept', '^ we', '@actor to', 'raid'].map((feature, i) => word(feature, 0.9 - i / 10)),
    word('too little', 0.01),
    word('rain', -0.3),
  ];
  const [statement] = explain('Peru condemned the raid.').statements;
  const explanation = { label: 'condemn', probability: 0.93, start: -1.91, rules: 4.25, words: 0.25, reasons };
  const other = {
    label: 'support',
    probability: 0.2,
    start: -2.5,
    rules: 1.1,
    words: 0,
    reasons: [entry('short', 'counts', 3, 3, 'support')],
  };
  const idle = { label: 'cooperate', probability: 0.02, start: -4, rules: 0, words: 0.1, reasons: [word('rain', 0.1)] };
  return { ...present(statement), explanations: [other, explanation, idle] };
}

describe('reasons in words', () => {
  it('say what became of every entry, what the cue and the words add, and leave out labels that nothing spoke for', async () => {
    await expect(`${explainInWords(madeStatement()).join('\n')}\n`).toMatchFileSnapshot('explain.golden.txt');
  });
});

describe('demarche --explain', () => {
  it('gives under each statement what spoke for and against its stances', async () => {
    const { stdout, status } = await demarche(['--explain', folder.write('article.txt', ARTICLE)]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^0 .*condemn \(.*\n {4}condemn \(\d\.\d\d\): log odds -.*\n {6}for +"condemns", entry condemn of condemn; weight 4$/m,
    );
    expect(stdout).toMatch(/^ {6}for +the cue "condemned" is a stance by itself, \+\d\.\d\d$/m);
  });

  it('names the words of naive Bayes with what they add', async () => {
    const { stdout } = await demarche(['--explain', folder.write('article.txt', ARTICLE)]);
    const [, words = ''] = /^ +for +words: (.*)$/m.exec(stdout) ?? [];
    const named = [...words.matchAll(/"([^"]+)" \+\d\.\d\d/g)].map(([, word = '']) => word);
    expect(named.length).toBeGreaterThan(0);
    for (const word of named) expect(ARTICLE).toContain(word.replace('[start] ', ''));
  });

  it('prints the table as it is without it', async () => {
    const file = folder.write('article.txt', ARTICLE);
    const [plain, explained] = await Promise.all([demarche([file]), demarche(['--explain', file])]);
    expect(explained.stdout.replace(/^ {4}.*\n/gm, '')).toBe(plain.stdout);
  });

  it('adds the reasons to the records of NDJSON', async () => {
    const { stdout } = await demarche(['--explain', '--format', 'ndjson', folder.write('article.txt', ARTICLE)]);
    const [first] = JSON.parse(stdout).statements;
    expect(first.explanations.map(({ label }: { label: string }) => label)).toEqual(['support', 'condemn', 'cooperate', 'call-to-action']);
  });

  it('says that nothing spoke for a stance where nothing did', async () => {
    const { stdout } = await demarche(['--explain', '-'], 'The market had opened before noon, Kenyan Foreign Minister Grace Wanjiru said.');
    expect(stdout).toContain('neutral: no entry and no cue speaks for a stance');
  });
});
