import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFolder, demarche } from '../workspace.js';

vi.setConfig({ testTimeout: 180_000 }); // hundreds of runs, one after the other

const folder = createFolder();
const output = join(folder.path, 'out.ndjson');
let corpus = '';
let args: string[] = [];
let complete: Buffer;

beforeAll(async () => {
  const lines = [
    JSON.stringify({ id: 'ä"1', text: 'Fiji said the ferry was late.' }),
    '',
    '{"text": broken',
    JSON.stringify({ text: 'Peru thanked Ghana for its help.' }),
    JSON.stringify({ id: 7, text: 'No one spoke.', date: '2020-01-02' }),
  ];
  corpus = folder.write('corpus.ndjson', lines.join('\n'));
  const texts = [folder.write('a.txt', 'Oman condemned the raid.'), join(folder.path, 'none.txt'), folder.write('b.txt', 'Togo said yes.')];
  args = [corpus, ...texts, '--format', 'ndjson', '--output', output];
  await demarche(args);
  complete = readFileSync(output);
});
afterAll(() => folder.remove());

describe('--resume', () => {
  it('completes what was written to whichever byte, with each record once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(complete.length), async (length) => {
        writeFileSync(output, complete.subarray(0, length));
        expect((await demarche([...args, '--resume'])).status).toBe(1); // two records are errors, whether in this run or the one before
        expect(readFileSync(output).equals(complete)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('does again what a crash of the machine has left as zeros', async () => {
    const half = complete.indexOf(10, complete.length / 2) + 1;
    writeFileSync(output, Buffer.concat([complete.subarray(0, half), Buffer.alloc(500), Buffer.from('\n')]));
    await demarche([...args, '--resume']);
    expect(readFileSync(output).equals(complete)).toBe(true);
  });

  it('begins where there is nothing to go on with', async () => {
    const fresh = join(folder.path, 'fresh.ndjson');
    await demarche([...args.slice(0, -1), fresh, '--resume']);
    expect(readFileSync(fresh).equals(complete)).toBe(true);
  });

  it('says how many records were there already', async () => {
    writeFileSync(output, complete.subarray(0, complete.indexOf(10) + 1));
    expect((await demarche([...args, '--resume'])).stderr).toMatch(/1 record there already; 4 articles, .* 2 errors/);
  });

  it('refuses an output of other articles and leaves it as it is', async () => {
    writeFileSync(output, complete);
    const other = folder.write('other.ndjson', JSON.stringify({ id: 'x', text: 'Fiji said so.' }));
    const { status, stderr } = await demarche([other, '--format', 'ndjson', '--output', output, '--resume']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/out\.ndjson:1.*"x".*"ä\\"1"/);
    expect(readFileSync(output).equals(complete)).toBe(true);
  });

  it('refuses an output of more articles than there are', async () => {
    writeFileSync(output, complete);
    const { status, stderr } = await demarche([corpus, '--format', 'ndjson', '--output', output, '--resume']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/more records/);
  });

  it.each([
    ['without --output', ['--format', 'ndjson']],
    ['with a format whose records do not say what they are of', ['--format', 'csv', '--output', output]],
  ])('is refused %s', async (_what, more) => {
    const { status, stderr } = await demarche([corpus, '--resume', ...more]);
    expect(status).toBe(2);
    expect(stderr).toContain('--resume');
  });
});
