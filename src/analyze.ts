import { findActors, gazetteer, resolveSpeakers } from './actors/index.js';
import { attributeAll } from './attribution/index.js';
import { createSymbols, createVocabulary, read } from './reading/index.js';

const vocabulary = createVocabulary(createSymbols());
const zero = { support: 0, condemn: 0, cooperate: 0, 'call-to-action': 0 };
export function analyze(text: string) {
  const reading = read(text, vocabulary);
  const mentions = findActors(reading);
  const starts = new Map(mentions.map((m) => [m.from, m]));
  const isActor = (range: { from: number; to: number }) => {
    const from = /^the$/i.test(text.slice(reading.tokens.start[range.from], reading.tokens.end[range.from])) ? range.from + 1 : range.from;
    const m = starts.get(from);
    return m !== undefined && m.to >= range.to && m.naming !== 2 && m.naming !== 5;
  };
  const { statements, tags } = attributeAll(reading, isActor);
  const { speakers } = resolveSpeakers(reading, tags, statements, mentions);
  const span = (r: { from: number; to: number } | null) =>
    r === null
      ? null
      : {
          start: reading.tokens.start[r.from] ?? 0,
          end: reading.tokens.end[r.to - 1] ?? 0,
          text: text.slice(reading.tokens.start[r.from], reading.tokens.end[r.to - 1]),
        };
  return {
    statements: statements.map((s, i) => ({
      content: s.content.map(span),
      cue: span(s.cue),
      source: span(s.source),
      form: s.form,
      speaker: speakers[i] ?? null,
      scores: zero,
      stances: [] as { label: string }[],
    })),
  };
}
export function classify(_text: string) {
  return { scores: zero, stances: [] };
}
export const createAnalyzer = null;
void gazetteer;
