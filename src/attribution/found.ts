/** One attribution found in a sentence, as token ranges. */

import type { TokenRange } from '../reading/index.js';
import type { Candidate } from './candidates.js';

export interface Attribution {
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  readonly content: TokenRange[];
  /** Everything that belongs to the statement: cue, contents, and the later cues between them. */
  readonly extent: TokenRange;
  readonly lemma: string | null;
  readonly frames: number;
  readonly withheld: boolean;
  /** Whether the source is to be looked for in the text before (passive without agent, agreement). */
  readonly agentless: boolean;
}

export interface Found {
  readonly attribution: Attribution;
  /** First token that may begin another attribution. */
  readonly end: number;
}

/** An attribution by a cue; `end` is the token where the search goes on. */
export function found(candidate: Candidate, source: TokenRange, content: TokenRange[], end: number): Found {
  return make(candidate, source, content, end, false);
}

/** A passive whose source is named elsewhere or nowhere. */
export function foundAgentless(candidate: Candidate, content: TokenRange[], end: number): Found {
  return make(candidate, null, content, end, true);
}

function make(candidate: Candidate, source: TokenRange | null, content: TokenRange[], end: number, agentless: boolean): Found {
  const { cue, lemma, frames, withheld } = candidate;
  const from = Math.min(cue.from, ...content.map((range) => range.from));
  const to = Math.max(cue.to, ...content.map((range) => range.to));
  return { attribution: { cue, source, content, extent: { from, to }, lemma, frames, withheld, agentless }, end: Math.max(end, to) };
}
