import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/reading/index.js';

describe('inflect', () => {
  it.each([
    ['condemn', 'condemns', 'condemned', 'condemned', 'condemning'],
    ['urge', 'urges', 'urged', 'urged', 'urging'],
    ['reply', 'replies', 'replied', 'replied', 'replying'],
    ['convey', 'conveys', 'conveyed', 'conveyed', 'conveying'],
    ['express', 'expresses', 'expressed', 'expressed', 'expressing'],
    ['pledge', 'pledges', 'pledged', 'pledged', 'pledging'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['tie', 'ties', 'tied', 'tied', 'tying'],
    ['say', 'says', 'said', 'said', 'saying'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
    ['go', 'goes', 'went', 'gone', 'going'],
  ])('gives the five forms of %s', (base, third, past, participle, gerund) => {
    expect(inflect(base)).toEqual({ base, third, past, participle, gerund });
  });

  it('inflects what follows the last hyphen', () => {
    expect(inflect('re-write')).toEqual({
      base: 're-write',
      third: 're-writes',
      past: 're-wrote',
      participle: 're-written',
      gerund: 're-writing',
    });
  });
});
