import { about } from '../../about.js';
import type { Analysis } from '../../schema.js';
import { articleRows } from './article.js';
import { type Block, blocksOfSpans, blocksOfText } from './blocks.js';
import { diagram } from './diagram.js';
import { escapePlain, escapeText } from './escape.js';
import { iconDefinitions } from './icons.js';
import { legend } from './legend.js';
import { styles } from './styles.js';
import { speakerTable } from './table.js';
import { type View, viewOf } from './view.js';

/** What a page may be given beside the analysis. */
export interface HtmlOptions {
  /** The article that was analysed: the page then shows all of it. Without it the page shows the sentences that hold statements. */
  readonly text?: string;
  /** Heading of the page (default: the headline of the article). */
  readonly title?: string;
}

/** Nothing is fetched, run or sent, whatever an article holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Paragraphs from which a browser lays out only those in sight. */
const LONG = 100;

const UNTITLED = 'Statements and their stance';

/**
 * One self-contained page: the article with every statement marked by speaker and stance, its evidence, a legend that filters, a table of speakers
 * by stance and a drawing of who takes which stance toward whom. It holds no script, fetches nothing, and prints.
 *
 * @throws RangeError where `options.text` is not the text that was analysed
 * @example
 * const page = toHTML(analyze(article), { text: article });
 * page.startsWith('<!doctype html>'); // true
 */
export function toHTML(analysis: Analysis<string>, options: HtmlOptions = {}): string {
  return pageStart(titleOf(analysis, options)) + pageSection(analysis, options) + pageEnd();
}

/** What stands before the first article of a page. */
export function pageStart(title = UNTITLED): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escapePlain(title)}</title><style>${styles()}</style></head><body>${iconDefinitions()}<main>
`;
}

/** One article of a page; `prefix` keeps the ids of several apart and begins with a letter. */
export function pageSection(analysis: Analysis<string>, options: HtmlOptions = {}, prefix = ''): string {
  const { title, summary, legend: filter, rows, results } = sectionParts(analysis, options, prefix);
  return `<article class="analysis"><header class="top"><h1>${title}</h1><p class="meta">${summary}</p></header><div class="body">${filter}<div class="main"><section aria-label="Article"${rows.length > LONG ? ' class="long"' : ''}>${rows.join('\n')}</section>${results}<p class="about">Made by demarche ${about.version}. Keys such as A1 name a speaker and a statement; figures are probabilities, and the evidence for them is in natural-log odds.</p></div></div></article>`;
}

/** One article of a page in parts, all of them HTML, so that a page that changes as one types can keep those that stay as they are. */
export interface SectionParts {
  readonly title: string;
  readonly summary: string;
  readonly legend: string;
  /** One a paragraph. */
  readonly rows: readonly string[];
  /** Table and diagram. */
  readonly results: string;
}

export function sectionParts(analysis: Analysis<string>, options: HtmlOptions, prefix: string): SectionParts {
  const view = viewOf(analysis);
  const title = titleOf(analysis, options);
  const blocks = options.text === undefined ? blocksOfSpans(analysis) : blocksOfText(options.text, analysis);
  const shown = blocks.filter((block) => !repeatsTitle(block, view, title));
  return {
    title: escapeText(title),
    summary: summaryOf(view),
    legend: legend(view, prefix),
    rows: articleRows(view, shown, prefix),
    results: `<section><h2>Speakers by stance</h2>${speakerTable(view)}</section><section><h2>Who to whom</h2>${diagram(view, prefix)}</section>`,
  };
}

/** What stands after the last article of a page. */
export function pageEnd(): string {
  return '\n</main></body></html>\n';
}

/** The heading of the page says a headline already, unless that holds a statement. */
function repeatsTitle(block: Block, { statements }: View, title: string): boolean {
  if (block.kind !== 'headline' || block.text.replace(/\s+/g, ' ') !== title) return false;
  return !statements.some(({ statement }) => statement.sentence.start < block.end && statement.sentence.end > block.start);
}

function titleOf({ headline }: Analysis<string>, { title }: HtmlOptions): string {
  return (title ?? headline?.text ?? UNTITLED).replace(/\s+/g, ' ').trim() || UNTITLED;
}

function summaryOf({ analysis, statements, speakers }: View): string {
  const { dateline } = analysis;
  const from = [dateline?.place, dateline?.agency, dateline?.date].filter((one) => one != null).map((one) => escapeText(one as string));
  const counts = `${count(statements.length, 'statement')} by ${count(speakers.length, 'speaker')}`;
  return [...from, counts].join(' · ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
