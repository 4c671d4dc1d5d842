import { TAG } from '../attribution/index.js';
import {
  CLASS,
  classesAt,
  KIND,
  lowerOf,
  oneOf,
  type Reading,
  SHAPE,
  shapeAt,
  type TokenRange,
  wordTest,
  wordValue,
} from '../reading/index.js';
import { NAMING } from './gazetteer.js';
import { endsOwner, ownerAt, type Scene } from './scene.js';
import { aides, holdsRole, isHonorific, isOrganisation, isPortfolio, isRole, plainWord, surnames } from './titles.js';

/** All runs of a range that may be a person's name: capitalised, and neither role, body nor actor. */
export function nameRuns(scene: Scene, range: TokenRange): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let run = nextRun(scene, range, range.from); run !== null; run = nextRun(scene, range, run.to)) runs.push(run);
  return runs;
}

/** The first of the runs of a range that may be a person's name. */
export function firstNameRun(scene: Scene, range: TokenRange): TokenRange | null {
  return nextRun(scene, range, range.from);
}

/** The first run of a range at or after a token. */
function nextRun(scene: Scene, range: TokenRange, from: number): TokenRange | null {
  for (let i = from; i < range.to; ) {
    const skip = skipOwner(scene, i);
    if (skip > i) {
      i = skip;
      continue;
    }
    if (!opensName(scene, i)) {
      i++;
      continue;
    }
    const run = { from: i, to: endOfName(scene, i, range.to) };
    if (isPersonal(scene, run, range)) return run;
    i = holderAfter(scene, range, run) ?? run.to;
  }
  return null;
}

/** `Speaker of the National Assembly Jane Doe`: where the name of an office's body ends and that of its holder begins. */
function holderAfter(scene: Scene, range: TokenRange, run: TokenRange): number | null {
  const { tokens } = scene.reading;
  if (!holdsRole(tokens, { from: range.from, to: run.from })) return null;
  for (let i = run.to - 3; i > run.from; i--) if (isOrganisation(tokens, i)) return i + 1;
  return null;
}

/** The personal name inside a mention: the longest run, the one right after a title before others. */
export function personName(scene: Scene, range: TokenRange): TokenRange | null {
  let best: TokenRange | null = null;
  for (const run of nameRuns(scene, range)) {
    const owns = run.to < range.to && scene.reading.tokens.kind[run.to] === KIND.POSSESSIVE;
    if (!owns && (best === null || run.to - run.from > best.to - best.from)) best = run;
  }
  return best;
}

/** Actors and named bodies are no names of persons, but a city may be part of one (`Paris Hilton`). */
function skipOwner(scene: Scene, i: number): number {
  const owner = ownerAt(scene, i);
  if (owner === undefined) return i;
  const city = owner.naming === NAMING.CITY && (scene.tags[owner.to] === TAG.NAME || scene.tags[i - 1] === TAG.NAME);
  const capital = owner.naming === NAMING.SEAT && isFirstName(scene, i, owner.to);
  return city || capital ? i : Math.max(owner.to, i + 1);
}

/** `Prime Minister Sofia Lindqvist`: a capital's name between a title and a surname. */
function isFirstName(scene: Scene, i: number, to: number): boolean {
  const { tokens } = scene.reading;
  return (
    to - i === 1 &&
    (isRole(tokens, i - 1) || isHonorific(tokens, i - 1)) &&
    scene.tags[to] === TAG.NAME &&
    ownerAt(scene, to) === undefined &&
    !isOrganisation(tokens, to)
  );
}

function endOfName(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene.reading;
  let end = from + 1;
  while (end < limit && continuesName(scene, end, limit)) end++;
  while (end - 1 > from && !isNameWord(scene, end - 1)) end--;
  return isRole(tokens, end - 1) && !isFamilyName(scene, end - 1) && end - 1 > from ? end - 1 : end;
}

function isNameWord(scene: Scene, i: number): boolean {
  if (isInitial(scene, i - 1) && (shapeAt(scene.reading.tokens, i) & SHAPE.CAPITAL) !== 0) return true;
  return scene.tags[i] === TAG.NAME || isFamilyName(scene, i) || hasArticle(scene.reading.tokens, i) || isInitial(scene, i);
}

/** `al-Shaibani`, `el-Sisi`: the Arabic article makes a word a name whatever its first letter. */
const hasArticle = wordTest(({ lower }) => /^(?:al|el|ul|ur|an|as|ad|ash|az|bin|ibn|bint)[-‑]\p{L}/u.test(lower));
const isInitialLetter = wordTest(({ spelling }) => /^\p{Lu}\.$/u.test(spelling));

function isInitial(scene: Scene, i: number): boolean {
  return isInitialLetter(scene.reading.tokens, i);
}

