import type { Statement } from '../schema.js';
import { type ExpectedStatement, FIELDS, type Field } from './expected.js';

/** The fields in which a statement is not what is expected; none where it fits. */
export function differences(statement: Statement<string>, expected: ExpectedStatement): Field[] {
  return FIELDS.filter((field) => expected[field] !== undefined && !fits(statement, expected, field));
}

function fits({ speaker, stances, content }: Statement<string>, expected: ExpectedStatement, field: Field): boolean {
  if (field === 'speaker') return equals(speaker?.name ?? null, expected.speaker);
  if (field === 'actor') return equals(speaker?.actor ?? null, expected.actor);
  if (field === 'content') return holds(content.map(({ text }) => text).join(' '), expected.content);
  const labels = labelsOf(expected.stance);
  if (field === 'stance')
    return labels.every((label) => (label === 'neutral' ? stances.length === 0 : stances.some((one) => one.label === label)));
  return stances.some((one) => (labels.length === 0 || labels.includes(one.label)) && holds(one.target?.text ?? null, expected.target));
}

/** A name is expected as a whole. */
function equals(found: string | null, expected: string | RegExp | null | undefined): boolean {
  return expected instanceof RegExp ? matches(found, expected) : found === expected;
}

/** Of longer texts, words are expected; runs of white space count as one. */
function holds(found: string | null, expected: string | RegExp | null | undefined): boolean {
  if (expected instanceof RegExp) return matches(found, expected);
  if (found === null || expected == null) return found === expected;
  return oneLine(found).includes(oneLine(expected));
}

/** A pattern with the flag `g` or `y` remembers where it stopped: it begins anew for each text. */
function matches(found: string | null, expected: RegExp): boolean {
  return found !== null && new RegExp(expected.source, expected.flags.replace(/[gy]/g, '')).test(found);
}

function labelsOf(stance: ExpectedStatement['stance']): readonly string[] {
  if (stance === undefined) return [];
  return typeof stance === 'string' ? [stance] : [...(stance as readonly string[])]; // the only other shape it has
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
