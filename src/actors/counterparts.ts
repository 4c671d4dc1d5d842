import { lowerOf, type TokenRange } from '../reading/index.js';
import type { Owner } from './owners.js';
import type { Party } from './party.js';
import { roleWordsOf } from './people.js';
import type { Office } from './possessor.js';
import { latestSubject } from './pronouns.js';
import { type Scene, stateName } from './scene.js';
import { articled, counterparts, isOrganisationWord, isPortfolioWord, isRoleWord, plainWord } from './titles.js';

/**
 * What `her Polish counterpart`, `its Russian counterpart` is called: the office, or the body, of whoever spoke or acted before, and the state;
 * null where the mention is no such word or nobody with an office is known.
 */
export function counterpartOffice(
  scene: Scene,
  source: TokenRange,
  head: number,
  state: Owner,
  speakers: readonly (Party | null)[],
): Office | null {
  const { tokens } = scene.reading;
  const first = lowerOf(tokens, source.from);
  if (!counterparts.has(plainWord(tokens, head)) || !/^(?:his|her|its|their)$/.test(first)) return null;
  if (lowerOf(tokens, source.from - 1) === 'and') return null;
  const other = first === 'his' || first === 'her' ? latestSubject(scene, source.from) : (speakers.at(-1) ?? null);
  const words = [...(other?.roleWords ?? [])].filter((word) => isRoleWord(word) || isPortfolioWord(word) || isOrganisationWord(word));
  if (words.length === 0 || words.every((word) => counterparts.has(word))) return null;
  const name = `${words.join(' ')} of ${articled.has(state.name) ? 'the ' : ''}${stateName(scene, state)}`;
  return { name, code: state.code, words: roleWordsOf(scene, source, null) };
}
