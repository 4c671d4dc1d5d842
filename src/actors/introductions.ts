import { TAG } from '../attribution/index.js';
import { KIND, lowerOf, type Sentence, type TokenRange, wordTest } from '../reading/index.js';
import { samePerson } from './coreference.js';
import { firstNameRun, nameRuns } from './names.js';
import { addOccurrence } from './occurrences.js';
import type { Party } from './party.js';
import { findPerson, personOf } from './people.js';
import { hasRole, headOf, ownOwner } from './phrase.js';
import { isPhraseToken, isQuoted, ownerAt, type Scene } from './scene.js';
import { holdsRole, isHonorific, isPlural, isRole, plainWord } from './titles.js';

/** Finds all persons that the text presents with a title, and every place where it names one of them. */
export function introduceAll(scene: Scene, sources: readonly TokenRange[]): void {
  const reach = reachOf(sources, scene.reading.tokens.count);
  for (const sentence of scene.reading.sentences) {
    for (const name of nameRuns(scene, sentence)) {
      const speaks = name.to <= reach[name.from];
      const range = presented(scene, sentence, name);
      const party = partyOf(scene, range, name);
      if (party === null) continue;
      party.last = Math.max(party.last, name.from);
      addOccurrence(scene.occurrences, {
        from: range.from,
        to: range.to,
        party,
        subject: speaks || isSubject(scene, sentence, range, name),
      });
      learnGender(scene, sentence, name, party);
    }
    meetAgain(scene, sentence);
    scene.occurrences.introduced.push(scene.occurrences.all.length);
  }
}

/** For every token the end of the source that begins there or before and reaches furthest. */
function reachOf(sources: readonly TokenRange[], count: number): Int32Array {
  const reach = new Int32Array(count);
  for (const { from, to } of sources) reach[from] = Math.max(reach[from], to);
  for (let i = 1; i < count; i++) reach[i] = Math.max(reach[i], reach[i - 1]);
  return reach;
}

/** `The Kremlin official toured the site`: a known person as the subject of a sentence, by his office. */
function meetAgain(scene: Scene, sentence: Sentence): void {
  const { tokens } = scene.reading;
  if (sentence.heading || lowerOf(tokens, sentence.from) !== 'the') return;
  let to = sentence.from + 1;
  while (to < sentence.to && to < sentence.from + 6 && !isRole(tokens, to) && isPhraseToken(scene, to)) to++;
  while (isRole(tokens, to)) to++;
  const range = { from: sentence.from, to };
  const head = headOf(scene, range);
  if (
    scene.tags[to] === TAG.NAME ||
    scene.tags[to] === TAG.NOUN ||
    scene.tags[to] === TAG.POSSESSIVE ||
    !isRole(tokens, head) ||
    isPlural(plainWord(tokens, head)) ||
    firstNameRun(scene, range) !== null
  )
    return;
  const party = samePerson(scene, range, plainWord(tokens, head), ownOwner(scene, range, null)?.code ?? null, [], false);
  if (party !== null) addOccurrence(scene.occurrences, { from: range.from, to: range.to, party, subject: true });
}

function partyOf(scene: Scene, range: TokenRange, name: TokenRange): Party | null {
  return hasTitle(scene, range, name) ? personOf(scene, range, name) : findPerson(scene, name);
}

function hasTitle(scene: Scene, range: TokenRange, name: TokenRange): boolean {
  const { tokens } = scene.reading;
  for (let i = range.from; i < name.from; i++) if (isHonorific(tokens, i)) return true;
  if (
    name.to - name.from > 1 &&
    tokens.kind[name.to] === KIND.COMMA &&
    (lowerOf(tokens, name.to + 1) === 'who' || tokens.kind[name.to + 1] === KIND.NUMBER)
  )
    return true;
  return (
    hasRole(scene, { from: range.from, to: name.from }) ||
    hasRole(scene, { from: name.to, to: range.to }) ||
    tokens.kind[name.to] === KIND.OPEN
  );
}

