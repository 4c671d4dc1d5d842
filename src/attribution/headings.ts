import { setOf } from '../lazily.js';
import { genre, titles } from '../packing/index.js';
import { KIND, lowerOf, type TokenRange } from '../reading/index.js';
import { cues } from './cues.js';
import type { Attribution } from './found.js';
import { hasFinite, isInside, kindAt, type Parse, tagAt, word } from './parse.js';
import { phraseEnd } from './phrases.js';
import { kindOf } from './sourceKind.js';
import { TAG } from './tags.js';

/** Tells whether a stretch of tokens is the name of a state, an organisation or a seat of power. */
export type IsActor = (range: TokenRange) => boolean;

/** Labels of a text's own apparatus: `Source: X news agency`, `Correction: ...`. */
const plainLabels = setOf(() => genre().plainLabels);
const documents = setOf(() => titles().documents);

/** Documents that a headline names before its colon: `Poll: most farmers oppose the levy`. */
const headlineDocuments = setOf(() => genre().headlineDocuments);

/** Longest source before a colon or after a dash. */
const LONGEST_SOURCE = 12;

/** `Kremlin: no date yet`, `Minister X, on Facebook: "..."`, `No deal in old form - senior diplomat`: attribution by punctuation alone. */
export function attributeByMark(parse: Parse, isActor: IsActor): Attribution | null {
  return beforeColon(parse, isActor) ?? (parse.sentence.heading || isHeadingLike(parse) ? afterMark(parse, isActor) : null);
}

function isHeadingLike(parse: Parse): boolean {
  return parse.sentence.first && parse.sentence.paragraph === 0;
}

function beforeColon(parse: Parse, isActor: IsActor): Attribution | null {
  const colon = firstColon(parse);
  if (colon < 0 || colon + 1 >= parse.to || plainLabels.has(word(parse, parse.from))) return null;
  if (isHeadingLike(parse) && documents.has(word(parse, colon + 1))) return null;
  let end = phraseEnd(parse, parse.from);
  if (end === parse.from) return null;
  const source = { from: parse.from, to: end };
  if (kindAt(parse, end) === KIND.COMMA) {
    const comma = end + 1;
    if (tagAt(parse, comma) !== TAG.PREPOSITION || hasFinite(parse, comma, colon)) return null;
    end = colon;
  }
  if (end !== colon) {
    if (hasFinite(parse, parse.from, colon) || tagAt(parse, end) !== TAG.PREPOSITION) return null;
    source.to = end;
  }
  if (!speaks(parse, source, isActor, kindAt(parse, colon + 1) === KIND.QUOTE)) return null;
  return made(source, { from: colon + 1, to: parse.to });
}

function firstColon(parse: Parse): number {
  for (let i = parse.from; i < parse.to && i < parse.from + 24; i++)
    if (kindAt(parse, i) === KIND.COLON) return isInside(parse, i) ? -1 : i;
  return -1;
}

function afterMark(parse: Parse, isActor: IsActor): Attribution | null {
  for (let i = parse.to - 2; i > parse.from && i > parse.to - LONGEST_SOURCE; i--) {
    const kind = kindAt(parse, i);
    const dash = kind === KIND.DASH && parse.tokens.gap[i] > 0;
    if (!dash && kind !== KIND.COLON) continue;
    if (isInside(parse, i)) return null;
    const source = { from: i + 1, to: parse.to };
    if (hasFinite(parse, source.from, source.to) || phraseEnd(parse, source.from) < source.to) return null;
    if (!dash && !isActor(source)) return null;
    if (!speaks(parse, source, isActor, dash)) return null;
    return made(source, { from: parse.from, to: i });
  }
  return null;
}

function speaks(parse: Parse, source: TokenRange, isActor: IsActor, quoted: boolean): boolean {
  if (isActor(source)) return true;
  const kind = kindOf(parse, source);
  if (kind === 'role') return true;
  if (kind === 'organisation') return quoted || source.to - source.from > 1 || parse.sentence.heading;
  if (kind === 'document') return parse.sentence.heading && headlineDocuments.has(word(parse, source.to - 1));
  return kind === 'name' && (quoted || speaksLater(parse, source));
}

/** Longest personal name in a headline, in words. */
const LONGEST_NAME = 3;

/** `Osei: No date set for talks`: whether a headline's name is that of somebody who is said to say something further down. */
function speaksLater(parse: Parse, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_NAME || !(parse.sentence.heading || isHeadingLike(parse))) return false;
  const { tokens, tags } = parse;
  const surname = tokens.word[to - 1];
  for (let i = parse.sentence.to; i + 1 < tokens.count; i++)
    if (tokens.word[i] === surname && tags[i] === TAG.NAME && tags[i + 1] === TAG.FINITE && cues().plainForms.has(lowerOf(tokens, i + 1)))
      return true;
  return false;
}

function made(source: TokenRange, content: TokenRange): Attribution {
  return { cue: null, source, content: [content], extent: content, lemma: null, frames: 0, withheld: false, agentless: false };
}
