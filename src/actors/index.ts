import { type RawStatement, TAG } from '../attribution/index.js';
import { CLASS, classesAt, KIND, lowerOf, type Reading, type TokenRange } from '../reading/index.js';
import { type ActorMention, NAMING } from './gazetteer.js';
import {
  actorName,
  actorType,
  codeOf,
  genderOf,
  isHonorific,
  isOrganisation,
  isRole,
  nameText,
  type Party,
  personName,
  plainWord,
} from './roster.js';

export { type ActorMention, findActors, gazetteer, NAMING } from './gazetteer.js';
export type { Party } from './roster.js';
export { codeOf } from './roster.js';

export interface Resolved {
  /** One party a statement, null where the text does not tell. */
  readonly speakers: (Party | null)[];
}

interface Context {
  readonly reading: Reading;
  readonly tags: Uint8Array;
  readonly mentions: readonly ActorMention[];
  readonly byStart: ReadonlyMap<number, ActorMention>;
  readonly parties: Party[];
  readonly home: ActorMention | null;
  readonly topic: ActorMention[];
}

/** Finds who each source is: one party for full name, surname, title and pronoun. */
export function resolveSpeakers(
  reading: Reading,
  tags: Uint8Array,
  statements: readonly RawStatement[],
  mentions: readonly ActorMention[],
): Resolved {
  const byStart = new Map(mentions.map((mention) => [mention.from, mention]));
  const context: Context = {
    reading,
    tags,
    mentions,
    byStart,
    parties: [],
    home: homeOf(reading, mentions),
    topic: topicsOf(reading, mentions),
  };
  introduceAll(context);
  const speakers: (Party | null)[] = [];
  statements.forEach((statement, number) => {
    speakers.push(speakerOf(context, statement, statements, speakers, number));
  });
  statements.forEach((statement, number) => {
    if (statement.inherits !== null) speakers[number] = speakers[statement.inherits] ?? null;
  });
  return { speakers };
}

/** The state that the dateline's place lies in. */
function homeOf(reading: Reading, mentions: readonly ActorMention[]): ActorMention | null {
  const { dateline } = reading;
  if (dateline !== null)
    return mentions.find((mention) => mention.from >= dateline.from && mention.to <= dateline.to && actorType(mention) === 'state') ?? null;
  return null;
}

/** Actors of the headline, in order. */
function topicsOf(reading: Reading, mentions: readonly ActorMention[]): ActorMention[] {
  const limit = reading.headline?.to ?? 0;
  return mentions.filter((mention) => mention.to <= limit);
}

/** Parties named with a title before a statement is theirs: `Foreign Minister Wang Yi held talks`. */
function introduceAll(context: Context): void {
  const { reading, tags } = context;
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens.kind[i] !== KIND.WORD || !(isRole(tokens, i) || isHonorific(tokens, i))) continue;
      let next = i + 1;
      while (next < sentence.to && (isHonorific(tokens, next) || isRole(tokens, next))) next++;
      if (tokens.kind[next] === KIND.COMMA) next++;
      if (tags[next] !== TAG.NAME || isRole(tokens, next)) continue;
      let to = next;
      while (to < sentence.to && (tags[to] === TAG.NAME || (classesAt(tokens, to) & CLASS.PARTICLE) !== 0)) to++;
      let from = i;
      while (
        from > sentence.from &&
        (tags[from - 1] === TAG.NAME ||
          tags[from - 1] === TAG.ADJECTIVE ||
          tags[from - 1] === TAG.NOUN ||
          tags[from - 1] === TAG.POSSESSIVE ||
          tags[from - 1] === TAG.DETERMINER)
      )
        from--;
      if (tokens.kind[i + 1] === KIND.COMMA && tokens.kind[to] !== KIND.COMMA) continue;
      const range = { from, to };
      const name = personName(tokens, tags, { from: next, to }, context.byStart) ?? (to - next >= 1 ? { from: next, to } : null);
      if (name === null || (context.byStart.get(name.from) !== undefined && context.byStart.get(name.from)?.naming !== NAMING.CITY))
        continue;
      if (findPerson(context, name, false) === null) addPerson(context, range, name, sentence.from);
      i = to - 1;
    }
  }
}

