import { setOf } from '../lazily.js';
import { cueStances } from '../packing/index.js';
import { STANCE_LABELS } from '../schema.js';
import type { Region } from './region.js';

const cues = STANCE_LABELS.map((label) => setOf<string>(() => cueStances()[label]));

/**
 * Whether the cue is by itself a stance of each label: `thanked`, `condemned`, `offered`, `urged`. A withheld cue is none, and one that judges
 * calls for nothing: `called it useless`.
 */
export function cueInputs({ lemma, withheld, judges }: Region): number[] {
  return cues.map((set, k) =>
    lemma !== null && !withheld && set.has(lemma) && !(judges && STANCE_LABELS[k] === 'call-to-action') ? 1 : 0,
  );
}
