// Runs every `$ demarche ...` that opens a fenced block of the README and puts what it prints under it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const BLOCK = /(```\w*\n)\$ (demarche [^\n]*)\n[^`]*(```)/g;
const COMMAND = 'demarche() { node dist/cli.js "$@"; }; ';

const file = new URL('README.md', root);
const text = readFileSync(file, 'utf8').replace(BLOCK, (_block, open, command, close) => {
  const printed = execFileSync('bash', ['-c', COMMAND + command], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return `${open}$ ${command}\n${printed.replaceAll('\r', '').trimEnd()}\n${close}`;
});
writeFileSync(file, text);
