import { readFileSync } from 'node:fs';
import { ModelError } from '../errors.js';
import { checkModel, type Model } from '../stance/index.js';
import { UsageError } from './usage.js';

/** What a JSON file that was named on the command line holds. @throws UsageError with its name where it cannot be read */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

/** A model that was named on the command line. @throws UsageError with its name where it cannot be used */
export function readModel(file: string): Model {
  try {
    return checkModel(readJson(file));
  } catch (error) {
    if (error instanceof ModelError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
