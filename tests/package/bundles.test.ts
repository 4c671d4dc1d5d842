import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { build as viteBuild } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPacked, project } from './installed.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser) console.warn(`tests/package/bundles: skipped, no Chromium at ${CHROMIUM}`);

const USE = `
import { analyze } from 'demarche';
const { statements } = analyze('Norway condemned the raid on the harbour, its foreign ministry said.');
document.title = statements.map(({ speaker, stances }) => speaker?.actor + ' ' + stances.map(({ label }) => label).join('+')).join();
`;

/** What a page shows as its title once the script has run; every request that it makes is an error. */
async function titleOf(browser: Browser, script: string): Promise<{ title: string; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => errors.push(request.url()));
  await page.setContent('<!doctype html><title>nothing</title><main></main>');
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction("document.title !== 'nothing'", undefined, { timeout: 30_000 }).catch(() => undefined);
  const title = await page.title();
  await page.close();
  return { title, errors };
}

describe.skipIf(!isPacked() || !hasBrowser)('in a browser, the installed package runs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser?.close());

  it('bundled by esbuild', async () => {
    const cwd = await project({ 'use.js': USE });
    const { outputFiles } = await bundle({
      absWorkingDir: cwd,
      entryPoints: ['use.js'],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    expect(await titleOf(browser, outputFiles[0]?.text ?? '')).toEqual({ title: 'NOR condemn', errors: [] });
  });

  it('bundled by Vite', async () => {
    const cwd = await project({ 'use.js': USE });
    await viteBuild({
      root: cwd,
      configFile: false,
      logLevel: 'error',
      build: { lib: { entry: join(cwd, 'use.js'), formats: ['es'], fileName: 'bundle' }, outDir: 'out' },
    });
    const file = join(cwd, 'out', existsSync(join(cwd, 'out/bundle.js')) ? 'bundle.js' : 'bundle.mjs');
    expect(await titleOf(browser, await readFile(file, 'utf8'))).toEqual({ title: 'NOR condemn', errors: [] });
  });
});
