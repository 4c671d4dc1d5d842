/** What a cue with its complement after it must score; every judgement is a term of the sum. */

import { KIND } from '../reading/index.js';
import { allows, type Candidate } from './candidates.js';
import { isQuestionWord, opensFiniteClause } from './clauses.js';
import { FRAME } from './cues.js';
import { isJudged } from './gate.js';
import { kindAt, type Parse, word } from './parse.js';
import type { Subject } from './source.js';
import { isSpeaker, PLAUSIBLE } from './sourceKind.js';

/** What a candidate must score to be taken for a cue. */
export const THRESHOLD = 2;
const BASE_PENALTY = 0.8;
const WEAK_PENALTY = 0.4;
/** What a weak cue gains where its subject is somebody who can hold a view. */
const SPEAKER_BONUS = 0.2;
const QUOTE_BONUS = 1.5;
const THAT_BONUS = 1;
const CLAUSE_BONUS = 0.5;
const HEADING_BONUS = 0.5;
const DOCUMENT_BONUS = 0.4;
const FINDER_PENALTY = 2;

/** Scores a candidate with its subject and the first token of its complement. */
export function scoreForward(parse: Parse, candidate: Candidate, { kind }: Subject, start: number): number {
  let score = candidate.weight + PLAUSIBLE[kind] - BASE_PENALTY;
  if (allows(candidate, FRAME.weak)) score += isSpeaker(kind) ? SPEAKER_BONUS : -WEAK_PENALTY;
  if (kindAt(parse, start) === KIND.QUOTE) score += QUOTE_BONUS;
  if (word(parse, start - 1) === 'that') score += THAT_BONUS;
  else if (allows(candidate, FRAME.clause) && (opensFiniteClause(parse, start) || isQuestionWord(parse, start))) score += CLAUSE_BONUS;
  else if (kind !== 'document' && allows(candidate, FRAME.finding) && !isJudged(parse, start, parse.to)) score -= FINDER_PENALTY;
  if (parse.sentence.heading) score += HEADING_BONUS;
  if (kind === 'other' && allows(candidate, FRAME.document) && !allows(candidate, FRAME.invert)) score -= WEAK_PENALTY;
  if (kind === 'document' && allows(candidate, FRAME.document | FRAME.object)) score += DOCUMENT_BONUS;
  return score;
}
