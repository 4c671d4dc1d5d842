/** Values of JSON, coded in the light of where in a document they stand and what stood there before. */

import { type Coder, hashOf } from './coder.js';
import { KIND } from './kinds.js';
import { bitsBelow, guessingCoder } from './ranked.js';
import { type Dictionary, textCoder } from './text.js';

/** A value as JSON knows it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The words that values are made of, and the keys of objects. */
export interface ValueDictionary extends Dictionary {
  readonly keys: readonly string[];
}

const TYPE = { NULL: 0, FALSE: 1, TRUE: 2, NUMBER: 3, ODD_NUMBER: 4, TEXT: 5, LIST: 6, OBJECT: 7 } as const;
const TYPE_BITS = 3;
/** Numbers of at most so many bits and decimals are coded as such, odd ones as texts. */
const MOST_BITS = 24;
const SIZE_BITS = 5;
const MOST_DECIMALS = 7;
const DECIMAL_BITS = 3;
/** The number of no key: the object ends. */
const NO_KEY = 0;
/** Stands for a key in the path of an item. */
const ITEM = -1;
const MOST_COUNTED = 15;

/** Codes values one after the other; where none is given, one is read. Paths are hashes of the keys that lead to a value. */
export function valueCoder(coder: Coder, dictionary: ValueDictionary): (path: number, given?: Json) => Json {
  const { keys } = dictionary;
  const keyBits = bitsBelow(keys.length + 1);
  const keyNumbers = new Map(keys.map((key, i) => [key, i + 1]));
  const codeText = textCoder(coder, dictionary);
  const codeType = guessingCoder(coder, KIND.TYPE, TYPE_BITS);
  const codeKey = guessingCoder(coder, KIND.KEY, keyBits);
  const codeDecimals = guessingCoder(coder, KIND.DECIMALS, DECIMAL_BITS);
  const codeSign = guessingCoder(coder, KIND.SIGN, 1);
  const numbersBefore = new Map<number, number>();
  return code;

  function code(path: number, given?: Json): Json {
    const type = codeType(path, given === undefined ? 0 : typeOf(given));
    if (type === TYPE.NUMBER) return codeNumber(path, given as number | undefined);
    if (type === TYPE.ODD_NUMBER) return Number(codeText(path, given?.toString()));
    if (type === TYPE.TEXT) return codeText(path, given as string | undefined);
    if (type === TYPE.LIST) return codeList(path, given as readonly Json[] | undefined);
    if (type === TYPE.OBJECT) return codeObject(path, given as Readonly<Record<string, Json>> | undefined);
    return type === TYPE.NULL ? null : type === TYPE.TRUE;
  }

  function codeNumber(path: number, given = 0): number {
    const before = numbersBefore.get(path) ?? 0;
    const decimals = codeDecimals(path, decimalsOf(given));
    const whole = Math.round(Math.abs(given) * 10 ** decimals);
    const size = coder.number(KIND.SIZE, SIZE_BITS, decimals, hashOf(path, 1), hashOf(path, 2, before), bitsBelow(whole + 1));
    const digits = coder.number(KIND.DIGITS, size, size, hashOf(path, 2, size), hashOf(hashOf(path, 3, size), before), whole);
    const negative = digits !== 0 && codeSign(path, given < 0 ? 1 : 0) === 1;
    numbersBefore.set(path, digits);
    return (negative ? -digits : digits) / 10 ** decimals;
  }

  function codeList(path: number, given?: readonly Json[]): Json[] {
    const list: Json[] = [];
    const inner = hashOf(path, ITEM);
    while (codeMore(path, list.length, given)) list.push(code(inner, given?.[list.length]));
    return list;
  }

  function codeMore(path: number, length: number, given?: readonly Json[]): boolean {
    const more = given !== undefined && length < given.length ? 1 : 0;
    const counted = Math.min(length, MOST_COUNTED);
    return coder.number(KIND.MORE, 1, counted, hashOf(path, 1), hashOf(path, 2, counted), more) === 1;
  }

  function codeObject(path: number, given?: Readonly<Record<string, Json>>): Record<string, Json> {
    const entries: [string, Json][] = [];
    const names = Object.keys(given ?? {});
    let key: number = NO_KEY;
    for (let i = 0; ; i++) {
      const next = names[i];
      const number = next === undefined ? NO_KEY : keyNumbers.get(next);
      key = codeKey(hashOf(path, key), number ?? NO_KEY);
      if (key === NO_KEY) return Object.fromEntries(entries);
      const name = keys[key - 1];
      entries.push([name, code(hashOf(path, key), given?.[name])]);
    }
  }
}

function typeOf(value: Json): number {
  if (value === null) return TYPE.NULL;
  if (typeof value === 'boolean') return value ? TYPE.TRUE : TYPE.FALSE;
  if (typeof value === 'string') return TYPE.TEXT;
  if (typeof value === 'number') return isPlain(value) ? TYPE.NUMBER : TYPE.ODD_NUMBER;
  return Array.isArray(value) ? TYPE.LIST : TYPE.OBJECT;
}

/** Whether a number is one of few digits, and comes back as it was. */
function isPlain(value: number): boolean {
  const decimals = decimalsOf(value);
  const whole = Math.round(Math.abs(value) * 10 ** decimals);
  return whole < 2 ** MOST_BITS && Object.is((value < 0 ? -whole : whole) / 10 ** decimals, value);
}

function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Math.round(value * 10 ** decimals) / 10 ** decimals !== value) decimals++;
  return decimals;
}
