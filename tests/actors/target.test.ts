import { describe, expect, it } from 'vitest';
import { actorOfTarget } from '../../src/actors/index.js';
import { analyze } from '../../src/index.js';
import { createReader } from '../../src/pipeline.js';
import { createSymbols } from '../../src/reading/index.js';

const readText = createReader(createSymbols());

/** The actor behind the words in square brackets. */
function actorBehind(sentence: string): string | null {
  const [before = '', inside = ''] = sentence.split(/[[\]]/);
  const text = sentence.replaceAll(/[[\]]/g, '');
  const attribution = readText(text);
  const { start, end, count } = attribution.reading.tokens;
  const tokens = Array.from({ length: count }, (_token, i) => i);
  const covered = tokens.filter((i) => (start[i] ?? 0) >= before.length && (end[i] ?? 0) <= before.length + inside.length);
  return actorOfTarget(attribution.reading, attribution, { from: covered[0] ?? 0, to: (covered.at(-1) ?? -1) + 1 });
}

describe('the actor behind a target', () => {
  it.each([
    ['a state', 'They thanked [Norway].', 'NOR'],
    ['a state with an article', 'They thanked [the Netherlands].', 'NLD'],
    ['a seat', 'They urged [Tehran] to wait.', 'IRN'],
    ['an adjective', 'They urged [the Kenyan authorities] to wait.', 'KEN'],
    ['a people', 'They praised [the Palestinian people].', 'PSE'],
    ['an organisation', 'They thanked [the European Union].', 'EUR'],
    ['an armed group', 'They condemned [Hamas].', 'Hamas'],
    ['the owner of an act', "They condemned [Israel's strikes on Lebanon].", 'ISR'],
    ['the adjective of an act', 'They condemned [Russian attacks on Ukraine].', 'RUS'],
    ['the doer after by', 'They condemned [the blockade of Gaza by Israel].', 'ISR'],
    ['the owner after of', 'They deplored [the decision of Argentina].', 'ARG'],
    ['the government of a state', 'They called on [the government of Peru] to wait.', 'PER'],
    ['a partner', 'They want [closer ties with Ghana].', 'GHA'],
    ['a sender', 'They greeted [the mediator from Oman].', 'OMN'],
    ['who gets help', 'They welcomed [more support for Ukraine].', 'UKR'],
    ['the authorities at a seat', 'They urged [the authorities in Managua] to wait.', 'NIC'],
    ['the parties of a country', 'They urged [all parties in Sudan] to wait.', 'SDN'],
    ['friends in a country', 'They thanked [our friends in Malaysia].', 'MYS'],
    ['the rulers at a seat', 'They urged [the generals in Naypyidaw] to wait.', 'MMR'],
    ['a side', 'They thanked [the Chinese side].', 'CHN'],
  ])('is %s', (_what, sentence, code) => {
    expect(actorBehind(sentence)).toBe(code);
  });

  it.each([
    ['two', 'They urged [Uganda and Rwanda] to wait.', 'UGA+RWA'],
    ['three', 'They urged [the UK, France and Germany] to wait.', 'GBR+FRA+DEU'],
    ['two owners', "They condemned [Israel's and Iran's strikes].", 'ISR+IRN'],
    ['two adjectives', 'They condemned [American and British air raids].', 'USA+GBR'],
  ])('of %s is all of them, in order of mention', (_what, sentence, code) => {
    expect(actorBehind(sentence)).toBe(code);
  });

  it.each([
    ['where an act happened', 'They condemned [the blast in Tehran].'],
    ['who an act was aimed at', 'They condemned [the attack on Kenya].'],
    ['who an act was against', 'They condemned [the aggression against Lebanon].'],
    ['who suffered it', 'They condemned [the occupation of Gaza].'],
    ['who was killed', 'They condemned [the assassination of Iranian scientists].'],
    ['what a threat is to', 'They condemned [the threat to Poland].'],
    ['what a clause tells', 'They opposed [a plan that would let Russia return].'],
    ['where a building stands', 'They condemned [the attack on the office in Baghdad].'],
    ['where partners meet', 'They thanked [their partners in New York].'],
    ['a treaty', 'They hailed [the Geneva Conventions].'],
    ['nobody', 'They hailed [the offer].'],
  ])('is not %s', (_what, sentence) => {
    expect(actorBehind(sentence)).toBeNull();
  });

  it('is that of a person who speaks in the text', () => {
    const text = 'Kenyan Foreign Minister Grace Wanjiru said the ferry was late. They thanked [Wanjiru].';
    expect(actorBehind(text)).toBe('KEN');
  });

  it('is told with the target of a stance', () => {
    const [statement] = analyze("Peru condemned Chile's raid on the harbour, its foreign ministry said.").statements;
    expect(statement?.stances[0]?.target?.actor).toBe('CHL');
  });
});
