// Tests of the installed package in plain Node, so that every version of Node can run them without a test runner of its own.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as library from 'demarche';

const article = `LIMA, May 4 (AFP) -- Peru condemned the raid on its harbour and urged Chile to open an inquiry.

"We thank Ghana for its help," Foreign Minister Lena Moen said. "Our door remains open."`;

test('an article has its statements, speakers and stances', () => {
  const { statements, speakers, dateline } = library.analyze(article, { date: '2024-05-05' });
  assert.equal(dateline?.date, '2024-05-04');
  assert.ok(statements.length >= 3);
  assert.ok(speakers.some(({ name }) => name === 'Lena Moen'));
  assert.deepEqual(statements[0].stances.map(({ label }) => label).sort(), ['call-to-action', 'condemn']);
  for (const { sentence } of statements) assert.equal(sentence.text, article.slice(sentence.start, sentence.end));
});

test('a result passes its own schema, before and after JSON', () => {
  const analysis = library.analyze(article);
  assert.deepEqual(library.AnalysisSchema.parse(JSON.parse(JSON.stringify(analysis))), analysis);
});

test('import and require give the same', () => {
  const required = createRequire(import.meta.url)('demarche');
  assert.deepEqual(required.analyze(article), library.analyze(article));
});

test("a lexicon of one's own changes a stance", () => {
  const lexicon = {
    lexicon: 'own',
    label: 'condemn',
    groups: [{ weight: 5, plover: 'ACCUSE', cameo: '111', subject: 'any', target: 'none', patterns: ['harrumph'] }],
  };
  assert.ok(
    library.createAnalyzer({ lexicons: [lexicon] }).classify('Harrumph.').scores.condemn > library.classify('Harrumph.').scores.condemn,
  );
});

test('mistakes are named errors', () => {
  assert.throws(() => library.analyze(42), TypeError);
  assert.throws(() => library.createAnalyzer({ lexicons: [{}] }), library.LexiconError);
  assert.throws(() => library.createAnalyzer({ model: {} }), library.ModelError);
});
