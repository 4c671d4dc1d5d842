import { type ActorMention, findActors, NAMING, type Owner, type Party, resolveSpeakers } from './actors/index.js';
import { attributeAll, type RawStatement } from './attribution/index.js';
import { createVocabulary, isFull, lowerOf, type Reading, read, type Symbols, type TokenRange, type Vocabulary } from './reading/index.js';
import { type Region, regionOf } from './stance/index.js';

/** A text with everything known but the stances. */
export interface Attribution {
  readonly reading: Reading;
  readonly tags: Uint8Array;
  readonly mentions: readonly ActorMention[];
  readonly byStart: ReadonlyMap<number, ActorMention>;
  readonly statements: readonly RawStatement[];
  readonly speakers: readonly (Party | null)[];
  readonly people: ReadonlyMap<string, string>;
  readonly owners: readonly Owner[];
}

/** Reading, attribution, actors: the part of the way of the data that lexicons of stance do not touch. */
export function createReader(symbols: Symbols): (text: string) => Attribution {
  let vocabulary: Vocabulary = createVocabulary(symbols);
  return (text) => {
    if (isFull(vocabulary)) vocabulary = createVocabulary(symbols);
    const reading = read(text, vocabulary);
    const mentions = findActors(reading);
    const byStart = new Map(mentions.map((mention) => [mention.from, mention]));
    const { statements, tags } = attributeAll(reading, (range) => isActorName(reading, byStart, range));
    const { speakers, people, owners } = resolveSpeakers(reading, tags, statements, mentions);
    return { reading, tags, mentions, byStart, statements, speakers, people, owners };
  };
}

/** Whether a range is just the name of a state or body, bar its article. */
function isActorName({ tokens }: Reading, byStart: ReadonlyMap<number, ActorMention>, range: TokenRange): boolean {
  const article = lowerOf(tokens, range.from) === 'the';
  const mention = byStart.get(article ? range.from + 1 : range.from);
  return mention !== undefined && mention.to >= range.to && mention.naming !== NAMING.ADJECTIVE && mention.naming !== NAMING.CITY;
}

/** The acts of one statement, each with its cue and content and without its source; most statements are one act. */
export function statementRegions(attribution: Attribution, number: number): Region[] {
  const statement = attribution.statements[number] as RawStatement; // callers number the statements they were given
  const speaker = attribution.speakers[number] ?? null;
  return statement.parts.map((part) => {
    const extent = statement.parts.length === 1 ? statement.extent : part.extent;
    const later = part.cue !== null && part.cue.from !== statement.cue?.from;
    const hidden = later && statement.source !== null ? [statement.source] : withoutSource(statement);
    return regionOf(attribution.reading, attribution.tags, attribution.byStart, [extent], hidden, {
      cue: part.cue,
      lemma: part.lemma,
      takesObject: part.takesObject,
      judges: part.judges,
      content: [part.content],
      withheld: part.withheld,
      speakerActor: speaker?.actor ?? null,
      speakerName: speaker?.nameWords ?? new Set(),
      people: attribution.people,
      bare: false,
      whole: false,
    });
  });
}

/** `Caracas, she said, must ...`: of a parenthesis nothing is left, of other attributions all but the source. */
function withoutSource({ content, cue, source, parts }: RawStatement): TokenRange[] {
  if (source === null) return [];
  if (cue === null || parts[0]?.takesObject === true) return [source];
  for (let i = 0; i + 1 < content.length; i++) {
    const from = content[i]?.to ?? 0;
    const to = content[i + 1]?.from ?? 0;
    if (cue.from >= from && cue.to <= to && source.from >= from && source.to <= to) return [{ from, to }];
  }
  return [source];
}

/** The words of a bare sentence: all of them, with the source of its first statement as speaker. */
export function textRegion(attribution: Attribution): Region {
  const { reading, statements, speakers } = attribution;
  const first = statements[0];
  const speaker = speakers[0] ?? null;
  const whole = { from: 0, to: reading.tokens.count };
  return regionOf(reading, attribution.tags, attribution.byStart, [whole], first?.source == null ? [] : [first.source], {
    cue: first?.cue ?? null,
    lemma: first?.lemma ?? null,
    takesObject: first?.parts[0]?.takesObject ?? false,
    judges: first?.parts[0]?.judges ?? false,
    content: first?.content ?? [],
    withheld: first?.withheld ?? false,
    speakerActor: speaker?.actor ?? null,
    speakerName: speaker?.nameWords ?? new Set(),
    people: attribution.people,
    bare: first === undefined,
    whole: true,
  });
}