/** A name with its titles and appositions: `the minister of X, Name`, `Name, minister of X`, `NAME (Kenya)`. */
function presented(scene: Scene, sentence: Sentence, name: TokenRange): TokenRange {
  const { tokens } = scene.reading;
  const left = phraseBefore(scene, sentence, name.from);
  const from =
    sentence.heading || (left < name.from && !onlyHonours(scene, left, name.from)) ? left : appositionBefore(scene, sentence, left);
  if (from < name.from && tokens.kind[name.to] !== KIND.OPEN) return { from, to: withOwnRole(scene, sentence, { from, to: name.to }) };
  return { from, to: phraseAfter(scene, sentence, name.to) };
}

/** `Chief Ebunoluwa Fatunbi, a former minister`: a bare honorific leaves room for the role after the name. */
function withOwnRole(scene: Scene, sentence: Sentence, range: TokenRange): number {
  const { tokens } = scene.reading;
  for (let i = range.from; i < range.to; i++) if (tokens.kind[i] === KIND.COMMA) return range.to;
  return isHonorific(tokens, range.from) && !sentence.heading ? phraseAfter(scene, sentence, range.to) : range.to;
}

/** `Maj. Gen. (res.)`, `Dr`: titles that tell no office. */
function onlyHonours(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.reading;
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === KIND.WORD && !isHonorific(tokens, i) && tokens.kind[i - 1] !== KIND.OPEN) return false;
  return true;
}

/** Start of the noun phrase that runs up to a token, with `of`, `for`, `at` inside. */
function phraseBefore(scene: Scene, sentence: Sentence, to: number): number {
  const { tokens } = scene.reading;
  const last = scene.tags[to - 1];
  if (last === TAG.PREPOSITION || last === TAG.DETERMINER || last === TAG.COORDINATOR || last === TAG.TO) return to;
  let from = to;
  for (let i = to - 1; i >= sentence.from; i--) {
    if (isQuoted(scene, i) !== isQuoted(scene, to)) break;
    const bracket = tokens.kind[i] === KIND.CLOSE || tokens.kind[i] === KIND.OPEN;
    const inner = /^(?:of|for|at|on|and|&)$/.test(lowerOf(tokens, i)) && i + 1 < to && isPhraseToken(scene, i - 1);
    if (!isPhraseToken(scene, i) && !bracket && !inner && scene.tags[i] !== TAG.MARK) break;
    if (tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.DASH || tokens.kind[i] === KIND.COLON || tokens.kind[i] === KIND.QUOTE)
      break;
    if (isPhraseToken(scene, i)) from = i;
  }
  from = afterOthers(scene, from, to);
  return hasRole(scene, { from, to }) || honoured(scene, from, to) ? from : to;
}

/** `Minister Resat Dogru and his wife Mualla Dogru`: what stands before another name belongs to that. */
function afterOthers(scene: Scene, from: number, to: number): number {
  const other = nameRuns(scene, { from, to })
    .filter((run) => run.to < to && scene.tags[run.to] !== TAG.POSSESSIVE)
    .at(-1);
  if (other === undefined) return from;
  let start = other.to;
  while (start < to && !isPhraseToken(scene, start)) start++;
  return start;
}

function honoured(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHonorific(scene.reading.tokens, i)) return true;
  return false;
}

/** `The bloc's foreign policy chief, Name,`: a role phrase before the comma, where it holds no name itself. */
function appositionBefore(scene: Scene, sentence: Sentence, to: number): number {
  const { tokens } = scene.reading;
  if (tokens.kind[to - 1] !== KIND.COMMA) return to;
  const from = phraseBefore(scene, sentence, to - 1);
  return from === to - 1 ||
    !holdsRole(tokens, { from, to: to - 1 }) ||
    nameRuns(scene, { from, to: to - 1 }).some((run) => isFullName(run, from))
    ? to
    : from;
}

function isFullName(run: TokenRange, from: number): boolean {
  return run.to - run.from > 1 || run.from > from;
}

