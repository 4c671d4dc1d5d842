import lexicon from '../../lexicons/cue-stances.json' with { type: 'json' };
import { STANCE_LABELS } from '../schema.js';
import type { Region } from './region.js';

const cues = STANCE_LABELS.map((label) => new Set<string>(lexicon[label]));

/** Whether the cue is by itself a stance of each label: `thanked`, `condemned`, `offered`, `urged`; a withheld cue is none. */
export function cueInputs({ lemma, withheld }: Region): number[] {
  return cues.map((set) => (lemma !== null && !withheld && set.has(lemma) ? 1 : 0));
}
