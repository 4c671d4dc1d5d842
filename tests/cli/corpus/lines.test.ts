import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/batch/internal.js';
import { lineGroups } from '../../../src/cli/corpus/lines.js';

/** The bytes of a text in chunks that end where `cuts` say, also in the middle of a character. */
async function* chunked(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  let start = 0;
  for (const end of ends) {
    if (end > start) yield bytes.subarray(start, end);
    start = Math.max(start, end);
  }
}

async function linesThrough(text: string, cuts: readonly number[]): Promise<{ text: string; place: string }[]> {
  const lines: { text: string; place: string }[] = [];
  for await (const group of lineGroups(chunked(Buffer.from(text), cuts), 'f'))
    for (const line of linesOf(group)) lines.push({ text: line.text, place: line.place });
  return lines;
}

const line = fc.string({ unit: fc.constantFrom('a', 'é', '話', '🦆', ' ', '\r', '"'), maxLength: 6 });

describe('lines of a stream', () => {
  it('come whole and with their numbers, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.boolean(),
        fc.array(fc.nat(200), { maxLength: 12 }),
        async (lines, ended, cuts) => {
          const expected = lines.flatMap((text, i) => (text.trim() === '' ? [] : [{ text, place: `f:${i + 1}` }]));
          expect(await linesThrough(lines.join('\n') + (ended ? '\n' : ''), cuts)).toEqual(expected);
        },
      ),
    );
  });

  it('go on as soon as they are complete', async () => {
    async function* stalled() {
      yield Buffer.from('one\ntwo');
      await new Promise(() => undefined);
    }
    const { value } = await lineGroups(stalled(), '-').next();
    expect(Buffer.from(value?.bytes ?? []).toString()).toBe('one\n');
  });

  it('lose the byte-order mark of their file', async () => {
    expect(await linesThrough('\uFEFFone\n\uFEFFtwo\n', [])).toEqual([
      { text: 'one', place: 'f:1' },
      { text: '\uFEFFtwo', place: 'f:2' },
    ]);
  });
});
