// Analyses what it reads and prints how much its peak of memory grew by that, in megabytes; `hostile.mjs` starts it.
import { readFileSync } from 'node:fs';
import { analyze } from '../dist/index.js';

const KILOBYTES_A_MEGABYTE = 1000;
const peak = () => process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE;

const text = readFileSync(0, 'utf8');
analyze('Norway said it was ready.');
const before = peak();
analyze(text);
process.stdout.write(String(peak() - before));
