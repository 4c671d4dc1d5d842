import { describe, expect, it } from 'vitest';
import lexicon from '../../lexicons/material.json' with { type: 'json' };
import { classify } from '../../src/index.js';
import { MaterialSchema } from '../../src/stance/material.js';

describe('material acts', () => {
  it('keeps to its schema', () => {
    expect(MaterialSchema.safeParse(lexicon).success).toBe(true);
  });

  it.each([
    'Soldiers tortured two students in a barracks outside the capital.',
    'The border police, backed by militias, have arrested a man accused of brutal attacks.',
    'US jets struck a depot in retaliation for an illegal raid.',
  ])('sees no stance in %s', (text) => {
    expect(classify(text).stances).toEqual([]);
  });

  it('still sees what is said of an act', () => {
    expect(classify('We condemn the bombing of the market.').stances.map(({ label }) => label)).toContain('condemn');
  });
});
