import * as z from 'zod/mini';
import { TAG } from '../attribution/index.js';
import { builtIn } from '../packing/index.js';
import { CLASS, type Symbols } from '../reading/index.js';
import { type Automaton, compile, match } from './automaton.js';
import { type Clauses, clausesOf } from './clause.js';
import { cueInputs } from './cue.js';
import type { CheckedLexicon } from './lexicon.js';
import { classAt, type Region, tagAt, wordAt } from './region.js';

/** The lexicon of material acts: no label, no weight, only verbs whose act is done and not said. */
export const MaterialSchema = z.strictObject({
  $schema: z.optional(z.string()),
  lexicon: z.literal('material'),
  version: z.optional(z.number()),
  groups: z.array(z.strictObject({ about: z.string(), patterns: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)) })),
});

/** See {@link MaterialSchema}; without what only people read. */
export interface MaterialLexicon {
  readonly lexicon: string;
  readonly groups: readonly { readonly patterns: readonly string[] }[];
}

const FILE = 'material.json';

/** Compiles the acts; label and weight of the entries are never looked at. */
export function compileMaterial(symbols: Symbols): Automaton {
  const { material } = builtIn();
  const groups: CheckedLexicon['groups'] = material.groups.map(({ patterns }) => ({
    weight: 0,
    plover: '',
    cameo: '',
    intensity: 'plain',
    subject: 'other',
    target: 'none',
    patterns: [...patterns],
  }));
  return compile([{ lexicon: { lexicon: material.lexicon, label: 'condemn', groups }, file: FILE }], symbols);
}

/** What a region tells: its clauses, and whether its main verb is a material act. */
export interface Telling {
  readonly clauses: Clauses;
  readonly act: boolean;
  /** See {@link cueInputs}. */
  readonly cue: readonly number[];
}

/** Looks for an act in the main clause of a narration, or of what is reported without quotation marks; a cue that is a stance is no deed. */
export function tellingOf(acts: Automaton, region: Region): Telling {
  const clauses = clausesOf(region, startOf(region));
  const cue = cueInputs(region);
  return { clauses, cue, act: !region.personal && !cue.includes(1) && isAct(acts, region, clauses) };
}

/** The first word of what is said; of a speech act with an object its cue, of narration its first word. */
function startOf(region: Region): number {
  if (region.bare || region.takesObject) return 0;
  const first = region.content[0]?.from ?? 0;
  const at = region.token.findIndex((token) => token >= first);
  return Math.max(0, at);
}

/** Whether the main verb is a material act, done and not merely planned; where no verb was made out, whether any act is told. */
function isAct(acts: Automaton, region: Region, { from, to, aside }: Clauses): boolean {
  if (from >= to)
    return match(acts, region).some(({ from: at }) => aside[at] === 0 && isPastAt(region, at) && !followsNounMark(region, at));
  for (let i = from; i < to; i++) if (tagAt(region, i) === TAG.MODAL) return false;
  return match(acts, region).some((found) => found.from < to && found.to >= to && (found.from >= from || found.to === to));
}

function isPastAt(region: Region, i: number): boolean {
  return (classAt(region, i) & (CLASS.PAST | CLASS.PARTICIPLE)) !== 0 || wordAt(region, i).endsWith('ed');
}

function followsNounMark(region: Region, i: number): boolean {
  const tag = tagAt(region, i - 1);
  return tag === TAG.DETERMINER || tag === TAG.PREPOSITION || tag === TAG.ADJECTIVE;
}