function speakerOf(
  context: Context,
  statement: RawStatement,
  statements: readonly RawStatement[],
  speakers: (Party | null)[],
  number: number,
): Party | null {
  if (statement.inherits !== null) return speakers[statement.inherits] ?? null;
  const { tokens } = context.reading;
  const source = statement.source;
  if (source === null) {
    if (statement.issuer !== null) return resolve(context, statement.issuer, statement, speakers);
    return statement.agentless ? jointParty(context, statements, speakers, number) : null;
  }
  const first = lowerOf(tokens, source.from);
  const own = /^(?:we|i|our|the)$/.test(first);
  if (statement.issuer !== null && own && (first !== 'the' || source.to - source.from <= 3))
    return resolve(context, statement.issuer, statement, speakers);
  return resolve(context, source, statement, speakers);
}

/** The joint party behind `it was agreed`: the latest with several members. */
function jointParty(context: Context, _statements: readonly RawStatement[], speakers: (Party | null)[], number: number): Party | null {
  for (let i = number - 1; i >= 0; i--) {
    const speaker = speakers[i];
    if (speaker?.plural === true) return speaker;
  }
  return context.parties.find((party) => party.plural) ?? null;
}

function resolve(context: Context, source: TokenRange, statement: RawStatement, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = context.reading;
  const first = lowerOf(tokens, source.from);
  const size = source.to - source.from;
  if (size === 1 && /^(?:he|she|it|they|we|i|his|her|its|their|both)$/.test(first)) return pronoun(context, first, speakers, source.from);
  if (size === 1 && (first === 'his' || first === 'her')) return pronoun(context, first, speakers, source.from);
  const joint = coordination(context, source, statement, speakers);
  if (joint !== null) return joint;
  const name = personName(tokens, context.tags, source, context.byStart);
  if (name !== null) {
    const known = findPerson(context, name, true);
    if (known !== null) {
      known.last = source.from;
      enrich(context, known, source, name, statement.sentence.from);
      return known;
    }
    return addPerson(context, source, name, statement.sentence.from);
  }
  return unnamed(context, source, statement, speakers);
}

function pronoun(context: Context, word: string, speakers: readonly (Party | null)[], at: number): Party | null {
  const wanted = word === 'he' || word === 'his' ? 'male' : word === 'she' || word === 'her' ? 'female' : null;
  for (let i = speakers.length - 1; i >= 0; i--) {
    const speaker = speakers[i];
    if (speaker === null || speaker === undefined) continue;
    if (wanted !== null) {
      if (speaker.kind !== 'person' || speaker.plural || (speaker.gender !== 'unknown' && speaker.gender !== wanted)) continue;
      const nearer = nearerPerson(context, speaker, at, wanted);
      const chosen = nearer ?? speaker;
      chosen.gender = wanted;
      return chosen;
    }
    if (word === 'it' || word === 'its') {
      if (speaker.kind === 'person') continue;
      return speaker;
    }
    if (word === 'they' || word === 'their' || word === 'both') {
      if (!speaker.plural && speaker.kind === 'person') continue;
      return speaker;
    }
    return speaker;
  }
  if (wanted !== null) {
    const party = [...context.parties]
      .reverse()
      .find((one) => one.kind === 'person' && one.last < at && (one.gender === 'unknown' || one.gender === wanted));
    if (party !== undefined) party.gender = wanted;
    return party ?? null;
  }
  return null;
}

/** A person introduced as a subject after the last speaker spoke: `Minister X toured the port. He said ...`. */
function nearerPerson(context: Context, speaker: Party, at: number, wanted: string): Party | null {
  let best: Party | null = null;
  for (const party of context.parties) {
    if (party.kind !== 'person' || party === speaker || (party.gender !== 'unknown' && party.gender !== wanted)) continue;
    if (party.last > speaker.last && party.last < at && startsSentence(context, party.last) && (best === null || party.last > best.last))
      best = party;
  }
  return best;
}

