import { actorOfTarget } from './actors/index.js';
import type { Attribution } from './pipeline.js';
import { CLASS, classesAt, KIND, type Reading, type TokenRange } from './reading/index.js';
import type { Analysis, Dateline, Evidence, Scores, Span, Stance, Statement, Target } from './schema.js';
import type { Ruling, Verdict } from './stance/index.js';

/** The labels of the model, and for each the probability from which it is listed. */
export interface Thresholds {
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** The characters that a range of tokens covers. */
export function rangeSpan({ tokens }: Reading, range: TokenRange): Span {
  const start = tokens.start[range.from] ?? 0;
  const end = tokens.end[range.to - 1] ?? start;
  return { start, end, text: tokens.text.slice(start, end) };
}

export function toScores(labels: readonly string[], { probabilities }: Verdict): Scores<string> {
  const scores: Scores<string> = {};
  for (let k = 0; k < labels.length; k++) scores[labels[k] as string] = rounded(probabilities[k]); // k is below its length
  return scores;
}

/** Probabilities carry six figures: more would differ between platforms and mean nothing. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function toStatement(attribution: Attribution, number: number, verdict: Verdict, thresholds: Thresholds): Statement<string> {
  const { reading } = attribution;
  const raw = attribution.statements[number];
  if (raw === undefined) throw new RangeError(`statement ${number} of ${attribution.statements.length}`);
  const speaker = attribution.speakers[number] ?? null;
  return {
    id: number,
    sentence: rangeSpan(reading, raw.sentence),
    content: raw.content.map((range) => rangeSpan(reading, range)),
    cue: raw.cue === null ? null : rangeSpan(reading, raw.cue),
    source: raw.source === null ? null : rangeSpan(reading, raw.source),
    speaker: speaker === null ? null : { name: speaker.name, role: speaker.role, actor: speaker.actor },
    form: raw.form,
    continues: continued(attribution, number),
    scores: toScores(thresholds.labels, verdict),
    stances: stancesOf(attribution, verdict, thresholds),
  };
}

/** The statement that one without a cue of its own goes on from: the one before where its speaker is the same (CODEBOOK section 1). */
function continued({ statements, speakers }: Attribution, number: number): number | null {
  if (statements[number]?.inherits == null) return null;
  return number > 0 && speakers[number - 1] === speakers[number] ? number - 1 : null;
}

/** The stances at or over the threshold, strongest first. */
export function stancesOf(attribution: Attribution, verdict: Verdict, { labels, values }: Thresholds): Stance<string>[] {
  return labels
    .filter((_label, k) => rounded(verdict.probabilities[k]) >= values[k])
    .map((label) => toStance(attribution, verdict.ruling(label)))
    .sort((a, b) => b.probability - a.probability);
}

function toStance(attribution: Attribution, ruling: Ruling): Stance<string> {
  const { reading } = attribution;
  return {
    label: ruling.label,
    probability: rounded(ruling.probability),
    intensity: ruling.intensity,
    target: ruling.target === null ? null : toTarget(attribution, ruling.target),
    plover: ruling.plover,
    cameo: ruling.cameo,
    evidence: evidenceOf(reading, ruling),
  };
}

function toTarget(attribution: Attribution, range: TokenRange): Target {
  const { start, end, text } = rangeSpan(attribution.reading, range);
  return { start, end, text, actor: actorOfTarget(attribution.reading, attribution, range) };
}

function evidenceOf(reading: Reading, ruling: Ruling): Evidence[] {
  const { region } = ruling;
  const rules: Evidence[] = ruling.rules.map(({ match, weight }) => ({
    kind: 'rule',
    lexicon: match.entry.lexicon,
    entry: match.entry.pattern,
    span: rangeSpan(reading, { from: region.token[match.from], to: region.token[match.to - 1] + 1 }),
    weight: rounded(weight),
  }));
  const features = ruling.features.map(({ feature, logOdds }) => {
    const token = region.token[feature.at];
    return {
      feature: feature.name,
      span: token === undefined ? null : rangeSpan(reading, { from: token, to: token + 1 }),
      logOdds: rounded(logOdds),
    };
  });
  return [...rules, { kind: 'bayes', logOdds: rounded(ruling.bayesLogOdds), features }];
}

/** Every speaker once, in order of first statement, with the ids of the statements. */
export function speakersOf(statements: readonly Statement<string>[]): Analysis['speakers'] {
  const speakers = new Map<string, Analysis['speakers'][number]>();
  for (const { id, speaker } of statements) {
    if (speaker === null) continue;
    const { name, role, actor } = speaker;
    const key = speakerKey(name, actor);
    const known = speakers.get(key);
    if (known === undefined) speakers.set(key, { name, role, actor, statements: [id] });
    else known.statements.push(id);
  }
  return [...speakers.values()];
}

/** Name and actor as one string; the space or the length before the name keeps any two pairs apart. */
function speakerKey(name: string, actor: string | null): string {
  return actor === null ? ` ${name}` : `${name.length} ${name}${actor}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The dateline with the place, agency and date that it names; the year comes from `date` where it names none. */
export function datelineOf(reading: Reading, date: string | undefined): Dateline | null {
  const { dateline, tokens } = reading;
  if (dateline === null) return null;
  let month = -1;
  let day = -1;
  let year = date === undefined ? Number.NaN : Number(date.slice(0, 4));
  for (let i = dateline.from; i < dateline.to; i++) {
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if ((classesAt(tokens, i) & CLASS.MONTH) !== 0) month = MONTHS.indexOf(word.slice(0, 3));
    else if (tokens.kind[i] === KIND.NUMBER && /^\d{4}$/.test(word)) year = Number(word);
    else if (tokens.kind[i] === KIND.NUMBER && day < 0) day = Number.parseInt(word, 10);
  }
  const dated = month >= 0 && day >= 1 && day <= 31 && Number.isInteger(year);
  return {
    ...rangeSpan(reading, dateline),
    place: dateline.place === null ? null : rangeSpan(reading, dateline.place).text.replace(/[,.]$/, ''),
    agency: dateline.agency === null ? null : rangeSpan(reading, dateline.agency).text,
    date: dated ? `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null,
  };
}
