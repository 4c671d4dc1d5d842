import { TAG } from '../attribution/index.js';
import { CLASS, classesAt, KIND, lowerOf, type TokenRange } from '../reading/index.js';
import { actorOf } from './affiliation.js';
import { nameRuns, nameText, nameWords } from './names.js';
import { latestStart } from './occurrences.js';
import { makeParty, type Party } from './party.js';
import { ownOwner } from './phrase.js';
import { ownerAt, ownersWithin, type Scene, textOf } from './scene.js';
import { counterparts, genderOf, impliedActor, isRole, plainWord } from './titles.js';

/** The person of a name, new or known; a fuller mention adds what earlier ones lacked. */
export function personOf(scene: Scene, range: TokenRange, name: TokenRange): Party {
  const known = findPerson(scene, name);
  if (known === null) return addPerson(scene, range, name.to - name.from === 1 ? fullName(scene, name) : name, name);
  enrich(scene, known, range, name);
  return known;
}

/** A known person whose name shares the surname, or all words, of a mention. */
export function findPerson(scene: Scene, name: TokenRange): Party | null {
  const words = nameWords(scene, name);
  const tail = words.at(-1) ?? '';
  let best: Party | null = null;
  let bestScore = 0;
  for (const party of namesakes(scene, words)) {
    const score = likeness(words, tail, party);
    if (score === 0) continue;
    const near = score + recency(scene, party, name.from);
    if (near > bestScore) {
      best = party;
      bestScore = near;
    }
  }
  return best;
}

/** Persons whose name has had one of the words, in the order in which the text brought them in. */
function namesakes({ named }: Scene, words: readonly string[]): readonly Party[] {
  if (words.length === 1) return named.get(words[0] ?? '') ?? NOBODY;
  const found = new Set<Party>();
  for (const word of words) for (const party of named.get(word) ?? NOBODY) found.add(party);
  return found.size < 2 ? [...found] : [...found].sort((one, two) => one.order - two.order);
}

const NOBODY: readonly Party[] = [];

/** Lets a person be found by the words of the name. */
export function rememberName({ named }: Scene, party: Party): void {
  for (const word of party.nameWords) {
    const list = named.get(word);
    if (list === undefined) named.set(word, [party]);
    else if (!list.includes(party)) list.push(party);
  }
}

/** Between equals, who was named last before a place in the text, and of those yet to come nobody before. */
function recency(scene: Scene, party: Party, at: number): number {
  return latestStart(scene.occurrences, party, at) / (scene.reading.tokens.count + 1);
}

/** How well a name fits a person; names of the same words in another order are two persons. */
function likeness(words: readonly string[], tail: string, party: Party): number {
  const shared = words.filter((word) => party.nameWords.has(word)).length;
  if (shared === 0) return 0;
  const own = [...party.nameWords];
  if (words.length > 1 && shared === words.length && shared === own.length) return words.join(' ') === own.join(' ') ? 100 : 0;
  if (shared !== words.length && shared !== own.length && shared < 2) return 0;
  if (shared !== words.length && shared !== own.length && own[0] !== words[0]) return 0;
  return shared * 10 + (own.at(-1) === tail ? 5 : 0) + (words.length === 1 && own[0] === tail ? 3 : 0);
}

/** The full name that ends or begins with a surname: of `Mr Cook` the `Robin Cook` of another sentence. */
function fullName(scene: Scene, name: TokenRange): TokenRange {
  const { tokens, sentences } = scene.reading;
  const word = lowerOf(tokens, name.from);
  for (const i of surnamesOf(scene).get(word) ?? []) {
    if (i === name.from) continue;
    const sentence = sentences[scene.reading.sentenceOf[i]];
    if (sentence === undefined || sentence.heading) continue;
    const run = nameRuns(scene, sentence).find((one) => one.to === i + 1 && one.to - one.from > 1 && one.to - one.from < 5);
    if (run !== undefined) return run;
  }
  return name;
}

/** Where each word stands behind another word of a name. */
function surnamesOf(scene: Scene): ReadonlyMap<string, readonly number[]> {
  scene.surnames ??= findSurnames(scene);
  return scene.surnames;
}

function findSurnames({ reading: { tokens }, tags }: Scene): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 1; i < tokens.count; i++) {
    if (tags[i - 1] !== TAG.NAME || tags[i] !== TAG.NAME) continue;
    const word = lowerOf(tokens, i);
    const list = places.get(word);
    if (list === undefined) places.set(word, [i]);
    else list.push(i);
  }
  return places;
}

