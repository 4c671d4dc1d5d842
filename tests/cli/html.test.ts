import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, createFolder, demarche } from './workspace.js';

const folder = createFolder();
const files: string[] = [];
beforeAll(() => {
  files.push(
    folder.write('one.txt', ARTICLE),
    folder.write('two.txt', `The sea was calm.\n\n${ARTICLE}`),
    folder.write('sea <i>.txt', 'The sea was calm.'),
  );
});
afterAll(() => folder.remove());

describe('the command with --format html', () => {
  it('writes one page with a section an article, each with ids of its own', async () => {
    const { status, stdout } = await demarche([...files, '--format', 'html']);
    expect(status).toBe(0);
    expect(stdout.match(/<!doctype html>/g)).toHaveLength(1);
    expect(stdout.trimEnd().endsWith('</html>')).toBe(true);
    expect(stdout.match(/<article class="analysis">/g)).toHaveLength(3);
    const ids = [...stdout.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stdout).toContain('The market had opened before noon');
  });

  it('heads an article without a headline by its id, as text', async () => {
    expect((await demarche([files[2] ?? '', '--format', 'html'])).stdout).toContain('<h1>sea &lt;i&gt;.txt</h1>');
  });

  it('shows what could not be read in its place', async () => {
    const lines = [JSON.stringify({ id: 'good', text: ARTICLE }), '{"id": "<b>bad", "text": 1}'].join('\n');
    const { status, stdout } = await demarche(['-', '--format', 'html'], lines);
    expect(status).toBe(1);
    expect(stdout).toMatch(/<\/article>\s*<p class="failure">[^<]*expected[^<]*<\/p>/);
  });
});
