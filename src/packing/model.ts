/** Trained models: everything but the columns of features as a value, the columns feature by feature. */

import type { Model } from '../stance/index.js';
import { type Coder, hashOf } from './coder.js';
import { KIND } from './kinds.js';
import { bitsBelow } from './ranked.js';
import type { Json } from './value.js';

const SIZE_BITS = 5;
const FEATURES = 1;
const REST = 2;

/**
 * Codes a model; where none is given, one is read. Documents of a feature are kept for the labels of which it tells something, since a
 * count without a share says nothing of any text; the others come back as 0.
 */
export function codeModel(coder: Coder, codeValue: (path: number, given?: Json) => Json, path: number, given?: Model): Model {
  const head = codeValue(hashOf(path, REST), given && headOf(given)) as unknown as Omit<Model, 'features' | 'counts' | 'shares'>;
  const features = codeValue(hashOf(path, FEATURES), given?.features) as string[];
  const labels = head.labels.length;
  const counts: number[][] = Array.from({ length: labels + 1 }, () => []);
  const shares: number[][] = Array.from({ length: labels }, () => []);
  for (let i = 0; i < features.length; i++) {
    const all = codeSized(coder, KIND.COUNT, 0, 0, given?.counts[0][i] ?? 0);
    counts[0].push(all);
    let told = 0;
    for (let k = 0; k < labels; k++) {
      const share = codeShare(coder, k, told, all, given?.shares[k][i] ?? 0);
      const count = share === 0 ? 0 : codePart(coder, k, all, given?.counts[k + 1][i] ?? 0);
      shares[k].push(share);
      counts[k + 1].push(count);
      told = told * 2 + (share === 0 ? 0 : 1);
    }
  }
  return { ...head, features, counts, shares };
}

function headOf({ features: _features, counts: _counts, shares: _shares, ...head }: Model): Json {
  return head as unknown as Json;
}

/** A number as the count of its bits and the bits, in the light of where it stands and of a number beside it. */
function codeSized(coder: Coder, kind: number, path: number, beside: number, given: number): number {
  const size = coder.number(KIND.SIZE, SIZE_BITS, kind, hashOf(kind, 1, path), hashOf(kind, path, beside), bitsBelow(given + 1));
  return coder.number(kind, size, hashOf(kind, size), hashOf(kind, path, size), hashOf(path, size, beside), given);
}

function codeShare(coder: Coder, label: number, told: number, all: number, given: number): number {
  const both = hashOf(hashOf(label, 3, told), bitsBelow(all));
  if (coder.number(KIND.MORE, 1, hashOf(label, 1), hashOf(label, 2, told), both, given === 0 ? 0 : 1) === 0) return 0;
  return codeSized(coder, KIND.SHARE, label, bitsBelow(all), given);
}

/** How many of a feature's documents have a label. */
function codePart(coder: Coder, label: number, all: number, given: number): number {
  return coder.number(KIND.PART, bitsBelow(all + 1), hashOf(bitsBelow(all + 1), 3), hashOf(all, 1), hashOf(label, 2, all), given);
}
