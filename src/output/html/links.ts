import { gazetteer } from '../../actors/index.js';
import type { Tone, View } from './view.js';

/** Who expresses a stance toward whom, and how often. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly tone: Tone;
  readonly count: number;
  /** Keys of the statements, `A1`. */
  readonly keys: readonly string[];
  /** Filters of the speakers who said it. */
  readonly filters: readonly number[];
}

const UNNAMED = 'unnamed source';

/**
 * All links of an analysis, most frequent first; a stance without a target makes none. `relations` counts actors for tables; a drawing also shows
 * speakers and targets that have no code, in the words of the article.
 */
export function linksOf({ statements }: View): Link[] {
  const names = new Map(gazetteer().entries.map(({ code, name }) => [code, name]));
  const links = new Map<string, { from: string; to: string; tone: Tone; keys: string[]; filters: Set<number> }>();
  for (const { key, statement, speaker, tones } of statements) {
    for (const [i, { label, target }] of statement.stances.entries()) {
      const tone = tones[i];
      if (target === null || tone === undefined) continue;
      const from = speaker.actor === null ? (statement.speaker?.name ?? UNNAMED) : partyName(names, speaker.actor);
      const to = target.actor === null ? target.text.replace(/\s+/g, ' ') : partyName(names, target.actor);
      const identity = JSON.stringify([from, to, label]);
      const link = links.get(identity) ?? { from, to, tone, keys: [], filters: new Set() };
      link.keys.push(key);
      link.filters.add(speaker.filter);
      links.set(identity, link);
    }
  }
  return [...links.values()]
    .map(({ filters, ...link }) => ({ ...link, count: link.keys.length, filters: [...filters] }))
    .sort((a, b) => b.count - a.count);
}

/** `NOR+CHL` as readers know them: `Norway + Chile`. */
function partyName(names: ReadonlyMap<string, string>, actor: string): string {
  return actor
    .split('+')
    .map((code) => names.get(code) ?? code)
    .join(' + ');
}
