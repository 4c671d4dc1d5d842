/** The table of cues, made out of `lexicons/cues.json`. */

import { lazily } from '../lazily.js';
import { cueLexicon } from '../packing/index.js';
import { doubledForms, inflect } from '../reading/index.js';

/** What a cue lets follow or precede, as bits; the words stand in `lexicons/cues.json`. */
export const FRAME = {
  clause: 1,
  quote: 2,
  invert: 4,
  object: 8,
  addressee: 16,
  infinitive: 32,
  predicate: 64,
  topic: 128,
  request: 256,
  voice: 512,
  weak: 1024,
  document: 2048,
  passive: 4096,
  preposition: 8192,
  noun: 16384,
  certain: 32768,
  that: 65536,
  opinion: 131072,
  measure: 262144,
  reporting: 524288,
  abstract: 1048576,
  urging: 2097152,
  as: 4194304,
  finding: 8388608,
  immediate: 16777216,
} as const;

/** Forms of the first word of a cue. */
export const FORM = { BASE: 1, THIRD: 2, PAST: 4, PARTICIPLE: 8, GERUND: 16 } as const;

/** Stands for a noun phrase in a cue of several words. */
export const SLOT = '~';

/** One way a cue may begin at a word: what the first word's form is, and the words that must follow. `~` stands for one or two words. */
export interface CuePattern {
  readonly cue: string;
  readonly rest: readonly string[];
  readonly form: number;
  readonly frames: number;
  readonly weight: number;
}

/** The patterns that begin at a verb, longest first, and those of them that may fit by the word that follows. */
export interface CueVerb {
  readonly all: readonly CuePattern[];
  /** Those of one word, and those whose second is a slot. */
  readonly open: readonly CuePattern[];
  /** Bits of the second words, see {@link CueTable.secondBits}: a word without a common bit is none of them. */
  readonly secondBits: number;
  /** The open ones and those with the given second word. */
  readonly bySecond: ReadonlyMap<string, readonly CuePattern[]>;
}

export interface CueTable {
  /** Patterns by lower-cased first word. */
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** A bit for every word that comes second in a cue, several words a bit. */
  readonly secondBits: ReadonlyMap<string, number>;
  readonly nouns: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly opinions: ReadonlySet<string>;
  /** Cues that name, and what they do no naming to: `called an election`. */
  readonly convoking: ReadonlySet<string>;
  readonly convocations: ReadonlySet<string>;
  /** Cues that are a visit where nothing is asked for: `called on the president`. */
  readonly visiting: ReadonlySet<string>;
  readonly prepositions: readonly (readonly string[])[];
  readonly refusals: ReadonlyMap<string, readonly CuePattern[]>;
  /** Cues that do nothing but report (`say`), and their forms in `-ing`. */
  readonly plain: ReadonlySet<string>;
  readonly plainGerunds: ReadonlySet<string>;
  /** Finite forms of the verbs of saying whose source may follow. */
  readonly plainForms: ReadonlySet<string>;
  /** Telling verbs whose `of` belongs to the addressee. */
  readonly plainTelling: ReadonlySet<string>;
  /** Cues that hand on the words of somebody else (`quoted X as saying`). */
  readonly quoting: ReadonlySet<string>;
  /** Cues that report nothing where nobody does them (`neither side commented on`). */
  readonly empty: ReadonlySet<string>;
  /** Requests whose passive is reported without an agent. */
  readonly passiveRequests: ReadonlySet<string>;
  /** Verbs that withhold the cue in their infinitive, and their forms. */
  readonly withholding: ReadonlySet<string>;
  readonly withholdingForms: ReadonlySet<string>;
  /** `what it called`: forms of the verb that distances the source from a word. */
  /** Verbs that only tell how the saying began or went on: `continued to insist`. */
  readonly aspects: ReadonlySet<string>;
  /** Adjectives that close a judgement: `held X responsible`, `found Y unlawful`. */
  readonly predicates: ReadonlySet<string>;
  /** Forms of verbs for attempts to reach somebody with words: `tried to reassure allies that Y`. */
  readonly attempts: ReadonlySet<string>;
  /** Nouns of `in his view`, `in the words of`. */
  readonly views: ReadonlySet<string>;
  /** What somebody is who says something: `was quick to point out`. */
  readonly readiness: ReadonlySet<string>;
  /** Forms of verbs that bring a document into the world: `issued a statement condemning Y`. */
  readonly issuing: ReadonlySet<string>;
  /** Judgements that nobody can pass but in words: `took to the floor to condemn`. */
  readonly verbal: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /** `when asked`: participles of the circumstance under which something was said. */
  readonly prompts: ReadonlySet<string>;
  /** `, a charge the group denies`: nouns for what was said, in an apposition. */
  readonly verdicts: ReadonlySet<string>;
  /** Documents that carry the words of the source that another cue names; and nouns that end the name of one. */
  readonly releases: ReadonlySet<string>;
  readonly releaseHeads: ReadonlySet<string>;
  /** Reporting prepositions that may follow what they report. */
  readonly closing: readonly (readonly string[])[];
}

/** Bits that a mask of words has room for. */
const BITS = 31;

export const cues = lazily(buildTable);

interface Weighed {
  readonly frames: number;
  readonly weight: number;
}

/** Frames and weights of all cues that are verbs; a cue of several groups has the frames of all, and is weak where all are. */
function mergeGroups(): Map<string, Weighed> {
  const merged = new Map<string, Weighed>();
  for (const group of cueLexicon().groups) {
    const frames = framesOf(group.frames);
    if ((frames & FRAME.preposition) !== 0) continue;
    for (const cue of group.cues) {
      const known = merged.get(cue);
      const weak = (known?.frames ?? frames) & frames & FRAME.weak;
      const all = ((known?.frames ?? 0) | frames) & ~FRAME.weak;
      merged.set(cue, { frames: all | weak, weight: Math.max(known?.weight ?? 0, group.weight) });
    }
  }
  return merged;
}

