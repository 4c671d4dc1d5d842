import cueLexicon from '../../lexicons/cues.json' with { type: 'json' };
import { inflect } from '../reading/index.js';

/** What a cue lets follow or precede, as bits; the words stand in `lexicons/cues.json`. */
export const FRAME = {
  clause: 1,
  quote: 2,
  invert: 4,
  object: 8,
  addressee: 16,
  infinitive: 32,
  predicate: 64,
  topic: 128,
  request: 256,
  voice: 512,
  weak: 1024,
  document: 2048,
  passive: 4096,
  preposition: 8192,
  noun: 16384,
  certain: 32768,
  that: 65536,
  opinion: 131072,
  measure: 262144,
  reporting: 524288,
  abstract: 1048576,
  urging: 2097152,
  as: 4194304,
} as const;

/** Forms of the first word of a cue. */
export const FORM = { BASE: 1, THIRD: 2, PAST: 4, PARTICIPLE: 8, GERUND: 16 } as const;

/** One way a cue may begin at a word: what the first word's form is, and the words that must follow. `~` stands for one or two words. */
export interface CuePattern {
  readonly cue: string;
  readonly rest: readonly string[];
  readonly form: number;
  readonly frames: number;
  readonly weight: number;
}

export interface CueTable {
  /** Patterns by lower-cased first word, longest first. */
  readonly verbs: ReadonlyMap<string, readonly CuePattern[]>;
  readonly nouns: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly opinions: ReadonlySet<string>;
  readonly prepositions: readonly (readonly string[])[];
  readonly refusals: ReadonlyMap<string, readonly CuePattern[]>;
  readonly coordinators: ReadonlySet<string>;
  readonly negatable: ReadonlySet<string>;
}

export const cues: CueTable = buildTable();

function buildTable(): CueTable {
  const merged = new Map<string, { frames: number; weight: number }>();
  const prepositions: string[][] = [];
  for (const group of cueLexicon.groups) {
    let frames = 0;
    for (const frame of group.frames) frames |= FRAME[frame as keyof typeof FRAME] ?? 0;
    if ((frames & FRAME.preposition) !== 0) {
      prepositions.push(...group.cues.map((cue) => cue.split(' ')));
      continue;
    }
    for (const cue of group.cues) {
      const known = merged.get(cue);
      const weak = known === undefined ? frames & FRAME.weak : frames & known.frames & FRAME.weak;
      merged.set(cue, {
        frames: (((known?.frames ?? 0) | frames) & ~FRAME.weak) | weak,
        weight: Math.max(known?.weight ?? 0, group.weight),
      });
    }
  }
  const verbs = new Map<string, CuePattern[]>();
  for (const [cue, { frames, weight }] of merged) addForms(verbs, cue, frames, weight);
  const refusals = new Map<string, CuePattern[]>();
  for (const cue of cueLexicon.refusals) addForms(refusals, cue, 0, 0);
  const nouns = new Set<string>();
  for (const group of cueLexicon.nouns) for (const noun of group.cues) nouns.add(noun);
  return {
    verbs,
    nouns,
    acts: new Set(cueLexicon.acts),
    occasions: new Set(cueLexicon.occasions),
    opinions: new Set(cueLexicon.opinions),
    prepositions,
    refusals,
    coordinators: new Set(cueLexicon.coordinators),
    negatable: new Set(cueLexicon.negatableCues),
  };
}

function addForms(table: Map<string, CuePattern[]>, cue: string, frames: number, weight: number): void {
  const [first = '', ...rest] = cue.split(' ');
  const forms = inflect(first);
  const byWord = new Map<string, number>();
  for (const [word, form] of [
    [forms.base, FORM.BASE],
    [forms.third, FORM.THIRD],
    [forms.past, FORM.PAST],
    [forms.participle, FORM.PARTICIPLE],
    [forms.gerund, FORM.GERUND],
  ] as const)
    byWord.set(word, (byWord.get(word) ?? 0) | form);
  if (first === 'be') for (const word of ['is', 'are', 'was', 'were', 'been', 'being']) byWord.set(word, FORM.PAST);
  for (const [word, form] of byWord) {
    const list = table.get(word) ?? [];
    list.push({ cue, rest, form, frames, weight });
    list.sort((a, b) => b.rest.length - a.rest.length);
    table.set(word, list);
  }
}
