import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage.js';

/** The text of a file that was named on the command line. @throws UsageError with its name where it cannot be read */
export function readTextFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

/** Files as they are, folders as the files in them whose names fit, in order of name. @throws UsageError */
export function filesUnder(paths: readonly string[], fits: RegExp): string[] {
  return paths.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [path];
    } catch (error) {
      throw new UsageError(`${path}: ${(error as Error).message}`);
    }
    const names = readdirSync(path).filter((name) => fits.test(name));
    if (names.length === 0) throw new UsageError(`${path}: expected a folder with files that match ${String(fits)}, found none`);
    return names.sort().map((name) => join(path, name));
  });
}
