const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What a page must not take over as it stands: the characters of markup, controls, and marks that turn the direction of what follows. */
const SPECIAL = /[&<>"'\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

const FIRST_VISIBLE = 0x20;

/** Text as text of a page: markup escaped; controls, which would be invisible or turn the line around, shown as their code points. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? `<span class="control">${codePoint(character)}</span>`);
}

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? codePoint(character));
}

function codePoint(character: string): string {
  const code = character.charCodeAt(0);
  return code < FIRST_VISIBLE ? String.fromCharCode(0x2400 + code) : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text for a place that holds text alone, such as a title or a drawing: escaped, without controls. */
export function escapePlain(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
