import { isFiniteTag, TAG } from '../attribution/index.js';
import { KIND, lowerOf, type TokenRange } from '../reading/index.js';
import { firstNameRun, nameRuns } from './names.js';
import { latestOccurrence } from './occurrences.js';
import { findPerson } from './people.js';
import { headOf, ownOwner } from './phrase.js';
import { isPhraseToken, isQuoted, type Scene, sentenceAt } from './scene.js';
import { authorities, isPlural, isRole, plainWord, sides } from './titles.js';

/** Longest subject looked at, in tokens. */
const LONGEST_SUBJECT = 30;

/** Words before a pronoun that tie its clause to the subject before: `in which it demanded`, `flew home and he said`. */
const TYING: ReadonlySet<string> = new Set(['and', 'but', 'which', 'where']);

/**
 * Words of the same sentence that a pronoun repeats: `The Council adopted a text in which it demanded`, `Jane Doe flew to Rome, and she said`;
 * null where the sentence has no such subject, or no word ties the pronoun to it.
 */
export function clauseSubject(scene: Scene, source: TokenRange): TokenRange | null {
  const { tokens } = scene.reading;
  const sentence = sentenceAt(scene, source.from);
  if (sentence === null || isQuoted(scene, source.from) || !TYING.has(lowerOf(tokens, source.from - 1))) return null;
  const pronoun = lowerOf(tokens, source.from);
  if (pronoun === 'he' || pronoun === 'she') return strangerBefore(scene, { from: sentence.from, to: source.from });
  const subject = openingPhrase(scene, sentence.from, source.from);
  if (subject === null) return null;
  const head = headOf(scene, subject);
  const plural = isPlural(plainWord(tokens, head)) && !authorities.has(plainWord(tokens, head));
  if (pronoun === 'they') return plural && isRole(tokens, head) ? subject : null;
  const body = pronoun === 'it' && !plural && !isRole(tokens, head) && ownOwner(scene, subject, null) !== null;
  return body ? subject : null;
}

/** `The interior minister had left the day before. Here he offered`: an office without a name that the sentence before is about. */
export function officeBefore(scene: Scene, source: TokenRange): TokenRange | null {
  const several = lowerOf(scene.reading.tokens, source.from) === 'they';
  const { sentences, sentenceOf, tokens } = scene.reading;
  const here = sentenceOf[source.from];
  const before = sentences[here - 1];
  if (before === undefined || before.heading || before.paragraph !== sentences[here]?.paragraph) return null;
  const last = latestOccurrence(scene.occurrences, source.from, (one) => one.subject);
  for (let start = before.from; start < before.to && start < before.from + LONGEST_LEAD; start++) {
    if (start > before.from && tokens.kind[start - 1] !== KIND.COMMA) continue;
    const phrase = subjectPhrase(scene, start, before.to);
    if (phrase === null) continue;
    const head = headOf(scene, phrase);
    if (!isRole(tokens, head) || isPlural(plainWord(tokens, head)) !== several || firstNameRun(scene, phrase) !== null) continue;
    return last !== null && last.from > phrase.from ? null : phrase;
  }
  return null;
}

/** How far into a sentence its subject ends. */
const SUBJECT_REACH = 12;

/** `After the meeting, the two sides signed a pact. They also agreed`: the pair that the sentence before is about, whatever paragraph it opens. */
export function pairBefore(scene: Scene, source: TokenRange): TokenRange | null {
  const { sentences, sentenceOf, tokens } = scene.reading;
  const here = sentences[sentenceOf[source.from]];
  const before = sentences[sentenceOf[source.from] - 1];
  if (here === undefined || before === undefined || before.heading || here.paragraph > before.paragraph + 1) return null;
  for (let i = before.from; i + 2 < before.to && i < before.from + SUBJECT_REACH; i++) {
    const both = lowerOf(tokens, i) === 'both';
    if (!both && !(lowerOf(tokens, i) === 'the' && lowerOf(tokens, i + 1) === 'two')) continue;
    const head = both ? i + 1 : i + 2;
    if (!sides.has(plainWord(tokens, head)) || !isFiniteTag(scene.tags[head + 1]) || isQuoted(scene, i)) return null;
    return { from: i, to: head + 1 };
  }
  return null;
}

/** Where the subject of a sentence begins at the latest, in tokens. */
const LONGEST_LEAD = 10;

/** A noun phrase up to its verb, a relative clause or an apposition between commas left out. */
function subjectPhrase(scene: Scene, from: number, before: number): TokenRange | null {
  const { tokens } = scene.reading;
  let to = from;
  while (
    to < before &&
    to < from + LONGEST_SUBJECT &&
    (isPhraseToken(scene, to) || (to > from && lowerOf(tokens, to) === 'of') || isSeat(scene, to, from))
  )
    to++;
  if (to === from || tokens.kind[from] === KIND.QUOTE || isQuoted(scene, from)) return null;
  const ends = isFiniteTag(scene.tags[to]) || tokens.kind[to] === KIND.COMMA;
  return ends ? { from, to } : null;
}

/** `from Balochistan`, `in Asmara`: the place of an office. */
function isSeat({ reading: { tokens }, tags }: Scene, i: number, from: number): boolean {
  return i > from && /^(?:from|in|for)$/.test(lowerOf(tokens, i)) && tags[i + 1] === TAG.NAME;
}

/** A full name without a title that no earlier sentence has brought in, before its verb. */
function strangerBefore(scene: Scene, range: TokenRange): TokenRange | null {
  const run = nameRuns(scene, range).find(({ from, to }) => to - from > 1 && scene.tags[to] === TAG.FINITE && !isQuoted(scene, from));
  return run === undefined || findPerson(scene, run) !== null ? null : run;
}

/** The noun phrase that opens a sentence, with what `of` and commas add, up to its finite verb. */
function openingPhrase(scene: Scene, from: number, before: number): TokenRange | null {
  const { tokens, dateline } = scene.reading;
  const start = dateline !== null && dateline.from <= from && dateline.to > from ? dateline.to : from;
  let to = start;
  while (to < before && to < start + LONGEST_SUBJECT && joinsPhrase(scene, to, start)) to++;
  if (to === start || !isFiniteTag(scene.tags[to]) || lowerOf(tokens, to - 1) === ',') return null;
  return { from: start, to };
}

function joinsPhrase(scene: Scene, i: number, start: number): boolean {
  if (isPhraseToken(scene, i)) return true;
  return i > start && /^(?:of|for|and|,|'s|’s)$/.test(lowerOf(scene.reading.tokens, i));
}
