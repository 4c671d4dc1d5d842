import { mapOf, setOf } from '../lazily.js';
import { words } from '../packing/index.js';

export interface Inflections {
  base: string;
  third: string;
  past: string;
  participle: string;
  gerund: string;
}

const irregular = mapOf(() => words().irregularVerbs.map((forms) => [forms[0], forms]));
const doubling = setOf(() => words().doublingVerbs);

/** The five forms of an English verb; `refer` gives `refers`, `referred`, `referring`. */
export function inflect(base: string): Inflections {
  const hyphen = base.lastIndexOf('-');
  if (hyphen > 0) {
    const prefix = base.slice(0, hyphen + 1);
    const forms = inflect(base.slice(hyphen + 1));
    return {
      base,
      third: prefix + forms.third,
      past: prefix + forms.past,
      participle: prefix + forms.participle,
      gerund: prefix + forms.gerund,
    };
  }
  const listed = irregular.get(base);
  const past = listed?.[2] ?? regularPast(base);
  return {
    base,
    third: listed?.[1] ?? regularThird(base),
    past,
    participle: listed?.[3] ?? past,
    gerund: base === 'be' ? 'being' : gerund(base),
  };
}

/** A vowel before a final `l`. */
const MAY_DOUBLE = /[^aeiou][aeiou]l$/;

/** British forms with a double `l`, where a verb has any: `counselled`, `signalling`. */
export function doubledForms(base: string): { readonly past: string; readonly gerund: string } | null {
  return MAY_DOUBLE.test(base) && !irregular.has(base) ? { past: `${base}led`, gerund: `${base}ling` } : null;
}

function regularThird(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

const DOUBLED_GERUNDS = /^(?:put|set|let|hit|cut|sit|get|run|win|shut|begin|swim|quit|forget|bid|bet|split|dig)$/;

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^aeoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubling.has(base) || DOUBLED_GERUNDS.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
