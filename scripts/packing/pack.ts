import { codeTables, type Tables } from '../../src/packing/tables.js';
import { prepare } from './prepare.js';
import { rangeEncoder } from './rangeEncoder.js';

/** Packs tables into the bytes that `codeTables` reads them from. */
export function pack(tables: Tables): Uint8Array {
  const { stream, finish } = rangeEncoder();
  codeTables(stream, prepare(tables));
  return finish();
}
