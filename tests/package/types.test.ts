import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { installed, isPacked, node, project } from './installed.js';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const USE = `
import { type Analysis, type Analyzer, analyze, classify, createAnalyzer, LexiconError, type StanceLabel } from 'demarche';
import { analyzeAll, type BatchResult } from 'demarche/batch';
import { type ExpectedStatement, matchers } from 'demarche/matchers';
import { type QueueStatus, status } from 'demarche/queue';
import { evaluate, train } from 'demarche/train';
const analysis: Analysis = analyze('Norway condemned the raid.');
const labels: readonly StanceLabel[] = analysis.statements.flatMap(({ stances }) => stances.map(({ label }) => label));
const probability: number = classify('We thank Peru.').scores.support;
const mine: Analyzer = createAnalyzer({ threshold: { condemn: 0.7 } });
export const wrong = (error: unknown): string => (error instanceof LexiconError ? error.path : '');
const expected: ExpectedStatement = { actor: 'NOR', stance: ['condemn', 'neutral'], target: /raid/ };
const passes: boolean = matchers.toHaveStatement(analysis, expected).pass;
const model = train([], { labels: ['threat', 'offer'] });
const threat: number = createAnalyzer({ model }).classify('We will strike.').scores.threat;
const f1: number = evaluate(model, []).stances.micro.f1;
// @ts-expect-error a label that the model does not have
createAnalyzer({ model }).classify('We will strike.').scores.support;
export async function all(): Promise<number> {
  const { waiting }: QueueStatus = await status({ redis: 'redis://localhost' });
  for await (const result of analyzeAll([{ text: 'Peru said no.' }], { jobs: 1 })) {
    const one: BatchResult = result;
    if ('analysis' in one) return one.analysis.statements.length;
  }
  return waiting;
}
// @ts-expect-error a label that is none
const none: StanceLabel = 'praise';
// @ts-expect-error an article is a string
analyze(42);
export { f1, labels, mine, none, passes, probability, threat };
`;

function config(module: string, moduleResolution: string): string {
  return JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    },
    include: ['use.*'],
  });
}

describe.skipIf(!isPacked())('the types of the installed package', () => {
  it.each([
    ['node16', 'node16', 'use.mts'],
    ['node16', 'node16', 'use.cts'],
    ['nodenext', 'nodenext', 'use.mts'],
    ['nodenext', 'nodenext', 'use.cts'],
    ['esnext', 'bundler', 'use.ts'],
  ])('are sound under module %s, resolution %s, in %s', async (module, resolution, file) => {
    const cwd = await project({ [file]: USE, 'tsconfig.json': config(module, resolution) });
    expect((await node([TSC, '--project', '.'], cwd)).stdout).toBe('');
  });

  it('hold no any', async () => {
    const folder = `${installed()}/node_modules/demarche/dist`;
    const files = (await readdir(folder)).filter((name) => /\.d\.c?ts$/.test(name));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) expect(placesOfAny(name, await readFile(`${folder}/${name}`, 'utf8'))).toEqual([]);
  });
});

/** Places where a declaration says `any` as a type; words of comments and of literals are none. */
function placesOfAny(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${name}: ${node.parent.getText(source)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
