import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../../src/cli/corpus/tuning.js';

describe('tuning of the threads', () => {
  it('uses flags that this version of V8 knows, for an unknown one would be reported on standard error in every run', () => {
    const { status, stderr } = spawnSync(process.execPath, [...FLAGS, '--eval', ''], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