function startsSentence(context: Context, token: number): boolean {
  return context.reading.sentences.some((sentence) => token >= sentence.from && token <= sentence.from + 1);
}

/** `X and Y`, `Jordan and Iraq`, `the African Union, the Arab League`: every member is resolved and joined. */
function coordination(context: Context, source: TokenRange, statement: RawStatement, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = context.reading;
  const members: TokenRange[] = [];
  let from = source.from;
  let ands = 0;
  for (let i = source.from; i < source.to; i++) {
    const and = lowerOf(tokens, i) === 'and' || tokens.text.charAt(tokens.start[i] ?? 0) === '&';
    const comma = tokens.kind[i] === KIND.COMMA;
    if (!and && !comma) continue;
    if (and) ands++;
    if (i > from) members.push({ from, to: i });
    from = i + 1;
  }
  if (from < source.to) members.push({ from, to: source.to });
  if (members.length < 2) return null;
  const bare = members.map((member) => memberMention(context, member));
  if (ands === 0 && !(statement.heading && bare.every((mention) => mention !== null))) return null;
  const parts: Party[] = [];
  for (const [index, member] of members.entries()) {
    const mention = bare[index] ?? null;
    const named = personName(tokens, context.tags, member, context.byStart);
    if (mention === null && named === null && !hasRole(context, member)) return null;
    if (mention !== null && mention.naming === NAMING.ADJECTIVE && index < members.length - 1) {
      parts.push(stateParty(context, mention));
      continue;
    }
    const party = resolve(context, member, statement, speakers);
    if (party === null) return null;
    parts.push(party);
  }
  const codes = [...new Set(parts.map((party) => party.actor).filter((code) => code !== null))];
  const adjectives = bare.some((mention) => mention?.naming === NAMING.ADJECTIVE);
  const name = adjectives ? textOf(context, source) : parts.map((party) => party.name).join(' and ');
  return addParty(context, {
    name,
    role: null,
    actor: codes.length === 0 ? null : codes.join('+'),
    gender: 'unknown',
    kind: 'group',
    nameWords: new Set(),
    roleWords: new Set(),
    plural: true,
    last: source.from,
  });
}

function hasRole(context: Context, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++)
    if (isRole(context.reading.tokens, i) || isOrganisation(context.reading.tokens, i)) return true;
  return false;
}

/** The actor that a member of an enumeration is, bar its article. */
function memberMention(context: Context, range: TokenRange): ActorMention | null {
  const { tokens } = context.reading;
  let from = range.from;
  if ((classesAt(tokens, from) & CLASS.DETERMINER) !== 0) from++;
  const mention = context.byStart.get(from);
  if (mention === undefined) return null;
  let end = mention.to;
  if (tokens.kind[end] === KIND.OPEN) end = range.to;
  if (mention.naming === NAMING.ADJECTIVE && end >= range.to) return mention;
  return end >= range.to && mention.naming !== NAMING.CITY ? mention : null;
}

function stateParty(context: Context, mention: ActorMention): Party {
  return addParty(context, {
    name: actorName(mention),
    role: null,
    actor: codeOf(mention),
    gender: 'unknown',
    kind: 'state',
    nameWords: new Set(),
    roleWords: new Set(),
    plural: false,
    last: mention.from,
  });
}

function addParty(context: Context, party: Party): Party {
  const known = context.parties.find((other) => other.name === party.name && other.actor === party.actor);
  if (known !== undefined) {
    known.last = Math.max(known.last, party.last);
    return known;
  }
  context.parties.push(party);
  return party;
}

/** A person whose name shares the surname, or all words, of a mention. */
function findPerson(context: Context, name: TokenRange, strict: boolean): Party | null {
  const words = wordsOf(context, name);
  const tail = words.at(-1) ?? '';
  let best: Party | null = null;
  let bestScore = 0;
  for (const party of context.parties) {
    if (party.kind !== 'person') continue;
    const shared = words.filter((word) => party.nameWords.has(word)).length;
    if (shared === 0) continue;
    const all = shared === words.length || shared === party.nameWords.size;
    if (!all && !(strict && shared >= 2)) continue;
    const score = shared * 10 + (party.nameWords.has(tail) ? 5 : 0) + party.last / 1e9;
    if (score > bestScore) {
      best = party;
      bestScore = score;
    }
  }
  return best;
}

