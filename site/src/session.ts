import { type Analysis, type Analyzer, createAnalyzer, LexiconError, toCSV, toHTML } from '../../src/index.js';
import { sectionParts } from '../../src/output/html/index.js';
import { changesBetween } from './changes.js';
import { lexiconsOf } from './entries.js';
import { patchOf } from './patch.js';
import type { Download, Entry, File, Reply, Request, Update } from './protocol.js';

const INDENT = 2;

/** Answers requests one after the other, and remembers what it answered last so that it sends only what changed. */
export function createSession(): (request: Request) => Reply {
  const plain = createAnalyzer();
  let own: { readonly key: string; readonly analyzer: Analyzer } = { key: '[]', analyzer: plain };
  let text = '';
  let analysis: Analysis = plain.analyze(text);
  let shown: { readonly legend: string; readonly rows: readonly string[]; readonly results: string } = {
    legend: '',
    rows: [],
    results: '',
  };
  return (request) => (request.kind === 'analyze' ? update(request.text, request.entries) : fileOf(request.format, text, analysis));

  function update(given: string, entries: readonly Entry[]): Update {
    text = given;
    const refused = useEntries(entries);
    analysis = own.analyzer.analyze(text);
    const changes = own.analyzer === plain ? [] : changesBetween(plain.analyze(text), analysis);
    const { summary, legend, rows, results } = sectionParts(analysis, { text, title: UNTITLED }, '');
    const reply: Update = {
      kind: 'update',
      summary,
      legend: legend === shown.legend ? null : legend,
      rows: patchOf(shown.rows, rows),
      results: results === shown.results ? null : results,
      changes,
      refused,
    };
    shown = { legend, rows, results };
    return reply;
  }

  /** Entries that cannot be used leave the analyzer as it was; the reason is given. */
  function useEntries(entries: readonly Entry[]): string | null {
    const key = JSON.stringify(entries);
    if (key === own.key) return null;
    try {
      own = { key, analyzer: entries.length === 0 ? plain : createAnalyzer({ lexicons: lexiconsOf(entries) }) };
      return null;
    } catch (error) {
      if (error instanceof LexiconError) return error.expected;
      throw error;
    }
  }
}

/** A title that no headline equals, so that the headline is shown with the article. */
const UNTITLED = ' ';

function fileOf(format: Download, text: string, analysis: Analysis): File {
  switch (format) {
    case 'csv':
      return { kind: 'file', name: 'statements.csv', type: 'text/csv', content: toCSV(analysis) };
    case 'events':
      return { kind: 'file', name: 'events.csv', type: 'text/csv', content: toCSV(analysis, { table: 'events' }) };
    case 'json':
      return { kind: 'file', name: 'analysis.json', type: 'application/json', content: JSON.stringify(analysis, null, INDENT) };
    case 'html':
      return { kind: 'file', name: 'article.html', type: 'text/html', content: toHTML(analysis, { text }) };
  }
}
