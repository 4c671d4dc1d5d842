import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Built, buildOnce } from '../built.js';
import { start } from '../cli/process.js';
import { createFolder } from '../cli/workspace.js';
import { ROOT } from '../helpers.js';
import { HAS_HOSTS, type Hosts, startHosts } from './hosts.js';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 }); // real processes on a machine that may be busy

const folder = createFolder();
let built: Built;
let hosts: Hosts;
beforeAll(async () => {
  built = await buildOnce();
  if (HAS_HOSTS) hosts = await startHosts(2);
});
afterAll(async () => {
  if (HAS_HOSTS) await hosts.stop();
  built.remove();
  folder.remove();
});

/** The command that docs/many-machines.md shows. */
function recipe(): string {
  const guide = readFileSync(new URL('docs/many-machines.md', ROOT), 'utf8');
  const command = /^parallel .*$/m.exec(guide)?.[0];
  if (command === undefined) throw new Error('docs/many-machines.md: expected a line that begins with parallel');
  return command;
}

describe.skipIf(!HAS_HOSTS)('the recipe for GNU parallel over ssh', () => {
  it('gives the records of one machine from two, in the order of the articles', async () => {
    const said = ['condemned the raid', 'thanked its neighbours', 'was ready to work with Chad'];
    const lines = Array.from({ length: 90 }, (_, i) => JSON.stringify({ id: `article ${i}`, text: `Fiji ${said[i % 3]}, case ${i}.` }));
    const corpus = folder.write('corpus.ndjson', `${lines.join('\n')}\n`);
    const alone = await start(process.execPath, [built.cli, corpus, '--format', 'ndjson']).ended;
    const command = recipe()
      .replace('parallel ', `parallel --ssh '${hosts.ssh}' `)
      .replace('--block 1M', '--block 2k')
      .replace('host1,host2', hosts.names.join(','))
      .replace('demarche ', `${process.execPath} ${built.cli} `)
      .replace('corpus.ndjson', corpus)
      .replace('> records.ndjson', '');
    const { status, stdout, stderr } = await start('bash', ['-c', command], {
      cwd: folder.path,
      env: { ...process.env, HOME: folder.path },
    }).ended;
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: alone.stdout });
  });
});
