/** Cells that must stand in quotation marks. */
const QUOTED = /[",\r\n]/;
/** What a spreadsheet takes for a formula, by the first character: https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * One line of CSV (RFC 4180) with its line break. Null and undefined are empty cells, `true` is 1 and `false` empty, objects are JSON; a text
 * that a spreadsheet would run gets an apostrophe before it.
 *
 * @example csvLine(['Peru', -1.5, null, 'a "raid"']); // 'Peru,-1.5,,"a ""raid"""\r\n'
 */
export function csvLine(cells: readonly unknown[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: unknown): string {
  const text = textOf(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return '1';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return FORMULA.test(text) ? `'${text}` : text;
}
