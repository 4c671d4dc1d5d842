export { escapeText } from './escape.js';
export { type HtmlOptions, pageEnd, pageSection, pageStart, toHTML } from './page.js';
