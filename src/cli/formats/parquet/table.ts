import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { about } from '../../../about.js';
import type { Sink } from '../../sink.js';
import type { Column } from './columns.js';

/** A Parquet file that is being written. */
export interface TableFile {
  add(rows: readonly object[]): Promise<void>;
  /** Writes the last group and the footer; without it the file cannot be read. */
  end(): Promise<void>;
}

/** Opens a Parquet file of some columns; a group of rows is written as soon as it is full, so that memory stays flat. */
export function openTable(sink: Sink, columns: readonly Column[], rowsPerGroup: number): TableFile {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
    kvMetadata: [{ key: 'demarche', value: JSON.stringify(about) }],
    createdBy: `demarche version ${about.version}`,
  });
  let waiting: object[] = [];

  return {
    async add(rows) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length >= rowsPerGroup) await writeGroup();
      }
    },
    async end() {
      if (waiting.length > 0) await writeGroup();
      await parquet.finish();
      await drain();
      await sink.end();
    },
  };

  async function writeGroup(): Promise<void> {
    const columnData = columns.map(({ name, toValue }) => ({ name, data: waiting.map((row) => toValue(Reflect.get(row, name))) }));
    waiting = [];
    await parquet.write({ columnData, rowGroupSize: columnData[0]?.data.length ?? 0 });
    await drain();
  }

  /** Hands the bytes over and starts the buffer anew; the writer keeps its place in the file. */
  async function drain(): Promise<void> {
    const written = new Uint8Array(bytes.buffer.slice(0, bytes.index));
    bytes.index = 0;
    await sink.write(written);
  }
}