/** End of an apposition, a bracket or `of Body` after a name. */
function phraseAfter(scene: Scene, sentence: Sentence, from: number): number {
  const { tokens } = scene.reading;
  if (tokens.kind[from] === KIND.OPEN) {
    for (let i = from; i < Math.min(sentence.to, from + 8); i++) if (tokens.kind[i] === KIND.CLOSE) return i + 1;
    return from;
  }
  if (/^(?:of|from)$/.test(lowerOf(tokens, from)))
    return ownerAt(scene, lowerOf(tokens, from + 1) === 'the' ? from + 2 : from + 1)?.to ?? from;
  if (tokens.kind[from] !== KIND.COMMA) return from;
  let to = from + 1;
  for (let i = from + 1; i < sentence.to; i++) {
    const inner = /^(?:of|for|at|on|in|to|and|&)$/.test(lowerOf(tokens, i)) && i > from + 1;
    const owner = ownerAt(scene, i);
    if (owner !== undefined) i = owner.to - 1;
    else if (!isPhraseToken(scene, i) && !isHonorific(tokens, i) && !inner && tokens.kind[i] !== KIND.OPEN && tokens.kind[i] !== KIND.CLOSE)
      break;
    to = i + 1;
  }
  while (to > from + 1 && !isPhraseToken(scene, to - 1) && tokens.kind[to - 1] !== KIND.CLOSE) to--;
  const closed = to >= sentence.to || (!sentence.heading && (!isVerbTag(scene.tags[to]) || opensSentence(scene, sentence, from)));
  return closed && hasRole(scene, { from: from + 1, to }) ? to : from;
}

/** `Name, the president said`: a name that opens a sentence would else have no verb. */
function opensSentence(scene: Scene, sentence: Sentence, to: number): boolean {
  const { dateline, tokens } = scene.reading;
  let from = dateline !== null && dateline.to > sentence.from && dateline.to <= to ? dateline.to : sentence.from;
  while (tokens.kind[from] === KIND.DASH) from++;
  return firstNameRun(scene, { from, to })?.from === from;
}

function isVerbTag(tag: number | undefined): boolean {
  return tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL;
}

/** No finite verb stands before the subject of a sentence, and no quotation holds it. */
function isSubject(scene: Scene, sentence: Sentence, range: TokenRange, name: TokenRange): boolean {
  if (isQuoted(scene, name.from) || isLedTo(scene, sentence, range.from)) return false;
  for (let i = sentence.from; i < name.from; i++) {
    const tag = scene.tags[i];
    if (isVerbTag(tag) && i > sentence.from) return false;
    if (tag === TAG.PREPOSITION && i > sentence.from && scene.reading.tokens.kind[name.from - 1] !== KIND.COMMA && i === name.from - 1)
      return false;
  }
  return true;
}

/** `in a meeting with visiting Armenian Foreign Minister X`: a preposition, with nothing but modifiers up to the mention. */
function isLedTo(scene: Scene, sentence: Sentence, from: number): boolean {
  let i = from - 1;
  while (i > sentence.from && (scene.tags[i] === TAG.GERUND || scene.tags[i] === TAG.ADJECTIVE || scene.tags[i] === TAG.DETERMINER)) i--;
  return i > sentence.from && i < from - 1 && /^(?:with|to|by|from|between)$/.test(lowerOf(scene.reading.tokens, i));
}

/** `..., who runs a school, said her members`: the first pronoun after the name, where no other person stands between. */
function learnGender(scene: Scene, sentence: Sentence, name: TokenRange, party: Party): void {
  if (party.gender !== 'unknown' || isQuoted(scene, name.from)) return;
  const { tokens } = scene.reading;
  for (let i = name.to; i < sentence.to; i++) {
    const female = isFeminine(tokens, i);
    if ((!female && !isMasculine(tokens, i)) || isQuoted(scene, i)) continue;
    const other = firstNameRun(scene, { from: name.to, to: sentence.to });
    if (other === null || other.from > i) party.gender = female ? 'female' : 'male';
    return;
  }
}

const isFeminine = wordTest(({ lower }) => lower === 'she' || lower === 'her' || lower === 'herself');
const isMasculine = wordTest(({ lower }) => lower === 'he' || lower === 'his' || lower === 'himself');
