import { type Analysis, isStanceLabel, type Speaker, STANCE_LABELS, type StanceLabel, type Statement } from '../../schema.js';

/** A place in the page's set of colours, lines and signs, named after the label that has it. */
export type Slot = StanceLabel | 'neutral';

export const SLOTS: readonly Slot[] = [...STANCE_LABELS, 'neutral'];

/** A stance, or that there is none: what a statement is coloured, counted and filtered by. */
export interface Tone {
  readonly name: string;
  readonly slot: Slot;
}

const NEUTRAL: Tone = { name: 'neutral', slot: 'neutral' };

/** A speaker as the page shows it. */
export interface SpeakerView {
  /** `A`, `B`, ... `Z`, `AA`, ...; `?` for statements whose speaker the text does not tell. */
  readonly key: string;
  /** Number of the speaker's filter; those beyond the most that are listed share one. */
  readonly filter: number;
  readonly name: string;
  readonly role: string | null;
  readonly actor: string | null;
  readonly statements: StatementView[];
}

/** A statement as the page shows it. */
export interface StatementView {
  /** Key of the speaker and count of the speaker's statements so far: `A1`, `A2`, `B1`. */
  readonly key: string;
  readonly statement: Statement<string>;
  readonly speaker: SpeakerView;
  /** One a stance, strongest first; neutral alone where there is none. */
  readonly tones: readonly Tone[];
}

export interface View {
  readonly analysis: Analysis<string>;
  /** All that a statement can have, neutral last. */
  readonly tones: readonly Tone[];
  readonly speakers: readonly SpeakerView[];
  readonly statements: readonly StatementView[];
}

/** Filters that a legend lists by name; a list much longer would be no legend. */
export const MOST_FILTERS = 24;

/** Identity of the speaker whom the text does not tell. */
const UNKNOWN = '';

const UNKNOWN_SPEAKER = 'Speaker not named';

/** Gives every speaker and statement of an analysis the short key by which the parts of the page refer to it. */
export function viewOf(analysis: Analysis<string>): View {
  const tones = tonesOf(analysis);
  const speakers = new Map<string, SpeakerView>();
  const statements = analysis.statements.map((statement): StatementView => {
    const speaker = viewOfSpeaker(speakers, statement.speaker);
    const own = statement.stances.map(({ label }) => tones.get(label) ?? NEUTRAL);
    const key = `${speaker.key}${speaker.statements.length + 1}`;
    const view = { key, statement, speaker, tones: own.length === 0 ? [NEUTRAL] : own };
    speaker.statements.push(view);
    return view;
  });
  return { analysis, tones: [...tones.values(), NEUTRAL], speakers: [...speakers.values()], statements };
}

/** The labels of a model, each with a slot: the four of the codebook their own, others the free ones, and, where a model has more, the same again. */
function tonesOf({ statements }: Analysis<string>): Map<string, Tone> {
  const [first] = statements;
  const labels = first === undefined ? [...STANCE_LABELS] : Object.keys(first.scores);
  const free = STANCE_LABELS.filter((label) => !labels.includes(label));
  const slots = free.length === 0 ? STANCE_LABELS : free;
  const others = labels.filter((label) => !isStanceLabel(label));
  const slotOf = (label: string) => (isStanceLabel(label) ? label : (slots[others.indexOf(label) % slots.length] ?? 'neutral'));
  return new Map(labels.map((label) => [label, { name: label, slot: slotOf(label) }]));
}

function viewOfSpeaker(speakers: Map<string, SpeakerView>, speaker: Speaker | null): SpeakerView {
  const identity = speaker === null ? UNKNOWN : JSON.stringify([speaker.name, speaker.actor]);
  const known = speakers.get(identity);
  if (known !== undefined) return known;
  const named = speakers.size - (speakers.has(UNKNOWN) ? 1 : 0);
  const view: SpeakerView = {
    key: speaker === null ? '?' : letters(named),
    filter: Math.min(speakers.size, MOST_FILTERS),
    name: speaker?.name ?? UNKNOWN_SPEAKER,
    role: speaker?.role ?? null,
    actor: speaker?.actor ?? null,
    statements: [],
  };
  speakers.set(identity, view);
  return view;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letters(index: number): string {
  const last = ALPHABET.charAt(index % ALPHABET.length);
  return index < ALPHABET.length ? last : letters(Math.floor(index / ALPHABET.length) - 1) + last;
}
