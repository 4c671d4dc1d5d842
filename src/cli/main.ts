#!/usr/bin/env node
import { run } from './run.js';

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interruption.abort());

const { stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, signal: interruption.signal });
if (interruption.signal.aborted) process.exit(); // standard input may still be waited for
