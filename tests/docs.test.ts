import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demarche } from './cli/workspace.js';
import { ROOT } from './helpers.js';

const text = readFileSync(new URL('docs/how-it-decides.md', ROOT), 'utf8');
const examples = [...text.matchAll(/^> (.+)\n\n```\n([^`]*)```$/gm)].map(([, sentence = '', output = '']) => ({ sentence, output }));

/** Figures, the order that they give, and the words of naive Bayes change with every training; what the rules say does not. */
function withoutFigures(output: string): string[] {
  return output
    .replace(/^.* words: .*\n/gm, '')
    .replace(/[+-]?\d+\.\d\d/g, 'N')
    .replace(/^ {6}(?:for|against) +the cue/gm, 'the cue')
    .split('\n')
    .map((line) =>
      line
        .split(/, | {2,}/)
        .sort()
        .join('  '),
    )
    .sort();
}

describe('docs/how-it-decides.md', () => {
  it('has an example for every quoted sentence', () => {
    expect(examples.length).toBe([...text.matchAll(/^> /gm)].length);
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('says what the command says (else: npm run explain:docs): $sentence', async ({ sentence, output }) => {
    const { stdout } = await demarche(['--explain', '-'], sentence);
    expect(withoutFigures(stdout)).toEqual(withoutFigures(output));
  });
});
