import { CLASS, KIND, type TokenRange } from '../reading/index.js';
import { type CuePattern, cues, FORM, FRAME } from './cues.js';
import { classes, isInside, kindAt, type Parse, tagAt, word } from './parse.js';
import { baseEnd } from './phrases.js';
import { TAG } from './tagging.js';

/** A place where a cue may stand: which patterns fit, in which form, and the verb group around it. */
export interface Candidate {
  /** The words of the cue as it is reported: verb and particle, or the whole group where negated. */
  readonly cue: TokenRange;
  /** First token of the verb group, auxiliaries and adverbs included: the subject ends before it. */
  readonly group: number;
  /** First token after the verb and its particle. */
  readonly after: number;
  readonly frames: number;
  readonly weight: number;
  readonly voice: 'finite' | 'gerund' | 'passive' | 'infinitive';
  readonly lemma: string;
  readonly past: boolean;
  /** Negated or withheld: `did not say`, `declined to condemn`. */
  readonly withheld: boolean;
}

const WITHHOLDING = /^(?:decline|refuse|fail)$/;

/** All cue candidates of a sentence outside quotations, left to right. */
export function findCandidates(parse: Parse): Candidate[] {
  const found: Candidate[] = [];
  for (let i = parse.from; i < parse.to; i++) {
    if (kindAt(parse, i) !== KIND.WORD) continue;
    if (isInside(parse, i) && !isLoneQuotedWord(parse, i)) continue;
    const refused = refusalEnd(parse, i);
    if (refused > i) {
      i = refused - 1;
      continue;
    }
    const candidate = candidateAt(parse, i);
    if (candidate === null || isOuterRefusal(parse, candidate)) continue;
    found.push(candidate);
    i = Math.max(i, candidate.after - 1);
  }
  return found;
}

/** `The draft "deplores" the failure`: a single verb in quotation marks is still the cue. */
function isLoneQuotedWord(parse: Parse, i: number): boolean {
  return kindAt(parse, i - 1) === KIND.QUOTE && kindAt(parse, i + 1) === KIND.QUOTE;
}

function candidateAt(parse: Parse, i: number): Candidate | null {
  const lower = word(parse, i);
  const patterns = cues.verbs.get(lower);
  if (patterns === undefined) return null;
  const tag = tagAt(parse, i);
  const verbal =
    tag === TAG.FINITE ||
    tag === TAG.INFINITIVE ||
    tag === TAG.GERUND ||
    tag === TAG.PARTICIPLE ||
    tag === TAG.AUXILIARY ||
    tag === TAG.MODAL;
  const heading = parse.sentence.heading && isHeadlineVerb(parse, i);
  if (!verbal && !heading) return null;
  let best: CuePattern | null = null;
  let after = i + 1;
  let frames = 0;
  let weight = 0;
  for (const pattern of patterns) {
    const end = matchRest(parse, i + 1, pattern.rest);
    if (end < 0) continue;
    if (best !== null && pattern.rest.length < best.rest.length && end < after) continue;
    if (best === null || end > after) {
      best = pattern;
      after = end;
      frames = pattern.frames;
      weight = pattern.weight;
    } else {
      frames |= pattern.frames;
      weight = Math.max(weight, pattern.weight);
    }
  }
  if (best === null) return null;
  const quoted = isInside(parse, i);
  const found = withGroup(parse, i, best, after, frames, weight, tag);
  return found !== null && quoted ? { ...found, group: Math.min(found.group, i - 1), after: Math.max(after, i + 2) } : found;
}

/** A verb that the tagger took for a noun: headlines have few articles, so only the ending tells. */
function isHeadlineVerb(parse: Parse, i: number): boolean {
  const bits = classes(parse, i);
  if ((bits & (CLASS.VERB_S | CLASS.PAST)) !== 0) return tagAt(parse, i - 1) !== TAG.ADJECTIVE;
  return (bits & CLASS.BASE) !== 0 && /s$/.test(word(parse, i - 1));
}

/** End of a refusal to speak that begins at token i (`declined to comment`), else i; with a clause it is a statement. */
export function refusalEnd(parse: Parse, i: number): number {
  for (const pattern of cues.refusals.get(word(parse, i)) ?? []) {
    const end = matchRest(parse, i + 1, pattern.rest);
    if (end > i && !/^(?:whether|if|when|that|how|why|which|what|where|who)$/.test(word(parse, end))) return end;
  }
  return i;
}

/** `declined to say`, `refused to rule out`: the inner verb is the cue, with the refusal before it. */
function isOuterRefusal(parse: Parse, { lemma, after }: Candidate): boolean {
  return WITHHOLDING.test(lemma) && tagAt(parse, after) === TAG.TO && candidateAt(parse, after + 1) !== null;
}

