/** An article to analyse. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD`, for those whose dateline names no year. */
  readonly date: string | undefined;
}

/** An article that could not be analysed, and why. */
export interface Failure {
  readonly id: string;
  readonly error: string;
}

/**
 * The article that a line of NDJSON holds, `{ "id", "text", "date"? }`.
 *
 * @param place called so where the line has no id, and in the failure of one that cannot be used
 */
export function articleOfLine(line: string, place: string): Article | Failure {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: place, error: (error as Error).message };
  }
  return articleOfValue(value, place);
}

/** The article in a value from outside, checked. */
export function articleOfValue(value: unknown, place: string): Article | Failure {
  if (value === null || typeof value !== 'object' || !('text' in value) || typeof value.text !== 'string')
    return { id: place, error: 'expected an object with a string "text"' };
  const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? String(value.id) : place;
  const date = 'date' in value && typeof value.date === 'string' ? value.date : undefined;
  return { id, text: value.text, date };
}
