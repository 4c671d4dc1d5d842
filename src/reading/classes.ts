import { lazily, setOf } from '../lazily.js';
import { builtIn, cueLexicon, words } from '../packing/index.js';
import { doubledForms, inflect } from './inflect.js';

/** Word classes as bits; a word may have several. */
export const CLASS = {
  NOUN: 1,
  BASE: 1 << 1,
  VERB_S: 1 << 2,
  PAST: 1 << 3,
  PARTICIPLE: 1 << 4,
  GERUND: 1 << 5,
  ADJECTIVE: 1 << 6,
  ADVERB: 1 << 7,
  DETERMINER: 1 << 8,
  PREPOSITION: 1 << 9,
  PRONOUN: 1 << 10,
  COORDINATOR: 1 << 11,
  SUBORDINATOR: 1 << 12,
  AUXILIARY: 1 << 13,
  MODAL: 1 << 14,
  NUMBER: 1 << 15,
  RELATIVE: 1 << 16,
  NEGATION: 1 << 17,
  SUBJECT: 1 << 18,
  FIRST_PERSON: 1 << 19,
  POSSESSIVE: 1 << 20,
  BE: 1 << 21,
  HAVE: 1 << 22,
  DO: 1 << 23,
  TIME: 1 << 24,
  PARTICLE: 1 << 25,
  WEEKDAY: 1 << 26,
  MONTH: 1 << 27,
  CLOSED: 1 << 28,
  /** Not listed: the classes are guessed from the ending. */
  GUESSED: 1 << 29,
} as const;

export const VERBAL = CLASS.BASE | CLASS.VERB_S | CLASS.PAST | CLASS.PARTICIPLE | CLASS.GERUND;

const CLOSED_CLASSES: Record<string, number> = {
  determiner: CLASS.DETERMINER | CLASS.CLOSED,
  possessive: CLASS.POSSESSIVE | CLASS.CLOSED,
  pronoun: CLASS.PRONOUN | CLASS.CLOSED,
  subject: CLASS.SUBJECT | CLASS.CLOSED,
  firstPerson: CLASS.FIRST_PERSON,
  preposition: CLASS.PREPOSITION | CLASS.CLOSED,
  coordinator: CLASS.COORDINATOR | CLASS.CLOSED,
  subordinator: CLASS.SUBORDINATOR | CLASS.CLOSED,
  relative: CLASS.RELATIVE | CLASS.CLOSED,
  auxiliary: CLASS.AUXILIARY | CLASS.CLOSED,
  be: CLASS.BE,
  have: CLASS.HAVE,
  do: CLASS.DO,
  modal: CLASS.MODAL | CLASS.CLOSED,
  negation: CLASS.NEGATION,
  adverb: CLASS.ADVERB | CLASS.CLOSED,
  timeNoun: CLASS.TIME | CLASS.NOUN,
  weekday: CLASS.WEEKDAY,
  month: CLASS.MONTH,
  number: CLASS.NUMBER | CLASS.CLOSED,
  particle: CLASS.PARTICLE,
};

const LETTERS: Record<string, number> = {
  n: CLASS.NOUN,
  v: CLASS.BASE,
  s: CLASS.VERB_S,
  d: CLASS.PAST,
  e: CLASS.PARTICIPLE,
  g: CLASS.GERUND,
  j: CLASS.ADJECTIVE,
  r: CLASS.ADVERB,
};

const plainVerbs = setOf(() => words().verbs);

/** Words that are none of the open classes although the tagger lexicon says so. */
const knownWords = lazily(buildTable);

function buildTable(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (word: string, bits: number) => map.set(word, (map.get(word) ?? 0) | bits);
  for (const [word, letters] of builtIn().wordClasses) {
    let bits = 0;
    for (const letter of letters) bits |= LETTERS[letter] ?? 0;
    add(word, bits);
  }
  const closed = new Set<string>();
  for (const [name, list] of Object.entries(words().classes)) {
    if (((CLOSED_CLASSES[name] ?? 0) & CLASS.CLOSED) !== 0) for (const word of list) closed.add(word);
  }
  for (const word of closed) map.delete(word);
  for (const [name, list] of Object.entries(words().classes)) for (const word of list) add(word, CLOSED_CLASSES[name] ?? 0);
  for (const [base] of words().irregularVerbs) {
    if (base === undefined) continue;
    const forms = inflect(base);
    for (const [form, bits] of [
      [forms.base, CLASS.BASE],
      [forms.third, CLASS.VERB_S],
      [forms.past, CLASS.PAST],
      [forms.participle, CLASS.PARTICIPLE],
      [forms.gerund, CLASS.GERUND],
    ] as const)
      if (!closed.has(form)) add(form, bits);
  }
  for (const base of verbBases()) if (!closed.has(base)) addVerb(map, closed, base);
  for (const word of words().neverNouns) map.set(word, verbOnly(word, map.get(word) ?? 0));
  return map;
}

