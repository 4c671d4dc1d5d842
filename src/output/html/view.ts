import type { Analysis, Speaker, StanceLabel, Statement } from '../../schema.js';

/** A stance, or that there is none: what a statement is coloured, counted and filtered by. */
export type Tone = StanceLabel | 'neutral';

export const TONES: readonly Tone[] = ['support', 'condemn', 'cooperate', 'call-to-action', 'neutral'];

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
  readonly statement: Statement;
  readonly speaker: SpeakerView;
  /** Strongest first; `neutral` alone where there is no stance. */
  readonly tones: readonly Tone[];
}

export interface View {
  readonly analysis: Analysis;
  readonly speakers: readonly SpeakerView[];
  readonly statements: readonly StatementView[];
}

/** Filters that a legend lists by name; a list much longer would be no legend. */
export const MOST_FILTERS = 24;

/** Identity of the speaker whom the text does not tell. */
const UNKNOWN = '';

const UNKNOWN_SPEAKER = 'Speaker not named';

/** Gives every speaker and statement of an analysis the short key by which the parts of the page refer to it. */
export function viewOf(analysis: Analysis): View {
  const speakers = new Map<string, SpeakerView>();
  const statements = analysis.statements.map((statement): StatementView => {
    const speaker = viewOfSpeaker(speakers, statement.speaker);
    const tones: readonly Tone[] = statement.stances.length === 0 ? ['neutral'] : statement.stances.map(({ label }) => label);
    const view = { key: `${speaker.key}${speaker.statements.length + 1}`, statement, speaker, tones };
    speaker.statements.push(view);
    return view;
  });
  return { analysis, speakers: [...speakers.values()], statements };
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
