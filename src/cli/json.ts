import { readFileSync } from 'node:fs';
import { UsageError } from './usage.js';

/** What a JSON file that was named on the command line holds. @throws UsageError with its name where it cannot be read */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
