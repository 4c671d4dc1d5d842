export { type HtmlOptions, pageEnd, pageSection, pageStart, toHTML } from './page.js';