function wordsOf(context: Context, range: TokenRange): string[] {
  const words: string[] = [];
  for (let i = range.from; i < range.to; i++)
    if (context.reading.tokens.kind[i] === KIND.WORD) words.push(lowerOf(context.reading.tokens, i).replace(/^(?:al|el)-/, ''));
  return words.filter((word) => word !== 'al');
}

function addPerson(context: Context, range: TokenRange, name: TokenRange, sentence: number): Party {
  const { tokens } = context.reading;
  const role = roleText(context, range, name);
  const party: Party = {
    name: nameText(tokens, name),
    role,
    actor: actorOfPerson(context, range, name, sentence),
    gender: genderOf(tokens, range),
    kind: 'person',
    nameWords: new Set(wordsOf(context, name)),
    roleWords: roleWordsOf(context, range, name),
    plural: false,
    last: range.from,
  };
  context.parties.push(party);
  return party;
}

/** A fuller mention adds what the first one lacked. */
function enrich(context: Context, party: Party, range: TokenRange, name: TokenRange, sentence: number): void {
  const { tokens } = context.reading;
  if (
    name.to - name.from > party.nameWords.size ||
    (name.to - name.from === party.nameWords.size && nameText(tokens, name).length > party.name.length)
  ) {
    party.name = nameText(tokens, name);
    for (const word of wordsOf(context, name)) party.nameWords.add(word);
  }
  const gender = genderOf(tokens, range);
  if (gender !== 'unknown') party.gender = gender;
  for (const word of roleWordsOf(context, range, name)) party.roleWords.add(word);
  party.role ??= roleText(context, range, name);
  const mention = mentionFor(context, range, name);
  if (party.actor === null || (mention !== null && range.to - range.from > name.to - name.from + 1))
    party.actor = actorOfPerson(context, range, name, sentence) ?? party.actor;
}

function roleText(context: Context, range: TokenRange, name: TokenRange): string | null {
  const before = textOf(context, { from: range.from, to: name.from }).replace(/^[,\s]+|[,\s]+$/g, '');
  if (before !== '') return before;
  const after = textOf(context, { from: name.to, to: range.to }).replace(/^[,\s(]+|[,\s)]+$/g, '');
  return after === '' ? null : after;
}

function roleWordsOf(context: Context, range: TokenRange, name: TokenRange): Set<string> {
  const words = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    if (i >= name.from && i < name.to) continue;
    if (context.reading.tokens.kind[i] === KIND.WORD && (classesAt(context.reading.tokens, i) & CLASS.CLOSED) === 0)
      words.add(plainWord(context.reading.tokens, i));
  }
  return words;
}

function textOf({ reading: { tokens } }: Context, range: TokenRange): string {
  return range.to > range.from ? tokens.text.slice(tokens.start[range.from], tokens.end[range.to - 1]) : '';
}

/** Roles that speak for the state where the text is at home. */
const OFFICE =
  /^(?:minister|ministers|ministry|president|premier|chancellor|spokesman|spokeswoman|spokesperson|secretary|government|parliament|lawmaker|lawmakers|senator|police|army|military|ambassador|envoy|cabinet|governor|deputy|senate|congress|court|foreign|interior|defence|defense|authorities|commission|coast|navy|office|defender|opposition|king|chief)$/;

function actorOfPerson(context: Context, range: TokenRange, name: TokenRange, sentence: number): string | null {
  const mention = mentionFor(context, range, name);
  if (mention !== null) return codeOf(mention);
  const relation = relationOwner(context, range);
  if (relation !== null) return relation;
  const named = bodyName(context, range, name);
  if (named !== null) return named;
  return fromSurroundings(context, range, sentence);
}

