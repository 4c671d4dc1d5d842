import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/commands/analyzeArguments.js';
import { UsageError } from '../../src/cli/usage.js';
import { ROOT } from '../helpers.js';
import { createFolder, demarche } from './workspace.js';

const folder = createFolder();
afterAll(() => folder.remove());

describe('arguments', () => {
  it('have defaults', () => {
    expect(parseArguments(['a.txt'])).toMatchObject({ inputs: ['a.txt'], format: 'table', output: null, lexicons: [], model: null });
  });

  it('are taken as given', () => {
    const args = ['a.txt', '-', '--format', 'json', '-o', 'out', '--lexicon', 'x', '--lexicon', 'y', '--model', 'm', '--threshold', '0.7'];
    expect(parseArguments([...args, '--date', '2021-03-04'])).toMatchObject({
      inputs: ['a.txt', '-'],
      format: 'json',
      output: 'out',
      lexicons: ['x', 'y'],
      model: 'm',
      threshold: 0.7,
      date: '2021-03-04',
    });
  });

  it.each([
    ['no input', [], /file/],
    ['an unknown format', ['a.txt', '--format', 'xml'], /--format.*"xml"/],
    ['an unknown option', ['a.txt', '--colour'], /--colour/],
    ['an option without its value', ['a.txt', '--format'], /--format/],
    ['a threshold that is no number', ['a.txt', '--threshold', 'high'], /--threshold.*"high"/],
    ['a threshold out of bounds', ['a.txt', '--threshold', '1.5'], /--threshold.*"1\.5"/],
    ['an empty threshold', ['a.txt', '--threshold', ''], /--threshold/],
    ['a date of another form', ['a.txt', '--date', '4 March'], /--date.*"4 March"/],
  ])('are refused with what was expected: %s', async (_what, args, message) => {
    expect(() => parseArguments(args)).toThrow(UsageError);
    expect(() => parseArguments(args)).toThrow(message);
    const { status, stdout, stderr } = await demarche(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    ['a lexicon that is not there', '--lexicon', 'none.json', null, /none\.json/],
    ['a lexicon that is no JSON', '--lexicon', 'half.json', '{"lexicon": ', /half\.json/],
    ['a lexicon with a mistake', '--lexicon', 'bad.json', '{"lexicon":"bad","label":"grumble","groups":[]}', /bad.*label/],
    ['a model that is not there', '--model', 'none.json', null, /none\.json/],
    ['a model that is no JSON', '--model', 'half.json', '{"format": ', /half\.json/],
    ['a model with a mistake', '--model', 'model.json', '{"format":2}', /model\.json: model, at format: expected 1, found 2\n/],
  ])('are refused as unusable: %s', async (_what, option, name, text, message) => {
    const path = text === null ? join(folder.path, name) : folder.write(name, text);
    const { status, stdout, stderr } = await demarche(['-', option, path], 'Fiji said no.');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('ask for help on standard output', async () => {
    const { status, stdout, stderr } = await demarche(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const option of ['--format', '--output', '--lexicon', '--model', '--threshold', '--date']) expect(stdout).toContain(option);
  });

  it('ask for the version alone', async () => {
    expect((await demarche(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

describe('the process', () => {
  const start = (args: string[], input: string) =>
    new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', 'src/cli/main.ts', ...args],
        { cwd: fileURLToPath(ROOT) },
        (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
      );
      child.stdin?.end(input);
    });

  it('reads standard input, writes results to standard output and ends with 0', async () => {
    const { status, stdout, stderr } = await start(['-', '--format', 'ndjson'], 'Fiji said the ferry was late.');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ statements: [{ source: { text: 'Fiji' } }] });
  });

  it('ends with 1 where a record failed', async () => {
    const { status, stderr } = await start(['-', '--format', 'ndjson'], '{"text": 5}');
    expect(status).toBe(1);
    expect(stderr).toContain('-:1');
  });

  it('ends with 2 where the arguments are unusable', async () => {
    const { status, stdout, stderr } = await start(['--colour'], '');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--colour');
  });
});
