import type { Reason } from '../../src/explanation.js';
import type { Analysis, ExplainedAnalysis, ExplainedStatement, Span, Stance } from '../../src/index.js';

/** All that an analysis says, as lines that a person can compare: probabilities and log odds to two decimals, words without those that hardly count. */
export function inWords({ headline, dateline, statements, speakers }: ExplainedAnalysis): string {
  const where = dateline === null ? 'none' : `${placed(dateline)} ${JSON.stringify([dateline.place, dateline.agency, dateline.date])}`;
  return [
    `headline ${placed(headline)}`,
    `dateline ${where}`,
    ...speakers.map(speakerLine),
    ...statements.flatMap(statementLines),
    '',
  ].join('\n');
}

/** The statements of an analysis, a line each with a line for each stance. */
export function outline({ headline, dateline, statements }: Analysis): string {
  const where = dateline === null ? '-' : [dateline.place, dateline.agency, dateline.date].join('|');
  return [`${headline?.end ?? '-'} ${where}`, ...statements.flatMap(outlineLines), ''].join('\n');
}

function outlineLines({ id, content, cue, source, speaker, form, continues, stances }: Analysis['statements'][number]): string[] {
  const who = speaker === null ? 'nobody' : [speaker.name, speaker.role, speaker.actor].join('|');
  const after = continues === null ? '' : ` continues ${continues}`;
  return [
    `${id} ${form}${after} ${who}: ${placed(source)} ${placed(cue)} ${content.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
    ...stances.map(stanceLine),
  ];
}

/** Why a statement has its stances. */
export function reasonsInWords({ stances, explanations }: ExplainedStatement): string {
  return [...stances.map(stanceLine), ...explanations.map(explanationLine)].map((line) => `${line}\n`).join('');
}

function explanationLine({ label, probability, start, rules, words, reasons }: ExplainedStatement['explanations'][number]): string {
  const figures = [probability, start, rules, words].map((value) => value.toFixed(2)).join(' ');
  return `  ${label} ${figures}${reasons.filter(tells).map(reasonInWords).join('')}`;
}

function speakerLine({ name, role, actor, statements }: Analysis['speakers'][number]): string {
  return `speaker ${JSON.stringify([name, role, actor])} of ${statements.join(' ')}`;
}

function statementLines({ id, sentence, content, cue, source, speaker, form, continues, stances, explanations }: ExplainedStatement) {
  const after = continues === null ? '' : ` continues ${continues}`;
  return [
    '',
    `${id} ${form}${after} in ${sentence.start}-${sentence.end}: ${speaker === null ? 'nobody' : `${speaker.name} (${speaker.actor})`}`,
    `  ${placed(source)} ${placed(cue)}: ${content.map(placed).join(' ... ')}`,
    ...stances.map(stanceLine),
    ...explanations.map(explanationLine),
  ];
}

function stanceLine({ label, intensity, target, plover, cameo }: Stance<string>): string {
  const whom = target === null ? 'nobody' : `${placed(target)} (${target.actor})`;
  return `  * ${label}, ${intensity}, of ${whom}: ${plover} ${cameo}`;
}

/** Words that move a label by less are left out. */
const LEAST_WORD = 0.3;
const LONGEST_ENTRY = 30;

function tells({ kind, weight }: Reason): boolean {
  return kind !== 'word' || Math.abs(weight) >= LEAST_WORD;
}

function reasonInWords(reason: Reason): string {
  const weight = reason.weight.toFixed(2);
  if (reason.kind === 'cue') return `; cue ${weight}`;
  if (reason.kind === 'word') return `; ${reason.feature} ${weight}`;
  const { entry, lexicon, span, counts, given, fate, coveredBy } = reason;
  const covered = coveredBy === null ? '' : ` by ${short(coveredBy.entry)}`;
  return `; ${short(entry)} of ${lexicon} at ${span.start}-${span.end}: ${fate} ${counts} ${weight} of ${given}${covered}`;
}

function short(entry: string): string {
  return entry.length <= LONGEST_ENTRY ? entry : `${entry.slice(0, LONGEST_ENTRY)}...`;
}

function placed(span: Span | null): string {
  return span === null ? '-' : `${span.start}-${span.end} ${JSON.stringify(span.text)}`;
}
