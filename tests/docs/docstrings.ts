import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Documented {
  readonly name: string;
  /** Code of its `@example`, null where it has none. */
  readonly example: string | null;
  readonly summary: string;
}

/** Every value that a module exports, with the summary and the example of its docstring. */
export function documentedExports(entry: string): Documented[] {
  const file = fileURLToPath(new URL(`../../${entry}`, import.meta.url));
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry}: expected a module with exports, found none`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = (exported.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(exported) : exported;
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) return [];
    const example = symbol.getJsDocTags(checker).find(({ name }) => name === 'example');
    return [
      {
        name: exported.name,
        example: example === undefined ? null : ts.displayPartsToString(example.text),
        summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      },
    ];
  });
}

/**
 * The code of an example as the body of an async function: a comment after an expression is the value that it must have
 * (`classify(text).stances.length; // 1`), where it reads as one; imports are left to the scope in which the body runs.
 */
export function runnable(example: string): string {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const [start, end] = [node.getStart(source), node.end];
    if (ts.isImportDeclaration(node)) edits.push({ start, end, text: '' });
    const wanted = ts.isExpressionStatement(node) ? valueAfter(example, end) : null;
    if (wanted === null || !ts.isExpressionStatement(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const expression = node.expression.getText(source);
    edits.push({ start, end, text: `sameValue(${expression}, ${wanted}, ${JSON.stringify(expression)});` });
  };
  visit(source);
  const code = edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), example);
  return ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
}

function valueAfter(example: string, end: number): string | null {
  const comment = /^[ \t]*\/\/ ?(.*)/.exec(example.slice(end))?.[1];
  if (comment === undefined) return null;
  try {
    new Function(`return (${comment});`);
    return `(${comment})`;
  } catch {
    return null;
  }
}