function addPerson(scene: Scene, range: TokenRange, full: TokenRange, name: TokenRange): Party {
  const { tokens } = scene.reading;
  const party = makeParty(nameText(scene, full), actorOf(scene, range, name) ?? heraldedState(scene, range, name), 'person', range.from, {
    role: roleText(scene, range, name),
    gender: genderOf(tokens, range),
    nameWords: new Set(nameWords(scene, full)),
    roleWords: roleWordsOf(scene, range, name),
  });
  party.order = scene.parties.length;
  scene.parties.push(party);
  rememberName(scene, party);
  return party;
}

/** `His French colleague was less bashful. Mathilde Kervella accused`: the short sentence before has told whose the bare name is. */
function heraldedState(scene: Scene, range: TokenRange, name: TokenRange): string | null {
  const { tokens, sentences } = scene.reading;
  const here = scene.reading.sentenceOf[range.from];
  const before = sentences[here - 1];
  if (range.from !== name.from || range.to !== name.to || name.to - name.from < 2 || before === undefined) return null;
  if (before.paragraph !== sentences[here]?.paragraph || before.to - before.from > LONGEST_HERALD) return null;
  const { first, end } = ownersWithin(scene, { from: before.from + 1, to: before.from + 2 });
  const owner = scene.owners.slice(first, end).find((one) => one.state);
  return owner !== undefined && (counterparts.has(lowerOf(tokens, owner.to)) || isRole(tokens, owner.to)) ? owner.code : null;
}

/** Longest sentence that does nothing but bring in a person, in tokens. */
const LONGEST_HERALD = 10;

function enrich(scene: Scene, party: Party, range: TokenRange, name: TokenRange): void {
  const { tokens } = scene.reading;
  const words = nameWords(scene, name);
  if (words.length > party.nameWords.size) {
    party.name = nameText(scene, name);
    party.nameWords.clear();
    for (const word of words) party.nameWords.add(word);
    rememberName(scene, party);
  }
  const gender = genderOf(tokens, range);
  if (gender !== 'unknown') party.gender = gender;
  for (const word of roleWordsOf(scene, range, name)) party.roleWords.add(word);
  party.role ??= roleText(scene, range, name);
  party.last = Math.max(party.last, range.from);
  if (range.to - range.from <= name.to - name.from) return;
  if (party.actor === null || ownOwner(scene, range, name) !== null || impliedActor(tokens, range) !== null)
    party.actor = actorOf(scene, range, name) ?? party.actor;
}

interface Marks {
  readonly before: RegExp;
  readonly after: RegExp;
}

const BARE_MARKS: Marks = { before: /[,\s–—-]/, after: /[,\s–—-]/ };
const BRACKET_MARKS: Marks = { before: /[,\s(]/, after: /[,\s)]/ };

function roleText(scene: Scene, range: TokenRange, name: TokenRange): string | null {
  const before = withoutMarks(textOf(scene, { from: range.from, to: name.from }), BARE_MARKS);
  if (before !== '') return before;
  const after = withoutMarks(textOf(scene, { from: name.to, to: range.to }), BRACKET_MARKS);
  return after === '' ? null : after;
}

/** A role without the marks around it; a loop, since an expression anchored at the end costs the square of a run of marks. */
function withoutMarks(text: string, { before, after }: Marks): string {
  let from = 0;
  let to = text.length;
  while (from < to && before.test(text.charAt(from))) from++;
  while (to > from && after.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** Words of a mention beside the name, as later mentions may repeat them. */
export function roleWordsOf(scene: Scene, range: TokenRange, name: TokenRange | null): Set<string> {
  const { tokens } = scene.reading;
  const words = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    if (name !== null && i >= name.from && i < name.to) continue;
    const owner = ownerAt(scene, i);
    if (owner?.state === true) i = owner.to - 1;
    else if (tokens.kind[i] === KIND.WORD && (classesAt(tokens, i) & CLASS.CLOSED) === 0)
      for (const word of spellings(plainWord(tokens, i))) words.add(word);
  }
  return words;
}

/** A `director-general` may be called `the director`. */
function spellings(word: string): string[] {
  const general = word.indexOf('-general');
  return general > 0 ? [word, word.slice(0, general)] : [word];
}