function framesOf(names: readonly string[]): number {
  return names.reduce((frames, name) => frames | FRAME[name as keyof typeof FRAME], 0);
}

function splitWords(cues: readonly string[]): string[][] {
  return cues.map((cue) => cue.split(' '));
}

function buildTable(): CueTable {
  const lexicon = cueLexicon();
  const verbs = new Map<string, CuePattern[]>();
  for (const [cue, { frames, weight }] of mergeGroups()) addForms(verbs, cue, frames, weight);
  for (const patterns of verbs.values()) patterns.sort(longestFirst);
  const refusals = new Map<string, CuePattern[]>();
  for (const cue of lexicon.refusals) addForms(refusals, cue, 0, 0);
  for (const patterns of refusals.values()) patterns.sort(longestFirst);
  const prepositions = lexicon.groups.filter(({ frames }) => (framesOf(frames) & FRAME.preposition) !== 0);
  const secondBits = bitsOf([...verbs.values()].flatMap((patterns) => patterns.flatMap(({ rest }) => rest.slice(0, 1))));
  return {
    verbs: new Map([...verbs].map(([word, patterns]) => [word, bySecondWord(patterns, secondBits)])),
    secondBits,
    nouns: new Set(lexicon.nouns.flatMap((group) => group.cues.flatMap((noun) => [noun, inflect(noun).third]))),
    acts: new Set(lexicon.acts),
    occasions: new Set(lexicon.occasions),
    opinions: new Set(lexicon.opinions),
    convoking: new Set(lexicon.convoking),
    visiting: new Set(lexicon.visiting),
    convocations: new Set(lexicon.convocations),
    prepositions: prepositions.flatMap(({ cues }) => splitWords(cues)),
    refusals,
    plain: new Set(lexicon.plain),
    plainGerunds: new Set(lexicon.plain.map((cue) => inflect(cue).gerund)),
    plainForms: new Set(finiteForms(lexicon.groups.filter(({ frames }) => frames.includes('invert')).flatMap(({ cues }) => cues))),
    plainTelling: new Set(lexicon.plainTelling),
    quoting: new Set(lexicon.quoting),
    empty: new Set(lexicon.empty),
    passiveRequests: new Set(lexicon.passiveRequests),
    withholding: new Set(lexicon.withholding),
    withholdingForms: new Set(lexicon.withholdingForms),
    verbal: new Set(lexicon.verbal),
    aspects: new Set(lexicon.aspects.flatMap((verb) => [verb, inflect(verb).third, inflect(verb).past])),
    predicates: new Set(lexicon.predicates),
    attempts: formsOf(lexicon.attempts),
    views: new Set(lexicon.views),
    readiness: new Set(lexicon.readiness),
    issuing: formsOf(lexicon.issuing),
    hedges: new Set(lexicon.hedges),
    prompts: new Set(lexicon.prompts),
    verdicts: new Set(lexicon.verdicts),
    releases: new Set(lexicon.releases),
    releaseHeads: new Set(lexicon.releaseHeads),
    closing: splitWords(lexicon.closing),
  };
}

function formsOf(verbs: readonly string[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => Object.values(inflect(verb))));
}

function finiteForms(cues: readonly string[]): string[] {
  return cues.filter((cue) => !cue.includes(' ')).flatMap((cue) => [inflect(cue).third, inflect(cue).past]);
}

function bitsOf(list: readonly string[]): Map<string, number> {
  return new Map([...new Set(list)].map((word, number) => [word, 1 << (number % BITS)]));
}

function bySecondWord(all: readonly CuePattern[], bits: ReadonlyMap<string, number>): CueVerb {
  const isOpen = ({ rest }: CuePattern) => rest.length === 0 || rest[0] === SLOT;
  const seconds = new Set(all.filter((pattern) => !isOpen(pattern)).map(({ rest }) => rest[0]));
  const bySecond = new Map([...seconds].map((second) => [second, all.filter((one) => isOpen(one) || one.rest[0] === second)]));
  const secondBits = [...bySecond.keys()].reduce((mask, word) => mask | (bits.get(word ?? '') ?? 0), 0);
  return { all, open: all.filter(isOpen), secondBits, bySecond };
}

function longestFirst(one: CuePattern, two: CuePattern): number {
  return two.rest.length - one.rest.length;
}

function addForms(table: Map<string, CuePattern[]>, cue: string, frames: number, weight: number): void {
  const [first = '', ...rest] = cue.split(' ');
  const forms = inflect(first);
  const byWord = new Map<string, number>();
  for (const [word, form] of [
    [forms.base, FORM.BASE],
    [forms.third, FORM.THIRD],
    [forms.past, FORM.PAST],
    [forms.participle, FORM.PARTICIPLE],
    [forms.gerund, FORM.GERUND],
  ] as const)
    byWord.set(word, (byWord.get(word) ?? 0) | form);
  const doubled = doubledForms(first);
  if (doubled !== null) byWord.set(doubled.past, FORM.PAST | FORM.PARTICIPLE).set(doubled.gerund, FORM.GERUND);
  if (first === 'be') for (const word of ['is', 'are', 'was', 'were', 'been', 'being']) byWord.set(word, FORM.PAST);
  for (const [word, form] of byWord) {
    const list = table.get(word) ?? [];
    list.push({ cue, rest, form, frames, weight });
    table.set(word, list);
  }
}
