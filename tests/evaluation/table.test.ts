import { describe, expect, it } from 'vitest';
import { evaluate, formatEvaluation } from '../../src/evaluation/index.js';
import { createAnalyzer } from '../../src/index.js';

describe('the tables of an evaluation', () => {
  it('name every label, what was confused, and how far probabilities came true', () => {
    const gold = [{ text: 'We thank Peru for its help.', stances: [{ label: 'support', target: 'Peru' }] }];
    const lines = formatEvaluation(evaluate(createAnalyzer<string>(), gold)).split('\n');
    expect(lines[0]).toBe('1 sentence, 0 articles, 1 statement in all');
    expect(lines).toContain('support              1.000   1.000  1.000        1');
    expect(lines).toContain('target right                        1.000');
    expect(lines.find((line) => line.startsWith('expected calibration error'))).toMatch(/0\.\d{3}/);
    expect(lines.filter((line) => line.startsWith('neutral'))).toEqual([
      'neutral               0        0          0               0        0',
    ]);
    expect(lines.join()).not.toContain('attribution');
  });
});
