// Runs under vitest (with its globals) and under jest alike.
import { readFileSync } from 'node:fs';
import { analyze } from 'demarche';
import { matchers } from 'demarche/matchers';
import { protestsIn } from './pipeline.js';

expect.extend(matchers);

const article = readFileSync(new URL('articles/trawlers.txt', import.meta.url), 'utf8');
const analysis = analyze(article);

describe('the article on the trawlers', () => {
  test('has Norway condemn the seizure and call on Iceland', () => {
    expect(analysis).toHaveStatement({ actor: 'NOR', stance: ['condemn', 'call-to-action'], target: /trawlers/ });
  });

  test('has the minister thank Denmark', () => {
    expect(analysis).toHaveStatement({ speaker: 'Ingrid Solheim', actor: 'NOR', stance: 'support', target: 'Denmark' });
  });

  test('has Iceland offer talks', () => {
    expect(analysis).toHaveStatement({ speaker: 'Birna Jonsdottir', stance: 'cooperate', content: 'ready to hold talks' });
    expect(analysis).not.toHaveStatement({ actor: 'ISL', stance: 'condemn' });
  });

  test('has a plain fact without a stance', () => {
    const fact = analysis.statements.find(({ content }) => content[0].text.includes('left Bergen'));
    expect(fact).toHaveStance('neutral');
  });

  test('is one protest', () => {
    expect(protestsIn(article)).toEqual([expect.objectContaining({ actor: 'NOR', against: expect.stringContaining('trawlers') })]);
  });
});
