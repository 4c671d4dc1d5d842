// Who protests against what: a line a condemnation, out of articles in plain text.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from 'demarche';

/** The protests of an article: who, for which state or body, against what, and how sure that is. */
export function protestsIn(article) {
  return analyze(article).statements.flatMap(({ speaker, stances }) =>
    stances
      .filter(({ label }) => label === 'condemn')
      .map(({ target, probability }) => ({
        speaker: speaker?.name ?? 'somebody',
        actor: speaker?.actor ?? null,
        against: target?.text ?? 'something',
        probability,
      })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2))
    for (const { speaker, actor, against, probability } of protestsIn(readFileSync(file, 'utf8')))
      console.log([file, actor ?? '-', speaker, against, probability.toFixed(2)].join('\t'));
}
