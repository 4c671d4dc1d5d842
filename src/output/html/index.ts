export { escapeText } from './escape.js';
export { type HtmlOptions, pageEnd, pageSection, pageStart, sectionParts, toHTML } from './page.js';
