import { describe, expect, it } from 'vitest';
import { createReader, textRegion } from '../../src/pipeline.js';
import { createSymbols } from '../../src/reading/index.js';
import { indexFeatures } from '../../src/stance/featureIndex.js';
import { featuresOf, numberedFeatures } from '../../src/stance/features.js';
import { everyNth, readCorpus } from '../helpers.js';

function regionOf(text: string, symbols = createSymbols()) {
  return textRegion(createReader(symbols)(text));
}

function namesOf(text: string): string[] {
  return featuresOf(regionOf(text)).map(({ name }) => name);
}

describe('the features of a statement', () => {
  it('are stems and pairs of stems, from the start on', () => {
    expect(namesOf('Ships sailed')).toEqual(['ship', '^ ship', 'sail', 'ship sail']);
  });

  it('begin anew behind a mark', () => {
    expect(namesOf('ships, sailors')).toContain(', sailor');
  });

  it('hide who and how many', () => {
    const names = namesOf('Peru sent 40 trucks to Anna Ferrer');
    expect(names).toEqual(expect.arrayContaining(['@actor', '@number', '@name', 'to @name']));
    expect(names).not.toContain('peru');
  });

  it('tell negated stems', () => {
    expect(namesOf('we do not approve')).toContain('!approv');
    expect(namesOf('we approve')).not.toContain('!approv');
  });

  it('name the cue', () => {
    expect(namesOf('Kenya deplored the raid.')).toContain('cue:deplore');
  });

  it('occur once each', () => {
    const names = namesOf('words on words on words on words');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are the same by number as by name, for what the model knows', () => {
    for (const { text } of everyNth(readCorpus(), 40)) {
      const known = namesOf(text).filter((_name, i) => i % 3 !== 0);
      const symbols = createSymbols();
      const index = indexFeatures(known, symbols);
      const region = regionOf(text, symbols);
      expect(numberedFeatures(region, index).map(({ number, at }) => [known[number], at])).toEqual(
        featuresOf(region)
          .filter(({ name }) => known.includes(name))
          .map(({ name, at }) => [name, at]),
      );
    }
  });

  it('are none where the model knows none of them, whatever they are called', () => {
    const symbols = createSymbols();
    const index = indexFeatures(['__proto__', 'constructor', 'no feature'], symbols);
    expect(numberedFeatures(regionOf('Ships sailed', symbols), index)).toEqual([]);
  });
});
