import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { withCountries } from '../scripts/countries.js';
import { LexiconSchema, STANCE_LABELS } from '../src/index.js';
import { createSymbols } from '../src/reading/index.js';
import { compile } from '../src/stance/automaton.js';
import { checkLexicon } from '../src/stance/index.js';
import { parsePattern } from '../src/stance/pattern.js';
import { ROOT } from './helpers.js';

const FOLDER = new URL('lexicons/', ROOT);
const PLOVER =
  /^(?:AGREE|CONSULT|SUPPORT|COOPERATE|AID|YIELD|REQUEST|DEMAND|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT|RETREAT|CONCEDE|INVESTIGATE)$/;

function load(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

const word = z.string().check(z.minLength(1), z.regex(/^\S(?:.*\S)?$/));
const words = z.array(word).check(z.minLength(1));
const header = { lexicon: z.string(), version: z.number() };

const CuesSchema = z.object({
  ...header,
  groups: z.array(z.object({ about: word, frames: words, weight: z.number(), cues: words })).check(z.minLength(1)),
  nouns: z.array(z.object({ cues: words })),
  refusals: words,
  acts: words,
  occasions: words,
  opinions: words,
  plain: words,
  plainTelling: words,
  quoting: words,
  empty: words,
  passiveRequests: words,
  withholding: words,
  withholdingForms: words,
  hedges: words,
  prompts: words,
  verdicts: words,
  releases: words,
  releaseHeads: words,
  closing: words,
});

const TitlesSchema = z.object({
  ...header,
  honorifics: z.object({ neutral: words, male: words, female: words }),
  roles: words,
  organisations: words,
  documents: words,
  masculine: words,
  feminine: words,
});

const WordsSchema = z.object({
  ...header,
  classes: z.record(z.string(), words),
  abbreviations: words,
  numberAbbreviations: words,
  irregularVerbs: z.array(z.tuple([word, word, word, word])).check(z.minLength(1)),
  doublingVerbs: words,
  bareInfinitives: words,
  attributiveAdverbs: words,
  focusing: words,
});

const ScopeSchema = z.object({
  ...header,
  negators: words,
  refusers: words,
  withholders: words,
  notNegating: words,
  intensifiers: words,
  softeners: words,
});

const CueStancesSchema = z.object({ ...header, support: words, condemn: words, cooperate: words, 'call-to-action': words });

const MaterialSchema = z.object({ ...header, groups: z.array(z.object({ about: word, patterns: words })).check(z.minLength(1)) });

const GenreSchema = z.object({
  ...header,
  askers: words,
  courtesies: words,
  turnGiving: words,
  documentHeadings: words,
  introducing: words,
  closings: words,
  plainLabels: words,
});

const HomonymsSchema = z.object({
  ...header,
  given: words,
  family: words,
  courtesies: words,
  placing: words,
  provinces: words,
  openings: words,
  waters: words,
  venues: words,
  districts: words,
  camps: words,
  twins: z.array(z.object({ name: word, state: words, other: words })).check(z.minLength(1)),
});

const TargetsSchema = z.object({
  ...header,
  suffered: words,
  belonging: words,
  aimed: words,
  places: words,
  guests: words,
  rulers: words,
  others: words,
  clauses: words,
  open: words,
});

const OTHERS = [
  ['genre.json', GenreSchema],
  ['targets.json', TargetsSchema],
  ['homonyms.json', HomonymsSchema],
  ['cues.json', CuesSchema],
  ['cue-stances.json', CueStancesSchema],
  ['material.json', MaterialSchema],
  ['titles.json', TitlesSchema],
  ['words.json', WordsSchema],
  ['scope.json', ScopeSchema],
] as const;

const ActorsSchema = z.object({
  ...header,
  masks: words,
  pairs: z.record(z.string(), words),
  compass: z.record(z.string(), words),
  organs: z.record(z.string(), word),
  predecessors: z.array(z.object({ code: word, seats: words, successor: word })),
  parties: z.array(z.object({ name: word, states: words, not: z.array(word) })),
  entries: z
    .array(
      z.object({
        code: word,
        type: word,
        called: z.optional(word),
        not: z.optional(words),
        names: z.optional(words),
        adjectives: z.optional(z.array(word)),
        people: z.optional(z.array(word)),
        seats: z.optional(z.array(word)),
        cities: z.optional(z.array(word)),
      }),
    )
    .check(z.minLength(190)),
});

describe.each(STANCE_LABELS)('the lexicon of %s', (label) => {
  const file = `${label}.json`;
  const lexicon = checkLexicon(load(file), file);

  it('passes its schema and is of its label', () => {
    expect(LexiconSchema.parse(load(file))).toEqual(lexicon);
    expect({ lexicon: lexicon.lexicon, label: lexicon.label }).toEqual({ lexicon: label, label });
  });

  it('has patterns that can be read, every one', () => {
    for (const [g, { patterns }] of lexicon.groups.entries())
      for (const [p, pattern] of patterns.entries())
        expect(parsePattern(pattern, file, `groups[${g}].patterns[${p}]`).length).toBeGreaterThan(0);
  });

  it('says of every group what it is about, with event codes of PLOVER and CAMEO', () => {
    for (const { about, plover, cameo } of lexicon.groups) {
      expect(about, `about of ${JSON.stringify(about)}`).toMatch(/\S/);
      expect(plover, `plover of ${about}`).toMatch(PLOVER);
      expect(cameo, `cameo of ${about}`).toMatch(/^\d{2,4}$/);
    }
  });

  it('asks for a gap as target only where its patterns have one', () => {
    for (const { about, target, patterns } of lexicon.groups)
      if (target === 'gap')
        expect(
          patterns.filter((pattern) => !pattern.includes('{}')),
          `gap in ${about}`,
        ).toEqual([]);
  });

  it('has an entry of every pattern in the automaton', () => {
    const count = lexicon.groups.reduce((sum, { patterns }) => sum + patterns.length, 0);
    expect(compile([{ lexicon, file }], createSymbols()).entries).toBe(count);
  });
});

describe.each([...OTHERS, ['actors.json', ActorsSchema] as const])('the lexicon file %s', (file, schema) => {
  it('has the shape that its readers rely on', () => {
    const result = z.safeParse(schema as z.ZodMiniType, load(file));
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  it('is named as its file', () => {
    expect(load(file)).toMatchObject({ lexicon: file.replace('.json', '') });
  });
});

describe('the actors', () => {
  const { entries } = withCountries(ActorsSchema.parse(load('actors.json')));

  it('each have a code of their own', () => {
    const codes = entries.map(({ code }) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it('have three-letter codes where they are states, but for one that ISO 3166 gives none', () => {
    const odd = entries.filter(({ type, code }) => type === 'state' && !/^[A-Z]{3}$/.test(code));
    expect(odd.map(({ code }) => code).filter((code) => code !== 'TRNC')).toEqual([]);
  });

  it('share no official name', () => {
    const names = entries.flatMap((entry) => entry.names);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(['UNO', 'EUR', 'NAT', 'ASE', 'AFU', 'ARL', 'GCC', 'SCO', 'BRC', 'GSV', 'GTW', 'IAE', 'WHO'])(
    'hold the codebook code %s',
    (code) => {
      expect(entries.map((entry) => entry.code)).toContain(code);
    },
  );
});

describe('the material acts', () => {
  it('have patterns that can be read, every one', () => {
    for (const [g, { patterns }] of MaterialSchema.parse(load('material.json')).groups.entries())
      for (const [p, pattern] of patterns.entries())
        expect(parsePattern(pattern, 'material.json', `groups[${g}].patterns[${p}]`).length).toBeGreaterThan(0);
  });
});

it('every lexicon file is checked here', () => {
  const checked = [...STANCE_LABELS.map((label) => `${label}.json`), ...OTHERS.map(([file]) => file), 'actors.json'];
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(checked.sort());
});
