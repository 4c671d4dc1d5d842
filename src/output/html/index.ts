export { escapeText } from './escape.js';
export { iconDefinitions } from './icons.js';
export { type HtmlOptions, pageEnd, pageSection, pageStart, sectionParts, toHTML } from './page.js';
export { styles } from './styles.js';
