import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, AnalysisSchema, analyze, ClassificationSchema, classify, createAnalyzer, type Stance } from '../src/index.js';
import { spansOf } from './helpers.js';

const THRESHOLD = 0.5;
/** Texts that once broke a property are tried first, then random ones. */
const RUNS = {
  numRuns: 300,
  examples: [['the blockade must end.Norway according to a flagrant violation of the treaty -- ']] as [string][],
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
);

const actor = fc.constantFrom(
  'Norway',
  'the Chilean government',
  'Foreign Minister Lena Moen',
  'he',
  'She',
  'the two sides',
  'Mr. Okoro',
  'we',
);
const cue = fc.constantFrom(
  'said',
  'condemned',
  'urged',
  'called on',
  'according to',
  'did not say whether',
  'agreed to',
  'thanked',
  ':',
  '',
);
const content = fc.constantFrom(
  'the blockade must end',
  'Peru for its help',
  'a flagrant violation of the treaty',
  '"We will never accept it,"',
  "“This is 'wrong' and we reject it.”",
  'to work with Ghana to rebuild the port (of 1.5 million people)',
  'that talks, held on Jan. 5 in St. John’s, had failed',
);
const mark = fc.constantFrom(
  '.',
  '. ',
  ',',
  ', ',
  '?" ',
  '\n',
  '\n\n',
  ' -- ',
  ' ',
  '…',
  '"',
  '”',
  '’s ',
  'LIMA, May 4 (AFP) -- ',
  'Q: ',
  'Ms. Roe: ',
  '((',
  ')]',
  '« ',
  ' »',
  '‘',
  '\u200f',
  '\u202e',
  '\u0000',
  '\ufeff',
  '\r\n',
  '\r',
  '\ud83d',
  '🕊️ ',
  'e\u0301',
  ' 中方 ',
  ' الحكومة ',
  '\u00a0\u3000',
);
const articleLike = fc
  .array(fc.tuple(content, mark, actor, fc.constant(' '), cue, fc.constant(' '), content, mark), { minLength: 1, maxLength: 6 })
  .chain((parts) => fc.tuple(fc.shuffledSubarray(parts.flat(), { minLength: parts.length * 3 }), fc.constant(parts.flat()), fc.boolean()))
  .map(([shuffled, straight, mixed]) => (mixed ? shuffled : straight).join(''));

const text = fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 3, arbitrary: articleLike });

function holds(check: (article: string, analysis: Analysis) => void): void {
  fc.assert(
    fc.property(text, (article) => check(article, analyze(article))),
    RUNS,
  );
}

function expectSound({ probability, evidence, label }: Stance, scores: Analysis['statements'][number]['scores']): void {
  expect(probability).toBe(scores[label]);
  expect(probability).toBeGreaterThanOrEqual(THRESHOLD);
  expect(evidence.length).toBeGreaterThan(0);
}

