/**
 * An element of the page by its id.
 *
 * @throws Error where the page has no such element, or one of another kind
 */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`expected ${kind.name} #${id} in the page, found ${found === null ? 'nothing' : found.tagName}`);
}
