export { escapeText } from './escape.js';
export { iconDefinitions } from './icons.js';
export { type HtmlOptions, pageEnd, pageSection, pageStart, type SectionParts, sectionParts, toHTML } from './page.js';
export { styles } from './styles.js';
