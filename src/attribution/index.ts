import { KIND, lowerOf, type Reading, type Sentence, SHAPE, shapeAt, type TokenRange, type Tokens } from '../reading/index.js';
import { findCandidates } from './candidates.js';
import { FRAME } from './cues.js';
import type { Attribution } from './found.js';
import { type Genre, genreOf } from './genre.js';
import { attributeByMark, type IsActor } from './headings.js';
import { introduce } from './introduction.js';
import type { Parse } from './parse.js';
import { attribute } from './sentence.js';
import { tag } from './tagging.js';
import { isCourtesy } from './turns.js';

export { isReflexive } from './following.js';
export { isFiniteTag, TAG } from './tags.js';

/** One act of a statement: a cue (none for what the main cue's content began with) and the content that goes with it. */
export interface Part {
  readonly content: TokenRange;
  readonly extent: TokenRange;
  readonly cue: TokenRange | null;
  readonly lemma: string | null;
  /** Whether the content is the object of the cue: `condemned` / `the strikes`. */
  readonly takesObject: boolean;
  /** Whether the cue passes a judgement on its object: `called X a farce`, `dismissed X as`. */
  readonly judges: boolean;
  readonly withheld: boolean;
}

const OBJECT_FRAMES = FRAME.object | FRAME.predicate | FRAME.request | FRAME.noun;

