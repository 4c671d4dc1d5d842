import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitePage } from '../../scripts/site.mjs';
import { AnalysisSchema, analyze } from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { accessibilityFindings, hasChromium, launch, NARROW, open, sidewaysScroll, WIDE } from './chromium.js';
import { HOSTILE_FRAGMENTS, hostileArticle } from './hostile.js';

const example = readFileSync(new URL('examples/article.txt', ROOT), 'utf8');
const LONG_ARTICLE = 100_000;

describe.skipIf(!hasChromium)('the site in a browser', () => {
  let browser: Browser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-site-'));
    file = join(folder, 'index.html');
    writeFileSync(file, await sitePage());
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the statements of the example at once', async () => {
    const { page, misdeeds } = await open(browser, file);
    await settled(page);
    const { statements } = analyze(example);
    expect(await page.locator('.note').count()).toBe(statements.length);
    expect(await page.locator('#summary').textContent()).toContain(`${statements.length} statements`);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  it('shows what is typed as it is typed: marks, table and diagram', async () => {
    const { page, misdeeds } = await open(browser, file);
    await settled(page);
    await page.click('#clear');
    await expect.poll(() => page.locator('.note').count()).toBe(0);
    await page.locator('#article').pressSequentially('Norway condemned the raid on Chile, its foreign ministry said.');
    await expect.poll(() => page.locator('.note .label').allTextContents()).toEqual(['condemn']);
    await expect.poll(() => page.locator('.speakers tbody tr').count()).toBe(1);
    await expect.poll(() => page.locator('.diagram.wide .link.condemn').count()).toBe(1);
    await page.locator('#article').pressSequentially(' Chile thanked Norway.');
    await expect.poll(() => page.locator('.note .label').allTextContents()).toEqual(['condemn', 'support']);
    await page.click('#example');
    await expect.poll(() => page.locator('.note').count()).toBe(analyze(example).statements.length);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  it('keeps the filter while one types', async () => {
    const { page } = await open(browser, file);
    await settled(page);
    await page.check('.f-condemn');
    const before = await visibleNotes(page);
    await page.locator('#article').press('Control+End');
    await page.locator('#article').pressSequentially(' Peru thanked Ghana for the help.');
    await expect.poll(() => page.locator('.note').count()).toBeGreaterThan(analyze(example).statements.length);
    expect(await page.isChecked('.f-condemn')).toBe(true);
    expect(await visibleNotes(page)).toBe(before);
    await page.context().close();
  });

  it('says what an entry changes, and takes it back', async () => {
    const { page, misdeeds } = await open(browser, file);
    await settled(page);
    await page.click('.lexicon summary');
    await page.fill('#pattern', 'passport');
    await page.fill('#weight', '6');
    await page.click('#add button');
    await expect.poll(() => page.locator('#changes').textContent()).toMatch(/passport.*condemn 0\.\d\d → [01]\.\d\d/);
    expect(await page.locator('#entries code').allTextContents()).toEqual(['passport']);
    await page.click('#entries button');
    await expect.poll(() => page.locator('#changes li').count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  it('says why an entry cannot be used', async () => {
    const { page } = await open(browser, file);
    await settled(page);
    await page.click('.lexicon summary');
    await page.fill('#pattern', '{} ~');
    await page.click('#add button');
    await expect.poll(() => page.locator('#refused').textContent()).not.toBe('');
    await page.context().close();
  });

  it('hands out statements and events as CSV, the analysis as JSON, and the page as HTML', async () => {
    const { page, misdeeds } = await open(browser, file);
    await settled(page);
    expect(await downloaded(page, 'csv')).toMatch(/^article,/);
    expect(await downloaded(page, 'events')).toMatch(/^article,/);
    expect(AnalysisSchema.parse(JSON.parse(await downloaded(page, 'json')))).toEqual(analyze(example));
    expect(await downloaded(page, 'html')).toContain('<!doctype html>');
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  it('may fetch nothing, by its policy', async () => {
    const { page } = await open(browser, file);
    await settled(page);
    const failures: (string | undefined)[] = [];
    page.on('requestfailed', (request) => failures.push(request.failure()?.errorText));
    page.on('requestfinished', (request) => failures.push(`finished ${request.url()}`));
    const outcomes = await page.evaluate<string[]>(`Promise.all([
      fetch('https://example.org').then(() => 'fetched', () => 'refused'),
      new Promise((done) => Object.assign(new Image(), { src: 'https://example.org/a.png', onload: () => done('loaded'), onerror: () => done('refused') })),
    ])`);
    expect(outcomes).toEqual(['refused', 'refused']);
    expect(new Set(failures)).toEqual(new Set(['csp']));
    await page.context().close();
  });

  it('shows a hostile article as text and runs nothing of it', async () => {
    const { page, misdeeds } = await open(browser, file);
    await settled(page);
    await page.fill('#article', hostileArticle(6_000));
    await expect.poll(() => page.locator('#summary').textContent()).not.toContain('PUNTA ARENAS');
    await expect.poll(() => page.locator('.note').count()).toBeGreaterThan(20);
    expect(
      await page.evaluate(
        "'ran' in window || document.querySelectorAll('#rows :is(script, img, iframe, i, meta), #results script').length > 0",
      ),
    ).toBe(false);
    expect(await page.locator('#rows').textContent()).toContain(HOSTILE_FRAGMENTS[0]);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  it('takes keys while an article of 100 kB is being read', { timeout: 180_000 }, async () => {
    const { page } = await open(browser, file);
    await settled(page);
    const long = Array.from({ length: Math.ceil(LONG_ARTICLE / example.length) }, () => example).join('\n\n');
    await page.fill('#article', long);
    await page.locator('#article').press('Control+Home');
    await page.keyboard.type('Quick ');
    expect((await page.inputValue('#article')).startsWith('Quick Norway')).toBe(true);
    await expect.poll(() => page.locator('.note').count(), { timeout: 120_000 }).toBeGreaterThan(300);
    await page.context().close();
  });

  it.each([
    { name: 'wide and light', viewport: WIDE, colorScheme: 'light' },
    { name: 'narrow and dark', viewport: NARROW, colorScheme: 'dark' },
  ] as const)('is accessible at level AA and never scrolls sideways: $name', async ({ viewport, colorScheme }) => {
    const { page } = await open(browser, file, { viewport, colorScheme, bypassCSP: true });
    await settled(page);
    await page.click('.lexicon summary');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });
});

/** Waits for the first result. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('body[data-shown]');
}

function visibleNotes(page: Page): Promise<number> {
  return page.locator('.note:visible').count();
}

async function downloaded(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#download-${format}`)]);
  return readFileSync(await download.path(), 'utf8');
}