/** End of the further words of a cue from token `at`, past one adverb; -1 where they do not stand there. */
function matchRest(parse: Parse, at: number, rest: readonly string[]): number {
  let i = at;
  for (const wanted of rest) {
    if (wanted === '~') {
      const end = baseEnd(parse, i);
      if (end > i && end - i <= 6) i = end;
      else if (tagAt(parse, i) === TAG.DETERMINER) i++;
      else return -1;
      const head = rest[rest.indexOf(wanted) + 1];
      if (head !== undefined) while (i > at && word(parse, i - 1) === head && word(parse, i) !== head) i--;
      continue;
    }
    if (word(parse, i) !== wanted && tagAt(parse, i) === TAG.ADVERB && word(parse, i + 1) === wanted) i++;
    if (word(parse, i) !== wanted || isInside(parse, i)) return -1;
    if (wanted === 'on' && (classes(parse, i + 1) & CLASS.TIME) !== 0) return -1;
    if (wanted === 'to' && rest.length === 1 && tagAt(parse, i) === TAG.TO) return -1;
    i++;
  }
  return i;
}

function withGroup(
  parse: Parse,
  i: number,
  pattern: CuePattern,
  after: number,
  frames: number,
  weight: number,
  tag: number,
): Candidate | null {
  let group = i;
  let voice: Candidate['voice'] =
    tag === TAG.GERUND ? 'gerund' : tag === TAG.INFINITIVE ? 'infinitive' : tag === TAG.PARTICIPLE ? 'passive' : 'finite';
  let from = i;
  let withheld = false;
  let j = i - 1;
  let governed = false;
  while (j >= parse.from) {
    const before = tagAt(parse, j);
    const lower = word(parse, j);
    if (before === TAG.ADVERB && !isInside(parse, j)) {
      const only = /^(?:only|just|merely|simply)$/.test(word(parse, j + 1));
      if (((classes(parse, j) & CLASS.NEGATION) !== 0 || lower === 'not') && !only) withheld = true;
      j--;
      continue;
    }
    if (before === TAG.AUXILIARY) {
      governed = true;
      group = j;
      if (/n't$/.test(lower)) withheld = true;
      if ((classes(parse, j) & CLASS.HAVE) !== 0 || (classes(parse, j) & CLASS.DO) !== 0) {
        if (voice === 'passive' && group === j && !hasBe(parse, j + 1, i)) voice = 'finite';
        if (voice === 'infinitive') voice = 'finite';
      } else if (voice === 'gerund') voice = 'finite';
      j--;
      continue;
    }
    if (before === TAG.MODAL) {
      governed = true;
      group = j;
      if (voice === 'infinitive') voice = 'finite';
      if (/n't$|^cannot$/.test(lower)) withheld = true;
      j--;
      continue;
    }
    break;
  }
  if (tagAt(parse, j) === TAG.TO && governed && (classes(parse, j + 1) & CLASS.HAVE) !== 0 && tagAt(parse, j - 2) === TAG.AUXILIARY)
    group = j - 2;
  if (withheld && governed && voice === 'finite') from = group;
  if (pattern.cue.startsWith('be ')) voice = 'finite';
  if (voice === 'infinitive' && tagAt(parse, i - 1) === TAG.TO) {
    const outer = withholder(parse, i - 2);
    if (outer !== null)
      return {
        cue: { from: outer.from, to: after },
        group: outer.group,
        after,
        frames,
        weight,
        voice: 'finite',
        lemma: pattern.cue,
        past: true,
        withheld: true,
      };
  }
  if (voice === 'infinitive' && word(parse, i - 2) === 'as' && word(parse, i - 3) === 'far' && word(parse, i - 4) === 'so') {
    voice = 'finite';
    group = i - 5;
  }
  if (voice === 'gerund' && word(parse, i - 1) === 'of' && word(parse, i - 2) === 'short') {
    return {
      cue: { from: i - 3, to: after },
      group: skipAdverbsBack(parse, i - 3),
      after,
      frames,
      weight,
      voice: 'finite',
      lemma: pattern.cue,
      past: true,
      withheld: true,
    };
  }
  if (voice !== 'passive') group = Math.min(group, skipAdverbsBack(parse, group));
  const infinite = (frames & FRAME.infinitive) !== 0;
  if (!infinite && WITHHOLDING.test(pattern.cue)) return null;
  return {
    cue: { from, to: after },
    group,
    after,
    frames,
    weight,
    voice,
    lemma: pattern.cue,
    past: (pattern.form & (FORM.PAST | FORM.PARTICIPLE)) !== 0,
    withheld,
  };
}

function hasBe(parse: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((classes(parse, i) & CLASS.BE) !== 0) return true;
  return false;
}

/** `declined to`, `refused to`, `failed to` before the `to` of an infinitive. */
function withholder(parse: Parse, i: number): { from: number; group: number } | null {
  const lower = word(parse, i);
  if (!/^(?:declined|declines|declining|refused|refuses|failed|fails)$/.test(lower)) return null;
  let group = i;
  while (tagAt(parse, group - 1) === TAG.AUXILIARY || tagAt(parse, group - 1) === TAG.ADVERB) group--;
  return { from: i, group };
}

/** First of the adverbs that stand before token i: `has also repeatedly`. */
function skipAdverbsBack(parse: Parse, i: number): number {
  let group = i;
  while (
    group - 1 >= parse.from &&
    !isInside(parse, group - 1) &&
    tagAt(parse, group - 1) === TAG.ADVERB &&
    word(parse, group - 1) !== 'here'
  )
    group--;
  return group;
}
