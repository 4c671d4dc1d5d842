import { execFileSync } from 'node:child_process';

/**
 * Whether programs that tests need beside Node are there; says so where they are not, for the tests are skipped then.
 *
 * @param tests what is skipped without them
 * @param packages what Debian calls them
 * @param calls commands that fail where a program is missing
 */
export function haveInstalled(tests: string, packages: string, calls: readonly (readonly [command: string, ...args: string[]])[]): boolean {
  try {
    for (const [command, ...args] of calls) execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    console.warn(`${tests}: skipped, needs what apt-get install ${packages} installs`);
    return false;
  }
}
