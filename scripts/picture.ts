// Takes the README's picture of a page, docs/page.webp, from the example article: `npm run picture`. Needs Chromium (CHROMIUM_PATH, or where Debian has it).
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { analyze, toHTML } from '../src/index.js';

const WINDOW = { width: 1300, height: 790 };
const SHARPNESS = 1.5;
const QUALITY = 82;

const root = new URL('..', import.meta.url);
const article = readFileSync(new URL('examples/article.txt', root), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: SHARPNESS, colorScheme: 'light' });
await page.setContent(toHTML(analyze(article), { text: article }));
await page.locator('.row .mark.is-content').first().hover();
const session = await page.context().newCDPSession(page);
const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
await browser.close();
writeFileSync(new URL('docs/page.webp', root), Buffer.from(data, 'base64'));