describe('of any text, analyze gives', () => {
  it('a result that its own schema takes', () => {
    holds((_article, analysis) => {
      expect(AnalysisSchema.parse(analysis)).toEqual(analysis);
    });
  });

  it('spans that lie in the text, hold what stands there and are not empty', () => {
    holds((article, analysis) => {
      for (const { start, end, text: held } of spansOf(analysis)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(article.length);
        expect(end).toBeGreaterThan(start);
        expect(held).toBe(article.slice(start, end));
      }
    });
  });

  it('contents in order, apart from each other and inside their sentence', () => {
    holds((_article, { statements }) => {
      for (const { content: spans, sentence } of statements) {
        let last = sentence.start;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sentence.end);
      }
    });
  });

  it('cues and sources that stand outside the content and outside each other', () => {
    holds((_article, { statements }) => {
      for (const { content: spans, cue: verb, source } of statements) {
        const parts = [...spans, verb, source].flatMap((span) => span ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [i, part] of parts.entries()) expect(part.start).toBeGreaterThanOrEqual(i === 0 ? 0 : (parts[i - 1]?.end ?? 0));
      }
    });
  });

  it('statements numbered in the order of the text', () => {
    holds((_article, { statements }) => {
      expect(statements.map(({ id }) => id)).toEqual(statements.map((_statement, i) => i));
      const starts = statements.map(({ sentence }) => sentence.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });
  });

  it('continuations of an earlier statement by the same speaker', () => {
    holds((_article, { statements }) => {
      for (const { id, continues, speaker } of statements) {
        if (continues === null) continue;
        expect(continues).toBeGreaterThanOrEqual(0);
        expect(continues).toBeLessThan(id);
        expect(statements[continues]?.speaker).toEqual(speaker);
      }
    });
  });

  it('every speaker once, with the statements that are theirs', () => {
    holds((_article, { statements, speakers }) => {
      const keys = speakers.map(({ name, actor: code }) => JSON.stringify([name, code]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { statements: ids, name, actor: code } of speakers)
        expect(ids).toEqual(
          statements.filter(({ speaker }) => speaker !== null && speaker.name === name && speaker.actor === code).map(({ id }) => id),
        );
      expect(speakers.flatMap(({ statements: ids }) => ids)).toHaveLength(statements.filter(({ speaker }) => speaker !== null).length);
    });
  });

  it('probabilities from 0 to 1, and the stances at or over the threshold with evidence, strongest first', () => {
    holds((_article, { statements }) => {
      for (const { scores, stances } of statements) {
        for (const score of Object.values(scores)) expect(score >= 0 && score <= 1).toBe(true);
        expect(stances).toHaveLength(Object.values(scores).filter((score) => score >= THRESHOLD).length);
        for (const stance of stances) expectSound(stance, scores);
        const probabilities = stances.map(({ probability }) => probability);
        expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
      }
    });
  });

  it('the same result for the same text, whatever was analysed before', () => {
    const other = createAnalyzer();
    fc.assert(
      fc.property(text, anyText, (article, before) => {
        const first = analyze(article);
        other.analyze(before);
        expect(other.analyze(article)).toEqual(first);
        expect(analyze(article)).toEqual(first);
      }),
      { numRuns: RUNS.numRuns },
    );
  });

  it('the same result from a frozen copy of everything it is given, which stays as it was', () => {
    const lexicon = {
      lexicon: 'own',
      label: 'condemn' as const,
      groups: [{ weight: 3, plover: 'ACCUSE', cameo: '111', subject: 'any' as const, target: 'none' as const, patterns: ['harrumph'] }],
    };
    const before = JSON.stringify(lexicon);
    Object.freeze(lexicon.groups);
    const options = Object.freeze({ lexicons: Object.freeze([Object.freeze(lexicon)]), threshold: Object.freeze({ condemn: 0.5 }) });
    const mine = createAnalyzer(options);
    fc.assert(
      fc.property(text, (article) => {
        mine.analyze(article, Object.freeze({ date: '2024-05-05' }));
      }),
      { numRuns: 50 },
    );
    expect(JSON.stringify(lexicon)).toBe(before);
  });

  it('a sound result for a line of a hundred thousand characters', () => {
    fc.assert(
      fc.property(fc.array(articleLike, { minLength: 3, maxLength: 3 }), (parts) => {
        const piece = `${parts.join(' ').replaceAll('\n', ' ')} `;
        const article = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
        for (const { start, end, text: held } of spansOf(AnalysisSchema.parse(analyze(article))))
          expect(held === article.slice(start, end)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  it('a result that survives JSON', () => {
    holds((_article, analysis) => {
      expect(AnalysisSchema.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
    });
  });
});

describe('of any text, classify gives', () => {
  it('four probabilities, and the stances at or over the threshold with evidence whose spans lie in the text', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const { scores, stances } = ClassificationSchema.parse(classify(sentence));
        expect(stances).toHaveLength(Object.values(scores).filter((score) => score >= THRESHOLD).length);
        for (const stance of stances) expectSound(stance, scores);
        for (const span of spansOf(stances)) expect(span.text).toBe(sentence.slice(span.start, span.end));
      }),
      RUNS,
    );
  });
});
