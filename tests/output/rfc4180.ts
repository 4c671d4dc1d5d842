/** Reads CSV by the letter of RFC 4180: rows end with CRLF, cells with a comma, quotation marks inside quotation marks are doubled. */
export function parseCSV(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const end = csv[at] === '"' ? endOfQuoted(csv, at) : endOfPlain(csv, at);
    const cell = csv.slice(at, end);
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (csv[end] === ',') {
      at = end + 1;
      continue;
    }
    if (csv.slice(end, end + 2) !== '\r\n')
      throw new Error(`expected a comma or CRLF at ${end}, found ${JSON.stringify(csv.slice(end, end + 9))}`);
    rows.push(row);
    row = [];
    at = end + 2;
  }
  return rows;
}

function endOfQuoted(csv: string, from: number): number {
  let at = from + 1;
  while (at < csv.length && (csv[at] !== '"' || csv[at + 1] === '"')) at += csv[at] === '"' ? 2 : 1;
  return at + 1;
}

function endOfPlain(csv: string, from: number): number {
  let at = from;
  while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r' && csv[at] !== '\n') at++;
  return at;
}
