import { describe, expect, it } from 'vitest';
import { corpusFigures } from '../../scripts/corpus-figures.js';

const sentence = (text: string, ...labels: string[]) => ({ text, stances: labels.map((label) => ({ label })) });

describe('figures of a corpus', () => {
  it('count the sentences of each label once, and those of none', () => {
    const { labels } = corpusFigures([sentence('a', 'support', 'support'), sentence('b', 'support', 'condemn'), sentence('c')]);
    expect(labels).toEqual({ neutral: 1, support: 2, condemn: 1 });
  });

  it('count the runs of eight words that several sentences share', () => {
    const shared = 'one two three four five six seven eight';
    expect(corpusFigures([sentence(`${shared} nine`), sentence(`Ten, ${shared}.`)]).repeatedRuns).toBeCloseTo(1 / 3, 12);
    expect(corpusFigures([sentence(`${shared} and ${shared}`)]).repeatedRuns).toBe(0);
    expect(corpusFigures([sentence('too short')]).repeatedRuns).toBe(0);
  });

  it('give the mean cosine of all pairs', () => {
    const sentences = [sentence('red green'), sentence('red blue'), sentence('white')];
    expect(corpusFigures(sentences).meanSimilarity).toBeCloseTo((1 / 2 + 0 + 0) / 3, 12);
    expect(corpusFigures([sentence('red')]).meanSimilarity).toBe(0);
  });

  it('name sentences that differ in case and marks alone', () => {
    expect(corpusFigures([sentence('Rain fell.'), sentence('rain — fell'), sentence('Snow fell.')]).duplicates).toEqual(['rain fell']);
  });
});
