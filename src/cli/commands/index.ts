import type { Command } from './command.js';

interface Entry {
  /** What the command does, in a line of `demarche --help`. */
  readonly about: string;
  /** Commands are loaded only where they are called. */
  load(): Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  analyze: {
    about: 'analyse articles (the default)',
    load: () => import('./analyze.js').then(({ analyzeCommand }) => analyzeCommand),
  },
  train: {
    about: 'train a model on a corpus of your own',
    load: () => import('./train.js').then(({ trainCommand }) => trainCommand),
  },
  evaluate: {
    about: 'measure a model on labelled sentences and annotated articles',
    load: () => import('./evaluate.js').then(({ evaluateCommand }) => evaluateCommand),
  },
  enqueue: {
    about: 'send articles to a queue, for workers on many machines',
    load: () => import('./enqueue.js').then(({ enqueueCommand }) => enqueueCommand),
  },
  worker: {
    about: 'analyse articles of a queue',
    load: () => import('./worker.js').then(({ workerCommand }) => workerCommand),
  },
  collect: {
    about: 'write the results of a queue',
    load: () => import('./collect.js').then(({ collectCommand }) => collectCommand),
  },
};

const DEFAULT_COMMAND = 'analyze';

/** The command that the first argument names, else `analyze`, with the arguments that are left to it. */
export async function commandOf(args: readonly string[]): Promise<{ command: Command; rest: readonly string[] }> {
  const first = args[0] ?? '';
  const named = Object.hasOwn(COMMANDS, first);
  const entry = COMMANDS[named ? first : DEFAULT_COMMAND] as Entry; // both are keys of the table
  return { command: await entry.load(), rest: named ? args.slice(1) : args };
}

/** All commands with what they do, for `demarche --help`. */
export function commandList(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}\n`);
  return `\nCommands (demarche COMMAND --help tells more)\n${lines.join('')}`;
}
