// Who to whom, out of what `demarche --format ndjson` writes: demarche FILES --format ndjson | node examples/relations.mjs
import { text } from 'node:stream/consumers';
import { relations } from 'demarche';

const lines = (await text(process.stdin)).trim().split('\n');
const records = lines.map((line) => JSON.parse(line)).filter((record) => !('error' in record));
for (const { source, label, target, count, probability, statements } of relations(records))
  console.log([source ?? '?', label, target ?? '-', count, probability.toFixed(2), JSON.stringify(statements)].join('  '));