/** Verbs of the lexicons: those that report, and common ones that the tagger's table does not know. */
function verbBases(): Set<string> {
  const bases = new Set<string>(words().verbs);
  for (const group of cueLexicon().groups)
    if (!group.frames.includes('preposition')) for (const cue of group.cues) bases.add(cue.split(' ')[0] ?? cue);
  return bases;
}

/** Adds the forms of a verb; a base that is not listed stays open to be a noun, its plural does not. */
function addVerb(map: Map<string, number>, closed: Set<string>, base: string): void {
  const listed = map.get(base);
  const forms = inflect(base);
  map.set(base, (listed ?? (plainVerbs.has(base) ? 0 : CLASS.NOUN)) | CLASS.BASE);
  const plural = (listed ?? 0) & CLASS.NOUN;
  for (const [form, bits] of [
    [forms.third, CLASS.VERB_S | plural],
    [forms.past, CLASS.PAST],
    [forms.participle, CLASS.PARTICIPLE],
    [forms.gerund, CLASS.GERUND],
  ] as const)
    if (!closed.has(form)) map.set(form, (map.get(form) ?? 0) | bits);
  const doubled = doubledForms(base);
  if (doubled === null) return;
  map.set(doubled.past, CLASS.PAST | CLASS.PARTICIPLE);
  map.set(doubled.gerund, CLASS.GERUND);
}

function verbOnly(word: string, bits: number): number {
  return (bits & ~CLASS.NOUN) | (word.endsWith('s') && !word.endsWith('ss') ? CLASS.VERB_S : CLASS.BASE);
}

const SUFFIXES: [RegExp, number][] = [
  [/ly$/, CLASS.ADVERB],
  [/(?:tion|sion|ment|ness|ship|ity|ism|ist|ance|ence|hood|age|ery|dom)s?$/, CLASS.NOUN],
  [/ing$/, CLASS.GERUND | CLASS.NOUN],
  [/\p{L}{2}ed$/u, CLASS.PAST | CLASS.PARTICIPLE],
  [/(?:ous|ful|less|able|ible|ical|ive|ish|al|ic)$/, CLASS.ADJECTIVE],
  [/(?:ise|ize|ify)$/, CLASS.BASE],
  [/(?:ises|izes|ifies)$/, CLASS.VERB_S],
];

/** Word classes of a lower-cased word: closed classes from `lexicons/words.json`, open ones from the table, else by suffix. */
export function classesOf(lower: string): number {
  const known = knownWords();
  const listed = known.get(lower);
  if (listed !== undefined) return listed;
  if (/^[0-9]/.test(lower)) return CLASS.NUMBER;
  if (lower.endsWith('.') && known.has(lower.slice(0, -1))) return known.get(lower.slice(0, -1)) ?? 0;
  const short = lower.length > 40 ? lower.slice(-20) : lower;
  const derived = derivedFrom(short);
  if (derived !== 0) return derived;
  for (const [suffix, bits] of SUFFIXES) if (suffix.test(short)) return bits | CLASS.GUESSED;
  const last = short.slice(short.lastIndexOf('-') + 1);
  if (last !== short && last.length > 1) return compound(known.get(last) ?? CLASS.NOUN);
  return CLASS.NOUN | CLASS.GUESSED;
}

const PREFIXES = /^(?:mis|re|over|under|out|un|dis|pre|counter)(?=\p{L}{4})/u;

/** Classes of an unlisted form by the listed word it is made from: `relies` by `rely`, `misunderstand` by `understand`. */
function derivedFrom(word: string): number {
  const known = knownWords();
  for (const [ending, base] of [
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ] as const) {
    if (!word.endsWith(ending) || word.endsWith('ss')) continue;
    const bits = known.get(word.slice(0, -ending.length) + base) ?? 0;
    if ((bits & CLASS.BASE) !== 0) return CLASS.VERB_S | (bits & CLASS.NOUN);
  }
  const prefix = PREFIXES.exec(word);
  const rest = prefix === null ? undefined : known.get(word.slice(prefix[0].length));
  return rest === undefined || (rest & CLASS.CLOSED) !== 0 ? 0 : rest & ~CLASS.ADVERB;
}

/** `well-connected`, `oil-producing`: a compound of a participle is an adjective. */
function compound(bits: number): number {
  if ((bits & CLASS.CLOSED) !== 0) return CLASS.NOUN;
  return (bits & (CLASS.PARTICIPLE | CLASS.GERUND)) !== 0 ? CLASS.ADJECTIVE : bits;
}
