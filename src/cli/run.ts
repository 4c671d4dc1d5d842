import manifest from '../../package.json' with { type: 'json' };
import { LexiconError, ModelError, QueueError } from '../errors.js';
import { commandList, commandOf } from './commands/index.js';
import { OutputError } from './sink.js';
import { EXIT, type Streams } from './streams.js';
import { UsageError } from './usage.js';

/** Runs the command and gives its exit status. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  if (args[0] === '--version') {
    streams.stdout.write(`${manifest.version}\n`);
    return EXIT.well;
  }
  const { command, rest } = await commandOf(args);
  if (rest.includes('--help') || rest.includes('-h')) {
    streams.stdout.write(rest === args ? `${command.usage}${commandList()}` : command.usage);
    return EXIT.well;
  }
  try {
    return await command.run(rest, streams);
  } catch (error) {
    if (!isUnusable(error) && !(error instanceof OutputError)) throw error;
    streams.stderr.write(`demarche: ${error.message}\n`);
    return error instanceof OutputError ? EXIT.failed : EXIT.unusable;
  }
}

/** Errors that say what was wrong with what the command was given. */
const UNUSABLE = [UsageError, LexiconError, ModelError, QueueError] as const;

function isUnusable(error: unknown): error is Error {
  return UNUSABLE.some((kind) => error instanceof kind);
}
