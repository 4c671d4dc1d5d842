import { builtIn } from '../packing/index.js';

/** A party that is known by name, with all that it is called. */
export interface ListedActor {
  readonly code: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly adjectives?: readonly string[];
  readonly people?: readonly string[];
  readonly seats?: readonly string[];
  readonly cities?: readonly string[];
}

/** What `lexicons/actors.json` holds. */
export interface ActorLexicon {
  readonly entries: readonly ListedActor[];
  readonly masks: readonly string[];
  /** Bodies that have a code of their own. */
  readonly coded: readonly string[];
  /** Points of the compass that stand for one of two states: its code, and the other's. */
  readonly compass: Readonly<Record<string, readonly string[]>>;
  /** What one body alone is called, by that word after an article, in a text that names the body: its code. */
  readonly organs: Readonly<Record<string, string>>;
  /** States that are no more, and the seats that were theirs before they were another's. */
  readonly predecessors: readonly { readonly code: string; readonly seats: readonly string[]; readonly successor: string }[];
  /** Names that mean several states at once. */
  readonly pairs: Readonly<Record<string, readonly string[]>>;
  readonly parties: readonly { readonly name: string; readonly states: readonly string[]; readonly not: readonly string[] }[];
}

export const actorLexicon = (): ActorLexicon => builtIn().actors;
