import { describe, expect, it } from 'vitest';
import { type Analysis, analyze, toHTML } from '../../../src/index.js';
import { layoutOf, MEASURES, wrapped } from '../../../src/output/html/layout.js';
import { linksOf } from '../../../src/output/html/links.js';
import { sectionParts } from '../../../src/output/html/page.js';
import { viewOf } from '../../../src/output/html/view.js';
import { hostileArticle } from '../../browser/hostile.js';
import { sample, TEXT } from './sample.js';

describe('the page', () => {
  it('shows the article with its marks, keys and notes', async () => {
    const { rows } = sectionParts(sample(), { text: TEXT }, '');
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('golden/rows.html');
  });

  it('shows legend, table and diagram', async () => {
    const { legend, results } = sectionParts(sample(), { text: TEXT }, '');
    await expect(`${legend}\n${results}\n`).toMatchFileSnapshot('golden/results.html');
  });

  it('shows the whole article where the text is given, and the sentences of its statements where not', () => {
    expect(toHTML(sample(), { text: TEXT })).toContain('Nobody else spoke.');
    const alone = toHTML(sample());
    expect(alone).not.toContain('Nobody else spoke.');
    for (const { content } of sample().statements) for (const { text } of content) expect(alone).toContain(text.replaceAll('"', '&quot;'));
  });

  it('is headed by the title given, else the headline, else a line of its own', () => {
    expect(toHTML(sample())).toContain('<h1>Harbour row &lt;deepens&gt;</h1>');
    expect(toHTML(sample(), { title: 'My\n title' })).toMatch(/<title>My title<\/title>.*<h1>My title<\/h1>/s);
    expect(toHTML({ ...sample(), headline: null })).toContain('<h1>Statements and their stance</h1>');
  });

  it('is well made of an article without any statement, and of an empty one', () => {
    for (const text of ['', 'The sea was calm.']) expect(toHTML(analyze(text), { text })).toContain('0 statements by 0 speakers');
  });

  it('holds no script and nothing that is fetched, whatever the article holds', () => {
    const text = hostileArticle(6_000);
    const html = toHTML(analyze(text), { text });
    const tags = new Set([...html.matchAll(/<([a-z]+)/gi)].map(([, name]) => name));
    for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'i']) expect(tags).not.toContain(tag);
    expect(html.match(/<[^>]*\s(?:on\w+|src|style)=/gi)).toBeNull();
    expect([...html.matchAll(/href="([^"])/g)].every(([, first]) => first === '#')).toBe(true);
  });

  it('shows the labels of a model of one’s own as text, in the colours that are free', () => {
    const html = toHTML(withLabels(sample(), ['threat <i>', 'support']), { text: TEXT });
    expect(html).toMatch(/<input type="checkbox" class="f-condemn"><span><svg[^>]*><use href="#icon-condemn"\/><\/svg>threat &lt;i&gt; /);
    expect(html).toContain('aria-label="A1: Ana Lee, threat &lt;i&gt;"');
    expect(html).not.toContain('cooperate <span class="count">');
    expect(html).not.toContain('<i>');
  });

  it('gives every element an id of its own', () => {
    const ids = [...toHTML(sample(), { text: TEXT }).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the keys of speakers and statements', () => {
  it('count letters for speakers and figures for their statements', () => {
    const [first] = sample().statements;
    const by = (name: string | null) => ({
      ...(first as typeof first & object),
      speaker: name === null ? null : { name, role: null, actor: null },
    });
    const names = [...Array.from({ length: 28 }, (_name, i) => `n${i}`), null, 'n0', null];
    const { statements, speakers } = viewOf({ ...sample(), statements: names.map(by) });
    const keys = statements.map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['A1', 'B1']);
    expect(keys.slice(25)).toEqual(['Z1', 'AA1', 'AB1', '?1', 'A2', '?2']);
    expect(speakers.map(({ filter }) => filter).slice(22)).toEqual([22, 23, 24, 24, 24, 24, 24]);
  });
});

describe('the diagram', () => {
  it('names states, sums what is said twice, and leaves out what names no target', () => {
    const analysis = sample();
    const [first] = analysis.statements as [(typeof analysis.statements)[0]];
    const untargeted = { ...first, id: 2, stances: first.stances.map((stance) => ({ ...stance, target: null })) };
    const links = linksOf(viewOf({ ...analysis, statements: [first, { ...first, id: 1 }, untargeted] }));
    expect(links).toEqual([
      { from: 'Tuvalu', to: 'Fiji', tone: { name: 'support', slot: 'support' }, count: 2, keys: ['A1', 'A2'], filters: [0] },
    ]);
  });

  it('draws every link between its parties, without boxes that overlap', () => {
    const links = Array.from({ length: 12 }, (_link, i) => ({
      from: `state ${i % 3}`,
      to: `target ${i % 5} with a rather long name that must be broken`,
      tone: { name: 'support', slot: 'support' } as const,
      count: 1,
      keys: [],
      filters: [],
    }));
    for (const measure of Object.values(MEASURES)) {
      const { left, right, curves, height } = layoutOf(links, measure);
      for (const column of [left, right]) {
        column.forEach((node, i) => {
          expect(node.y).toBeGreaterThanOrEqual(i === 0 ? 0 : (column[i - 1]?.y ?? 0) + (column[i - 1]?.height ?? 0));
          expect(node.y + node.height).toBeLessThanOrEqual(height);
        });
      }
      for (const { link, fromY, toY } of curves) {
        const [from, to] = [left.find(({ name }) => name === link.from), right.find(({ name }) => name === link.to)];
        expect(fromY > (from?.y ?? 0) && fromY < (from?.y ?? 0) + (from?.height ?? 0)).toBe(true);
        expect(toY > (to?.y ?? 0) && toY < (to?.y ?? 0) + (to?.height ?? 0)).toBe(true);
      }
    }
  });

  it('breaks long names into three lines at most', () => {
    expect(wrapped('the right of all peoples to the sea and its shores', 14)).toEqual(['the right of', 'all peoples to', 'the sea and…']);
    expect(wrapped('Antidisestablishmentarianism', 10)).toEqual(['Antidises…']);
  });
});

/** The analysis as a model with other labels would have made it: the first stance has the first of them. */
function withLabels(analysis: Analysis, labels: readonly [string, ...string[]]): Analysis<string> {
  const scores = Object.fromEntries(labels.map((label) => [label, 0.2]));
  const statements = analysis.statements.map((statement) => ({
    ...statement,
    scores,
    stances: statement.stances.map((stance) => ({ ...stance, label: labels[0] })),
  }));
  return { ...analysis, statements };
}
