import { TAG } from '../attribution/index.js';
import { setOf } from '../lazily.js';
import { scope } from '../packing/index.js';
import { CLASS, oneOf } from '../reading/index.js';
import { classAt, isCueAt, isFiniteAt, passesAt, type Region, tagAt, wordAt } from './region.js';

/** How a sentence that tells of an act is built: its main verb, and what stands beside the main clause. */
export interface Clauses {
  /** Positions [from, to) of the main verb with its auxiliaries; empty where none is found. */
  readonly from: number;
  readonly to: number;
  /** 1 where a word stands in a subordinate clause, a participle clause or a phrase of circumstance. */
  readonly aside: Uint8Array;
}

const isCircumstance = oneOf(setOf(() => scope().circumstances));
const openers = setOf(() => scope().openers);

/** The main clause of a region from position `start` on. */
export function clausesOf(region: Region, start: number): Clauses {
  const aside = new Uint8Array(region.count);
  const from = mainVerb(region, start, aside);
  const to = verbEnd(region, from);
  if (from < region.count) markAsides(region, to, aside);
  return { from, to: Math.min(to, region.count), aside };
}

/** Start of the main verb: the first finite verb that no subordinate or relative clause owns. */
function mainVerb(region: Region, start: number, aside: Uint8Array): number {
  let i = start;
  if (openers.has(wordAt(region, i)) || tagAt(region, i) === TAG.GERUND) i = skipOpening(region, i, aside);
  for (; i < region.count; i++) {
    if (tagAt(region, i) === TAG.RELATIVE) {
      i = skipRelative(region, i, aside);
      continue;
    }
    if ((!isVerbAt(region, i) && !isCueAt(region, i)) || isLooseParticiple(region, i)) continue;
    const later = isNounToo(region, i) ? laterVerb(region, i) : -1;
    return later < 0 ? i : later;
  }
  return region.count;
}

/** A finite verb that is no part of a name and no compound like `Iran-backed`. */
function isVerbAt(region: Region, i: number): boolean {
  if (!isFiniteAt(region, i)) return false;
  return !region.mentions.has(region.token[i]) && !wordAt(region, i).includes('-');
}

/** `soldiers, backed by allied fighters, have fled`: behind a mark and before `by`, with the verb still to come. */
function isLooseParticiple(region: Region, i: number): boolean {
  return region.broken[i] === 1 && i > 0 && wordAt(region, i + 1) === 'by' && finiteAfter(region, i + 1);
}

function isNounToo(region: Region, i: number): boolean {
  return tagAt(region, i) === TAG.FINITE && (classAt(region, i) & CLASS.NOUN) !== 0;
}

/** `A Taliban attack on a base has killed`: another verb of the same clause shows that the first was a noun; -1 where there is none. */
function laterVerb(region: Region, from: number): number {
  for (let i = from + 1; i < region.count && region.broken[i] === 0; i++) {
    const tag = tagAt(region, i);
    if (tag === TAG.RELATIVE || tag === TAG.SUBORDINATOR || tag === TAG.COORDINATOR || passesAt(region, i, isCircumstance)) return -1;
    if (isVerbAt(region, i)) return i;
  }
  return -1;
}

/** `After the army shelled the town,`: up to the mark, unless no main verb follows it. */
function skipOpening(region: Region, start: number, aside: Uint8Array): number {
  for (let i = start + 1; i < region.count; i++) {
    if (region.broken[i] === 0) continue;
    if (!finiteAfter(region, i)) return start;
    aside.fill(1, start, i);
    return i;
  }
  return start;
}

/** A relative clause in the subject: up to the second verb group, or a mark behind the first. */
function skipRelative(region: Region, start: number, aside: Uint8Array): number {
  let i = start + 1;
  while (i < region.count && !isFiniteAt(region, i)) i++;
  i = verbEnd(region, i);
  while (i < region.count && region.broken[i] === 0 && !isFiniteAt(region, i)) i++;
  if (!finiteAfter(region, i)) return start;
  aside.fill(1, start, i);
  return i - 1;
}

function finiteAfter(region: Region, from: number): boolean {
  for (let i = from; i < region.count; i++) if (isVerbAt(region, i)) return true;
  return false;
}

/** End of the verb group that begins at `from`: auxiliaries, adverbs, and the verb itself. */
function verbEnd(region: Region, from: number): number {
  let i = from;
  if (tagAt(region, i) === TAG.FINITE) return i + 1;
  for (i++; i < region.count && region.broken[i] === 0; i++) {
    const tag = tagAt(region, i);
    if (tag === TAG.PARTICIPLE && tagAt(region, i + 1) === TAG.GERUND) continue;
    if (tag === TAG.PARTICIPLE || tag === TAG.INFINITIVE || tag === TAG.GERUND || tag === TAG.FINITE) {
      if (/^(?:been|being|be|have)$/.test(wordAt(region, i))) continue;
      return i + 1;
    }
    if (tag !== TAG.AUXILIARY && tag !== TAG.ADVERB && tag !== TAG.MODAL) return i;
  }
  return i;
}

/** Behind the main verb everything from the first subordinator, relative, circumstance or loose participle on, until a coordinated verb. */
function markAsides(region: Region, from: number, aside: Uint8Array): void {
  let inside = false;
  for (let i = from; i < region.count; i++) {
    if (resumes(region, i)) inside = false;
    else if (opensAside(region, i, from)) inside = true;
    if (inside) aside[i] = 1;
  }
}

function resumes(region: Region, i: number): boolean {
  return tagAt(region, i) === TAG.COORDINATOR && isFiniteAt(region, i + 1) && region.broken[i] === 1;
}

function opensAside(region: Region, i: number, verb: number): boolean {
  const tag = tagAt(region, i);
  if (tag === TAG.RELATIVE) return true;
  if (tag === TAG.SUBORDINATOR) return i > verb || wordAt(region, i) !== 'that';
  if (passesAt(region, i, isCircumstance)) return true;
  if (tag === TAG.GERUND) return region.broken[i] === 1 || tagAt(region, i - 1) === TAG.PREPOSITION;
  return tag === TAG.PARTICIPLE && (region.broken[i] === 1 || tagAt(region, i - 1) === TAG.NOUN);
}