function opensName(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  if (tokens.kind[i] !== KIND.WORD) return false;
  const shape = shapeAt(tokens, i);
  if ((shape & SHAPE.CAPITAL) === 0) return (shape & SHAPE.HYPHEN) !== 0 && hasArticle(tokens, i);
  if (isRole(tokens, i) || isHonorific(tokens, i) || isOrganisation(tokens, i)) return false;
  if (isPortfolio(tokens, i) || isDate(scene, i)) return false;
  if (isRole(tokens, i - 1) && scene.tags[i + 1] === TAG.NAME && lowerOf(tokens, i) === 'he') return true;
  if ((classesAt(tokens, i) & CLASS.CLOSED) !== 0 && scene.tags[i] !== TAG.NAME) return false;
  return (
    scene.tags[i] === TAG.NAME ||
    (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0 ||
    scene.tags[i] === TAG.NOUN ||
    scene.tags[i] === TAG.ADJECTIVE
  );
}

/** `Feb. 12`, `Monday`: a month or weekday is a name only inside one. */
function isDate(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  if ((classesAt(tokens, i) & (CLASS.WEEKDAY | CLASS.MONTH)) === 0) return false;
  return tokens.kind[i + 1] === KIND.NUMBER || scene.tags[i + 1] !== TAG.NAME;
}

function continuesName(scene: Scene, i: number, limit: number): boolean {
  const { tokens } = scene.reading;
  const owner = ownerAt(scene, i);
  if (owner !== undefined && owner.naming !== NAMING.CITY && owner.naming !== NAMING.SEAT && owner.to - owner.from > 1) return false;
  if (isFamilyName(scene, i)) return true;
  if ((classesAt(tokens, i) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0 || isRank(scene, i)) return false;
  if (tokens.kind[i] !== KIND.WORD || isRole(tokens, i) || isPortfolio(tokens, i)) return false;
  if (isNameWord(scene, i)) return true;
  const particle = (classesAt(tokens, i) & CLASS.PARTICLE) !== 0 && lowerOf(tokens, i) !== 'of';
  return particle && i + 1 < limit && ((shapeAt(tokens, i + 1) & SHAPE.CAPITAL) !== 0 || (classesAt(tokens, i + 1) & CLASS.PARTICLE) !== 0);
}

const isSurname = oneOf(surnames);

/** `Julie Bishop`: a title at the end of a name is a family name. */
function isFamilyName(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return (
    isSurname(tokens, i) &&
    (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0 &&
    (shapeAt(tokens, i + 1) & SHAPE.CAPITAL) === 0 &&
    scene.tags[i - 1] === TAG.NAME &&
    !isRole(tokens, i - 1)
  );
}

/** `Marine Corps Maj. Brad Lowell`: an abbreviated title inside a run begins the name anew. */
function isRank(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  return isHonorific(tokens, i) && tokens.text.charAt(tokens.end[i] - 1) === '.';
}

/** A run is a person's name after a title, in apposition, or at the start of a mention; not inside the name of a body. */
function isPersonal(scene: Scene, run: TokenRange, range: TokenRange): boolean {
  const { tokens } = scene.reading;
  if (isRole(tokens, run.to) || opensBody(scene, run.to) || isHeadingWord(scene, run)) return false;
  if (isAgent(scene, run)) return true;
  for (let i = run.from; i < run.to; i++) if (isOrganisation(tokens, i)) return false;
  const before = run.from - 1;
  if (run.to - run.from === 1 && tokens.kind[before] === KIND.POSSESSIVE && before > range.from) return false;
  if (tokens.kind[before] === KIND.OPEN && (tokens.kind[run.to] === KIND.CLOSE || tokens.gap[run.to] === 0)) return false;
  if (tokens.gap[run.from] === 0 && tokens.text.charAt(tokens.start[run.from] - 1) === '/') return false;
  if (isInsideBody(scene, run, range) || servesName(scene, run, range) || isArticled(scene, run, range)) return false;
  if (before < range.from) return true;
  if (isRole(tokens, before) || isHonorific(tokens, before) || tokens.kind[before] === KIND.COMMA || tokens.kind[before] === KIND.CLOSE)
    return true;
  if (endsOwner(scene, run.from)) return true;
  return scene.tags[before] !== TAG.PREPOSITION && scene.tags[before] !== TAG.DETERMINER && scene.tags[before] !== TAG.COORDINATOR;
}

/** `Loser Alleges Fraud`: a word that has its capital from the headline, since the text below never writes it so. */
function isHeadingWord({ reading: { tokens, sentences, sentenceOf }, bodyNames }: Scene, { from, to }: TokenRange): boolean {
  if (sentences[sentenceOf[from]]?.heading !== true) return false;
  const names = bodyNames();
  return names !== null && !names.has(lowerOf(tokens, to - 1));
}

/** `a spokesman for President Karel Dvorak`: the aide speaks, not whom he serves. */
function servesName(scene: Scene, run: TokenRange, range: TokenRange): boolean {
  const { tokens } = scene.reading;
  let i = run.from - 1;
  while (i > range.from && (isRole(tokens, i) || isHonorific(tokens, i) || isPortfolio(tokens, i) || scene.tags[i] === TAG.NAME)) i--;
  return i > range.from && /^(?:for|to)$/.test(lowerOf(tokens, i)) && aides.has(plainWord(tokens, i - 1));
}

/** `the National Coordination of X`: persons have no article, bodies do. */
function isArticled(scene: Scene, run: TokenRange, range: TokenRange): boolean {
  const { tokens } = scene.reading;
  if (lowerOf(tokens, range.from) !== 'the' || run.from === range.from || endsOwner(scene, run.from)) return false;
  for (let i = range.from + 1; i < run.from; i++)
    if (tokens.kind[i] !== KIND.WORD || (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0 || isRole(tokens, i) || isHonorific(tokens, i))
      return false;
  return run.to - run.from > 1 || run.from > range.from + 1;
}

/** `Border` / `Security Force`: a subject and a body's noun after a run make it part of a body's name. */
function opensBody(scene: Scene, from: number): boolean {
  const { tokens } = scene.reading;
  let i = from;
  while (isPortfolio(tokens, i) && (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0) i++;
  return isOrganisation(tokens, i) && (i === from || (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0);
}

/** `led by Ajaypal Singh Brar, Inspector-General`: a full name that a preposition leads to and a role follows. */
function isAgent(scene: Scene, run: TokenRange): boolean {
  const { tokens } = scene.reading;
  if (run.to - run.from < 2 || tokens.kind[run.to] !== KIND.COMMA || !/^(?:by|with|from|to)$/.test(lowerOf(tokens, run.from - 1)))
    return false;
  for (let i = run.to + 1; i < run.to + 4 && scene.tags[i] !== TAG.COORDINATOR; i++)
    if (isRole(tokens, i) && tokens.kind[i - 1] !== KIND.POSSESSIVE) return true;
  return false;
}

/** Longest name of a body looked at, in tokens. */
const LONGEST_BODY = 24;

/** `Ministry of Foreign Affairs and Worship`, `Director General of Fisheries and Aquatic Resources`: what follows `of`, and what `and` adds to it. */
function isInsideBody(scene: Scene, run: TokenRange, range: TokenRange): boolean {
  const { tokens } = scene.reading;
  let portfolio = false;
  for (let i = run.from - 1; i >= Math.max(range.from, run.from - LONGEST_BODY); i--) {
    const lower = lowerOf(tokens, i);
    if (lower === 'of' || lower === 'for') {
      if (i <= range.from || isRole(tokens, run.from - 1)) return false;
      if (portfolio && holdsRole(tokens, { from: range.from, to: i })) return false;
      return isOrganisation(tokens, i - 1) || isRole(tokens, i - 1);
    }
    if (isHonorific(tokens, i) || isRole(tokens, i) || isOrganisation(tokens, i)) return false;
    portfolio ||= isPortfolio(tokens, i);
    if (lower === 'and' || lower === '&' || tokens.text.charAt(tokens.start[i]) === '&') continue;
    if (tokens.kind[i] !== KIND.WORD || (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0) return false;
  }
  return false;
}

/** Capital spellings are written as names are: `MORIKAWA Ayako` as `Morikawa Ayako`. */
export function nameText(scene: Scene, range: TokenRange): string {
  const { tokens } = scene.reading;
  const words: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (tokens.kind[i] !== KIND.WORD) continue;
    const written = tokens.text.slice(tokens.start[i], tokens.end[i]);
    words.push((shapeAt(tokens, i) & SHAPE.UPPER) !== 0 && written.replace(/[^\p{L}]/gu, '').length > 2 ? capitalise(written) : written);
  }
  return words.join(' ');
}

function capitalise(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_all, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** Words by which names are compared: lower case, without article and particle. */
export function nameWords(scene: Scene, range: TokenRange): string[] {
  const { tokens } = scene.reading;
  const words: string[] = [];
  for (let i = range.from; i < range.to; i++)
    if (tokens.kind[i] === KIND.WORD && bareName(tokens, i) !== 'al') words.push(bareName(tokens, i));
  return words;
}

/** A word of a name without the Arabic article. */
const bareName = wordValue(({ lower }) => lower.replace(/^(?:al|el|as|ash|ad|an|az)[-‑]/, ''));

/** Tags in which every capitalised word inside a sentence that is no heading is a name, however many capitals the sentence has. */
export function withNames({ tokens, sentences }: Reading, tags: Uint8Array): Uint8Array {
  const named = tags.slice();
  for (const sentence of sentences) {
    if (sentence.heading) continue;
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      if (tokens.kind[i] !== KIND.WORD || (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0) continue;
      if (tags[i] === TAG.NOUN || tags[i] === TAG.ADJECTIVE) named[i] = TAG.NAME;
    }
  }
  return named;
}
