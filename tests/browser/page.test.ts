import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, toHTML } from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { accessibilityFindings, hasChromium, launch, NARROW, open, sidewaysScroll, WIDE } from './chromium.js';
import { HOSTILE_FRAGMENTS, hostileArticle } from './hostile.js';
import { repeated } from './repeated.js';

const example = readFileSync(new URL('examples/article.txt', ROOT), 'utf8');
const MEGABYTE = 1e6;

/** Of a page that lays out only what is in sight, a browser can be asked for the look of a few notes and not of thousands. */
const SAMPLE = 100;

describe.skipIf(!hasChromium)('the page in a browser', () => {
  let browser: Browser;
  let folder: string;
  let file: string;
  let spansFile: string;
  const analysis = analyze(example);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-page-'));
    file = write('page.html', toHTML(analysis, { text: example }));
    spansFile = write('spans.html', toHTML(analysis));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(name: string, html: string): string {
    const path = join(folder, name);
    writeFileSync(path, html);
    return path;
  }

  it('reaches every statement in the text and every note by the tab key alone', async () => {
    const { page, misdeeds } = await open(browser, file, { javaScriptEnabled: false });
    const reached = await focusOrder(page);
    for (const { id } of analysis.statements) {
      expect(reached).toContain(`m${id}`);
      expect(reached).toContain(`summary of w${id}`);
    }
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  it('opens the note of a statement, evidence and all, with the enter key', async () => {
    const { page } = await open(browser, file);
    for (const { id, content, cue, stances } of analysis.statements) {
      await page.focus(`#m${id}`);
      await page.keyboard.press('Enter');
      const why = page.locator(`#w${id}`);
      await why.waitFor({ state: 'visible' });
      const text = await why.textContent();
      for (const span of content) expect(text).toContain(span.text);
      if (cue !== null) expect(text).toContain(cue.text);
      for (const { label } of stances) expect(text).toContain(label);
      await expect
        .poll(() => why.evaluate((element) => element.getBoundingClientRect().top < element.ownerDocument.documentElement.clientHeight))
        .toBe(true);
    }
    await page.context().close();
  });

  it('names speaker and stances to a screen reader where a statement stands', async () => {
    const { page } = await open(browser, file);
    const names = await page.locator('a.ref').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(names).toHaveLength(analysis.statements.length);
    analysis.statements.forEach(({ speaker, stances }, i) => {
      expect(names[i]).toContain(speaker?.name);
      expect(names[i]).toContain(stances.length === 0 ? 'neutral' : stances.map(({ label }) => label).join(', '));
    });
    await page.context().close();
  });

  it('lights the note and the evidence of the statement that is pointed at', async () => {
    const { page } = await open(browser, file);
    const id = analysis.statements.findIndex(({ stances }) => stances.length > 0);
    const shadow = () => styleOf(page, `.row:has(#m${id}) .is-rule`, 'boxShadow');
    const isShown = () => page.locator(`#w${id}`).evaluate((why) => why.checkVisibility());
    expect(await shadow()).toBe('none');
    expect(await isShown()).toBe(false);
    await page.locator(`#m${id}`).hover();
    expect(await shadow()).not.toBe('none');
    expect(await isShown()).toBe(true);
    await page.context().close();
  });

  it('filters by stance and by speaker, by keyboard and without scripts', async () => {
    const { page } = await open(browser, file, { javaScriptEnabled: false });
    await page.focus('.f-condemn');
    await page.keyboard.press('Space');
    expect(await shownNotes(page)).toEqual(idsWhere(analysis, ({ stances }) => stances.some(({ label }) => label === 'condemn')));
    await page.focus('.f-support');
    await page.keyboard.press('Space');
    const both = ({ stances }: Analysis['statements'][number]) => stances.some(({ label }) => label === 'condemn' || label === 'support');
    expect(await shownNotes(page)).toEqual(idsWhere(analysis, both));
    await page.focus('.f-all');
    await page.keyboard.press('ArrowDown');
    const first = analysis.statements[0]?.speaker?.name;
    expect(await shownNotes(page)).toEqual(idsWhere(analysis, (one) => both(one) && one.speaker?.name === first));
    expect(await styleOf(page, '.row .first-neutral.mark.is-content', 'backgroundImage')).toBe('none');
    await page.context().close();
  });

  it.each([
    { name: 'wide and light', viewport: WIDE, colorScheme: 'light' },
    { name: 'wide and dark', viewport: WIDE, colorScheme: 'dark' },
    { name: 'narrow and light', viewport: NARROW, colorScheme: 'light' },
    { name: 'narrow and dark', viewport: NARROW, colorScheme: 'dark' },
  ] as const)('is accessible at level AA and never scrolls sideways: $name', async ({ viewport, colorScheme }) => {
    for (const path of [file, spansFile]) {
      const { page, misdeeds } = await open(browser, path, { viewport, colorScheme });
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(misdeeds).toEqual([]);
      await page.context().close();
    }
  });

  it.each([280, 320, 480, 700, 760, 1000, 1240])('never scrolls sideways in a window of %i pixels', async (width) => {
    const { page } = await open(browser, file, { viewport: { width, height: 800 } });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('changes its colours for dark windows and tells stances apart by line and sign as well', async () => {
    const { page } = await open(browser, file);
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    const styles = await page.evaluate<string[]>(`['support', 'condemn', 'cooperate', 'call-to-action', 'neutral'].map((tone) => {
      const mark = document.createElement('span');
      mark.className = 'mark is-content st first-' + tone;
      document.querySelector('.text').append(mark);
      return getComputedStyle(mark).textDecorationStyle;
    })`);
    expect(new Set(styles).size).toBe(5);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(22, 24, 27)');
    await page.context().close();
  });

  it('prints with every note unfolded, in light colours and without filters', async () => {
    const { page } = await open(browser, file, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const unfolded = await page.locator('.why').evaluateAll((all) => all.filter((why) => why.checkVisibility()).length);
    expect(unfolded).toBe(analysis.statements.length);
    expect(await page.locator('.speaker-filter').isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
    await page.context().close();
  });

  it('shows a hostile article as text and runs nothing of it', async () => {
    const text = hostileArticle(8_000);
    const hostile = write('hostile.html', toHTML(analyze(text), { text }));
    const { page, misdeeds } = await open(browser, hostile, { viewport: NARROW });
    await page.locator('.text').nth(2).hover();
    await page.locator('.note summary').first().click();
    expect(await intruders(page)).toEqual([]);
    const shown = await page.evaluate<string>("document.querySelector('.main').innerText");
    for (const fragment of HOSTILE_FRAGMENTS) expect(shown).toContain(asShown(fragment));
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(await page.title()).toContain('</title><script>');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  it('shows a hostile article of a megabyte, and filters it', { timeout: 180_000 }, async () => {
    const part = `${hostileArticle(10_000)}\n\n`;
    const whole = repeated(analyze(part), part, Math.ceil(MEGABYTE / part.length));
    const large = write('large.html', toHTML(whole.analysis, { text: whole.text }));
    const { page, misdeeds } = await open(browser, large);
    expect(await intruders(page)).toEqual([]);
    expect(await page.locator('.note').count()).toBe(whole.analysis.statements.length);
    await page.check('.f-condemn');
    const condemning = idsWhere(whole.analysis, ({ stances }) => stances.some(({ label }) => label === 'condemn'));
    const some = (ids: readonly number[]) => ids.filter((id) => id % SAMPLE === 0);
    expect(await shownNotes(page, SAMPLE)).toEqual(some(condemning));
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });
});

/** What takes the focus, in order, as the tab key is pressed through the whole page. */
async function focusOrder(page: Page): Promise<string[]> {
  const order: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate<string>(`(() => {
      const { activeElement } = document;
      if (activeElement === document.body) return '';
      const why = activeElement.tagName === 'SUMMARY' ? activeElement.parentElement.querySelector('.why') : null;
      return why === null ? activeElement.id || activeElement.className || activeElement.tagName : 'summary of ' + why.id;
    })()`);
    if (id === '' || id === order[0]) return order;
    order.push(id);
  }
}

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
}

/** Ids of the statements whose notes are shown, of every `each`-th note. */
function shownNotes(page: Page, each = 1): Promise<number[]> {
  return page.evaluate(
    `[...document.querySelectorAll('.note')].filter((note, i) => i % ${each} === 0 && getComputedStyle(note).display !== 'none').map((note) => Number(note.querySelector('.why').id.slice(1)))`,
  );
}

function idsWhere({ statements }: Analysis, holds: (statement: Analysis['statements'][number]) => boolean): number[] {
  return statements.filter(holds).map(({ id }) => id);
}

/** Elements and attributes that only an article could have brought in, and traces of what they ran. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const found = [...document.querySelectorAll('script, img, iframe, object, embed, link, base, i, meta[http-equiv=refresh], a:not([href^="#"])')].map((one) => one.outerHTML);
    for (const one of document.querySelectorAll('*'))
      for (const { name } of one.attributes) if (name.startsWith('on') || name === 'srcdoc' || name === 'style') found.push(name);
    if ('ran' in window) found.push('a script ran');
    if (document.querySelectorAll('style').length !== 1) found.push('style');
    return found;
  })()`);
}

/** A fragment as the page shows it: controls as their code points, spaces as a browser's text has them. */
function asShown(fragment: string): string {
  return fragment
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?!\s)\p{Cc}/gu, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace('\ud800', '\ufffd');
}
