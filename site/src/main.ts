import { element } from './elements.js';
import { replaceLegend } from './filter.js';
import { DOWNLOADS, type Entry, type File, LABELS, type Reply, type Request, type Update } from './protocol.js';
import { applyRows } from './rows.js';

const article = element('article', HTMLTextAreaElement);
const summary = element('summary', HTMLElement);
const legend = element('legend', HTMLElement);
const rows = element('rows', HTMLElement);
const results = element('results', HTMLElement);
const changes = element('changes', HTMLUListElement);
const refused = element('refused', HTMLElement);
const entryList = element('entries', HTMLUListElement);

const example = article.value;
/** Rows from which only those in sight are laid out, so that typing stays smooth. */
const LONG = 40;

let entries: readonly Entry[] = [];

/** The worker is asked one thing at a time; what was typed meanwhile is asked when it has answered and its answer stands. */
let busy = false;
let waiting = false;

const engine = element('engine', HTMLScriptElement).textContent ?? '';
const worker = new Worker(URL.createObjectURL(new Blob([engine], { type: 'text/javascript' })));
worker.onmessage = ({ data }: MessageEvent<Reply>) => (data.kind === 'file' ? save(data) : show(data));
worker.onerror = ({ message }) => {
  summary.textContent = `The engine stopped: ${message}`;
};

function ask(request: Request): void {
  worker.postMessage(request);
}

function analyze(): void {
  waiting = busy;
  if (busy) return;
  busy = true;
  ask({ kind: 'analyze', text: article.value, entries });
}

function show(update: Update): void {
  summary.innerHTML = update.summary;
  if (update.legend !== null) replaceLegend(legend, update.legend);
  refused.textContent = update.refused ?? '';
  showChanges(update.changes);
  applyRows(rows, update.rows, () => {
    rows.classList.toggle('long', rows.children.length > LONG);
    if (update.results !== null) results.innerHTML = update.results;
    document.body.dataset.shown = String(Number(document.body.dataset.shown ?? '0') + 1);
    busy = false;
    if (waiting) analyze();
  });
}

function showChanges(lines: readonly string[]): void {
  const shown = entries.length > 0 && lines.length === 0 ? ['No statement of this article changes.'] : lines;
  changes.replaceChildren(...shown.map((line) => itemOf(line)));
}

function itemOf(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

function save({ name, type, content }: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function setArticle(text: string): void {
  article.value = text;
  analyze();
}

function setEntries(next: readonly Entry[]): void {
  entries = next;
  entryList.replaceChildren(...entries.map(entryItem));
  analyze();
}

function entryItem(entry: Entry): HTMLLIElement {
  const item = itemOf('');
  const pattern = document.createElement('code');
  pattern.textContent = entry.pattern;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = 'Remove';
  remove.setAttribute('aria-label', `Remove the entry ${entry.pattern}`);
  remove.addEventListener('click', () => {
    setEntries(entries.filter((one) => one !== entry));
    element('pattern', HTMLInputElement).focus();
  });
  item.append(pattern, ` ${entry.label}, weight ${entry.weight} `, remove);
  return item;
}

function entryTyped(): Entry | null {
  const pattern = element('pattern', HTMLInputElement).value.trim();
  const label = LABELS.find((one) => one === element('label', HTMLSelectElement).value);
  const weight = element('weight', HTMLInputElement).valueAsNumber;
  return pattern === '' || label === undefined || !Number.isFinite(weight) ? null : { pattern, label, weight };
}

article.addEventListener('input', analyze);
element('example', HTMLButtonElement).addEventListener('click', () => setArticle(example));
element('clear', HTMLButtonElement).addEventListener('click', () => {
  setArticle('');
  article.focus();
});
element('add', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const entry = entryTyped();
  if (entry !== null) setEntries([...entries, entry]);
});
for (const format of DOWNLOADS)
  element(`download-${format}`, HTMLButtonElement).addEventListener('click', () => ask({ kind: 'download', format }));

analyze();
