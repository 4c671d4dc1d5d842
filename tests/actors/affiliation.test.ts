import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

function speakersOf(text: string): (readonly [string | undefined, string | null | undefined])[] {
  return analyze(text).statements.map(({ speaker }) => [speaker?.name, speaker?.actor] as const);
}

describe('whom a person or office speaks for', () => {
  it.each<[string, string, [string, string | null]]>([
    [
      'the house after the name',
      'Analyst Nell Vreel of the Lake Basin Monitor said the text would change little.',
      ['Nell Vreel', 'Lake Basin Monitor'],
    ],
    [
      'a state organ after the name stays the state',
      'Nell Vreel of the German Foreign Ministry said it would change.',
      ['Nell Vreel', 'DEU'],
    ],
    [
      'the ministry before a common office',
      'Kenyan Interior Ministry Secretary-General Otieno Barasa said the camp would close.',
      ['Otieno Barasa', 'KEN'],
    ],
    ['the owner of a bare name', "Italy's Marco Ferri said the plan was too late.", ['Marco Ferri', 'ITA']],
    ['one person with two offices', 'ECOWAS chairman and Ghanaian President Kojo Addo said the vote was fair.', ['Kojo Addo', 'ECOWAS']],
    [
      'a union with all its nouns',
      'The Baltic Dockers Union Congress said the port would stay shut.',
      ['The Baltic Dockers Union Congress', 'Baltic Dockers Union Congress'],
    ],
    ['lawmakers at a seat', 'Opposition lawmakers in Seoul said the budget was a scandal.', ['Opposition lawmakers in Seoul', 'KOR']],
  ])('is told by %s', (_what, text, [name, actor]) => {
    const [found] = speakersOf(text);
    expect(found?.[1]).toBe(actor);
    expect(found?.[0]).toContain(name.split(' ').at(-1));
  });

  it('is the state of the dateline where the content names it beside another', () => {
    const [found] = speakersOf(
      'LIMA, May 4 (AFP) -- Chile has asked Peru to extend the deadline, Home Ministry Secretary Rosa Quispe said.',
    );
    expect(found?.[1]).toBe('PER');
  });

  it('is the state of the scene that the paragraph before has set', () => {
    const text = [
      'SEOUL, May 4 (AFP) -- South Korea asked Japan to revise the books.',
      'In Tokyo, Chief Cabinet Secretary Kenji Mori said Japan would study the request.',
      'Education Minister Aiko Tanabe told reporters that she saw no need for changes.',
    ].join('\n\n');
    expect(speakersOf(text).at(-1)).toEqual(['Aiko Tanabe', 'JPN']);
  });
});

describe('who is meant', () => {
  it('is the aide and not whom the aide serves', () => {
    const [found] = speakersOf('A spokesman for President Karel Dvorak said the visit had been put off.');
    expect(found?.[0]).toMatch(/spokesman/);
  });

  it('is a body where capitals follow an article without any role', () => {
    const [found] = speakersOf('The National Coordination of Hill Farmers (NCHF) said the accord was worthless.');
    expect(found?.[0]).toMatch(/National Coordination/);
  });

  it('is the organization that spoke just before', () => {
    const found = speakersOf('Amber Forum condemned the verdict. The organization urged the ministers to act.');
    expect(found.map(([name]) => name)).toEqual(['Amber Forum', 'Amber Forum']);
  });

  it('is nobody of another portfolio', () => {
    const text =
      'Zimbabwean Information Minister Tendai Moyo defended the seizures. Britain was not impressed. Its junior minister for Africa said London would wait.';
    const found = speakersOf(text);
    expect(found.at(-1)).not.toEqual(found[0]);
    expect(found.at(-1)?.[1]).toBe('GBR');
  });

  it('is no one who is named inside the very quotation', () => {
    const text =
      'Barbados Prime Minister Mia Clarke left early. "To stop a count which Opposition Leader Bram Jagger had asked for is wrong," she said.';
    expect(speakersOf(text).at(-1)?.[0]).toBe('Mia Clarke');
  });
});

describe('a body without a place in the gazetteer', () => {
  it.each<[string, string, string]>([
    ['by what stands after its noun', 'The Army of the Narrow Gate said it held two men.', 'Army of the Narrow Gate'],
    [
      'with the adjective of a state inside',
      'The Association of Norwegian Herring Exporters said it was unfair.',
      'Association of Norwegian Herring Exporters',
    ],
    ['with a plural possessive inside', "The Coastal Dockers' Union said the port would stay shut.", "Coastal Dockers' Union"],
    [
      'behind a comma and the noun that describes it',
      'The Ankara-based company, Bozdag Transport, said it had stopped all its lorries.',
      'Bozdag Transport',
    ],
    ['behind the noun for a medium and its town', 'The Lima daily El Faro reported that two officers had fled.', 'El Faro'],
  ])('speaks for itself: %s', (_what, text, actor) => {
    expect(speakersOf(text)[0]?.[1]).toBe(actor);
  });

  it('is the body of the text below where a headline names its noun alone', () => {
    const text = 'Forum calls on Peru to stop\n\nLIMA, May 4 (AFP) -- The Western Ports Forum called on Peru to stop the trials.';
    expect(speakersOf(text)[0]?.[0]).toMatch(/Western Ports Forum/);
  });

  it("may be the office of a person, which speaks for the person's state", () => {
    const found = speakersOf(
      'Finnish President Matti Saari raised the matter. His office said the answer was late. His lawyer said nothing would come of it.',
    );
    expect(found.slice(-2)).toEqual([
      ["Matti Saari's office", 'FIN'],
      ["Matti Saari's lawyer", null],
    ]);
  });
});
