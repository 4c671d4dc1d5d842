// All mutants of the rooms of rules at once: each lies in the source behind a switch (`@stryker-mutator/instrumenter`), so that one bundle holds them all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export const ROOMS = ['src/actors', 'src/attribution', 'src/stance'];

const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };

/** The mutants, and by absolute path the sources that hold them. */
export async function instrument(root) {
  const names = ROOMS.flatMap((room) => readdirSync(join(root, room)).map((name) => `${room}/${name}`)).sort();
  const files = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }));
  const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: true };
  const { files: written, mutants } = await new Instrumenter(silent).instrument(files, options);
  return { sources: new Map(written.map(({ name, content }) => [join(root, name), switches(content)])), mutants: mutants.map(described) };

  function described({ id, fileName, mutatorName, replacement, location: { start, end } }) {
    const lines = files.find(({ name }) => name === fileName).content.split('\n');
    return {
      id: Number(id),
      file: fileName,
      line: start.line + 1,
      column: start.column + 1,
      mutator: mutatorName,
      original: between(lines, start, end),
      replacement,
    };
  }
}

/** Stryker's switches look an identifier up in a global object; a number in a closed-over variable is what the engine can make fast. */
function switches(content) {
  return content
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '(MUTATION.active === $1 && MUTATION.hit())')
    .replace(/stryCov_9fa48\(("[^)]*")\)/g, (_call, ids) => `MUTATION.cover(${ids.replaceAll('"', '')})`);
}

function between(lines, start, end) {
  if (start.line === end.line) return lines[start.line].slice(start.column, end.column);
  return [lines[start.line].slice(start.column), ...lines.slice(start.line + 1, end.line), lines[end.line].slice(0, end.column)].join('\n');
}
