/** The verb group around a cue: auxiliaries, negations, and the refusal that a cue may be the infinitive of. */

import { CLASS } from '../reading/index.js';
import { cues } from './cues.js';
import { classes, isInside, type Parse, tagAt, word } from './parse.js';
import { TAG } from './tags.js';

export type Voice = 'finite' | 'gerund' | 'passive' | 'infinitive';

export interface VerbGroup {
  /** First token of the group: the subject ends before it. */
  readonly from: number;
  /** First token of the cue as it is reported. */
  readonly cue: number;
  readonly voice: Voice;
  readonly withheld: boolean;
  /** Whether a refusal governs the cue: `declined to say`, `stopped short of saying`. */
  readonly refuses: boolean;
}

/** Adverbs after which a negation denies nothing: `did not only say`. */
const ONLY = /^(?:only|just|merely|simply)$/;

/** The verb group of the verb at token i, which begins the cue given. */
export function groupOf(parse: Parse, i: number, cue: string): VerbGroup {
  const governed = governors(parse, i, voiceOf(tagAt(parse, i)));
  const { from, withheld } = governed;
  const voice = cue.startsWith('be ') ? 'finite' : governed.voice;
  const refused = refusal(parse, i, voice);
  if (refused !== null) return { ...refused, voice: 'finite', withheld: true, refuses: true };
  const start = withheld && governed.isGoverned && governed.voice === 'finite' ? from : i;
  const aspect = voice === 'infinitive' ? aspectStart(parse, i) : -1;
  if (aspect >= 0) return group(parse, aspect, i, 'finite', false);
  if (voice === 'infinitive' && isSoFarAs(parse, i)) return group(parse, i - SO_FAR_AS, start, 'finite', withheld);
  return group(parse, from, start, voice, withheld);
}

function group(parse: Parse, from: number, cue: number, voice: Voice, withheld: boolean): VerbGroup {
  return { from: voice === 'passive' ? from : Math.min(from, adverbsStart(parse, from)), cue, voice, withheld, refuses: false };
}

function voiceOf(tag: number): Voice {
  if (tag === TAG.GERUND) return 'gerund';
  if (tag === TAG.INFINITIVE) return 'infinitive';
  return tag === TAG.PARTICIPLE ? 'passive' : 'finite';
}

interface Governed {
  readonly from: number;
  readonly voice: Voice;
  readonly withheld: boolean;
  /** Whether an auxiliary or a modal governs the verb. */
  readonly isGoverned: boolean;
}

/** Reads the auxiliaries, modals and adverbs before a verb, from right to left. */
function governors(parse: Parse, i: number, alone: Voice): Governed {
  let from = i;
  let voice = alone;
  let withheld = false;
  let j = i - 1;
  for (; j >= parse.from; j--) {
    const tag = tagAt(parse, j);
    if (tag === TAG.ADVERB && !isInside(parse, j)) {
      if (negates(parse, j)) withheld = true;
      continue;
    }
    if (tag !== TAG.AUXILIARY && tag !== TAG.MODAL) break;
    from = j;
    if (NEGATED_VERB.test(word(parse, j)) || (tag === TAG.MODAL && word(parse, j) === 'cannot')) withheld = true;
    voice = tag === TAG.MODAL ? afterModal(voice) : afterAuxiliary(parse, j, i, voice);
  }
  const isGoverned = from < i;
  const seems = tagAt(parse, j) === TAG.TO && isGoverned && (classes(parse, j + 1) & CLASS.HAVE) !== 0;
  if (seems && tagAt(parse, j - 2) === TAG.AUXILIARY) from = j - 2;
  return { from, voice, withheld, isGoverned };
}

const NEGATED_VERB = /n't$/;

function negates(parse: Parse, i: number): boolean {
  return ((classes(parse, i) & CLASS.NEGATION) !== 0 || word(parse, i) === 'not') && !ONLY.test(word(parse, i + 1));
}

function afterModal(voice: Voice): Voice {
  return voice === 'infinitive' ? 'finite' : voice;
}

/** `has said` and `did say` are finite, `has been said` and `was said` passive, `was saying` finite. */
function afterAuxiliary(parse: Parse, auxiliary: number, verb: number, voice: Voice): Voice {
  if ((classes(parse, auxiliary) & (CLASS.HAVE | CLASS.DO)) === 0) return voice === 'gerund' ? 'finite' : voice;
  if (voice === 'passive' && !hasBe(parse, auxiliary + 1, verb)) return 'finite';
  return voice === 'infinitive' ? 'finite' : voice;
}

function hasBe(parse: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((classes(parse, i) & CLASS.BE) !== 0) return true;
  return false;
}

/** `continued to insist`, `has since come to accept`: first token of the group of the verb that tells how the saying went on; else -1. */
function aspectStart(parse: Parse, i: number): number {
  let to = i - 1;
  while (tagAt(parse, to) === TAG.ADVERB) to--;
  if (tagAt(parse, to) !== TAG.TO) return -1;
  if (cues().readiness.has(word(parse, to - 1)) && (classes(parse, to - 2) & CLASS.BE) !== 0)
    return governors(parse, to - 1, 'finite').from;
  if (word(parse, to - 1) === 'pains') return governors(parse, to - 2, 'finite').from;
  const verb = word(parse, to - 1) === 'on' ? to - 2 : to - 1;
  if (
    !(cues().aspects.has(word(parse, verb)) || cues().attempts.has(word(parse, verb))) ||
    (tagAt(parse, verb) !== TAG.FINITE && tagAt(parse, verb) !== TAG.PARTICIPLE)
  )
    return -1;
  return governors(parse, verb, 'finite').from;
}

/** `declined to say`, `stopped short of saying`: the group and the first token of the refusal that governs the cue. */
function refusal(parse: Parse, i: number, voice: Voice): { readonly from: number; readonly cue: number } | null {
  if (voice === 'infinitive' && tagAt(parse, i - 1) === TAG.TO && cues().withholdingForms.has(word(parse, i - 2)))
    return { from: withholderStart(parse, i - 2), cue: i - 2 };
  if (voice === 'gerund' && word(parse, i - 1) === 'of' && word(parse, i - 2) === 'short')
    return { from: adverbsStart(parse, i - SHORT_OF), cue: i - SHORT_OF };
  return null;
}

/** Tokens from the verb of `went so far as to say` and of `stopped short of saying` to the cue. */
const SO_FAR_AS = 5;
const SHORT_OF = 3;

function isSoFarAs(parse: Parse, i: number): boolean {
  return word(parse, i - 2) === 'as' && word(parse, i - 3) === 'far' && word(parse, i - 4) === 'so';
}

function withholderStart(parse: Parse, verb: number): number {
  let from = verb;
  while (tagAt(parse, from - 1) === TAG.AUXILIARY || tagAt(parse, from - 1) === TAG.ADVERB) from--;
  return from;
}

/** First of the adverbs that stand before token i: `has also repeatedly`. */
function adverbsStart(parse: Parse, i: number): number {
  let from = i;
  while (isGroupAdverb(parse, from - 1)) from--;
  return from;
}

function isGroupAdverb(parse: Parse, i: number): boolean {
  return i >= parse.from && !isInside(parse, i) && tagAt(parse, i) === TAG.ADVERB && word(parse, i) !== 'here';
}
