import type { Patch } from './patch.js';

/** Time that a frame leaves to the rows, in milliseconds: much less than would be felt while typing. */
const BUDGET = 8;

/** Puts the rows of a patch into a list, as many a frame as there is time for; `done` is called when all stand. */
export function applyRows(list: HTMLElement, { at, remove, insert }: Patch, done: () => void): void {
  let position = at;
  let toRemove = remove;
  let next = 0;
  step();

  function step(): void {
    const end = performance.now() + BUDGET;
    while (next < insert.length || toRemove > 0) {
      if (performance.now() > end) {
        requestAnimationFrame(step);
        return;
      }
      const old = toRemove > 0 ? list.children[position] : undefined;
      const html = insert[next];
      if (html === undefined) old?.remove();
      else if (old === undefined) putBefore(list, position, html);
      else old.outerHTML = html;
      if (html !== undefined) position++;
      if (old !== undefined) toRemove--;
      next++;
    }
    done();
  }
}

function putBefore(list: HTMLElement, position: number, html: string): void {
  const following = list.children[position];
  if (following === undefined) list.insertAdjacentHTML('beforeend', html);
  else following.insertAdjacentHTML('beforebegin', html);
}
