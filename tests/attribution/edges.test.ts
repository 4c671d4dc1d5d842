import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

/** Source, cue and contents of every statement of a text. */
function allSaid(text: string) {
  return analyze(text).statements.map(({ source, cue, content }) => [
    source?.text ?? null,
    cue?.text ?? null,
    ...content.map((span) => span.text),
  ]);
}

describe('content ends', () => {
  it.each([
    ['a question that prompted it', 'The envoy said it was "sound" when pressed.', ['The envoy', 'said', 'it was "sound"']],
    ['an occasion of the question', 'The envoy condemned the raid when asked about it on Friday.', ['The envoy', 'condemned', 'the raid']],
    ['a refusal to say more', 'The envoy condemned the raid and declined to name the culprits.', ['The envoy', 'condemned', 'the raid']],
    ['the verdict of somebody else', 'Fiji rejected the result, a charge the union denies.', ['Fiji', 'rejected', 'the result']],
    ['what is left unsaid', 'The premier praised the accord, without naming the mediators.', ['The premier', 'praised', 'the accord']],
    ['a deed', 'The envoy rejected the accord and left the hall.', ['The envoy', 'rejected', 'the accord']],
    ['an occasion', 'The envoy rejected the accord at a news conference.', ['The envoy', 'rejected', 'the accord']],
    ['what happens meanwhile', 'The envoy repeated her demand as troops left the port.', ['The envoy', 'repeated', 'her demand']],
    [
      'the statement that carries it',
      'The harbour is closed, the minister said, according to a statement.',
      ['the minister', 'said', 'The harbour is closed'],
    ],
    [
      'the source after a quotation',
      '"The harbour is closed" according to the harbour master.',
      ['the harbour master', 'according to', '"The harbour is closed"'],
    ],
  ] as const)('before %s', (_what, text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('words handed on by a medium', () => {
  it.each([
    [
      'in the passive',
      'The minister was quoted by the Tunis Daily as saying that the border would reopen.',
      ['The minister', 'quoted', 'the border would reopen'],
    ],
    ['in the active', 'The agency cited the envoy as saying: "The border is open."', ['the envoy', 'cited', '"The border is open."']],
  ] as const)('are those of the person quoted %s', (_how, text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('a telling verb', () => {
  it.each([
    ['The envoy briefed the delegates of the council on the truce.', ['The envoy', 'briefed', 'the truce']],
    ['The envoy briefed reporters on the truce talks.', ['The envoy', 'briefed', 'the truce talks']],
    ['The premier informed the council of his plan to resign.', ['The premier', 'informed', 'his plan to resign']],
    ['The envoy warned the council of a new war.', ['The envoy', 'warned', 'a new war']],
  ] as const)('leaves out whom it tells: %s', (text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });

  it('reports nothing where nobody does it', () => {
    expect(allSaid('Neither side commented on the raid.')).toEqual([]);
  });
});

describe('a noun that speaks', () => {
  it.each([
    ["The bishop's call for calm came as troops marched.", ['The bishop', 'call for', 'calm']],
    ["The union's offer to mediate was welcomed.", ['The union', 'offer', 'to mediate']],
  ] as const)('reports what its owner wants: %s', (text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('what stands before a source', () => {
  it.each([
    ['a short answer', 'Not now, the premier said.', ['the premier', 'said', 'Not now']],
    [
      'a condition',
      'If the truce fails, the premier said, the talks will end.',
      ['the premier', 'said', 'If the truce fails', 'the talks will end'],
    ],
  ] as const)('is content where it is %s', (_what, text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });

  it.each([
    ['a conjunction', 'And, the premier said, the pact is dead.', ['the premier', 'said', 'the pact is dead']],
    [
      'a circumstance of a quotation',
      'With the truce near, the premier said, "we can all go home".',
      ['the premier', 'said', '"we can all go home"'],
    ],
    ['a day', 'On 4 May the minister said the pact was dead.', ['the minister', 'said', 'the pact was dead']],
  ] as const)('is no content where it is %s', (_what, text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('a colon at the end of a paragraph', () => {
  it('introduces the quotation of the next', () => {
    expect(allSaid('The minister told reporters:\n\n"The border is open."')).toEqual([['The minister', 'told', '"The border is open."']]);
  });

  it('introduces all sentences of the quotation', () => {
    expect(allSaid('Speaking in Suva, the minister said:\n\n"The border is open. Trade will grow."')).toEqual([
      ['the minister', 'said', '"The border is open.'],
      [null, null, 'Trade will grow."'],
    ]);
  });
});

describe("an office's own text", () => {
  it('states what its sentences say, with and without a cue', () => {
    const text = [
      'The Ministry of Foreign Affairs of Fiji\nPRESS RELEASE',
      'We welcome the truce. The Ministry urges all sides to keep it.',
      'It was agreed that the port would reopen. Fishing boats returned to Suva this week.',
    ].join('\n\n');
    expect(allSaid(text)).toEqual([
      ['We', 'welcome', 'the truce'],
      ['The Ministry', 'urges', 'all sides to keep it'],
      [null, 'was agreed', 'the port would reopen'],
      [null, null, 'Fishing boats returned to Suva this week'],
    ]);
  });

  it('is known by a heading in capitals that names its issuer', () => {
    const text =
      'STATEMENT BY THE GOVERNMENT OF MALTA\n\nWe condemn the raid on the port. The truce must hold. The families have our sympathy.';
    expect(allSaid(text)).toEqual([
      ['We', 'condemn', 'the raid on the port'],
      [null, null, 'The truce must hold'],
      [null, null, 'The families have our sympathy'],
    ]);
  });

  it('may stand on behalf of somebody', () => {
    const text = 'Statement on behalf of the Republic of Fiji\n\nMr. President, we thank the delegation of Malta. The ocean is our home.';
    expect(analyze(text).statements.map(({ speaker }) => speaker?.actor)).toEqual(['FJI', 'FJI']);
  });

  it('ends, where a news story quotes it, with its last sentence in the first person', () => {
    const text = [
      'Fiji on fisheries talks',
      'SUVA (Fiji Post) - The ministry issued the following statement:',
      'STATEMENT',
      'We regret the delay. The talks must go on.',
      'The talks began in May.',
    ].join('\n\n');
    expect(allSaid(text)).toEqual([
      ['We', 'regret', 'the delay'],
      [null, null, 'The talks must go on'],
    ]);
  });
});

describe('a transcript', () => {
  it('holds answers over several paragraphs, and no courtesies, prompts or questions', () => {
    const text = [
      'MR. HALE: Good morning, everyone.',
      'QUESTION: Is the border open?',
      'MR. HALE: It is open. We welcome that. Go ahead.',
      'We will keep it open.',
      'QUESTION: Will it stay so?',
      'MR. HALE: I have nothing on that. Next question? Lisa?',
    ].join('\n\n');
    expect(allSaid(text)).toEqual([
      ['MR. HALE', null, 'It is open'],
      [null, null, 'We welcome that'],
      [null, null, 'We will keep it open'],
      ['MR. HALE', null, 'I have nothing on that'],
    ]);
  });
});

describe('a heading', () => {
  it.each([
    ['Pact is dead: Malta', ['Malta', null, 'Pact is dead']],
    ['Malta: Pact is dead', ['Malta', null, 'Pact is dead']],
    ['Pact "is dead" - Vella', ['Vella', null, 'Pact "is dead"']],
  ] as const)('speaks by its mark: %s', (text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('minutes', () => {
  it('report a speech without cues up to the end of its paragraph', () => {
    const text = [
      'ANA VAKATAWA (Fiji) said that the ocean was warming. The treaty had to be signed.',
      'KARL BORG (Malta) said that the draft was balanced. It was time to vote.',
      'OTIENO OKELLO (Kenya) said that more time was needed.',
      'The Committee then adjourned. It will meet in May.',
    ].join('\n\n');
    const { statements } = analyze(text);
    expect(statements.map(({ speaker, content }) => [speaker?.actor, content[0]?.text])).toEqual([
      ['FJI', 'the ocean was warming'],
      ['FJI', 'The treaty had to be signed'],
      ['MLT', 'the draft was balanced'],
      ['MLT', 'It was time to vote'],
      ['KEN', 'more time was needed'],
    ]);
  });
});

describe('the headline', () => {
  const story = '\n\nSUVA, May 4 (AFP) - Fiji hailed the pact on Monday, a week after the raid.\n\nThe port is open again, ministers said.';

  it.each([
    ['Fiji hails port pact as troops leave', 'port pact'],
    ['Envoy describes pact as sound as talks end', 'pact as sound'],
    ['Fiji sees Malta as friend', 'Malta as friend'],
  ])('ends its content where a clause of its own begins: %s', (headline, content) => {
    expect(allSaid(headline + story)[0]?.at(-1)).toBe(content);
  });
});

describe('a source', () => {
  it.each([
    [
      'with an apposition of itself',
      'Fiji, itself a former colony, believes the pact is sound.',
      ['Fiji, itself a former colony', 'believes', 'the pact is sound'],
    ],
    [
      'with a house after its name',
      'Carlos Vega, of the Harbour Watch, said the reef was dying.',
      ['Carlos Vega, of the Harbour Watch', 'said', 'the reef was dying'],
    ],
    [
      'with an apposition, before a day',
      'Ana Vakatawa, the former premier of Fiji, on Monday said the pact was sound.',
      ['Ana Vakatawa, the former premier of Fiji', 'said', 'the pact was sound'],
    ],
    [
      'with an apposition that no comma closes',
      'Karl Borg, the chairman of the Harbour Party of Malta (HPM) said on Friday that the pact was sound.',
      ['Karl Borg, the chairman of the Harbour Party of Malta (HPM)', 'said', 'the pact was sound'],
    ],
    [
      'before an aside that tells where and when',
      'President Alba Rojas, in a meeting last March in Suva with Maltese Prime Minister Karl Borg, agreed to a five-year plan.',
      ['President Alba Rojas', 'agreed to', 'a five-year plan'],
    ],
    [
      'with the participle that tells who released it',
      'The pact failed, according to a report released by the Harbour Institute.',
      ['a report released by the Harbour Institute', 'according to', 'The pact failed'],
    ],
    [
      'after a month',
      'Last month, several envoys demanded that the premier step down.',
      ['several envoys', 'demanded', 'the premier step down'],
    ],
    ['before a date', 'The premier on June 13 said the pact was sound.', ['The premier', 'said', 'the pact was sound']],
    [
      'of an enumeration',
      'The envoy, premier and army said the pact was dead.',
      ['The envoy, premier and army', 'said', 'the pact was dead'],
    ],
  ] as const)('is found %s', (_where, text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('a clause of time or condition', () => {
  it.each([
    [
      'with a further condition inside',
      'If the pact fails, be it by a raid or otherwise, Fiji demands that the talks go on.',
      ['Fiji', 'demands', 'the talks go on'],
    ],
    [
      'of what was not so',
      'Though Fiji was not invited, its envoy Ana Vakatawa said it backed the effort to "move fast".',
      ['its envoy Ana Vakatawa', 'said', 'it backed the effort to "move fast"'],
    ],
    ['of the same person', 'While he praised the pact, the envoy said it was late.', ['the envoy', 'said', 'it was late']],
  ] as const)('opens the sentence and is no content: %s', (_what, text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('a passive', () => {
  it.each([
    ['without an agent is said by nobody', 'It was not proved that the raid was a crime.', [null, 'proved', 'the raid was a crime']],
    [
      'of a state of mind is said by its subject',
      'The envoy is convinced of the need for a pact.',
      ['The envoy', 'is convinced of', 'the need for a pact'],
    ],
  ] as const)('%s', (_what, text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });
});

describe('a verb of two meanings', () => {
  it.each([
    ['The next day, they recalled the raid.', ['they', 'recalled', 'the raid']],
    ['The envoy recalled how the raid began.', ['The envoy', 'recalled', 'how the raid began']],
  ] as const)('reports what is told: %s', (text, said) => {
    expect(allSaid(text)).toEqual([said]);
  });

  it.each(['Peru recalled its envoy from Suva on Saturday.', 'Finally, the envoy came, said nothing and left.'])(
    'reports no deed and no silence: %s',
    (text) => {
      expect(allSaid(text)).toEqual([]);
    },
  );
});
