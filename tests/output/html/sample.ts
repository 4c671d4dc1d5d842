import type { Analysis, Span, Statement } from '../../../src/index.js';

/** A text and spans of its words. */
export function spansIn(text: string): (words: string) => Span {
  return (words) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`no ${JSON.stringify(words)} in ${JSON.stringify(text)}`);
    return { start, end: start + words.length, text: words };
  };
}

export const TEXT = 'Harbour row <deepens>\n\nTuvalu thanked Fiji, Ana Lee said, while Bob Ray deplored "the raid".\n\nNobody else spoke.';

/** An analysis written by hand, so that the pages made of it depend on no model: two statements in one sentence. */
export function sample(): Analysis {
  const span = spansIn(TEXT);
  const sentence = span('Tuvalu thanked Fiji, Ana Lee said, while Bob Ray deplored "the raid".');
  const ana = { name: 'Ana Lee', role: 'minister', actor: 'TUV' };
  const bob = { name: 'Bob Ray', role: null, actor: null };
  const statements: Statement[] = [
    {
      id: 0,
      sentence,
      content: [span('Tuvalu thanked Fiji')],
      cue: span('said'),
      source: span('Ana Lee'),
      speaker: ana,
      form: 'indirect',
      continues: null,
      scores: { support: 0.9, condemn: 0.1, cooperate: 0.2, 'call-to-action': 0.1 },
      stances: [
        {
          label: 'support',
          probability: 0.9,
          intensity: 'plain',
          target: { ...span('Fiji'), actor: 'FJI' },
          plover: 'SUPPORT',
          cameo: '051',
          evidence: [
            { kind: 'rule', lexicon: 'support', entry: 'thank|praise', span: span('thanked'), weight: 4 },
            { kind: 'bayes', logOdds: -1.25, features: [{ feature: 'thank @actor', span: span('Fiji'), logOdds: -0.5 }] },
          ],
        },
      ],
    },
    {
      id: 1,
      sentence,
      content: [span('"the raid"')],
      cue: span('deplored'),
      source: span('Bob Ray'),
      speaker: bob,
      form: 'direct',
      continues: null,
      scores: { support: 0.1, condemn: 0.3, cooperate: 0.2, 'call-to-action': 0.1 },
      stances: [],
    },
  ];
  return {
    headline: span('Harbour row <deepens>'),
    dateline: null,
    statements,
    speakers: [
      { ...ana, statements: [0] },
      { ...bob, statements: [1] },
    ],
  };
}