/** The state or body that a mention itself names: before the role first, then after `of`, never after `to`, `for` or `in`. */
function mentionFor(context: Context, range: TokenRange, name: TokenRange | null): ActorMention | null {
  const { tokens } = context.reading;
  let best: ActorMention | null = null;
  let bestScore = 0;
  const roleAt = firstRole(context, range);
  for (const mention of context.mentions) {
    if (mention.from < range.from || mention.to > range.to) continue;
    if (name !== null && mention.from >= name.from && mention.to <= name.to) continue;
    const before = lowerOf(tokens, mention.from - 1) === 'the' ? lowerOf(tokens, mention.from - 2) : lowerOf(tokens, mention.from - 1);
    let score = mention.naming === NAMING.CITY ? 1 : 4;
    if (mention.from > range.from && /^(?:to|for|in|on|at|against|from|with|between)$/.test(before))
      score -= mention.naming === NAMING.CITY || before === 'to' ? 3 : before === 'in' ? 2 : 2.5;
    if (mention.from > range.from && (before === 'for' || before === 'on')) score -= 0.5;
    if (roleAt < 0 || mention.from < roleAt) score += 2;
    if (before === 'of' || tokens.kind[mention.from - 1] === KIND.OPEN) score += 1;
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

function firstRole(context: Context, range: TokenRange): number {
  for (let i = range.from; i < range.to; i++) if (isRole(context.reading.tokens, i) || isOrganisation(context.reading.tokens, i)) return i;
  return -1;
}

/** `Her nephew`, `its foreign minister`, `his Chinese counterpart`: whom the possessive means. */
function relationOwner(context: Context, range: TokenRange): string | null {
  const first = lowerOf(context.reading.tokens, range.from);
  if (first !== 'its' && first !== 'their') return null;
  return nearestState(context, range.from);
}

function nearestState(context: Context, at: number): string | null {
  for (let i = context.mentions.length - 1; i >= 0; i--) {
    const mention = context.mentions[i];
    if (mention !== undefined && mention.to <= at && mention.naming !== NAMING.CITY && actorType(mention) !== 'institute')
      return codeOf(mention);
  }
  return null;
}

/** An organisation that the gazetteer lacks: `president of the boat owners' association`, `head of the X Institute`. */
function bodyName(context: Context, range: TokenRange, name: TokenRange): string | null {
  const { tokens } = context.reading;
  for (let i = range.from; i < range.to; i++) {
    if (i >= name.from && i < name.to) continue;
    if (
      !/^(?:association|university|institute|institution|foundation|party|movement|league|federation|union|council|club|society|bank|centre|center|forum|group|agency|organisation|organization|network|endowment|mission|committee|company)$/.test(
        plainWord(tokens, i),
      )
    )
      continue;
    let from = i;
    while (
      from > range.from &&
      (context.tags[from - 1] === TAG.NAME ||
        context.tags[from - 1] === TAG.ADJECTIVE ||
        context.tags[from - 1] === TAG.NOUN ||
        context.tags[from - 1] === TAG.POSSESSIVE) &&
      from - 1 >= range.from &&
      !(from - 1 >= name.from && from - 1 < name.to)
    )
      from--;
    let to = i + 1;
    if (lowerOf(tokens, to) === 'of') {
      to++;
      while (to < range.to && (context.tags[to] === TAG.NAME || lowerOf(tokens, to) === 'the' || lowerOf(tokens, to) === 'and')) to++;
    }
    return textOf(context, { from, to });
  }
  return null;
}

/** `In Damascus, Foreign Minister X`: the place that opens the sentence, else the state at home in the dateline, else that of the headline. */
function fromSurroundings(context: Context, range: TokenRange, sentence: number): string | null {
  const { tokens } = context.reading;
  let office = false;
  for (let i = range.from; i < range.to; i++) if (OFFICE.test(plainWord(tokens, i))) office = true;
  if (!office) return null;
  for (const mention of context.mentions) {
    if (mention.from < sentence || mention.to > range.from) continue;
    const type = actorType(mention);
    if (type === 'state' && mention.from - sentence <= 5) return codeOf(mention);
  }
  if (context.home !== null) return codeOf(context.home);
  const topic = context.topic.find((mention) => actorType(mention) === 'state');
  if (topic !== undefined) return codeOf(topic);
  return nearestState(context, range.from);
}

/** A source without a personal name: a state, a body, an office, a group. */
function unnamed(context: Context, source: TokenRange, statement: RawStatement, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = context.reading;
  const mention = mentionFor(context, source, null);
  const bare = memberMention(context, source);
  if (bare !== null && bare.naming !== NAMING.ADJECTIVE) return bareParty(context, source, bare);
  const words = roleWordsOf(context, source, { from: 0, to: 0 });
  const head = headWord(context, source);
  const definite =
    /^(?:the|his|her|its|their|this|that|both)$/.test(lowerOf(tokens, source.from)) ||
    /^\p{Lu}/u.test(tokens.text.charAt(tokens.start[source.from] ?? 0));
  if (definite && isRole(tokens, head)) {
    const known = samePerson(
      context,
      words,
      plainWord(tokens, head),
      mention === null ? null : codeOf(mention),
      speakers,
      source.from,
      genderOf(tokens, source),
    );
    if (known !== null) {
      known.last = source.from;
      return known;
    }
  }
  const plural = isPlural(plainWord(tokens, head));
  if (
    plural &&
    /^(?:sides|parties|ministers|two|leaders|countries|presidents|pair|both|neighbours|neighbors|capitals|governments)$/.test(
      plainWord(tokens, head),
    )
  ) {
    const pair = principals(context, plainWord(tokens, head), source.from);
    if (pair !== null) return pair;
  }
  const side = plainWord(tokens, head) === 'side' && mention !== null;
  if (side && mention !== null) return stateParty(context, mention);
  let actor = mention === null ? null : codeOf(mention);
  if (actor === null) actor = relationOwner(context, source) ?? fromSurroundings(context, source, statement.sentence.from);
  if (plural && mention === null && !/^(?:authorities|ministries|police)$/.test(plainWord(tokens, head))) actor = null;
  let name = textOf(context, source);
  if (/^(?:its|their|the)$/i.test(lowerOf(tokens, source.from)) && isOrganisation(tokens, head) && mention === null && actor !== null) {
    const owner = context.mentions.find((one) => codeOf(one) === actor);
    if (
      owner !== undefined &&
      /^(?:ministry|government|department|embassy|office|parliament|cabinet|mission)$/.test(plainWord(tokens, head))
    )
      name = `${actorName(owner)}'s ${textOf(context, { from: source.from + 1, to: source.to })}`;
  }
  return addParty(context, {
    name,
    role: null,
    actor,
    gender: genderOf(tokens, source),
    kind: isRole(tokens, head) && !plural ? 'person' : plural ? 'group' : 'body',
    nameWords: new Set(),
    roleWords: words,
    plural,
    last: source.from,
  });
}

/** `China`, `Beijing`, `the Kremlin`, `the White House`: capitals stand for the state by its name, houses keep theirs. */
function bareParty(context: Context, source: TokenRange, mention: ActorMention): Party {
  const article = lowerOf(context.reading.tokens, source.from) === 'the';
  const state = actorType(mention) === 'state';
  const words = mention.to - mention.from;
  const keeps =
    mention.naming === NAMING.SEAT &&
    (article || words > 1 || /^(?:kremlin|pentagon|knesset)$/.test(lowerOf(context.reading.tokens, mention.from)));
  const name = !state || keeps ? (state ? textOf(context, source) : actorNameOrText(context, source, mention)) : actorName(mention);
  return addParty(context, {
    name,
    role: null,
    actor: codeOf(mention),
    gender: 'unknown',
    kind: 'state',
    nameWords: new Set(),
    roleWords: new Set(),
    plural: false,
    last: source.from,
  });
}

function actorNameOrText(context: Context, source: TokenRange, mention: ActorMention): string {
  return mention.naming === NAMING.NAME ? textOf(context, { from: source.from, to: mention.to }) : actorName(mention);
}

/** The head noun of a mention: the last noun before a preposition, comma or bracket. */
function headWord(context: Context, source: TokenRange): number {
  const { tokens } = context.reading;
  let head = source.from;
  for (let i = source.from; i < source.to; i++) {
    if (tokens.kind[i] === KIND.COMMA || (tokens.kind[i] === KIND.OPEN && i > source.from)) break;
    if (context.tags[i] === TAG.PREPOSITION || context.tags[i] === TAG.RELATIVE || context.tags[i] === TAG.GERUND) break;
    if (tokens.kind[i] === KIND.WORD) head = i;
  }
  return head;
}

function isPlural(word: string): boolean {
  return (/s$/.test(word) && !/ss$/.test(word)) || /^(?:people|men|women|police|two|both|children)$/.test(word);
}

/** A person already known whose role fits `the minister`, `the Chinese diplomat`, `the spokeswoman`. */
function samePerson(
  context: Context,
  words: ReadonlySet<string>,
  head: string,
  actor: string | null,
  speakers: readonly (Party | null)[],
  at: number,
  gender: string,
): Party | null {
  let best: Party | null = null;
  let bestScore = 0.9;
  for (const party of context.parties) {
    if (party.kind !== 'person' || party.plural || party.last >= at) continue;
    if (gender !== 'unknown' && party.gender !== 'unknown' && party.gender !== gender) continue;
    if (actor !== null && party.actor !== actor) continue;
    let score = 0;
    if (party.roleWords.has(head)) score += 2;
    else if (GENERIC.test(head)) score += 1;
    else if (SYNONYMS.some((set) => set.has(head) && [...set].some((word) => party.roleWords.has(word)))) score += 1.5;
    else continue;
    for (const word of words) if (word !== head && party.roleWords.has(word)) score += 0.5;
    if (actor !== null) score += 1;
    const recency = speakers.lastIndexOf(party);
    score += recency < 0 ? 0 : 0.5 + 0.4 / (speakers.length - recency);
    if (score > bestScore) {
      best = party;
      bestScore = score;
    }
  }
  return best;
}

const GENERIC = /^(?:diplomat|official|leader|politician|man|woman|envoy|chief)$/;
const SYNONYMS = [
  new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokespersons']),
  new Set(['ambassador', 'envoy', 'representative', 'delegate', 'diplomat']),
  new Set(['premier', 'chancellor', 'minister', 'prime']),
  new Set(['head', 'chief', 'director', 'director-general', 'chairman', 'chair', 'chairperson', 'president', 'leader']),
  new Set(['secretary-general', 'secretary', 'chief']),
  new Set(['lawmaker', 'parliamentarian', 'legislator', 'deputy', 'mp', 'senator']),
];

/** `the two ministers`, `both sides`: the two parties that the text opens with. */
function principals(context: Context, head: string, at: number): Party | null {
  const persons = /^(?:ministers|leaders|presidents)$/.test(head);
  if (persons) {
    const people = context.parties.filter((party) => party.kind === 'person' && party.last < at && party.actor !== null);
    const [one, two] = distinct(people);
    if (one !== undefined && two !== undefined) return joined(context, `${one.name} and ${two.name}`, [one.actor, two.actor], at);
  }
  const codes: string[] = [];
  for (const mention of context.mentions) {
    if (mention.from >= at || mention.naming === NAMING.CITY || actorType(mention) !== 'state') continue;
    const code = codeOf(mention);
    if (!codes.includes(code)) codes.push(code);
    if (codes.length === 2) break;
  }
  return codes.length === 2 ? joined(context, 'the two sides', codes, at) : null;
}

function distinct(people: Party[]): Party[] {
  const seen = new Set<string>();
  return people.filter((party) => party.actor !== null && !seen.has(party.actor) && seen.add(party.actor) !== undefined);
}

function joined(context: Context, name: string, codes: (string | null)[], at: number): Party {
  return addParty(context, {
    name,
    role: null,
    actor: codes.filter((code) => code !== null).join('+'),
    gender: 'unknown',
    kind: 'group',
    nameWords: new Set(),
    roleWords: new Set(),
    plural: true,
    last: at,
  });
}
