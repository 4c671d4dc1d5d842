import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { about } from '../src/index.js';
import { ROOT } from './helpers.js';

function checksumOf(files: readonly string[]): string {
  return createHash('sha256')
    .update(Buffer.concat(files.map((file) => readFileSync(new URL(file, ROOT)))))
    .digest('hex');
}

describe('what a paper cites', () => {
  it('is the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
    expect(manifest).toMatchObject({ version: about.version });
  });

  it('is the checksum of the lexicons as they are (after a change: npm run generate)', () => {
    const names = readdirSync(new URL('lexicons/', ROOT)).filter((name) => name.endsWith('.json'));
    expect(about.lexicons).toBe(checksumOf(names.sort().map((name) => `lexicons/${name}`)));
  });

  it('is the checksum of the model as it is (after a change: npm run generate)', () => {
    expect(about.model).toBe(checksumOf(['training/model.json']));
  });
});
