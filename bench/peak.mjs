// Analyses what it reads and prints how much its peak of memory grew by that, in megabytes; `hostile.mjs` starts it. Linux alone
// can set the peak back to what a process holds; without that, what the first call needed in passing would hide what the text needs.
import { readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../dist/index.js';

const KILOBYTES_A_MEGABYTE = 1000;
const SET_PEAK_BACK = '5';

function megabytes(field) {
  const [, kilobytes] = new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error(`/proc/self/status: expected ${field} in kB, found none`);
  return Number(kilobytes) / KILOBYTES_A_MEGABYTE;
}

const text = readFileSync(0, 'utf8');
analyze('Norway said it was ready.');
writeFileSync('/proc/self/clear_refs', SET_PEAK_BACK);
const before = megabytes('VmRSS');
analyze(text);
process.stdout.write(String(megabytes('VmHWM') - before));
