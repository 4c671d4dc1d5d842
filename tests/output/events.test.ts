import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { analyze, EventSchema, toEvents } from '../../src/index.js';
import { madeAnalysis } from './made.js';

const RAID = { label: 'condemn', probability: 0.9, target: ['CHL', "Chile's raid"] } as const;
const THANKS = { label: 'support', probability: 0.8, target: ['GHA', 'Ghana'] } as const;

describe('events', () => {
  it('are one row a stance, in order of the text, the most probable stance of a statement first', () => {
    const analysis = madeAnalysis([{ stances: [RAID, THANKS] }, { stances: [] }, { stances: [THANKS] }]);
    expect(toEvents(analysis).map(({ statement, label }) => [statement, label])).toEqual([
      [0, 'condemn'],
      [0, 'support'],
      [2, 'support'],
    ]);
  });

  it('hold who, to whom, what, how sure, when, and in which words', () => {
    const analysis = madeAnalysis([{ content: ['the raid was a crime', 'it would pay'], stances: [RAID] }], '2031-05-02');
    expect(toEvents({ id: 'raid-1', ...analysis })).toEqual([
      {
        article: 'raid-1',
        date: '2031-05-02',
        source: 'PER',
        source_name: 'Peru',
        source_role: null,
        target: 'CHL',
        target_text: "Chile's raid",
        label: 'condemn',
        plover: 'ACCUSE',
        cameo: '111',
        intensity: 'plain',
        probability: 0.9,
        statement: 0,
        start: 0,
        end: 54,
        text: 'Peru said the raid was a crime and later it would pay.',
        content: 'the raid was a crime ... it would pay',
      },
    ]);
  });

  it('have the date of the dateline, else that of the article, else none', () => {
    const undated = madeAnalysis([{ stances: [RAID] }]);
    const dated = madeAnalysis([{ stances: [RAID] }], '2031-05-02');
    const dates = toEvents([{ date: '2031-05-03', ...dated }, { date: '2031-05-03', ...undated }, undated]).map(({ date }) => date);
    expect(dates).toEqual(['2031-05-02', '2031-05-03', null]);
  });

  it.each([
    ['2031-05-03T10:00:00Z', '2031-05-03'],
    ['2031-05-03 10:00', '2031-05-03'],
    ['2028-02-29', '2028-02-29'],
    ['2031-02-29', null],
    ['2031-13-01', null],
    ['2031-05-031', null],
    ['May 3', null],
    ['', null],
  ])('take the day of the date %j as %j', (date, day) => {
    expect(toEvents({ date, ...madeAnalysis([{ stances: [RAID] }]) })[0]?.date).toBe(day);
  });

  it('have no article where one analysis has no id, and its place in the list where several have none', () => {
    const analysis = madeAnalysis([{ stances: [RAID] }]);
    expect(toEvents(analysis).map(({ article }) => article)).toEqual([null]);
    expect(toEvents([analysis, { id: 'known', ...analysis }, analysis]).map(({ article }) => article)).toEqual(['0', 'known', '2']);
  });

  it('take any iterable, once', () => {
    const analysis = madeAnalysis([{ stances: [RAID] }]);
    function* passing() {
      yield analysis;
      yield analysis;
    }
    expect(toEvents(passing())).toEqual(toEvents([analysis, analysis]));
  });

  it('have nobody as source or target where the text tells of none', () => {
    const [event] = toEvents(madeAnalysis([{ speaker: null, stances: [{ label: 'cooperate', probability: 0.7 }] }]));
    expect(event).toMatchObject({ source: null, source_name: null, source_role: null, target: null, target_text: null });
  });

  it('of a real analysis pass their schema and cut their sentence out of the article', () => {
    const article = '"We thank Ghana for its help," Peruvian Foreign Minister Lena Moen said. She condemned the raid on Callao.';
    const events = toEvents({ id: 'x', ...analyze(article) });
    expect(events.length).toBeGreaterThan(0);
    expect(z.parse(z.array(EventSchema), events)).toEqual(events);
    for (const { text, start, end } of events) expect(article.slice(start, end)).toBe(text);
  });

  it('change nothing of what they are made of', () => {
    const analysis = madeAnalysis([{ stances: [RAID, THANKS] }]);
    const before = structuredClone(analysis);
    toEvents([analysis]);
    expect(analysis).toEqual(before);
  });
});
