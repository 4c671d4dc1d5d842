import { createReadStream, existsSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { linesOf, namesOf, type Portion, single } from '../../batch/internal.js';
import { UsageError } from '../usage.js';
import { lineGroups } from './lines.js';

/** A record that an earlier run has written. */
interface Written {
  readonly id: string;
  readonly failed: boolean;
}

/** Where an interrupted run is taken up again. */
export interface Resumption {
  /** Records that are there already. */
  readonly written: number;
  /** Those of them that are errors. */
  readonly failed: number;
  /** The articles that are left to do. */
  readonly rest: AsyncIterable<Portion>;
}

/**
 * Leaves out the articles whose records stand in an NDJSON output already, and cuts off what was written only in part.
 *
 * @throws UsageError where the output holds records of other articles
 */
export async function resume(portions: AsyncIterable<Portion>, output: string): Promise<Resumption> {
  if (!existsSync(output)) return { written: 0, failed: 0, rest: portions };
  const records = recordsOf(output);
  const input = portions[Symbol.asyncIterator]();
  let record = await records.next();
  let written = 0;
  let failed = 0;
  let left: Portion[] = [];
  while (record.done !== true && left.length === 0) {
    const portion = await input.next();
    if (portion.done === true) throw new UsageError(`--resume: ${output} holds more records than the input has articles`);
    for (const part of single(portion.value)) {
      if (record.done === true) {
        left = [...left, part];
        continue;
      }
      assertSame(part, record.value, `${output}:${written + 1}`);
      written++;
      if (record.value.failed) failed++;
      record = await records.next();
    }
  }
  if (record.done === true) await truncate(output, record.value);
  return { written, failed, rest: chained(left, input) };
}

/** The ids of the complete records of an NDJSON output, which may not be there yet; what was written only in part is cut off. */
export async function keepRecords(output: string): Promise<Set<string>> {
  const ids = new Set<string>();
  if (!existsSync(output)) return ids;
  const records = recordsOf(output);
  let record = await records.next();
  for (; record.done !== true; record = await records.next()) ids.add(record.value.id);
  await truncate(output, record.value);
  return ids;
}

function assertSame(part: Portion, { id }: Written, place: string): void {
  const names = namesOf(part);
  if (!names.includes(id))
    throw new UsageError(`--resume: expected at ${place} the record of ${JSON.stringify(names[0])}, found that of ${JSON.stringify(id)}`);
}

async function* chained(left: readonly Portion[], input: AsyncIterator<Portion>): AsyncGenerator<Portion> {
  yield* left;
  for (let next = await input.next(); next.done !== true; next = await input.next()) yield next.value;
}

const LINE_FEED = 10;
const HEAD = /^\{"id":("(?:[^"\\]|\\.)*"),"(error)?/;

/** The complete records of an output, one after the other; returns the number of bytes that they take. */
async function* recordsOf(output: string): AsyncGenerator<Written, number> {
  let end = 0;
  for await (const group of lineGroups(createReadStream(output), output)) {
    if (group.bytes.at(-1) !== LINE_FEED) return end;
    for (const { text, start } of linesOf(group)) {
      const head = text.endsWith('}') ? HEAD.exec(text) : null;
      if (head === null) return end + start;
      yield { id: JSON.parse(head[1] as string) as string, failed: head[2] !== undefined }; // the group is not optional
    }
    end += group.bytes.length;
  }
  return end;
}
