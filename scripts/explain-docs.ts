// Writes the outputs in docs/how-it-decides.md: each quoted sentence is followed by what `demarche --explain` says of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createAnalyzer } from '../src/analyze.js';
import { tableFormat } from '../src/cli/formats/table.js';

const EXAMPLE = /^> (.+)\n\n```\n[^`]*```$/gm;
const file = new URL('../docs/how-it-decides.md', import.meta.url);
const analyzer = createAnalyzer();
const format = tableFormat({ explain: true });
const text = readFileSync(file, 'utf8').replace(EXAMPLE, (_block, sentence: string) => {
  const article = { id: '-', text: sentence, date: undefined };
  return `> ${sentence}\n\n\`\`\`\n${format.record(article, analyzer.explain(sentence))}\`\`\``;
});
writeFileSync(file, text);