/** A statement as ranges of tokens, before anybody knows who the speaker is. */
export interface RawStatement {
  readonly sentence: Sentence;
  readonly content: TokenRange[];
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  readonly extent: TokenRange;
  readonly lemma: string | null;
  /** The statement cut where a later cue of the same source begins: `thanked X` / `looked forward to Y`. */
  readonly parts: readonly Part[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly withheld: boolean;
  /** Index of the statement whose speaker this one inherits, else null. */
  readonly inherits: number | null;
  /** Words elsewhere that name the speaker (a label, a heading's issuer), where no source does. */
  readonly issuer: TokenRange | null;
  readonly agentless: boolean;
  readonly heading: boolean;
}

export interface Attributed {
  readonly statements: RawStatement[];
  readonly tags: Uint8Array;
}

/** Longest sentence in which anybody is looked for, in tokens: longer ones are tables or noise. */
const LONGEST_SENTENCE = 1000;

/** Finds all statements of a text: who is said to say what, in order. */
export function attributeAll(reading: Reading, isActor: IsActor): Attributed {
  const tags = tag(reading);
  const genre = genreOf(reading);
  const drafts: Draft[] = [];
  const begun = new Set<number>();
  reading.sentences.forEach((sentence, number) => {
    if (sentence.to - sentence.from > LONGEST_SENTENCE) return;
    const last = drafts.at(-1);
    const adjacent = last !== undefined && last.sentence === reading.sentences[number - 1] ? last : null;
    const found = draftsOf(reading, tags, sentence, genre, isActor, { begun, introduction: introduced(reading, adjacent, sentence) });
    if (found.length > 0) begun.add(sentence.paragraph);
    drafts.push(...found.flatMap(withoutEmpty));
  });
  return { statements: settle(reading, tags, drafts, genre), tags };
}

/** Contents that hold no word are dropped, and with the last of them the statement. */
function withoutEmpty(draft: Draft): Draft[] {
  const content = draft.content.filter((range) => range.to > range.from);
  return content.length === draft.content.length ? [draft] : content.length === 0 ? [] : [{ ...draft, content }];
}

/** A statement or a quoted sentence that waits for its speaker. */
interface Draft {
  readonly sentence: Sentence;
  readonly attribution: Attribution | null;
  readonly content: TokenRange[];
  readonly issuer: TokenRange | null;
  readonly label: TokenRange | null;
  /** Waits for a statement of the same quotation or before. */
  readonly waits: boolean;
  /** Ends in a colon, and holds no words of the speaker yet. */
  readonly introduces: boolean;
  /** Goes on with the speech of its paragraph: what minutes report without a cue. */
  readonly carries: boolean;
}

function parseOf(reading: Reading, tags: Uint8Array, sentence: Sentence, from: number): Parse {
  let to = sentence.to;
  while (to > from && reading.tokens.kind[to - 1] === KIND.STOP && reading.quotationAt[to - 1] < 0) to--;
  return { reading, tokens: reading.tokens, tags, sentence, from, to, memo: { candidates: null, places: null } };
}

/** The attribution that ended the sentence before with a colon (`The minister said:`), whose words begin here. */
function introduced(reading: Reading, before: Draft | null, sentence: Sentence): Draft | null {
  return before?.introduces === true && reading.quotationAt[sentence.from] >= 0 ? before : null;
}

/** What the sentences before have left to the next one: paragraphs that hold a statement, and a colon that waits for its words. */
interface Before {
  readonly begun: ReadonlySet<number>;
  readonly introduction: Draft | null;
}

function draftsOf(
  reading: Reading,
  tags: Uint8Array,
  sentence: Sentence,
  genre: Genre,
  isActor: IsActor,
  { begun, introduction }: Before,
): Draft[] {
  const turn = genre.turns.get(sentence.paragraph);
  const opensTurn = turn?.opens === true && sentence.first;
  const from = opensTurn ? Math.min((reading.paragraphs[sentence.paragraph]?.label ?? sentence.from) + 1, sentence.to) : sentence.from;
  const parse = parseOf(reading, tags, sentence, from);
  if (parse.to <= parse.from) return [];
  const draft = (attribution: Attribution | null, content: TokenRange[], rest: Partial<Draft> = {}): Draft => ({
    sentence,
    attribution,
    content,
    issuer: null,
    label: null,
    waits: false,
    introduces: false,
    carries: false,
    ...rest,
  });
  if (turn !== undefined && !turn.asks) {
    if (isCourtesy(reading.tokens, parse, sentence)) return [];
    const opening = turn.opens && !begun.has(sentence.paragraph);
    return [draft(null, [{ from: parse.from, to: parse.to }], { issuer: turn.label, label: opening ? turn.label : null })];
  }
  if (turn?.asks === true) return [];
  const office = genre.offices.get(sentence.paragraph);
  if (office !== undefined && !sentence.heading) {
    const own = attribute(parse).filter(
      (found) => found.source !== null && isOwnVoice(reading.tokens, found.source) && opensClause(reading.tokens, parse, found.source),
    );
    if (own.length > 0) return own.map((found) => draft(found, found.content, { issuer: office }));
    const agentless = attribute(parse).find((found) => found.agentless);
    if (agentless !== undefined) return [draft(agentless, agentless.content, { issuer: office })];
    return [draft(null, [{ from: parse.from, to: parse.to }], { issuer: office })];
  }
  const byMark = attributeByMark(parse, isActor);
  if (byMark !== null) return [draft(byMark, byMark.content)];
  const quotation = reading.quotationAt[parse.from];
  const found = attribute(parse);
  if (found.length > 0) return found.map((one) => draft(one, one.content));
  if (introduction !== null) return [draft(introduction.attribution, [{ from: parse.from, to: parse.to }])];
  const introducing = reading.tokens.kind[parse.to - 1] === KIND.COLON ? introduce(parse) : null;
  if (introducing !== null) return [draft(introducing, [], { introduces: true })];
  if (quotation < 0 && genre.minutes && !sentence.heading && !sentence.first)
    return [draft(null, [{ from: parse.from, to: parse.to }], { carries: true })];
  if (quotation < 0 ? !isLedIn(reading, parse) : !fillsSentence(reading, parse, quotation)) return [];
  return [draft(null, [{ from: parse.from, to: parse.to }], { waits: true })];
}

/** Sentences of an office's own text that name the office itself: `We`, `The Ministry`, `The Federal Government of Nigeria`. */
function isOwnVoice(tokens: Tokens, source: TokenRange): boolean {
  const first = lowerOf(tokens, source.from);
  if (first === 'we' || first === 'i') return true;
  for (let i = source.from; i < source.to; i++)
    if (/^(?:ministry|government|department|embassy|office|commission|delegation|secretariat|republic)$/.test(lowerOf(tokens, i)))
      return true;
  return false;
}

/** The subject of the main clause: first, or after an adjunct and its comma (`In that spirit, we propose`). */
function opensClause(tokens: Tokens, parse: Parse, source: TokenRange): boolean {
  return source.from <= parse.from + 2 || tokens.kind[source.from - 1] === KIND.COMMA;
}

/** Whether the quotation that opens a sentence covers it (its closing mark may be missing). */
function fillsSentence(reading: Reading, parse: Parse, quotation: number): boolean {
  const { close } = reading.quotations[quotation];
  return close >= parse.to - 2 && parse.to - parse.from > 2;
}

/** `Now, "X"`: a quotation to the sentence's end after one word of the narrator and its comma. */
function isLedIn(reading: Reading, parse: Parse): boolean {
  const open = parse.from + 2;
  const quotation = reading.quotationAt[open] ?? -1;
  if (quotation < 0 || reading.quotationAt[open - 1] >= 0 || reading.tokens.kind[open - 1] !== KIND.COMMA) return false;
  return reading.quotations[quotation].close >= parse.to - 2;
}

/** Longest distance, in sentences, over which a quotation without a cue still belongs to the statement before. */
const LONGEST_REACH = 2;

/** Gives waiting quotations their statement, drops what finds none, and fixes order and form. */
function settle(reading: Reading, tags: Uint8Array, drafts: Draft[], genre: Genre): RawStatement[] {
  const order = drafts.map((draft, index) => ({ draft, index, inherits: null as Draft | null, dropped: false }));
  for (const item of order) {
    if (!item.draft.waits && !item.draft.carries) continue;
    const owner = item.draft.carries ? speechBefore(drafts, item.index) : ownerOf(reading, drafts, item.index);
    if (owner === null) item.dropped = true;
    else item.inherits = owner;
  }
  const kept = order.filter((item) => !item.dropped && !item.draft.introduces);
  const numbers = new Map(kept.map((item, number) => [item.draft, number]));
  return kept.map((item, number) => {
    const { draft } = item;
    const previous = number - 1;
    let inherits = item.inherits === null ? null : (numbers.get(item.inherits) ?? null);
    if (draft.attribution === null && draft.issuer !== null && draft.label === null && previous >= 0) {
      const before = kept[previous]?.draft;
      if (before !== undefined && before.issuer === draft.issuer && genre.turns.has(draft.sentence.paragraph)) inherits = previous;
    }
    const source = draft.attribution?.source ?? draft.label;
    const extent = draft.attribution === null || draft.attribution.content.length === 0 ? spanOf(draft.content) : draft.attribution.extent;
    return {
      sentence: draft.sentence,
      content: draft.content,
      cue: draft.attribution?.cue ?? null,
      source,
      extent,
      lemma: draft.attribution?.lemma ?? null,
      parts: partsOf(reading, tags, draft),
      form: formOf(reading, draft.content),
      withheld: draft.attribution?.withheld ?? false,
      inherits,
      issuer: draft.issuer,
      agentless: draft.attribution?.agentless ?? false,
      heading: draft.sentence.heading,
    };
  });
}

function spanOf(content: TokenRange[]): TokenRange {
  return { from: Math.min(...content.map((range) => range.from)), to: Math.max(...content.map((range) => range.to)) };
}

/** The statement just before in the same paragraph. */
function speechBefore(drafts: readonly Draft[], index: number): Draft | null {
  const before = drafts[index - 1];
  return before !== undefined && before.sentence.paragraph === drafts[index]?.sentence.paragraph ? before : null;
}

/** The statement a waiting quotation belongs to: one of the same quotation first, else the one before, else the one after in its paragraph. */
function ownerOf(reading: Reading, drafts: Draft[], index: number): Draft | null {
  const draft = drafts[index];
  if (draft === undefined) return null;
  const quotation = reading.quotationAt[draft.sentence.from];
  const same = (other: Draft) =>
    other.content.some((range) => reading.quotationAt[range.from] === quotation || reading.quotationAt[range.to - 1] === quotation);
  for (let i = index + 1; i < drafts.length; i++) {
    const other = drafts[i];
    if (other === undefined || other.sentence.paragraph !== draft.sentence.paragraph || !same(other)) break;
    if (!other.waits) return other;
  }
  for (let i = index - 1; i >= 0; i--) {
    const other = drafts[i];
    if (other === undefined || other.sentence.heading) break;
    const apart = reading.sentences.indexOf(draft.sentence) - reading.sentences.indexOf(other.sentence);
    const paragraphs = draft.sentence.paragraph - other.sentence.paragraph;
    if (other.waits && apart <= LONGEST_REACH) continue;
    if (apart > LONGEST_REACH + (index - i - 1) || paragraphs > 1 + (index - i - 1)) break;
    return other;
  }
  for (let i = index + 1; i < drafts.length; i++) {
    const other = drafts[i];
    if (other === undefined || other.sentence.paragraph > draft.sentence.paragraph + 1) break;
    if (!other.waits) return other;
  }
  return null;
}

/** Direct where all words stand in quotation marks, indirect where none do; marks around a name or after `so-called` quote nobody. */
function formOf(reading: Reading, content: TokenRange[]): RawStatement['form'] {
  let inside = 0;
  let outside = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; i++) {
      const kind = reading.tokens.kind[i];
      if (kind !== KIND.WORD && kind !== KIND.NUMBER) continue;
      const quotation = reading.quotationAt[i];
      if (quotation >= 0 && !isScare(reading, quotation)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

function isScare(reading: Reading, number: number): boolean {
  const quotation = reading.quotations[number];
  if (quotation === undefined || quotation.close - quotation.open > 6) return false;
  const { tokens } = reading;
  if (/^(?:so-called|called|named|dubbed|titled|entitled)$/.test(lowerOf(tokens, quotation.open - 1))) return true;
  let words = 0;
  for (let i = quotation.open + 1; i < quotation.close; i++) {
    if (tokens.kind[i] !== KIND.WORD) continue;
    words++;
    if ((shapeAt(tokens, i) & SHAPE.CAPITAL) === 0) return false;
  }
  return words >= 2;
}

/** Contents that a later cue of the same source introduces are parts of their own; the two halves around `, Wang said,` are one. */
function partsOf(reading: Reading, tags: Uint8Array, draft: Draft): Part[] {
  const { attribution, content } = draft;
  if (attribution === null) return content.map((range) => ({ content: range, extent: range, ...NO_CUE }));
  const parse = parseOf(reading, tags, draft.sentence, draft.sentence.from);
  const candidates = content.length > 1 ? findCandidates(parse) : [];
  const parts: Part[] = [];
  for (const [i, range] of content.entries()) {
    const before = i === 0 ? undefined : content[i - 1];
    const own = attribution.cue !== null && attribution.cue.to <= range.from && (before === undefined || attribution.cue.from >= before.to);
    const later =
      before === undefined
        ? undefined
        : candidates.find(({ cue }) => cue.from >= before.to && cue.to <= range.from && cue.from !== attribution.cue?.from);
    const last = parts.at(-1);
    if (before !== undefined && later === undefined && last !== undefined) {
      parts[parts.length - 1] = { ...last, extent: { from: last.extent.from, to: range.to } };
      continue;
    }
    if (later !== undefined)
      parts.push({
        content: range,
        extent: { from: later.cue.from, to: range.to },
        cue: later.cue,
        ...kindOfCue(later.lemma, later.frames, later.withheld),
      });
    else if (own || i === 0)
      parts.push({
        content: range,
        extent: { from: own ? (attribution.cue?.from ?? range.from) : range.from, to: range.to },
        cue: attribution.cue,
        ...kindOfCue(attribution.lemma, attribution.frames, attribution.withheld),
      });
  }
  return parts;
}

const NO_CUE = { cue: null, lemma: null, takesObject: false, judges: false, withheld: false } as const;

function kindOfCue(lemma: string | null, frames: number, withheld: boolean) {
  return { lemma, takesObject: (frames & OBJECT_FRAMES) !== 0, judges: (frames & FRAME.predicate) !== 0, withheld };
}
