/** All tables of the package in one code. */

import type { Model } from '../stance/index.js';
import { codeClasses } from './classes.js';
import { type BitStream, createCoder } from './coder.js';
import { codeModel } from './model.js';
import type { CutText } from './text.js';
import { type Json, valueCoder } from './value.js';
import { codeAlphabet, vocabularyCoder } from './vocabulary.js';

/** What is packed. */
export interface Tables {
  readonly documents: Json;
  readonly model: Model;
  /** Open word classes of words, as letters. */
  readonly classes: ReadonlyMap<string, string>;
}

/** Tables with the lists of what they are made of: words and keys sorted, the others with the frequent ones first. */
export interface PreparedTables extends Tables {
  readonly alphabet: string;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly keys: readonly string[];
  readonly classNames: readonly string[];
  readonly cut: (text: string) => CutText;
}

const DOCUMENTS = 1;
const MODEL = 2;

/** Writes tables to a stream of bits; where none are given, they are read. */
export function codeTables(stream: BitStream, given?: PreparedTables): Tables {
  const coder = createCoder(stream);
  const list = vocabularyCoder(coder, codeAlphabet(coder, given?.alphabet));
  const words = list(given?.words);
  const gaps = list(given?.gaps);
  const keys = list(given?.keys);
  const classNames = list(given?.classNames);
  const classes = codeClasses(coder, words, classNames, given?.classes);
  const codeValue = valueCoder(coder, { words, gaps, keys, ...(given && { cut: given.cut }) });
  const documents = codeValue(DOCUMENTS, given?.documents);
  return { documents, classes, model: codeModel(coder, codeValue, MODEL, given?.model) };
}
