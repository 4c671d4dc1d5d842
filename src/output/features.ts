const MASKS: Readonly<Record<string, string>> = { '@actor': '[state or body]', '@name': '[name]', '@number': '[number]', '^': '[start]' };

/** A feature of naive Bayes as people can read it: `cue:thank`, `!accept` (under a negation), `^ we` (a pair of stems). */
export function featureInWords(feature: string): string {
  if (feature.startsWith('cue:')) return `the cue ${feature.slice('cue:'.length)}`;
  if (feature.startsWith('!')) return `not "${feature.slice(1)}"`;
  const words = feature.split(' ').map((word) => MASKS[word] ?? word);
  return `"${words.join(' ')}"`;
}
