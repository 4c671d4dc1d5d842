import { describe, expect, it } from 'vitest';
import { type Analysis, type Statement, toHTML } from '../../../src/index.js';
import { sample, TEXT } from './sample.js';

/** The sample with other properties for its first statement. */
function withFirst(change: Partial<Statement>): Analysis {
  const analysis = sample();
  const [first, ...rest] = analysis.statements;
  return { ...analysis, statements: [{ ...(first as Statement), ...change }, ...rest] };
}

/** The sample whose one stance is changed. */
function withStance(change: Partial<Statement['stances'][number]>): Analysis {
  return withFirst({ stances: sample().statements.flatMap(({ stances }) => stances.map((stance) => ({ ...stance, ...change }))) });
}

const html = (analysis: Analysis) => toHTML(analysis, { text: TEXT });

describe('the notes', () => {
  it('say of a statement without cue and source that it has none', () => {
    const page = html(withFirst({ cue: null, source: null }));
    expect(page).toContain('<dt>Cue</dt><dd>none</dd>');
    expect(page).toContain('<dt>Source</dt><dd>none of its own</dd>');
  });

  it('name the statement that one continues', () => {
    expect(html(withFirst({ continues: 1 }))).toContain(', continues B1; statement 0');
  });

  it('say that a stance has no target, once for one and once for all', () => {
    const page = html(withStance({ target: null }));
    expect(page).toContain('no target; PLOVER SUPPORT');
    expect(page).toContain('1 stance names no target.');
    expect(page).toContain('No stance names a target.');
  });

  it('count several stances without target', () => {
    const stances = sample().statements.flatMap((statement) => statement.stances.map((stance) => ({ ...stance, target: null })));
    const [stance] = stances;
    expect(html(withFirst({ stances: stance === undefined ? [] : [stance, { ...stance, label: 'cooperate' }] }))).toContain(
      '2 stances name no target.',
    );
  });

  it('say where no word stands out', () => {
    expect(html(withStance({ evidence: [{ kind: 'bayes', logOdds: 0.5, features: [] }] }))).toContain(
      'word statistics: nothing that stands out',
    );
  });

  it('speak of nobody where no speaker is known', () => {
    const page = html({ ...withFirst({ speaker: null }), speakers: sample().speakers.slice(1) });
    expect(page).toContain('<b class="key">?1</b>');
    expect(page).toContain('<b class="key">A1</b> <bdi class="name">Bob Ray</bdi>');
  });
});
