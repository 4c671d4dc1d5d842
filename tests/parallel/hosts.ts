import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../ports.js';
import { haveInstalled } from '../programs.js';

const SSHD = '/usr/sbin/sshd';

/** Whether Debian's parallel and openssh are installed; where they are not, tests are skipped and say so. */
export const HAS_HOSTS = haveInstalled('tests/parallel', 'parallel openssh-server openssh-client', [
  ['parallel', '--version'],
  ['test', '-x', SSHD],
  ['which', 'ssh'],
]);

/** Hosts on this machine: each an ssh server of the test's own on a port of its own, with keys of its own. */
export interface Hosts {
  /** What GNU parallel takes with `--ssh`: the client with the test's key and ports, so that hosts have names. */
  readonly ssh: string;
  readonly names: readonly string[];
  stop(): Promise<void>;
}

export async function startHosts(count: number): Promise<Hosts> {
  const folder = mkdtempSync('/tmp/demarche-hosts-'); // short: the path of a control socket may not be long
  const key = join(folder, 'key');
  for (const file of [key, join(folder, 'host')]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  execFileSync('cp', [`${key}.pub`, join(folder, 'authorized')]);
  mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const names = Array.from({ length: count }, (_, i) => `host${i + 1}`);
  const ports = await Promise.all(names.map(() => freePort()));
  writeFileSync(join(folder, 'config'), names.map((name, i) => clientEntry(name, ports[i] ?? 0, folder)).join('\n'));
  const servers = ports.map((port) => spawn(SSHD, ['-D', '-e', '-f', '/dev/null', ...serverOptions(port, folder)], { stdio: 'ignore' }));
  const ssh = `ssh -F ${join(folder, 'config')}`;
  for (const name of names) await answering(ssh, name);
  return {
    ssh,
    names,
    stop: async () => {
      for (const server of servers) {
        const gone = new Promise((resolve) => server.once('exit', resolve));
        server.kill();
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function clientEntry(name: string, port: number, folder: string): string {
  const options = [
    `HostName 127.0.0.1`,
    `Port ${port}`,
    `User ${userInfo().username}`,
    `IdentityFile ${join(folder, 'key')}`,
    'IdentitiesOnly yes',
    'StrictHostKeyChecking no',
    'UserKnownHostsFile /dev/null',
    'LogLevel ERROR',
  ];
  return [`Host ${name}`, ...options.map((option) => `  ${option}`)].join('\n');
}

function serverOptions(port: number, folder: string): string[] {
  const options = [
    `Port=${port}`,
    'ListenAddress=127.0.0.1',
    `HostKey=${join(folder, 'host')}`,
    `AuthorizedKeysFile=${join(folder, 'authorized')}`,
    'StrictModes=no',
    'PasswordAuthentication=no',
    'UsePAM=no',
    'PidFile=none',
    'PermitRootLogin=yes',
    'MaxStartups=100',
  ];
  return options.flatMap((option) => ['-o', option]);
}

async function answering(ssh: string, name: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      execFileSync('sh', ['-c', `${ssh} ${name} true`], { stdio: 'ignore' });
      return;
    } catch (error) {
      if (attempt === 50) throw error;
      await setTimeout(200);
    }
  }
}
