import type { Analysis, Stance, StanceLabel, Statement } from '../../src/index.js';

/** A stance made by hand: label, probability, and target as `[code, words]`. */
export interface MadeStance {
  readonly label: StanceLabel;
  readonly probability: number;
  readonly target?: readonly [string | null, string];
}

export interface MadeStatement {
  readonly actor?: string | null;
  readonly content?: readonly string[];
  readonly stances?: readonly MadeStance[];
  readonly speaker?: string | null;
}

const CODES = {
  support: ['SUPPORT', '051'],
  condemn: ['ACCUSE', '111'],
  cooperate: ['COOPERATE', '036'],
  'call-to-action': ['REQUEST', '020'],
} as const;

/** An analysis made by hand, so that tests of output depend on no model: its statements stand one after the other, a sentence each. */
export function madeAnalysis(statements: readonly MadeStatement[], date: string | null = null): Analysis {
  let end = 0;
  const made = statements.map((one, id) => {
    const statement = madeStatement(one, id, end);
    end = statement.sentence.end + 1;
    return statement;
  });
  const dateline = date === null ? null : { start: 0, end: 4, text: 'LIMA', place: 'LIMA', agency: null, date };
  return { headline: null, dateline, statements: made, speakers: [] };
}

function madeStatement(
  { actor = 'PER', content = ['the raid'], stances = [], speaker = 'Peru' }: MadeStatement,
  id: number,
  start: number,
): Statement {
  const text = `Peru said ${content.join(' and later ')}.`;
  const scores = { support: 0.1, condemn: 0.2, cooperate: 0.3, 'call-to-action': 0.4 };
  for (const { label, probability } of stances) scores[label] = probability;
  return {
    id,
    sentence: { start, end: start + text.length, text },
    content: content.map((words) => {
      const at = start + text.indexOf(words);
      return { start: at, end: at + words.length, text: words };
    }),
    cue: { start: start + 5, end: start + 9, text: 'said' },
    source: { start, end: start + 4, text: 'Peru' },
    speaker: speaker === null ? null : { name: speaker, role: null, actor },
    form: 'indirect',
    continues: null,
    scores,
    stances: stances.map(madeStance),
  };
}

function madeStance({ label, probability, target }: MadeStance): Stance {
  const [plover, cameo] = CODES[label];
  const span = target === undefined ? null : { start: 0, end: target[1].length, text: target[1], actor: target[0] };
  return { label, probability, intensity: 'plain', target: span, plover, cameo, evidence: [] };
}
