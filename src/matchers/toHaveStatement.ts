import type { Statement } from '../schema.js';
import { differences } from './compare.js';
import type { ExpectedStatement } from './expected.js';
import { expectedInWords, statementInWords } from './inWords.js';
import type { MatcherResult } from './result.js';

/**
 * Whether an analysis has a statement that is all that is expected.
 *
 * @throws TypeError for anything but an analysis
 */
export function toHaveStatement(received: unknown, expected: ExpectedStatement): MatcherResult {
  const statements = statementsOf(received);
  const compared = statements.map((statement) => ({ statement, differing: differences(statement, expected) }));
  const pass = compared.some(({ differing }) => differing.length === 0);
  return { pass, message: () => (pass ? unwanted() : missing()) };

  function missing(): string {
    if (statements.length === 0) return `expected a statement with ${expectedInWords(expected)}\nfound no statement at all`;
    const lines = [...compared]
      .sort((a, b) => a.differing.length - b.differing.length)
      .map(({ statement, differing }) => `  ${statementInWords(statement)}\n    differs in ${differing.join(', ')}`);
    return `expected a statement with ${expectedInWords(expected)}\nfound, closest first:\n${lines.join('\n')}`;
  }

  function unwanted(): string {
    const lines = compared.filter(({ differing }) => differing.length === 0).map(({ statement }) => `  ${statementInWords(statement)}`);
    return `expected no statement with ${expectedInWords(expected)}\nfound:\n${lines.join('\n')}`;
  }
}

function statementsOf(received: unknown): readonly Statement<string>[] {
  const found = typeof received === 'object' && received !== null && 'statements' in received ? received.statements : undefined;
  if (!Array.isArray(found)) throw new TypeError('toHaveStatement: expected an analysis, as `analyze` gives it');
  return found as Statement<string>[]; // of an analysis
}
