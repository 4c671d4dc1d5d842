import type { ActorMention } from '../actors/index.js';
import { TAG } from '../attribution/index.js';
import { CLASS, classesAt, KIND, lowerOf, type Reading, SHAPE, shapeAt, type TokenRange, type WordTest } from '../reading/index.js';
import type { Words } from './automaton.js';

/** What is known of the statement or text that a region is cut from. */
export interface RegionOptions {
  readonly cue: TokenRange | null;
  readonly lemma: string | null;
  /** What the cue lets follow, see the frames of `lexicons/cues.json`. */
  readonly takesObject: boolean;
  readonly judges: boolean;
  readonly content: readonly TokenRange[];
  readonly withheld: boolean;
  readonly speakerActor: string | null;
  readonly speakerName: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, string>;
  /** Whether the region is a bare text whose first subject is the source. */
  readonly bare: boolean;
  /** Whether the region is a text as a whole, with all its clauses, and not what attribution cut out as one statement. */
  readonly whole: boolean;
}

/** What a stance is read from: the words of a statement (cue, contents, later cues), without its source. */
export interface Region extends Words, RegionOptions {
  readonly reading: Reading;
  readonly tags: Uint8Array;
  readonly mentions: ReadonlyMap<number, ActorMention>;
  /** Token of each word. */
  readonly token: Int32Array;
  readonly question: boolean;
  /** Whether somebody speaks in it: a quotation, or `we`. */
  readonly personal: boolean;
  /** Mere narration: nobody is quoted and nobody says `we`. */
  readonly narrated: boolean;
}

/** 1 for the tags that no target gap crosses. */
const BARRIERS = new Uint8Array(Math.max(...Object.values(TAG)) + 1);
for (const tag of [TAG.SUBORDINATOR, TAG.RELATIVE, TAG.FINITE, TAG.AUXILIARY, TAG.MODAL]) BARRIERS[tag] = 1;

/** Most words of one statement that are looked at: longer "sentences" are tables or noise. */
const MOST_WORDS = 500;

export function regionOf(
  reading: Reading,
  tags: Uint8Array,
  mentions: ReadonlyMap<number, ActorMention>,
  ranges: readonly TokenRange[],
  without: readonly TokenRange[],
  options: RegionOptions,
): Region {
  const { tokens } = reading;
  const token: number[] = [];
  const broken: number[] = [];
  let mark = 0;
  for (const range of ranges) {
    mark = 1;
    for (let i = range.from; i < range.to && token.length < MOST_WORDS; i++) {
      if (isWithin(without, i)) {
        mark = 1;
        continue;
      }
      const kind = tokens.kind[i];
      if (kind === KIND.WORD || kind === KIND.NUMBER) {
        token.push(i);
        broken.push(mark === 1 && resumes(tags[i]) && without.some((gap) => gap.to === i) ? 0 : mark);
        mark = 0;
      } else if (
        kind === KIND.COMMA ||
        kind === KIND.SEMICOLON ||
        kind === KIND.COLON ||
        kind === KIND.STOP ||
        (kind === KIND.DASH && tokens.gap[i] > 0)
      )
        mark = 1;
    }
  }
  const { vocabulary } = tokens;
  const { cue } = options;
  const barrier: number[] = [];
  const opening: number[] = [];
  const literal: number[] = [];
  const stem: number[] = [];
  for (let n = 0; n < token.length; n++) {
    const i = token[n];
    const word = tokens.word[i];
    barrier.push(BARRIERS[tags[i]]);
    const opens = n === 0 || options.content.some((range) => range.from === i) || tokens.kind[i - 1] === KIND.QUOTE;
    opening.push(opens && !(cue !== null && i >= cue.from && i < cue.to) ? 1 : 0);
    literal.push(vocabulary.literal[word]);
    stem.push(vocabulary.stem[word]);
  }
  const last = ranges.at(-1)?.to ?? 0;
  const personal = token.some(
    (i) => ((classesAt(tokens, i) & CLASS.FIRST_PERSON) !== 0 && !mentions.has(i)) || reading.quotationAt[i] >= 0,
  );
  return {
    reading,
    tags,
    mentions,
    count: token.length,
    token: new Int32Array(token),
    broken,
    barrier,
    opening,
    literal,
    stem,
    question: tokens.text.charAt(tokens.start[last] ?? -1) === '?' || tokens.text.charAt(tokens.start[last - 1] ?? -1) === '?',
    personal,
    narrated: options.bare && !personal,
    ...options,
  };
}

function isWithin(ranges: readonly TokenRange[], i: number): boolean {
  for (const { from, to } of ranges) if (i >= from && i < to) return true;
  return false;
}

/** A verb right after a parenthesis goes on with the clause before it. */
function resumes(tag: number): boolean {
  return tag === TAG.FINITE || tag === TAG.MODAL || tag === TAG.AUXILIARY || tag === TAG.TO;
}

/** Lower-cased word at position i of the region. */
export function wordAt(region: Region, i: number): string {
  const token = region.token[i];
  return token === undefined ? '' : lowerOf(region.reading.tokens, token);
}

/** Whether the word at position i passes a test; beyond the region there is none that does. */
export function passesAt(region: Region, i: number, test: WordTest): boolean {
  const token = region.token[i];
  return token !== undefined && test(region.reading.tokens, token);
}

export function tagAt(region: Region, i: number): number {
  const token = region.token[i];
  return token === undefined ? TAG.NONE : region.tags[token];
}

export function classAt(region: Region, i: number): number {
  const token = region.token[i];
  return token === undefined ? 0 : classesAt(region.reading.tokens, token);
}

export function isCapitalAt(region: Region, i: number): boolean {
  const token = region.token[i];
  return token !== undefined && (shapeAt(region.reading.tokens, token) & SHAPE.CAPITAL) !== 0;
}

export function isCueAt(region: Region, i: number): boolean {
  const token = region.token[i];
  return token !== undefined && region.cue !== null && token >= region.cue.from && token < region.cue.to;
}

/** `we`, `us`, `our`; not the country `US`. */
export function isFirstPerson(region: Region, i: number): boolean {
  return !region.mentions.has(region.token[i]) && (classAt(region, i) & CLASS.FIRST_PERSON) !== 0;
}

export function isFiniteAt(region: Region, i: number): boolean {
  const tag = tagAt(region, i);
  return tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL;
}
