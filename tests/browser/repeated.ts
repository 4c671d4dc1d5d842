import type { Analysis } from '../../src/index.js';

/** The analysis of a text written several times over, made by moving the spans: quicker than reading it all again. */
export function repeated(analysis: Analysis, text: string, times: number): { analysis: Analysis; text: string } {
  const count = analysis.statements.length;
  const statements = Array.from({ length: times }, (_time, k) =>
    analysis.statements.map((statement) => ({
      ...moved(statement, k * text.length),
      id: statement.id + k * count,
      continues: statement.continues === null ? null : statement.continues + k * count,
    })),
  ).flat();
  return { analysis: { ...analysis, statements }, text: text.repeat(times) };
}

function moved<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((one) => moved(one, by)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => [key, key === 'start' || key === 'end' ? one + by : moved(one, by)]);
  return Object.fromEntries(entries) as T;
}
